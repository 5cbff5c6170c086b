pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Theme

import QtQuick.Layouts

// A key of the staff windows. It only shows its shortcut; the window owns the Shortcut. `failure` says so in place.
Pressable {
    id: key

    property string text
    property string shortcut
    property string icon
    property string failure
    property bool primary: false
    property bool busy: false
    property int size: Theme.desk.key
    property int iconSize: Theme.desk.icon
    property int shortcutSize: Theme.desk.shortcut
    property bool boxed: true
    property bool strong: false
    // With words in its place, or only in its colours.
    property bool failed: failure !== ""
    readonly property bool tells: failure !== ""
    property bool iconShows: true
    property int radius: Theme.radius.staff
    property int gap: Theme.space.s
    property int leastSize: Theme.desk.least
    readonly property color lead: failed ? Theme.danger : !enabled ? Theme.disabledInk : primary ? Theme.inkOnMain : strong ? Theme.accent : Theme.ink

    spoken: text
    armed: !busy
    implicitWidth: row.implicitWidth + 2 * Theme.space.m
    implicitHeight: Theme.desk.keyHeight

    Accessible.description: tells ? failure : shortcut

    Face {
        radius: key.radius
        fill: key.failed ? Theme.dangerTint : !key.enabled ? Theme.off : key.primary ? (key.pressed || key.busy ? Theme.mainPressed : Theme.main) : key.pressed || key.busy ? Theme.pressed : Theme.surface
        line: key.failed ? Theme.danger : !key.enabled ? Theme.disabledLine : key.primary ? "transparent" : key.strong ? Theme.accent : Theme.control
        lineWidth: key.strong ? Theme.lineStrong : Theme.line
        focused: key.activeFocus
    }

    RowLayout {
        id: row

        anchors.centerIn: parent
        width: Math.min(implicitWidth, key.width - 2 * key.gap)
        spacing: key.gap

        Icon {
            visible: key.icon !== "" && (key.iconShows || key.failed)
            name: key.failed ? "triangle-alert" : key.icon
            color: key.lead
            size: key.iconSize
        }

        Label {
            Layout.fillWidth: true
            text: key.tells ? key.failure : key.text
            color: key.lead
            size: key.tells ? Theme.desk.failure : key.size
            weight: Theme.weight.bold
            fit: key.tells ? Text.FixedSize : Text.HorizontalFit
            minimumPixelSize: key.leastSize
            wrapMode: key.tells ? Text.WordWrap : Text.NoWrap
            maximumLineCount: key.tells ? 3 : 1
            lineHeight: key.tells ? Theme.leading.tight : Theme.leading.normal
            elide: Text.ElideRight
        }

        KeyCap {
            visible: key.shortcut !== "" && !key.tells
            text: key.shortcut
            color: key.lead
            size: key.shortcutSize
            boxed: key.boxed
        }
    }
}
