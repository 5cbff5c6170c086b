pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Controls
import Kiosk.ViewModels

// Back to where the person came from.
SecondaryButton {
    id: key

    required property Dispenser dispenser

    objectName: "back"
    visible: dispenser.canGoBack
    enabled: !dispenser.taking
    text: qsTr("Back")
    icon: "arrow-left"
    onClicked: dispenser.back()
}
