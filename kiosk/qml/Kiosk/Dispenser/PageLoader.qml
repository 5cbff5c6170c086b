pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Theme

// One page: made when it is shown, faded in; a `kept` page is never unmade and there at once.
// What is likely to be shown next is made `ahead`, a little at a time, so that a touch waits for less.
Loader {
    id: loader

    property bool shown: false
    property bool kept: false
    property bool ahead: false

    anchors.fill: parent
    active: shown || kept || ahead
    asynchronous: ahead && !shown
    visible: shown
    opacity: kept ? 1 : 0

    states: State {
        name: "shown"
        when: loader.shown

        PropertyChanges {
            loader.opacity: 1
        }
    }

    transitions: Transition {
        to: "shown"

        NumberAnimation {
            property: "opacity"
            duration: Theme.motion.pageFade
        }
    }
}
