pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Theme
import Kiosk.ViewModels

// The last calls below the call; at the side, or below, pictures and films or a page of the standards.
Item {
    id: layout

    required property Display display
    readonly property bool pictured: display.layout === "media" && display.media.shown
    // A wide picture leaves room for a page below it, except on an upright panel.
    readonly property bool shared: pictured && display.media.wide && !Theme.tall

    Column {
        x: Theme.display.margin
        y: Theme.display.rowTop
        width: Theme.display.rowWidth
        spacing: Theme.display.rowGap

        Repeater {
            model: layout.display.lastCalls

            LastCallRow {
                width: parent.width
            }
        }
    }

    Loader {
        x: Theme.display.mediaLeft
        y: Theme.display.mediaTop
        width: Theme.display.mediaWidth
        height: layout.shared ? Theme.display.mediaPicture : Theme.display.mediaHeight
        active: layout.display.layout === "media"
        visible: layout.pictured
        sourceComponent: MediaPanel {
            media: layout.display.media
        }
    }

    StandardCard {
        x: Theme.display.mediaLeft
        y: layout.shared ? Theme.display.mediaBelowTop : Theme.display.mediaTop
        width: Theme.display.mediaWidth
        height: layout.shared ? Theme.display.mediaBelowHeight : Theme.display.mediaHeight
        visible: layout.display.slideText === "" && (layout.shared || !layout.pictured)
        brief: layout.shared
        display: layout.display
    }

    PledgeCard {
        x: Theme.display.mediaLeft
        y: layout.shared ? Theme.display.mediaBelowTop : Theme.display.mediaTop
        width: Theme.display.mediaWidth
        height: layout.shared ? Theme.display.mediaBelowHeight : Theme.display.mediaHeight
        visible: layout.display.slideText !== "" && (layout.shared || !layout.pictured)
        text: layout.display.slideText
    }
}
