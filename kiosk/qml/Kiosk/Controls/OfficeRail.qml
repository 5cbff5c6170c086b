pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Theme

// The left rail of the landscape dispenser; its children stand below the title.
Rectangle {
    id: rail

    property url emblem
    property string government
    property string officeName
    property string clock
    property string date
    property string title
    property string subtitle
    default property alias keys: below.data

    implicitWidth: Theme.touch.railWidth
    implicitHeight: Theme.touch.height
    color: Theme.accentDeep

    Accessible.role: Accessible.TitleBar
    Accessible.name: officeName

    Column {
        id: head

        x: Theme.touch.margin
        y: Theme.space.xl
        width: parent.width - 2 * Theme.touch.margin
        spacing: Theme.space.m

        Row {
            width: parent.width
            spacing: Theme.space.s

            Emblem {
                id: mark

                source: rail.emblem
            }

            Column {
                anchors.verticalCenter: parent.verticalCenter
                width: parent.width - mark.width - parent.spacing

                Label {
                    width: parent.width
                    text: rail.officeName
                    color: Theme.inkOnDeep
                    size: Theme.touch.officeName
                    weight: Theme.weight.bold
                    lineHeight: Theme.leading.tight
                    wrapMode: Text.WordWrap
                    maximumLineCount: 2
                    elide: Text.ElideRight
                }

                Label {
                    width: parent.width
                    text: rail.government
                    color: Theme.inkOnDeep2
                    size: Theme.touch.government
                    elide: Text.ElideRight
                }
            }
        }

        Item {
            width: parent.width
            height: Math.max(time.height, day.height)

            Label {
                id: time

                anchors.verticalCenter: parent.verticalCenter
                text: rail.clock
                color: Theme.inkOnDeep
                size: Theme.touch.clock
                weight: Theme.weight.bold
                tabular: true
            }

            Label {
                id: day

                anchors.left: time.right
                anchors.right: parent.right
                anchors.verticalCenter: parent.verticalCenter
                text: rail.date
                color: Theme.inkOnDeep2
                size: Theme.touch.date
                horizontalAlignment: Text.AlignRight
                wrapMode: Text.WordWrap
            }
        }

        BandTitle {
            width: parent.width
            visible: rail.title !== ""
            text: rail.title
            subtitle: rail.subtitle
        }
    }

    Item {
        id: below

        anchors.top: head.bottom
        anchors.topMargin: Theme.space.l
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        anchors.leftMargin: Theme.touch.margin
        anchors.rightMargin: Theme.touch.margin
        anchors.bottomMargin: Theme.touch.margin
    }
}
