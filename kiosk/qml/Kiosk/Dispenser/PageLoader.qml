pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Theme

// One page: made when it is shown, faded in; a `kept` page is never unmade and there at once.
// What every visit comes to is made `ahead`, a little at a time, and stays: no touch waits for it.
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
