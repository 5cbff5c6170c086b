pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

// Agency above; the number, an arrow, and the counter to walk to.
Item {
    id: call

    required property Display display
    property bool low: false
    readonly property int edge: low ? Theme.display.gap : Theme.display.inner

    RowLayout {
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.margins: Theme.display.inner
        anchors.topMargin: call.edge
        height: Theme.display.callHead
        spacing: Theme.display.gap

        Icon {
            name: "bell-ring"
            color: Theme.priority
            size: Theme.display.icon
        }

        Label {
            Layout.fillWidth: true
            Layout.preferredHeight: Theme.display.callHead
            objectName: "call-agency"
            text: call.display.agency
            color: Theme.inkOnDeep
            size: Theme.display.callAgency
            verticalAlignment: Text.AlignVCenter
            weight: Theme.weight.bold
            elide: Text.ElideRight
        }

        Label {
            text: qsTr("Counter")
            color: Theme.priority
            size: Theme.display.callWord
            weight: Theme.weight.bold
        }
    }

    Label {
        id: code

        anchors.left: parent.left
        anchors.leftMargin: Theme.display.inner
        anchors.baseline: parent.bottom
        anchors.baselineOffset: -call.edge
        width: Theme.display.callCodeWidth
        objectName: "call-code"
        text: call.display.code
        color: Theme.inkOnDeep
        size: Theme.display.call
        weight: Theme.weight.black
        fit: Text.HorizontalFit
        minimumPixelSize: Theme.display.callRow
    }

    Icon {
        anchors.left: code.right
        anchors.verticalCenter: code.verticalCenter
        name: "arrow-right"
        color: Theme.priority
        stroke: 3
        size: Theme.display.arrow
    }

    Label {
        anchors.right: parent.right
        anchors.rightMargin: Theme.display.inner
        anchors.baseline: parent.bottom
        anchors.baselineOffset: -call.edge
        width: Theme.display.callCounterWidth
        horizontalAlignment: Text.AlignRight
        objectName: "call-counter"
        text: call.display.counter
        color: Theme.priority
        size: Theme.display.call
        weight: Theme.weight.black
        fit: Text.HorizontalFit
        minimumPixelSize: Theme.display.callRow
    }
}
