pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

// The ticket's number as large as the card allows, and its service.
ColumnLayout {
    id: name

    required property Counter counter

    spacing: 0

    Label {
        Layout.fillWidth: true
        // The face of the digits begins a fifth below the top of their line.
        Layout.topMargin: -Theme.space.s
        Layout.bottomMargin: -Theme.space.m
        objectName: "ticket-code"
        text: name.counter.code
        size: Theme.desk.ticketNumber
        weight: Theme.weight.black
        tabular: true
        lineHeight: Theme.leading.tight
        fit: Text.HorizontalFit
        minimumPixelSize: Theme.desk.timer
    }

    Label {
        Layout.fillWidth: true
        Layout.preferredHeight: Theme.desk.serviceHeight
        objectName: "ticket-service"
        text: name.counter.service
        size: Theme.desk.service
        weight: Theme.weight.bold
        lineHeight: Theme.leading.tight
        verticalAlignment: Text.AlignVCenter
        fit: Text.Fit
        minimumPixelSize: Theme.desk.key
        wrapMode: Text.Wrap
        maximumLineCount: 2
        elide: Text.ElideRight
    }
}
