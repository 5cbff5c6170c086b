import QtQuick

// Durations in ms.
QtObject {
    readonly property int pageFade: 160
    readonly property int listSlide: 240
    readonly property int tickerFade: 300
    readonly property int tickerFadeHalf: 150
    readonly property int tickerSteps: 3
    readonly property int tickerHold: 8000
    readonly property int callFlash: 1000
    readonly property int callFlashes: 3
    readonly property int callLit: 500
    readonly property int paperFeed: 900
    readonly property int callHold: 8000
    readonly property int second: 1000
    // A new page ignores touches for this long, so a double tap never falls through to it.
    readonly property int settle: 400
    readonly property int mediaHold: 12000
    readonly property int failureHold: 8000
}
