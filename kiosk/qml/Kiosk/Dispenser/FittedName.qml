pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Theme
import Kiosk.Controls

// A name on one line where it fits at `least` px or more, else on two, at most three; no word of it is broken.
Label {
    id: fitted

    property int least: Measures.leastName
    property int twoLineSize: size
    property int twoLineLeast: least
    readonly property bool oneLine: measure.advanceWidth <= width

    weight: Theme.weight.bold
    lineHeight: Theme.leading.tight
    fit: oneLine ? Text.HorizontalFit : Text.Fit
    minimumPixelSize: oneLine ? least : twoLineLeast
    font.pixelSize: oneLine ? size : twoLineSize
    wrapMode: oneLine ? Text.NoWrap : Text.WordWrap
    // A third line makes Qt shrink a name that two lines do not hold; without it the rest would be left out.
    maximumLineCount: 3
    // With an ellipsis a long word would be cut instead of fitted.
    elide: text.length > Measures.longName ? Text.ElideRight : Text.ElideNone
    clip: true

    TextMetrics {
        id: measure

        font.family: fitted.font.family
        font.weight: fitted.font.weight
        font.letterSpacing: fitted.font.letterSpacing
        font.pixelSize: fitted.least
        text: fitted.text
    }
}
