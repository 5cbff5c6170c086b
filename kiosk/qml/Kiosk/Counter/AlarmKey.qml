pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

// A key inside the alarm; a failure shows on the key that was pressed.
StaffKey {
    required property Counter counter
    required property string act
    required property string sign

    implicitHeight: Theme.desk.smallKeyHeight
    size: Theme.desk.body
    icon: Theme.compact ? "" : sign
    failure: counter.failedKey === act ? counter.failure : ""
    busy: counter.busy === act
}
