pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kiosk.Controls
import Kiosk.Theme

// Whether the machine's clock is right; the journal goes on by it.
SheetBody {
    id: body

    first: act

    Label {
        Layout.fillWidth: true
        text: body.supervisor.date + ", " + body.supervisor.clock
        size: Theme.desk.figure
        weight: Theme.weight.black
        wrapMode: Text.WordWrap
    }

    ActKey {
        id: act

        Layout.fillWidth: true
        supervisor: body.supervisor
        act: "clock"
        text: qsTr("The clock is right")
        icon: "check"
        primary: true
        onClicked: body.supervisor.confirmClock()
    }
}
