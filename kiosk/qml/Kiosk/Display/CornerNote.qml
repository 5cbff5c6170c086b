pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kiosk.Controls
import Kiosk.Theme

// For the staff, in the top corner: what is shown may be old, or what they wanted shown is broken.
Rectangle {
    id: note

    required property string text
    required property string icon

    objectName: "corner-note"
    width: Math.min(row.implicitWidth + Theme.space.xl, Theme.display.boardWidth)
    height: Theme.display.margin
    visible: text !== ""
    bottomLeftRadius: Theme.radius.small
    color: Theme.cautionTint

    Accessible.role: Accessible.AlertMessage
    Accessible.name: text

    RowLayout {
        id: row

        anchors.fill: parent
        anchors.leftMargin: Theme.space.s
        anchors.rightMargin: Theme.space.s
        spacing: Theme.space.xs

        Icon {
            name: note.icon
            color: Theme.caution
            size: Theme.display.least
        }

        Label {
            Layout.fillWidth: true
            text: note.text
            color: Theme.caution
            size: Theme.display.faultText
            weight: Theme.weight.demi
            elide: Text.ElideRight
        }
    }
}
