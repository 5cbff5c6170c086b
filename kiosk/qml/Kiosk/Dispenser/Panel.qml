pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kiosk.Theme
import Kiosk.Controls
import Kiosk.ViewModels

// A list laid over the page: all requirements, the steps, or where to complain. A long one turns with a key, too.
Rectangle {
    id: panel

    required property Dispenser dispenser
    readonly property StandardPage standard: dispenser.standard
    readonly property bool needs: dispenser.panel === "requirements"
    readonly property bool steps: dispenser.panel === "procedure"

    objectName: "panel"
    visible: dispenser.panel !== ""
    color: Theme.page

    MouseArea {
        anchors.fill: parent
    }

    ColumnLayout {
        anchors.fill: parent
        spacing: Theme.touch.gap

        Card {
            Layout.fillWidth: true
            Layout.fillHeight: true
            padding: Theme.touch.innerWide

            Accessible.name: heading.text

            Label {
                id: heading

                width: parent.width
                text: panel.needs ? qsTr("Make sure you bring") : panel.steps ? qsTr("The steps") : qsTr("Complaints and advice")
                size: Theme.touch.pageTitle
                weight: Theme.weight.bold
                elide: Text.ElideRight
            }

            ListView {
                id: list

                function further(): void {
                    contentY = atYEnd ? originY : Math.min(contentY + height, originY + contentHeight - height);
                }

                anchors.top: heading.bottom
                anchors.topMargin: Theme.space.l
                anchors.bottom: parent.bottom
                width: parent.width
                clip: true
                boundsBehavior: Flickable.StopAtBounds
                model: panel.needs ? panel.standard.allRequirements : panel.steps ? panel.standard.procedure : panel.standard.complaints

                delegate: PanelRow {
                    width: ListView.view.width
                    icon: panel.needs ? "check" : panel.steps ? "" : "message-square-text"
                }
            }
        }

        RowLayout {
            spacing: Theme.touch.gap

            SecondaryButton {
                Layout.fillWidth: true
                Layout.preferredWidth: 1
                objectName: "panel-further"
                visible: list.contentHeight > list.height
                quiet: true
                text: list.atYEnd ? qsTr("From the beginning") : qsTr("Further")
                icon: list.atYEnd ? "arrow-up" : "arrow-down"
                onClicked: list.further()
            }

            SecondaryButton {
                Layout.fillWidth: true
                Layout.preferredWidth: 1
                objectName: "close-panel"
                text: qsTr("Close")
                icon: "x"
                onClicked: panel.dispenser.openPanel("")
            }
        }
    }
}
