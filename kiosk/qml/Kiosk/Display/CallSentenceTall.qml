pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

// Portrait: agency and number above; below them the arrow and the counter to walk to.
Item {
    id: call

    required property Display display

    RowLayout {
        id: heading

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.margins: Theme.display.inner
        anchors.topMargin: Theme.display.gap
        height: Theme.display.callHead
        spacing: Theme.display.gap

        Icon {
            name: "bell-ring"
            color: Theme.priority
            size: Theme.display.icon
        }

        Label {
            Layout.fillWidth: true
            Layout.fillHeight: true
            objectName: "call-agency"
            text: call.display.agency
            color: Theme.inkOnDeep
            size: Theme.display.callAgency
            verticalAlignment: Text.AlignVCenter
            weight: Theme.weight.bold
            elide: Text.ElideRight
        }
    }

    ColumnLayout {
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: heading.bottom
        anchors.bottom: parent.bottom
        anchors.leftMargin: Theme.display.inner
        anchors.rightMargin: Theme.display.inner
        anchors.bottomMargin: Theme.display.gap
        spacing: 0
        uniformCellSizes: true

        RowNumber {
            Layout.fillWidth: true
            Layout.fillHeight: true
            name: "call-code"
            text: call.display.code
            color: Theme.inkOnDeep
            size: Theme.display.call
            least: Theme.display.callRow
        }

        RowLayout {
            spacing: Theme.display.gap

            Icon {
                name: "arrow-right"
                color: Theme.priority
                stroke: 3
                size: Theme.display.arrow
            }

            Label {
                text: qsTr("Counter")
                color: Theme.priority
                size: Theme.display.callWord
                weight: Theme.weight.bold
            }

            RowNumber {
                Layout.fillWidth: true
                Layout.fillHeight: true
                name: "call-counter"
                text: call.display.counter
                color: Theme.priority
                size: Theme.display.call
                least: Theme.display.callRow
                alignment: Text.AlignRight
            }
        }
    }
}
