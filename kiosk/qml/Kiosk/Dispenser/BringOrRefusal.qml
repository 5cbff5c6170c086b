pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Theme
import Kiosk.Controls
import Kiosk.ViewModels

// What to bring; when no number can be taken, the reason takes this place, because it matters more now.
Item {
    id: place

    required property Dispenser dispenser
    readonly property bool faulty: dispenser.fault !== ""
    readonly property bool told: refused || faulty
    readonly property bool refused: dispenser.refusal !== "" && !faulty

    BringCard {
        anchors.fill: parent
        visible: !place.refused && !place.faulty
        dispenser: place.dispenser
    }

    FaultBand {
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        objectName: "refusal"
        visible: place.refused
        text: place.dispenser.refusalTitle
        note: place.dispenser.refusal
        detail: place.dispenser.refusalDetail
        noteSize: Theme.touch.body
    }

    FaultNotice {
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        dispenser: place.dispenser
    }
}
