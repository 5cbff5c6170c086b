pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Controls
import Kiosk.Theme

// Something to choose: chosen it has a tick and the accent's line.
StaffKey {
    required property string key
    required property string label
    required property bool chosen

    objectName: "option-" + key
    implicitHeight: Theme.floor.optionHeight
    text: label
    icon: chosen ? "check" : ""
    strong: chosen
    size: Theme.floor.text

    Accessible.role: Accessible.CheckBox
    Accessible.checkable: true
    Accessible.checked: chosen

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
