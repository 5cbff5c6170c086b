pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kiosk.Controls
import Kiosk.Theme

// One queue: who waits, how long, and who serves it.
Pressable {
    id: line

    required property int index
    required property string prefix
    required property string name
    required property string waiting
    required property real share
    required property string longest
    required property string longestTone
    required property string p50
    required property string p95
    required property string p95Tone
    required property string counters
    required property string countersTone
    required property bool closed
    property bool marked: false
    readonly property string called: prefix + " " + name

    objectName: "queue-" + prefix
    activeFocusOnTab: false
    implicitHeight: Theme.floor.rowHeight
    spoken: [called, qsTr("Waiting"), waiting, qsTr("Longest"), longest, "P50", p50, "P95", p95, qsTr("Counters"), counters, closed ? qsTr("Closed") : ""].join(" ")

    function tone(of: string): color {
        return of === "past" ? Theme.danger : of === "close" ? Theme.caution : Theme.ink;
    }

    Rectangle {
        anchors.fill: parent
        radius: Theme.radius.small
        color: line.marked || line.pressed ? Theme.accentTint : "transparent"
        border.color: Theme.accent
        border.width: line.marked ? Theme.line : 0
    }

    Rectangle {
        anchors.top: parent.top
        width: parent.width
        visible: !line.marked
        implicitHeight: 1
        color: Theme.hairline
    }

    RowLayout {
        anchors.fill: parent
        spacing: 0

        Label {
            Layout.leftMargin: Theme.space.xs
            Layout.preferredWidth: Theme.floor.prefixWidth - Theme.space.xs
            text: line.prefix
            size: Theme.floor.text
            weight: Theme.weight.bold
        }

        Label {
            Layout.fillWidth: true
            text: line.name
            color: line.closed ? Theme.closedInk : Theme.ink
            size: Theme.floor.text
            fit: Text.HorizontalFit
            minimumPixelSize: Theme.floor.fitLeast
            elide: Text.ElideRight
        }

        Item {
            Layout.preferredWidth: Theme.floor.barWidth
            Layout.fillHeight: true

            Label {
                anchors.fill: parent
                anchors.rightMargin: Theme.space.xs
                visible: line.closed
                text: qsTr("Closed")
                color: Theme.closedInk
                size: Theme.floor.small
                weight: Theme.weight.bold
                horizontalAlignment: Text.AlignRight
                verticalAlignment: Text.AlignVCenter
            }

            Rectangle {
                visible: !line.closed
                anchors.right: parent.right
                anchors.rightMargin: Theme.space.xs
                width: line.share * (parent.width - Theme.space.xs)
                anchors.verticalCenter: parent.verticalCenter
                height: Theme.floor.barHeight
                radius: Theme.space.hair
                color: Theme.deepLine
            }
        }

        Label {
            Layout.preferredWidth: Theme.floor.waitingNumber
            text: line.waiting
            size: Theme.floor.text
            weight: Theme.weight.bold
            tabular: true
            horizontalAlignment: Text.AlignRight
        }

        Label {
            Layout.preferredWidth: Theme.floor.longestWidth
            text: line.longest
            color: line.tone(line.longestTone)
            size: Theme.floor.text
            weight: line.longestTone === "past" ? Theme.weight.bold : Theme.weight.medium
            tabular: true
            horizontalAlignment: Text.AlignRight
        }

        Label {
            Layout.preferredWidth: Theme.floor.p50Width
            text: line.p50
            size: Theme.floor.text
            tabular: true
            horizontalAlignment: Text.AlignRight
        }

        Label {
            Layout.preferredWidth: Theme.floor.p95Width
            text: line.p95Tone === "past" ? "▲ " + line.p95 : line.p95
            color: line.tone(line.p95Tone)
            size: Theme.floor.text
            weight: Theme.weight.bold
            tabular: true
            horizontalAlignment: Text.AlignRight
        }

        Label {
            Layout.preferredWidth: Theme.floor.countersWidth
            Layout.rightMargin: Theme.space.xs
            text: line.counters
            color: line.tone(line.countersTone)
            size: Theme.floor.text
            weight: line.countersTone === "close" ? Theme.weight.bold : Theme.weight.medium
            tabular: true
            horizontalAlignment: Text.AlignRight
        }
    }
}
