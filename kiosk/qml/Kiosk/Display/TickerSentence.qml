pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Controls
import Kiosk.Theme

// A sentence that gives way to the next by fading; a long one is set smaller, never cut.
Label {
    id: sentence

    property real shade: 1

    objectName: "ticker"
    // In a few steps: a display that nobody is called on would spend half of its time on this fade.
    opacity: Math.round(shade * Theme.motion.tickerSteps) / Theme.motion.tickerSteps
    size: Theme.display.ticker
    weight: Theme.weight.demi
    verticalAlignment: Text.AlignVCenter
    wrapMode: Text.WordWrap
    fit: Text.Fit
    minimumPixelSize: Theme.display.least
    lineHeight: Theme.leading.tight
    elide: Text.ElideRight

    Behavior on text {
        SequentialAnimation {
            NumberAnimation {
                target: sentence
                property: "shade"
                to: 0
                duration: Theme.motion.tickerFadeHalf
            }

            PropertyAction {}

            NumberAnimation {
                target: sentence
                property: "shade"
                to: 1
                duration: Theme.motion.tickerFadeHalf
            }
        }
    }
}
