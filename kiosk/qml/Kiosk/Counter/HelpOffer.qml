pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

// While nobody waits here, somebody waits elsewhere: one key calls from that line, too.
Box {
    id: offer

    required property Counter counter
    readonly property CounterNear near: counter.near

    objectName: "help-offer"
    visible: near.elsewhere !== ""
    implicitHeight: row.implicitHeight + 2 * Theme.space.s
    implicitWidth: row.implicitWidth + 2 * Theme.space.m
    radius: Theme.radius.staffSmall
    color: Theme.pageStaff

    RowLayout {
        id: row

        anchors.fill: parent
        anchors.leftMargin: Theme.space.m
        anchors.rightMargin: Theme.space.m
        spacing: Theme.space.m

        Icon {
            name: "hand-helping"
            color: Theme.accent
            size: Theme.desk.iconSecond
        }

        Label {
            Layout.fillWidth: true
            objectName: "elsewhere-words"
            text: offer.near.elsewhere
            size: Theme.desk.body
            wrapMode: Text.Wrap
            maximumLineCount: 2
            elide: Text.ElideRight
        }

        StaffKey {
            implicitHeight: Theme.desk.smallKeyHeight
            objectName: "help"
            text: offer.near.help
            strong: true
            size: Theme.desk.body
            failure: offer.counter.failedKey === "help" ? offer.counter.failure : ""
            busy: offer.counter.busy === "help"
            onClicked: offer.counter.helpElsewhere()
        }
    }
}
