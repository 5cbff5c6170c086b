pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kiosk.Controls
import Kiosk.Theme

// A counter: which queues it serves for the rest of the day.
SheetBody {
    id: body

    first: options.count ? options.itemAt(0) : null

    Label {
        Layout.fillWidth: true
        text: qsTr("Which queues does it serve for the rest of the day?")
        size: Theme.desk.body
        weight: Theme.weight.bold
        wrapMode: Text.WordWrap
    }

    Flickable {
        id: flick

        // Room for the ring around the key that has the focus.
        Layout.margins: -Theme.focusReach
        Layout.fillWidth: true
        Layout.preferredHeight: Math.min(contentHeight, Theme.floor.optionsHeight)
        clip: true
        contentHeight: grid.implicitHeight + 2 * Theme.focusReach
        boundsBehavior: Flickable.StopAtBounds

        GridLayout {
            id: grid

            x: Theme.focusReach
            y: Theme.focusReach
            width: flick.width - 2 * Theme.focusReach
            columns: Theme.floor.optionColumns
            columnSpacing: Theme.space.xs
            rowSpacing: Theme.space.xs

            Repeater {
                id: options

                model: body.supervisor.sheet.options

                OptionKey {
                    Layout.fillWidth: true
                    Layout.preferredWidth: 1
                    onClicked: body.supervisor.choose(key)
                    onActiveFocusChanged: if (activeFocus)
                        flick.contentY = Math.max(0, Math.min(y - height, flick.contentHeight - flick.height))
                }
            }
        }
    }

    RowLayout {
        Layout.fillWidth: true
        spacing: Theme.space.s

        ActKey {
            Layout.fillWidth: true
            Layout.preferredWidth: 2
            supervisor: body.supervisor
            act: "serve"
            text: qsTr("Serve these")
            icon: "check"
            primary: true
            onClicked: body.supervisor.serveChosen()
        }

        ActKey {
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            visible: body.supervisor.sheet.standing
            supervisor: body.supervisor
            act: "as_published"
            text: qsTr("As usual again")
            icon: "undo-2"
            onClicked: body.supervisor.serveAsPublished()
        }
    }
}
