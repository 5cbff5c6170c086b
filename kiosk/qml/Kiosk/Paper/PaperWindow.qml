pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

// The demo's printer: each slip comes out of the slot and pushes the older ones down.
Window {
    id: window

    required property Paper paper

    width: Theme.paper.width
    height: Theme.paper.height
    color: Theme.pageStaff
    title: qsTr("Printer")

    Connections {
        function onSlipPrinted() {
            slide.restart();
        }

        target: window.paper
    }

    ListView {
        id: strip

        anchors.fill: parent
        anchors.topMargin: slot.height
        objectName: "slips"
        model: window.paper.slips
        spacing: Theme.space.m
        boundsBehavior: Flickable.StopAtBounds
        clip: true

        transform: Translate {
            id: feed
        }

        delegate: PaperSlip {
            width: ListView.view.width
        }

        NumberAnimation {
            id: slide

            target: feed
            property: "y"
            from: -strip.height
            to: 0
            duration: Theme.motion.paperFeed
            easing.type: Easing.OutCubic
        }
    }

    Label {
        anchors.centerIn: parent
        width: Theme.paper.slipWidth
        visible: strip.count === 0
        text: qsTr("Printed slips appear here.")
        color: Theme.ink2
        size: Theme.staff.lead
        horizontalAlignment: Text.AlignHCenter
        wrapMode: Text.WordWrap
    }

    PrinterSlot {
        id: slot

        width: parent.width
    }
}
