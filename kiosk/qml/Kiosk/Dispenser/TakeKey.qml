pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Theme
import Kiosk.Controls
import Kiosk.ViewModels

// The one huge button. After a failure it tries the same request again.
MainButton {
    id: key

    required property Dispenser dispenser

    objectName: "take-ticket"
    visible: dispenser.page === "standard" && dispenser.standard.closedTitle === ""
    busy: dispenser.taking
    text: dispenser.taking ? qsTr("One moment…") : dispenser.refusal !== "" ? qsTr("Try again") : qsTr("Take a number")
    subtitle: dispenser.taking ? "" : dispenser.paperShort !== "" ? dispenser.paperShort : dispenser.lightShort
    icon: Theme.wide ? Measures.keyIcon("ticket") : "ticket"
    size: Theme.largeText && subtitle !== "" ? Theme.touch.mainButtonSmall : Theme.touch.mainButton
    onClicked: dispenser.takeTicket()
}
