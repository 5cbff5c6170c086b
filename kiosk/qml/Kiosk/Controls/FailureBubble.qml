pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kiosk.Theme

// Says at the edge of the key that failed what went wrong; for strip keys, which have no room inside.
Box {
    id: bubble

    property string text

    implicitWidth: row.implicitWidth + 2 * Theme.space.s
    implicitHeight: Theme.desk.keyHeightStrip
    visible: text !== ""
    radius: Theme.radius.staffSmall
    color: Theme.dangerTint

    Accessible.role: Accessible.AlertMessage
    Accessible.name: text

    RowLayout {
        id: row

        anchors.fill: parent
        anchors.leftMargin: Theme.space.s
        anchors.rightMargin: Theme.space.s
        spacing: Theme.space.xs

        Icon {
            name: "triangle-alert"
            color: Theme.danger
            size: Theme.desk.icon
        }

        Label {
            Layout.fillWidth: true
            text: bubble.text
            color: Theme.danger
            size: Theme.desk.failure
            weight: Theme.weight.bold
            lineHeight: Theme.leading.tight
            wrapMode: Text.WordWrap
            maximumLineCount: 2
            elide: Text.ElideRight
        }
    }
}
