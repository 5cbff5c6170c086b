pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

// A key of the strip. When it failed it turns red; the words have their place beside the keys.
StaffKey {
    required property Counter counter
    required property string act

    implicitHeight: Theme.desk.keyHeightStrip
    radius: Theme.radius.staffSmall
    gap: Theme.desk.stripKeyGap
    size: Theme.desk.keyStrip
    leastSize: Theme.desk.shortcutStrip
    iconSize: Theme.desk.iconStrip
    shortcut: counter.keyboard.cap(act)
    shortcutSize: Theme.desk.shortcutStrip
    iconShows: !Theme.compact
    boxed: false
    failed: counter.failedKey === act
    busy: counter.busy === act
    onClicked: counter.press(act)
}
