pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kiosk.Theme

// A message for the hall, and where it is said.
SheetBody {
    id: body

    property string zone: ""

    first: options.count ? options.itemAt(0) : null

    Repeater {
        id: options

        model: body.supervisor.sheet.options

        OptionKey {
            Layout.fillWidth: true
            onClicked: body.supervisor.choose(key)
        }
    }

    RowLayout {
        Layout.fillWidth: true
        visible: zones.count > 0
        spacing: Theme.space.xs

        Repeater {
            id: zones

            model: body.supervisor.zones

            OptionKey {
                Layout.fillWidth: true
                icon: body.zone === key ? "check" : ""
                strong: body.zone === key
                onClicked: body.zone = key
            }
        }
    }

    ActKey {
        Layout.fillWidth: true
        supervisor: body.supervisor
        act: "announce"
        text: qsTr("Have it said")
        icon: "megaphone"
        primary: true
        onClicked: body.supervisor.announce(body.zone)
    }
}
