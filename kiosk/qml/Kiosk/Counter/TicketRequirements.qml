pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

// The papers the service asks for; a long list scrolls by wheel or arrow keys, and says that there is more.
ColumnLayout {
    id: papers

    required property Counter counter

    spacing: Theme.space.xxs

    RowLayout {
        Label {
            Layout.fillWidth: true
            text: qsTr("Documents required")
            size: Theme.desk.body
            weight: Theme.weight.bold
            elide: Text.ElideRight
        }

        Icon {
            visible: list.interactive && !list.atYEnd
            name: "chevron-down"
            color: Theme.accent
            stroke: list.activeFocus ? 4 : 2
            size: Theme.desk.icon
        }
    }

    ListView {
        id: list

        Layout.fillWidth: true
        Layout.fillHeight: true
        Layout.bottomMargin: -Theme.space.s
        objectName: "requirements"
        model: papers.counter.requirements
        spacing: Theme.space.hair
        boundsBehavior: Flickable.StopAtBounds
        interactive: contentHeight > height
        activeFocusOnTab: interactive
        clip: true

        delegate: RequirementBullet {
            width: ListView.view.width
        }
    }
}
