pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kiosk.Theme
import Kiosk.Controls

// One service: name and hint, time and fee at the right to compare, or below when the row is narrow.
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

    signal chosen(string code)
    signal turned

    objectName: tone === "more" ? "more-services" : "service-" + code
    spoken: name
    unavailable: tone === "quota"
    onClicked: tone === "more" ? turned() : chosen(code)

    Accessible.description: hint + ". " + lead + ", " + second

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
            spacing: 0

            Label {
                Layout.fillWidth: true
                text: row.name
                size: row.narrow ? Theme.touch.body : Theme.touch.rowName
                weight: Theme.weight.bold
                lineHeight: Theme.leading.tight
                wrapMode: Text.Wrap
                maximumLineCount: row.narrow || row.hint === "" ? 2 : 1
                elide: Text.ElideRight
            }

            Label {
                Layout.fillWidth: true
                visible: !row.narrow && row.hint !== ""
                text: row.hint
                color: Theme.ink2
                size: Theme.touch.caption
                elide: Text.ElideRight
            }

            ServiceTerms {
                Layout.fillWidth: true
                visible: row.narrow
                beside: true
                lead: row.lead
                second: row.second
                tone: row.tone
            }
        }

        ServiceTerms {
            Layout.maximumWidth: Measures.rowWord
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
