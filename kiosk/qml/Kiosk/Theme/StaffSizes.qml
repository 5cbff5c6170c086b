import QtQuick

// Pixels of the staff windows; the defaults are 1366×768.
QtObject {
    property int width: 1366
    property int height: 768

    // Type.
    property int ticketNumber: 150
    property int ticketQueue: 24
    property int ticketStrip: 40
    property int pageTitle: 40
    property int service: 30
    property int timer: 80
    property int timerStrip: 24
    property int mainKey: 30
    property int secondKey: 24
    property int key: 19
    property int keyStrip: 17
    property int shortcut: 14
    property int shortcutMain: 16
    property int shortcutStrip: 13
    property int failure: 14
    property int figure: 34
    property int figureLarge: 44
    property int figureWords: 38
    property int clock: 24
    property int officeName: 20
    property int lead: 20
    property int body: 16
    property int note: 15
    property int least: 14
    property int chart: 13
    property int button: 20
    property int field: 18

    // Measures.
    property int barHeight: 56
    property int margin: 24
    property int gap: 16
    property int gapSmall: 12
    property int inner: 24
    property int innerWide: 28
    property int mainKeyHeight: 100
    property int keyHeight: 60
    property int numberHeight: 262
    property int fieldHeight: 52
    property int choiceHeight: 72
    property int choiceColumns: 3
    property int padKeyHeight: 60
    property int signInWidth: 760
    property int padWidth: 264
    property int keyHeightStrip: 52
    property int smallKeyHeight: 48
    property int ticketCardHeight: 412
    property int leftWidth: 872
    property int rightWidth: 430
    property int rowHeight: 52
    property int waitingHeight: 46
    property int serviceHeight: 48
    property int tagHeight: 18
    property int emptyWidth: 560
    property int chipHeight: 30
    property int emblem: 36
    property int icon: 20
    property int iconMain: 34
    property int iconSecond: 26
    property int iconStrip: 20
    property int iconHero: 56
    property int heroChip: 104
    property int progressHeight: 16
    property int progressHeightStrip: 8

    // The strip: four keys of fixed width.
    property int stripHeight: 72
    property int stripCounter: 76
    property int stripLine: 3
    property int stripKey1: 212
    property int stripKey2: 126
    property int stripKey3: 172
    property int stripKey4: 166
    property int stripGap: 10
    property int stripKeyGap: 8
    property int stripExpand: 56
    property int stripTimer: 158
}
