pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Theme
import Kiosk.Controls
import Kiosk.ViewModels

// The office's machines do not work: no numbers for now, and what to do.
FaultBand {
    id: notice

    required property Dispenser dispenser

    objectName: "fault-band"
    visible: dispenser.fault !== ""
    text: qsTr("No numbers can be given at the moment")
    note: qsTr("Please call an officer.")
    detail: dispenser.fault
    padding: Theme.space.xl
}
