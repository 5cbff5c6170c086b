pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kiosk.Theme
import Kiosk.Controls

// One service: name and hint, time and fee at the right to compare, or below when the row is narrow. The hint stands
// wherever the row is high enough for it.
TouchTile {
    id: row

    required property string code
    required property string icon
    required property string name
    required property string hint
    required property string lead
    required property string second
    required property string tone
    property bool narrow: false
    readonly property int smallLines: narrow ? 2 : 1
    readonly property bool hinted: hint !== "" && !(Theme.wide && Theme.largeText) && height >= nameLabel.contentHeight + smallLines * Measures.hintLine + 2 * Measures.rowPadding

    signal chosen(string code)
    signal turned

    objectName: tone === "more" ? "more-services" : "service-" + code
    spoken: name
    unavailable: tone === "quota" || tone === "pause"
    onClicked: tone === "more" ? turned() : chosen(code)

    Accessible.description: [hint, lead, second].filter(words => words !== "").join(". ")

    RowLayout {
        anchors.fill: parent
        anchors.leftMargin: Theme.touch.inner
        anchors.rightMargin: Theme.touch.inner
        spacing: Theme.space.xl

        IconChip {
            name: row.icon
            size: row.narrow ? Theme.touch.chip : Theme.touch.chipRow
            fill: row.unavailable ? Theme.surface : Theme.accentTint
            iconColor: row.unavailable ? Theme.ink2 : Theme.accent
        }

        ColumnLayout {
            Layout.fillWidth: true
            spacing: 0

            FittedName {
                id: nameLabel

                Layout.fillWidth: true
                text: row.name
                size: row.narrow ? Measures.narrowName : Theme.touch.rowName
                least: row.narrow ? Measures.leastName : Measures.narrowName
                twoLineSize: least
            }

            Label {
                Layout.fillWidth: true
                visible: row.hinted
                text: row.hint
                color: Theme.ink2
                size: Theme.touch.caption
                lineHeight: Theme.leading.tight
                elide: Text.ElideRight
            }

            Label {
                Layout.fillWidth: true
                visible: row.narrow && row.lead !== ""
                text: row.lead + " · " + row.second
                color: row.tone === "quota" ? Theme.danger : row.tone === "pause" ? Theme.closedInk : Theme.ink2
                size: Theme.touch.caption
                lineHeight: Theme.leading.tight
                elide: Text.ElideRight
            }
        }

        ServiceTerms {
            visible: !row.narrow
            lead: row.lead
            second: row.second
            tone: row.tone
        }

        Icon {
            visible: !row.narrow
            name: "chevron-right"
            color: Theme.accent
            size: Theme.touch.icon
        }
    }
}
