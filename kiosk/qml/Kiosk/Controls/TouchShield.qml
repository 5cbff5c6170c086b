pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Theme

// Swallows touches for a moment after a page change, so that a double tap never reaches the next page.
MouseArea {
    id: shield

    function raise(): void {
        visible = true;
        settle.restart();
    }

    anchors.fill: parent
    visible: false
    z: 90
    preventStealing: true

    Accessible.ignored: true

    Timer {
        id: settle

        interval: Theme.motion.settle
        onTriggered: shield.visible = false
    }
}
