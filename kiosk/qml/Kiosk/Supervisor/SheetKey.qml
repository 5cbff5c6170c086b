pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Controls
import Kiosk.Theme

// A small key of this window; a failure stands in its place.
StaffKey {
    implicitHeight: Theme.floor.keyHeight
    size: Theme.floor.text
    strong: false
    Keys.onPressed: event => {
        if (event.key === Qt.Key_Down || event.key === Qt.Key_Right) {
            nextItemInFocusChain(true)?.forceActiveFocus(Qt.TabFocusReason);
            event.accepted = true;
        } else if (event.key === Qt.Key_Up || event.key === Qt.Key_Left) {
            nextItemInFocusChain(false)?.forceActiveFocus(Qt.BacktabFocusReason);
            event.accepted = true;
        }
    }
}
