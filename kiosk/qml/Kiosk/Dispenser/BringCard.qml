pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kiosk.Theme
import Kiosk.Controls
import Kiosk.ViewModels

// The requirements. Ticks mean "bring this" and cannot be touched; a longer list opens as a panel.
Card {
    id: card

    required property Dispenser dispenser
    readonly property StandardPage standard: dispenser.standard

    padding: Theme.touch.innerWide
    clip: true

    Accessible.name: heading.text

    ColumnLayout {
        anchors.fill: parent
        spacing: 0

        RowLayout {
            Layout.bottomMargin: Theme.space.xs

            Label {
                id: heading

                Layout.fillWidth: true
                text: qsTr("Make sure you bring")
                size: Theme.touch.section
                weight: Theme.weight.bold
                elide: Text.ElideRight
            }

            Label {
                text: qsTr("Requirements")
                color: Theme.ink2
                size: Theme.touch.caption
                visible: card.standard.more === ""
            }
        }

        Repeater {
            id: rows

            model: card.standard.requirements

            BringRow {
                Layout.fillWidth: true
                Layout.fillHeight: true
                Layout.maximumHeight: Measures.needTallest
            }
        }

        Label {
            Layout.fillWidth: true
            visible: rows.count === 0 && card.standard.more === ""
            text: qsTr("Nothing is needed for this service.")
            color: Theme.ink2
        }

        Item {
            Layout.fillHeight: true
        }

        Label {
            Layout.fillWidth: true
            visible: card.dispenser.helpPlace !== "" && card.standard.more === ""
            text: qsTr("Papers not complete? Ask first at: %1").arg(card.dispenser.helpPlace)
            color: Theme.ink2
            size: Theme.touch.note
            elide: Text.ElideRight
        }

        SecondaryButton {
            Layout.fillWidth: true
            Layout.preferredHeight: Theme.touch.keyHeight
            objectName: "all-requirements"
            visible: card.standard.more !== "" && !Theme.lowKeys
            quiet: true
            icon: "list"
            iconSize: Theme.touch.icon
            size: Theme.touch.body
            text: card.standard.more
            onClicked: card.dispenser.openPanel("requirements")
        }
    }
}
