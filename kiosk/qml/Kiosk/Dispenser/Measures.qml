pragma Singleton
import QtQuick
import Kiosk.Theme

// Measures that only the dispenser needs, for the form in use.
QtObject {
    // Larger words need wider keys, and in the low layout the languages stand with them.
    readonly property bool cornerInTwoRows: !Theme.wide && (Theme.largeText || Theme.lowKeys)
    readonly property int tileTallest: Theme.wide ? 232 : 300
    readonly property int tileTallestLarge: Theme.wide ? 232 : 380
    readonly property int factHeight: Theme.wide ? 148 : 178
    readonly property int rowTallest: Theme.wide ? 110 : 148
    readonly property int rowWord: Theme.wide ? 250 : 270
    readonly property int leastName: Theme.wide ? 22 : 26
    readonly property int twoLines: Theme.wide ? 52 : 76
    readonly property int longName: 40
    readonly property int longHint: 44
    readonly property int longFact: 64
    readonly property int wideFact: 36
    readonly property int narrowName: Theme.wide ? 24 : 32
    readonly property int leastCount: Theme.wide ? 20 : 26
    readonly property int hintLine: Theme.wide ? 25 : 36
    readonly property int lineAndHint: Theme.wide ? 60 : 78
    readonly property int nameAndHint: Theme.wide ? 75 : 95
    readonly property int tilePadding: Theme.wide ? 8 : 12
    readonly property int rowPadding: Theme.wide ? 6 : 10
    readonly property int nameGap: Theme.wide ? 6 : 8
    readonly property int needTallest: Theme.wide ? 74 : 116
    readonly property int factSize: Theme.wide ? 28 : 46
    readonly property int leastFact: Theme.wide ? 22 : 28
    readonly property int leastNumber: Theme.wide ? 110 : 190
    readonly property int railHelpLeast: 120
    readonly property int sideWidth: 336
    readonly property int ticketSide: 360
    readonly property int qr: Theme.wide ? 252 : 560
    readonly property int qrMargin: Theme.wide ? -22 : -24
    readonly property int numberHeight: Theme.wide ? 330 : 620
    readonly property int bandTitle: Theme.wide ? 30 : 46
    readonly property int bandHeight: Theme.wide ? 116 : 176
    readonly property int troubleHeight: Theme.wide ? 140 : 220
    readonly property int choiceHeight: Theme.wide ? 176 : 224
    readonly property int moreTime: Theme.wide ? 330 : 424
    readonly property int helpTallest: Theme.wide ? 240 : 340
    readonly property int pauseLines: Theme.wide ? 3 : 7
    readonly property int panelStep: Theme.wide ? 44 : 60
}
