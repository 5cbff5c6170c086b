pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kiosk.Controls
import Kiosk.Theme

// One counter: its number, and the ticket it has or a word instead.
Pressable {
    id: tile

    required property int index
    required property int number
    required property string doing
    required property string code
    required property string word
    required property string told
    property bool marked: false
    property bool many: false
    readonly property bool tight: many || Theme.compact
    readonly property bool working: tile.doing === "serving" || tile.doing === "called"
    readonly property bool past: tile.doing === "past"
    readonly property bool off: tile.doing === "break" || tile.doing === "closed" || tile.doing === "nobody"

    objectName: "counter-" + number
    activeFocusOnTab: false
    spoken: told

    Rectangle {
        id: face

        anchors.fill: parent
        anchors.rightMargin: Theme.floor.cellGap
        anchors.bottomMargin: Theme.floor.cellGap
        radius: Theme.radius.small
        color: tile.past ? Theme.cautionTint : tile.off ? Theme.off : tile.working || tile.pressed ? Theme.accentTint : Theme.surface
        border.color: tile.marked ? Theme.ink : tile.past ? Theme.cautionBar : tile.working ? Theme.accent : tile.off ? Theme.off : Theme.control
        border.width: tile.marked ? Theme.lineStrong : Theme.line

        RowLayout {
            anchors.fill: parent
            anchors.leftMargin: tile.tight ? Theme.space.xxs : Theme.space.xs
            anchors.rightMargin: tile.tight ? Theme.space.xxs : Theme.space.xs
            spacing: Theme.space.hair

            Label {
                text: tile.number
                color: Theme.ink2
                size: tile.tight ? Theme.floor.small : Theme.floor.text
                tabular: true
            }

            Label {
                Layout.fillWidth: true
                visible: tile.doing !== "break"
                text: tile.code === "" ? tile.word : tile.code
                color: tile.code === "" && tile.off ? Theme.disabledInk : Theme.ink
                size: tile.code === "" ? Theme.desk.chart : tile.many ? Theme.floor.codeMany : Theme.floor.code
                weight: tile.code === "" ? Theme.weight.medium : Theme.weight.bold
                tabular: true
                fit: Text.HorizontalFit
                minimumPixelSize: Theme.floor.fitLeast
                horizontalAlignment: Text.AlignRight
            }

            Item {
                Layout.fillWidth: true
                visible: tile.doing === "break"
            }

            Icon {
                visible: tile.doing === "break"
                name: "coffee"
                color: Theme.ink2
                size: Theme.desk.icon
            }
        }
    }
}
