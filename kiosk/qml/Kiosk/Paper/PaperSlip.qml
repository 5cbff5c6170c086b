pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Controls
import Kiosk.Theme

// One printed slip on its paper, with a word about it below.
Column {
    id: slip

    required property string source
    required property string caption

    objectName: "slip"
    spacing: Theme.space.xs

    Accessible.role: Accessible.ListItem
    Accessible.name: caption

    Rectangle {
        anchors.horizontalCenter: parent.horizontalCenter
        width: Theme.paper.slipWidth
        height: picture.height
        color: Theme.paper.paper
        border.color: Theme.hairline
        border.width: 1

        Image {
            id: picture

            anchors.horizontalCenter: parent.horizontalCenter
            width: Theme.paper.pictureWidth
            source: slip.source
            fillMode: Image.PreserveAspectFit
            cache: false
            mipmap: true
        }
    }

    Label {
        anchors.horizontalCenter: parent.horizontalCenter
        width: Theme.paper.slipWidth
        text: slip.caption
        color: Theme.ink2
        size: Theme.staff.least
        horizontalAlignment: Text.AlignHCenter
        elide: Text.ElideRight
    }
}
