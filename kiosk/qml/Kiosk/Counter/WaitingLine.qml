pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kiosk.Controls
import Kiosk.Theme

// One waiting ticket; the next one stands on the accent's tint.
Rectangle {
    id: line

    required property string code
    required property string service
    required property bool priority
    required property string minutes
    required property bool isNext
    readonly property bool tagged: isNext || priority

    objectName: "waiting-" + code
    radius: Theme.radius.staffSmall
    color: isNext ? Theme.accentTint : Theme.surface

    Accessible.role: Accessible.ListItem
    Accessible.name: code + ", " + service + ", " + minutes

    Rectangle {
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        visible: !line.isNext
        implicitHeight: 1
        color: Theme.hairline
    }

    RowLayout {
        anchors.fill: parent
        anchors.leftMargin: Theme.space.xs
        anchors.rightMargin: Theme.space.xs
        spacing: Theme.space.s

        Label {
            text: line.code
            size: Theme.desk.ticketQueue
            weight: Theme.weight.bold
            tabular: true
        }

        ColumnLayout {
            spacing: 0

            RowLayout {
                visible: line.tagged
                spacing: Theme.space.xs

                Label {
                    // At its smallest the row has room for one word; the tint says the other.
                    visible: line.isNext && !(line.priority && Theme.compact)
                    text: qsTr("Next")
                    color: Theme.accent
                    size: Theme.desk.least
                    weight: Theme.weight.bold
                    lineHeight: Theme.leading.tight
                }

                Chip {
                    Layout.preferredHeight: Theme.desk.tagHeight
                    visible: line.priority
                    icon: "accessibility"
                    text: qsTr("Priority")
                    fill: Theme.priority
                    inkColor: Theme.inkOnPriority
                    size: Theme.desk.chart
                    padding: Theme.space.xs
                }
            }

            Label {
                Layout.fillWidth: true
                text: line.service
                size: Theme.desk.body
                lineHeight: Theme.leading.tight
                fit: line.tagged ? Text.HorizontalFit : Text.FixedSize
                minimumPixelSize: Theme.desk.chart
                wrapMode: line.tagged ? Text.NoWrap : Text.WordWrap
                maximumLineCount: 2
                elide: Text.ElideRight
            }
        }

        Label {
            text: line.minutes
            color: Theme.ink2
            size: Theme.desk.body
            tabular: true
        }
    }
}
