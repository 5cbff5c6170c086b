pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

// What a sheet asks, what to know about it, and the way back.
RowLayout {
    id: head

    required property CounterSheets sheets

    spacing: Theme.space.m

    ColumnLayout {
        spacing: 0

        Label {
            Layout.fillWidth: true
            objectName: "sheet-title"
            text: head.sheets.title
            size: Theme.desk.lead
            weight: Theme.weight.black
            wrapMode: Text.Wrap
            maximumLineCount: 2
            elide: Text.ElideRight
        }

        Label {
            Layout.fillWidth: true
            visible: text !== ""
            objectName: "sheet-note"
            text: head.sheets.empty !== "" ? head.sheets.empty : head.sheets.note
            color: Theme.ink2
            size: Theme.desk.note
            wrapMode: Text.Wrap
            maximumLineCount: 3
            elide: Text.ElideRight
        }
    }

    StaffKey {
        Layout.alignment: Qt.AlignTop
        implicitHeight: Theme.desk.smallKeyHeight
        objectName: "sheet-back"
        text: head.sheets.deep ? qsTr("Back") : qsTr("Close")
        shortcut: qsTr("Esc")
        size: Theme.desk.body
        onClicked: head.sheets.back()
    }
}
