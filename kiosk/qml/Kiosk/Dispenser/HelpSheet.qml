pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kiosk.Theme
import Kiosk.ViewModels

// The six groups of the law, without proof; which one was touched is not kept.
ColumnLayout {
    id: sheet

    required property Dispenser dispenser

    spacing: Theme.touch.gap

    GridLayout {
        Layout.fillWidth: true
        Layout.fillHeight: true
        columns: 2
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

    HelpNote {
        Layout.fillWidth: true
        visible: sheet.dispenser.helpPlace !== ""
        icon: "info"
        title: qsTr("Need a person?")
        text: sheet.dispenser.helpPlace
    }

    HelpNote {
        Layout.fillWidth: true
        icon: "scale"
        title: qsTr("Fair for everyone")
        text: sheet.dispenser.fairness
    }

    WithoutPriorityKey {
        Layout.fillWidth: true
        dispenser: sheet.dispenser
        visible: Theme.wide
    }
}
