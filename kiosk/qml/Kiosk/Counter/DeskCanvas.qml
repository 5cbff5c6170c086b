pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Theme

// A window of any size, drawn in the pixels of the desk sizes and scaled as one; the layout fills it.
FocusScope {
    id: canvas

    readonly property int compactBelowWidth: 1200
    readonly property int compactBelowHeight: 690
    readonly property real ratio: Math.min(width / Theme.desk.width, height / Theme.desk.height)
    default property alias content: stage.data

    // The counter's other window sets the sizes while it is the one that shows.
    readonly property bool shows: width > 0 && Window.window !== null && Window.window.visible

    anchors.fill: parent
    focus: true

    Binding {
        target: Theme
        property: "compact"
        value: canvas.width < canvas.compactBelowWidth || canvas.height < canvas.compactBelowHeight
        when: canvas.shows
        restoreMode: Binding.RestoreNone
    }

    Binding {
        target: Theme
        property: "pixelScale"
        value: canvas.ratio > 0 ? canvas.ratio : 1
        when: canvas.shows
        restoreMode: Binding.RestoreNone
    }

    Item {
        id: stage

        width: canvas.width / canvas.ratio
        height: canvas.height / canvas.ratio
        scale: canvas.ratio
        transformOrigin: Item.TopLeft
    }
}
