pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kiosk.Theme
import Kiosk.ViewModels

// The six groups of the law, without proof; which one was touched is not kept. In the low layout they stand below what
// there is to read.
GridLayout {
    id: sheet

    required property Dispenser dispenser

    columns: 1
    rowSpacing: Theme.touch.gap

    GridLayout {
        Layout.fillWidth: true
        Layout.fillHeight: true
        Layout.row: Theme.lowKeys ? 1 : 0
        Layout.maximumHeight: Measures.helpListTallest
        Layout.alignment: Qt.AlignBottom
        columns: Measures.helpColumns
        columnSpacing: Theme.touch.gap
        rowSpacing: Theme.touch.gap
        uniformCellWidths: true
        uniformCellHeights: true

        HelpGroup {
            objectName: "group-elderly"
            icon: "elder"
            name: qsTr("Elderly")
            hint: qsTr("60 years and older")
            onClicked: sheet.dispenser.choosePriority(true)
        }

        HelpGroup {
            objectName: "group-disabled"
            icon: "accessibility"
            name: qsTr("Disabled")
            hint: qsTr("visible or not")
            onClicked: sheet.dispenser.choosePriority(true)
        }

        HelpGroup {
            objectName: "group-pregnant"
            icon: "pregnant"
            name: qsTr("Pregnant")
            onClicked: sheet.dispenser.choosePriority(true)
        }

        HelpGroup {
            objectName: "group-nursing"
            icon: "milk"
            name: qsTr("Nursing")
            onClicked: sheet.dispenser.choosePriority(true)
        }

        HelpGroup {
            objectName: "group-child"
            icon: "baby"
            name: qsTr("With a child")
            hint: qsTr("baby or small child")
            onClicked: sheet.dispenser.choosePriority(true)
        }

        HelpGroup {
            objectName: "group-disaster"
            icon: "waves"
            name: qsTr("Disaster victim")
            hint: qsTr("natural or social")
            onClicked: sheet.dispenser.choosePriority(true)
        }
    }

    GridLayout {
        Layout.fillWidth: true
        Layout.fillHeight: Theme.lowKeys
        Layout.row: Theme.lowKeys ? 0 : 1
        columns: Theme.wide ? 2 : 1
        columnSpacing: Theme.touch.gap
        rowSpacing: Theme.touch.gap

        HelpNote {
            Layout.fillWidth: true
            Layout.fillHeight: Theme.wide
            Layout.preferredWidth: 1
            visible: sheet.dispenser.helpPlace !== ""
            icon: "info"
            title: qsTr("Need a person?")
            text: sheet.dispenser.helpPlace
        }

        HelpNote {
            Layout.fillWidth: true
            Layout.fillHeight: Theme.wide
            Layout.preferredWidth: 2
            icon: "scale"
            title: qsTr("Fair for everyone")
            text: sheet.dispenser.fairness
        }
    }

    WithoutPriorityKey {
        Layout.fillWidth: true
        Layout.row: 2
        Layout.preferredHeight: Theme.touch.keyHeight
        dispenser: sheet.dispenser
        visible: Theme.wide
    }
}
