pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Theme

// Information without a line around it: it cannot be touched. `tinted` for the page's notice.
Box {
    id: card

    property bool tinted: false
    property int padding: Theme.touch.innerWide
    default property alias content: inside.data

    implicitWidth: inside.childrenRect.width + 2 * padding
    implicitHeight: inside.childrenRect.height + 2 * padding
    radius: Theme.radius.tile
    color: tinted ? Theme.accentTint : Theme.surface
    border.color: Theme.hairline
    border.width: Theme.highContrast ? Theme.space.hair : 0

    Accessible.role: Accessible.Grouping

    Item {
        id: inside

        anchors.fill: parent
        anchors.margins: card.padding
    }
}
