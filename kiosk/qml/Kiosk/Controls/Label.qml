pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Theme

// Text in the office's type: `size` in px, a bundled `weight`, `tabular` for numbers that change or align.
Text {
    id: label

    property int size: Theme.touch.body
    property int weight: Theme.weight.medium
    property bool tabular: false
    // `Text.Fit` or `Text.HorizontalFit`: shrink to the place there is, down to `minimumPixelSize`.
    property int fit: Text.FixedSize
    readonly property int trackingFrom: 36
    property real tracking: size >= trackingFrom ? -0.01 : 0

    // Without a size yet Qt would try every smaller font: a third of the first page's time.
    fontSizeMode: width > 0 && (height > 0 || fit === Text.HorizontalFit) ? fit : Text.FixedSize
    color: Theme.ink
    font.family: Theme.family
    font.features: ({
            "tnum": tabular ? 1 : 0
        })
    font.letterSpacing: size * tracking
    font.pixelSize: size
    font.weight: weight
    textFormat: Text.PlainText
    lineHeight: Theme.leading.normal
    renderType: Text.NativeRendering

    Accessible.role: Accessible.StaticText
    Accessible.name: text
    Accessible.ignored: text === ""
}
