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
    property bool large: false
    // Without counts and icon, where a notice leaves the tiles little height; why an agency rests stays.
    property bool bare: false
    // Large words stand beside the icon, with only what helps to choose.
    readonly property bool beside: Theme.largeText && !large

    signal chosen(string code)
    signal turned

    objectName: tone === "more" ? "more-agencies" : "agency-" + code
    spoken: name
    unavailable: tone === "quota" || tone === "pause"
    onClicked: tone === "more" ? turned() : chosen(code)

    Accessible.description: [hint, lead, second].filter(words => words !== "").join(". ")

    IconChip {
        id: chip

        anchors.left: parent.left
        anchors.leftMargin: tile.large ? Theme.touch.innerWide : Theme.touch.inner
        anchors.top: tile.large || tile.beside ? undefined : parent.top
        anchors.topMargin: Measures.tilePadding
        anchors.verticalCenter: tile.large || tile.beside ? parent.verticalCenter : undefined
        name: tile.icon
        size: tile.large ? Theme.touch.chipLarge : Theme.touch.chip
        iconSize: tile.large ? Theme.touch.iconLarge : Theme.touch.icon
        visible: tile.beside || !tile.bare
        fill: tile.unavailable ? Theme.surface : Theme.accentTint
        iconColor: tile.unavailable ? Theme.ink2 : Theme.accent
    }

    Counts {
        id: counts

        anchors.left: tile.large ? undefined : chip.right
        anchors.leftMargin: Theme.space.xxs
        anchors.right: parent.right
        anchors.rightMargin: tile.large ? Theme.touch.innerWide : Theme.touch.inner
        anchors.top: tile.large ? undefined : parent.top
        anchors.topMargin: Measures.tilePadding
        anchors.verticalCenter: tile.large ? parent.verticalCenter : undefined
        width: Measures.rowWord
        visible: !tile.bare && !tile.beside
        lead: tile.lead
        second: tile.second
        tone: tile.tone
    }

    Loader {
        anchors.left: chip.right
        anchors.leftMargin: Theme.touch.innerWide
        anchors.right: counts.left
        anchors.verticalCenter: parent.verticalCenter
        active: tile.large
        sourceComponent: NameAndHint {
            name: tile.name
            hint: tile.height < Measures.hintFrom ? "" : tile.hint
        }
    }

    Loader {
        anchors.left: chip.right
        anchors.leftMargin: Theme.space.l
        anchors.right: parent.right
        anchors.rightMargin: Theme.touch.inner
        anchors.top: parent.top
        anchors.bottom: parent.bottom
        anchors.margins: Measures.tilePadding
        active: tile.beside
        sourceComponent: NameAndCount {
            name: tile.name
            lead: tile.tone === "" || tile.tone === "more" ? tile.lead : tile.lead + " " + tile.second
            tone: tile.tone
        }
    }

    Loader {
        anchors.top: tile.bare ? parent.top : chip.bottom
        anchors.topMargin: tile.bare ? Theme.space.xxs : Measures.nameGap
        anchors.left: parent.left
        anchors.leftMargin: Theme.touch.inner
        anchors.right: parent.right
        anchors.rightMargin: Theme.touch.inner
        anchors.bottom: parent.bottom
        anchors.bottomMargin: tile.bare ? Theme.space.xxs : Measures.tilePadding
        active: !tile.large && !tile.beside
        sourceComponent: TwoLines {
            name: tile.name
            hint: tile.bare && tile.unavailable ? tile.lead + " " + tile.second : tile.hint
        }
    }
}
