pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

// The hall in six figures; one that is past its target is red.
RowLayout {
    id: totals

    required property Supervisor supervisor

    spacing: Theme.floor.gapSmall

    Repeater {
        model: totals.supervisor.totals

        Rectangle {
            id: total

            required property string figure
            required property string words
            required property string tone
            readonly property bool past: tone === "past"
            readonly property color lead: past ? Theme.danger : Theme.ink

            Layout.fillWidth: true
            Layout.preferredWidth: 1
            implicitHeight: Theme.floor.totalHeight
            radius: Theme.radius.staff
            color: Theme.surface
            border.color: past ? Theme.danger : Theme.hairline
            border.width: past ? Theme.line : 1

            Accessible.role: Accessible.StaticText
            Accessible.name: figure + " " + words

            ColumnLayout {
                anchors.fill: parent
                anchors.leftMargin: Theme.floor.inner
                anchors.rightMargin: Theme.space.xs
                anchors.topMargin: Theme.space.xs
                anchors.bottomMargin: Theme.space.xs
                spacing: 0

                Label {
                    Layout.fillWidth: true
                    text: total.figure
                    color: total.lead
                    size: Theme.floor.figure
                    weight: Theme.weight.black
                    tabular: true
                    fit: Text.HorizontalFit
                    minimumPixelSize: Theme.desk.body
                    lineHeight: Theme.leading.tight
                }

                Label {
                    Layout.fillWidth: true
                    text: total.words
                    color: total.past ? Theme.danger : Theme.ink2
                    size: Theme.floor.text
                    fit: Text.HorizontalFit
                    minimumPixelSize: Theme.floor.fitLeast
                }
            }
        }
    }
}
