pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kiosk.Controls
import Kiosk.Theme

// One thing to choose in a sheet: its digit, its name, and what it means or why it cannot be chosen.
Item {
    id: choice

    required property int index
    required property string key
    required property string text
    required property string note
    required property string icon
    required property bool live
    property bool marked: false
    property bool armed: true
    readonly property int digits: 10
    readonly property string digit: index < digits ? (index + 1) % digits : ""
    readonly property color lead: live ? Theme.ink : Theme.disabledInk

    signal chosen(int row)

    objectName: "choice-" + key

    Accessible.role: Accessible.Button
    Accessible.name: text
    Accessible.description: note
    Accessible.focusable: live
    Accessible.onPressAction: choice.press()

    function press(): void {
        if (live && armed)
            chosen(index);
    }

    Box {
        anchors.fill: parent
        anchors.margins: Theme.space.xxs
        radius: Theme.radius.staffSmall
        color: !choice.live ? Theme.off : tap.pressed || choice.marked ? Theme.accentTint : Theme.surface
        border.color: !choice.live ? Theme.disabledLine : choice.marked ? Theme.accent : Theme.control
        border.width: choice.marked ? Theme.lineStrong : Theme.line

        RowLayout {
            anchors.fill: parent
            anchors.leftMargin: Theme.space.s
            anchors.rightMargin: Theme.space.s
            spacing: Theme.space.s

            Icon {
                visible: choice.icon !== ""
                name: choice.icon
                color: choice.lead
                size: Theme.desk.icon
            }

            ColumnLayout {
                spacing: 0

                Label {
                    Layout.fillWidth: true
                    text: choice.text
                    color: choice.lead
                    size: Theme.desk.body
                    weight: Theme.weight.bold
                    lineHeight: Theme.leading.tight
                    fit: choice.note === "" ? Text.FixedSize : Text.HorizontalFit
                    minimumPixelSize: Theme.desk.chart
                    wrapMode: choice.note === "" ? Text.Wrap : Text.NoWrap
                    maximumLineCount: choice.note === "" ? 2 : 1
                    elide: Text.ElideRight
                }

                Label {
                    Layout.fillWidth: true
                    visible: text !== ""
                    text: choice.note
                    color: choice.live ? Theme.ink2 : Theme.disabledInk
                    size: Theme.desk.chart
                    lineHeight: Theme.leading.tight
                    wrapMode: Text.Wrap
                    maximumLineCount: 2
                    elide: Text.ElideRight
                }
            }

            KeyCap {
                visible: choice.digit !== "" && choice.live
                text: choice.digit
                size: Theme.desk.shortcutStrip
            }
        }
    }

    TapHandler {
        id: tap

        longPressThreshold: 0
        gesturePolicy: TapHandler.ReleaseWithinBounds
        onTapped: choice.press()
    }
}
