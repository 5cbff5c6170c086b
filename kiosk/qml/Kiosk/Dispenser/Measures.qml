pragma Singleton
import QtQuick
import Kiosk.Theme

// Measures that only the dispenser needs, for the form in use.
QtObject {
    // Larger words need wider keys, and in the low layout the languages stand with them.
    readonly property bool cornerInTwoRows: !Theme.wide && (Theme.largeText || Theme.lowKeys)
    readonly property int cornerKey: cornerInTwoRows ? Theme.touch.accessHeightTwoRows : Theme.touch.accessHeight
    readonly property int tileTallest: Theme.wide ? 232 : 300
    readonly property int tileTallestLarge: Theme.wide ? 232 : 380
    readonly property int factHeight: Theme.wide ? 148 : 178
    readonly property int rowTallest: Theme.wide ? (Theme.largeText ? 150 : 110) : Theme.largeText ? 240 : 148
    readonly property int rowWord: Theme.wide ? (Theme.largeText ? 300 : 250) : Theme.largeText ? 350 : 270
    readonly property int leastName: Theme.wide ? (Theme.largeText ? 34 : 22) : Theme.largeText ? 39 : 26
    readonly property int twoLines: Theme.wide ? (Theme.largeText ? 80 : 52) : Theme.largeText ? 100 : 76
    readonly property int longName: 40
    readonly property int longHint: 44
    readonly property int longFact: 64
    readonly property int wideFact: 36
    readonly property int narrowName: Theme.wide ? (Theme.largeText ? 34 : 24) : Theme.largeText ? 46 : 32
    readonly property int leastCount: Theme.wide ? (Theme.largeText ? 34 : 20) : Theme.largeText ? 39 : 26
    readonly property int hintLine: Theme.wide ? (Theme.largeText ? 38 : 25) : Theme.largeText ? 46 : 36
    readonly property int lineAndHint: Theme.wide ? (Theme.largeText ? 82 : 60) : Theme.largeText ? 104 : 78
    readonly property int nameAndHint: Theme.wide ? (Theme.largeText ? 104 : 75) : Theme.largeText ? 140 : 95
    readonly property int tilePadding: Theme.wide ? 6 : 12
    readonly property int rowPadding: Theme.wide ? 6 : 10
    readonly property int nameGap: Theme.wide ? 2 : 8
    readonly property int needTallest: Theme.wide ? (Theme.largeText ? 96 : 74) : Theme.largeText ? 120 : 116
    readonly property int factSize: Theme.wide ? (Theme.largeText ? 36 : 28) : Theme.largeText ? 46 : 46
    readonly property int leastFact: Theme.wide ? (Theme.largeText ? 34 : 22) : Theme.largeText ? 39 : 28
    readonly property int leastNumber: Theme.wide ? 110 : 190
    readonly property int railHelpLeast: 120
    readonly property int sideWidth: Theme.largeText ? 380 : 336
    readonly property int ticketSide: Theme.largeText ? 400 : 360
    readonly property int qr: Theme.wide ? (Theme.largeText ? 150 : 230) : Theme.largeText ? 270 : Theme.lowKeys ? 430 : 560
    readonly property int qrMargin: Theme.highContrast ? 0 : Theme.wide ? -22 : -24
    readonly property int numberHeight: Theme.wide ? 330 : Theme.largeText ? 470 : 620
    readonly property int bandTitle: Theme.wide ? (Theme.largeText ? 36 : 30) : Theme.largeText ? 60 : 46
    readonly property int bandHeight: Theme.wide ? (Theme.largeText ? 196 : 116) : Theme.largeText ? 200 : 176
    readonly property int troubleHeight: Theme.wide ? (Theme.largeText ? 216 : 140) : Theme.largeText ? 290 : 220
    readonly property int choiceHeight: Theme.wide ? (Theme.largeText ? 120 : 176) : Theme.largeText ? 240 : 224
    readonly property int moreTime: Theme.wide ? 290 : 424
    readonly property int helpColumns: Theme.wide && (Theme.largeText || Theme.lowKeys) ? 3 : 2
    readonly property int helpTallest: Theme.wide ? 240 : 340
    readonly property int pauseLines: Theme.wide ? 3 : 7
    // The height of a list that stays within reach; without the low layout it takes what there is.
    readonly property real listTallest: Theme.lowKeys ? Theme.touch.lowHeight : Number.POSITIVE_INFINITY
    readonly property real helpListTallest: Theme.lowKeys && Theme.wide ? (Theme.largeText ? 280 : 312) : listTallest
    // From this height on a wide row has room for a hint below its name.
    readonly property int hintFrom: Theme.largeText ? (Theme.wide ? 180 : 240) : 0
    readonly property int factName: !Theme.wide ? 330 : !Theme.largeText ? 130 : Theme.lowKeys ? 240 : 190
    // Where three keys of large words stand side by side, the words are worth more than the icons.
    function keyIcon(name: string): string {
        return Theme.largeText ? "" : name;
    }

    readonly property int lowTake: 320
    readonly property int lowChoices: Theme.largeText ? 272 : 296
    readonly property int ticketKey: Theme.wide ? Theme.touch.keyHeight : Theme.touch.actionHeight
    readonly property int panelStep: Theme.wide ? 44 : 60
}
