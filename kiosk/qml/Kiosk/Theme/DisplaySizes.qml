import QtQuick

// Pixels of one hall display canvas; the defaults are landscape 1920×1080 (55": 1.58 px/mm).
QtObject {
    property int width: 1920
    property int height: 1080

    // Type.
    property int call: 258
    property int callRow: 132
    property int callBoardSide: 86
    property int callAgency: 54
    property int callWord: 54
    property int rowAgency: 48
    property int rowWord: 44
    property int government: 28
    property int officeName: 42
    property int mediaKicker: 32
    property int mediaTitle: 56
    property int mediaFigure: 40
    property int mediaNote: 30
    property int boardCounter: 36
    property int boardAgency: 25
    property int boardAgencyLeast: 21
    property int boardHead: 54
    property int boardState: 34
    property int boardCode2: 150
    property int boardCode3: 150
    property int boardCode4: 150
    property int boardCode5: 112
    property int boardCode6: 96
    property int boardCode7: 86
    property int faultText: 22
    property int ticker: 46
    property int clock: 80
    property int date: 30
    property int least: 25

    // Measures.
    property int margin: 32
    property int gap: 24
    property int gapSmall: 16
    property int callTop: 32
    property int callWidth: 1248
    property int callHeight: 400
    property int callHeightBoard: 344
    property int callCodeWidth: 740
    property int callCounterWidth: 310
    property int rowTop: 449
    property int rowGap: 17
    property int rowCodeWidth: 376
    property int rowCounterWidth: 170
    property int sideWordWidth: 108
    property int sideCounterWidth: 108
    property int quietWidth: 1152
    property int rowWidth: 1248
    property int rowHeight: 156
    property int headLeft: 1304
    property int headWidth: 584
    property int sideLeft: 1304
    property int sideTop: 140
    property int sideWidth: 584
    property int mediaLeft: 1304
    property int mediaTop: 140
    property int mediaWidth: 584
    property int mediaHeight: 812
    property int mediaPicture: 372
    property int emblem: 84
    property int emblemTop: 34
    property int governmentHeight: 34
    property int officeHeight: 50
    property int callHead: 68
    property int standardTitle: 132
    property int standardFact: 92
    property int standardLine: 40
    property int sideRowHeight: 112
    property int boardTop: 392
    property int boardWidth: 1856
    property int boardHeight: 562
    property int tickerHeight: 110
    property int tickerTop: 970
    property int tickerMark: 132
    property int sentenceLeft: 164
    property int clockLeft: 1414
    property int arrow: 136
    property int arrowRow: 76
    property int arrowSide: 56
    property int icon: 56
    property int iconSmall: 38
    property int chip: 84
    property int inner: 48
    property int innerSmall: 36
}
