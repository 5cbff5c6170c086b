pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Theme

// A white card of the staff windows.
Rectangle {
    id: panel

    default property alias content: inside.data

    radius: Theme.radius.staff
    color: Theme.surface
    border.color: Theme.hairline
    border.width: 1

    Item {
        id: inside

        anchors.fill: parent
        anchors.margins: Theme.desk.inner
    }
}
