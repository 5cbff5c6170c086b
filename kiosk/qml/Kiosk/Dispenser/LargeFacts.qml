pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kiosk.Theme
import Kiosk.Controls
import Kiosk.ViewModels

// Time, fee and product in large text, one below the other.
Card {
    id: facts

    required property StandardPage standard

    implicitHeight: rows.implicitHeight + 2 * padding
    padding: Theme.touch.inner

    Accessible.name: standard.name

    ColumnLayout {
        id: rows

        anchors.left: parent.left
        anchors.right: parent.right
        spacing: Theme.space.xxs

        FactRow {
            Layout.fillWidth: true
            icon: "clock"
            caption: qsTr("Ready in")
            value: facts.standard.completion
            note: facts.standard.completionNote
        }

        FactRow {
            Layout.fillWidth: true
            icon: "wallet"
            caption: qsTr("Fee")
            value: facts.standard.fee
            valueColor: facts.standard.free ? Theme.ok : Theme.ink
        }

        FactRow {
            Layout.fillWidth: true
            icon: "file-badge"
            caption: qsTr("You receive")
            value: facts.standard.product
        }
    }
}
