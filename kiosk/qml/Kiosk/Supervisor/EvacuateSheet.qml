pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kiosk.Controls

// The one question that is asked before everybody is asked to leave.
SheetBody {
    id: body

    first: body.supervisor.sheet.standing ? act : words

    StaffField {
        id: words

        Layout.fillWidth: true
        objectName: "words"
        visible: !body.supervisor.sheet.standing
        label: qsTr("What else people must know, or nothing")
        placeholder: label
        maximumLength: 160
        onEntered: act.forceActiveFocus(Qt.TabFocusReason)
        onEdited: body.supervisor.touch()
    }

    ActKey {
        id: act

        Layout.fillWidth: true
        supervisor: body.supervisor
        act: "evacuate"
        text: body.supervisor.sheet.standing ? qsTr("Call it off: the hall goes on") : qsTr("Everybody leaves the building")
        icon: body.supervisor.sheet.standing ? "play" : "exit"
        primary: true
        onClicked: body.supervisor.evacuate(words.text)
    }
}
