pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kiosk.Theme
import Kiosk.Controls
import Kiosk.ViewModels

// Stands where a window cannot start yet: what holds for everybody, and below it what the staff can do.
Window {
    id: window

    required property Standby standby

    width: Theme.kioskWide.width
    height: Theme.kioskWide.height
    color: Theme.page
    title: standby.headline

    Binding {
        target: Theme
        property: "wide"
        value: window.width > window.height
    }

    DesignCanvas {
        ColumnLayout {
            anchors.left: parent.left
            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            anchors.margins: Theme.space.huge
            spacing: Theme.space.xxl

            IconChip {
                name: "clock-alert"
                round: true
                size: Theme.touch.chipLarge
                iconSize: Theme.touch.iconLarge
            }

            Label {
                Layout.fillWidth: true
                objectName: "headline"
                text: window.standby.headline
                size: Theme.touch.hero
                weight: Theme.weight.black
                lineHeight: Theme.leading.tight
                wrapMode: Text.WordWrap
            }

            Label {
                Layout.fillWidth: true
                visible: text !== ""
                text: window.standby.advice
                size: Theme.touch.pageTitle
                weight: Theme.weight.bold
                wrapMode: Text.WordWrap
            }

            StandbyReason {
                Layout.fillWidth: true
                standby: window.standby
            }

            MainButton {
                Layout.fillWidth: true
                objectName: "try-now"
                focus: true
                icon: "refresh-cw"
                size: Theme.touch.button
                iconSize: Theme.touch.iconButton
                text: window.standby.key
                onClicked: window.standby.tryNow()
            }
        }
    }
}
