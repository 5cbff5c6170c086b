pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Controls
import Kiosk.Theme

// A small key of this window; a failure stands in its place.
StaffKey {
    implicitHeight: Theme.floor.keyHeight
    size: Theme.floor.text
    strong: false
}
