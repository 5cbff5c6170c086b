pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Theme

// A page drawn at its design size and scaled as one to the real panel, centred on the page colour.
Rectangle {
    id: canvas

    property int designWidth: Theme.touch.width
    property int designHeight: Theme.touch.height
    readonly property real ratio: Math.min(width / designWidth, height / designHeight)
    default property alias content: stage.data

    anchors.fill: parent
    color: Theme.page

    Binding {
        target: Theme
        property: "pixelScale"
        // Not with "when": a binding that begins then writes the ratio of before for a moment, and
        // every icon is drawn thrice.
        value: canvas.ratio > 0 ? canvas.ratio : 1
    }

    Item {
        id: stage

        x: Math.round((canvas.width - canvas.designWidth * canvas.ratio) / 2)
        y: Math.round((canvas.height - canvas.designHeight * canvas.ratio) / 2)
        width: canvas.designWidth
        height: canvas.designHeight
        scale: canvas.ratio
        transformOrigin: Item.TopLeft
        clip: true
    }
}
