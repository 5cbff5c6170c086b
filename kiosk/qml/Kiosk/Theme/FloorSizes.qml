import QtQuick

// Pixels of the supervisor's window, besides those of every staff window; the defaults are 1366×768.
QtObject {
    property int width: 1366
    property int height: 768

    // Type.
    property int figure: 34
    property int text: 15
    property int small: 14
    property int code: 17
    property int codeMany: 15
    property int fitLeast: 11
    property int legend: 13

    // Measures.
    property int margin: 20
    property int gap: 14
    property int gapSmall: 12
    property int inner: 18
    property int innerSmall: 14
    property int barKey: 36
    property int totalHeight: 84
    property int leftWidth: 612
    property int rightWidth: 698
    property int rowHeight: 28
    property int rowHeightMost: 34
    property int attentionHeight: 40
    property int keyHeight: 32
    property int optionHeight: 44
    property int chartHeight: 170
    property int sheetWidth: 480
    property int sheetWide: 820
    property int optionsHeight: 330
    property int optionColumns: 3
    property int helperColumns: 2
    property real veil: 0.45

    // Columns of the queues.
    property int prefixWidth: 44
    property int barWidth: 88
    property int barHeight: 11
    property int waitingNumber: 26
    readonly property int waitingWidth: barWidth + waitingNumber
    property int longestWidth: 82
    property int p50Width: 52
    property int p95Width: 62
    property int countersWidth: 74

    // Counters: few stand large, many close together.
    property int fewCounters: 21
    property int columns: 7
    property int columnsMany: 10
    property int rows: 3
    property int rowsMany: 6
    property int cellHeight: 38
    property int cellHeightMany: 28
    property int cellGap: 6
    property int swatch: 14

    // Charts.
    property int axisWidth: 44
    property int axisTop: 14
    property int axisBottom: 30
    property int leastHours: 5
    property int mostLabels: 6
    property real barAside: 0.12
    property real barPart: 0.36
    property int dot: 5
    property int lineWidth: 3
    property real targetOpacity: 0.6
}
