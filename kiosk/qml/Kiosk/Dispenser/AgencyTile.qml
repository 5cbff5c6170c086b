pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Theme
import Kiosk.Controls

// One agency: the name leads, what people come for below, how many wait and who serves at the right.
TouchTile {
    id: tile

    required property string code
    required property string icon
    required property string name
    required property string hint
    required property string lead
    required property string second
    required property string tone

    signal chosen(string code)
    signal turned

    objectName: tone === "more" ? "more-agencies" : "agency-" + code
    spoken: name
    unavailable: tone === "quota" || tone === "pause"
    onClicked: tone === "more" ? turned() : chosen(code)

    Accessible.description: hint + ". " + lead + ", " + second

    Item {
        anchors.fill: parent
        anchors.margins: Theme.touch.inner

        IconChip {
            id: chip

            name: tile.icon
            fill: tile.unavailable ? Theme.surface : Theme.accentTint
            iconColor: tile.unavailable ? Theme.ink2 : Theme.accent
        }

        Column {
            anchors.left: chip.right
            anchors.leftMargin: Theme.space.xxs
            anchors.right: parent.right

            Label {
                objectName: "lead"
                width: parent.width
                text: tile.lead
                color: tile.tone === "quota" ? Theme.danger : tile.tone === "pause" ? Theme.closedInk : Theme.ink
                size: Theme.touch.caption
                weight: Theme.weight.bold
                fontSizeMode: Text.HorizontalFit
                minimumPixelSize: Measures.leastCount
                horizontalAlignment: Text.AlignRight
                lineHeight: Theme.leading.tight
                elide: Text.ElideRight
            }

            Label {
                objectName: "second"
                width: parent.width
                text: tile.second
                color: Theme.ink2
                size: Theme.touch.caption
                fontSizeMode: Text.HorizontalFit
                minimumPixelSize: Measures.leastCount
                horizontalAlignment: Text.AlignRight
                lineHeight: Theme.leading.tight
                elide: Text.ElideRight
            }
        }

        TwoLines {
            anchors.top: chip.bottom
            anchors.topMargin: Measures.nameGap
            anchors.left: parent.left
            anchors.right: parent.right
            anchors.bottom: parent.bottom
            name: tile.name
            hint: tile.hint
        }
    }
}
