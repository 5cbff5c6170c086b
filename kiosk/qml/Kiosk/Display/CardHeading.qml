pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Controls
import Kiosk.Theme

// What a card beside the calls is about.
Row {
    id: heading

    required property string icon
    required property string text

    spacing: Theme.display.gapSmall

    Icon {
        anchors.verticalCenter: parent.verticalCenter
        name: heading.icon
        color: Theme.accent
        size: Theme.display.iconSmall
    }

    Label {
        text: heading.text
        color: Theme.accent
        size: Theme.display.mediaKicker
        weight: Theme.weight.demi
    }
}
