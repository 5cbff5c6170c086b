pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

// The whole strip: which counter, what is open, who waits, its keys. The line on top tells the state.
Item {
    id: face

    required property Counter counter
    readonly property CounterStrip strip: counter.strip
    readonly property bool failed: counter.failedKey !== ""
    readonly property bool alarmed: counter.alarm === "stopped" || strip.past
    readonly property color lead: failed || !counter.connected ? Theme.danger : strip.page === "evacuation" ? Theme.exit : alarmed ? Theme.cautionBar : Theme.accent

    RowLayout {
        anchors.fill: parent
        anchors.topMargin: Theme.desk.stripLine
        spacing: 0

        StripCounter {
            Layout.fillHeight: true
            Layout.preferredWidth: Theme.desk.stripCounter
            number: face.strip.number
            demo: face.counter.demo
        }

        Item {
            Layout.fillHeight: true
            Layout.fillWidth: true
            Layout.leftMargin: Theme.desk.stripGap
            Layout.rightMargin: Theme.desk.stripGap

            StripTicket {
                anchors.fill: parent
                visible: !face.failed && face.strip.page !== "evacuation"
                counter: face.counter
            }

            StripEvacuation {
                anchors.fill: parent
                anchors.bottomMargin: Theme.desk.stripGap
                anchors.topMargin: Theme.desk.stripGap
                visible: !face.failed && face.strip.page === "evacuation"
                counter: face.counter
            }

            RowLayout {
                anchors.fill: parent
                visible: face.failed
                spacing: Theme.desk.stripGap

                Label {
                    visible: text !== ""
                    text: face.counter.code
                    size: Theme.desk.lead
                    weight: Theme.weight.bold
                    tabular: true
                }

                FailureBubble {
                    Layout.fillWidth: true
                    objectName: "strip-failure"
                    text: face.counter.failure
                }
            }
        }

        StripKeys {
            counter: face.counter
        }

        StripExpand {
            Layout.fillHeight: true
            counter: face.counter
        }
    }

    Rectangle {
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        objectName: "strip-line"
        height: Theme.desk.stripLine
        color: face.lead
    }
}
