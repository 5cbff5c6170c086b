pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Controls
import Kiosk.Theme

// Before the day's first call.
Column {
    id: quiet

    topPadding: Theme.display.inner
    leftPadding: Theme.display.inner
    rightPadding: Theme.display.inner
    spacing: Theme.display.gap

    Icon {
        name: "armchair"
        color: Theme.priority
        size: Theme.display.chip
    }

    Label {
        width: Theme.display.quietWidth
        objectName: "quiet"
        text: qsTr("Please have a seat. Your number appears here when it is your turn.")
        color: Theme.inkOnDeep
        size: Theme.display.mediaTitle
        weight: Theme.weight.bold
        lineHeight: Theme.leading.tight
        wrapMode: Text.WordWrap
    }
}
