pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Theme

// The left rail of the landscape dispenser; its children stand below the title.
Rectangle {
    id: rail

    property url emblem
    property string government
    property string officeName
    property string clock
    property string date
    property string title
    property string subtitle
    property bool demo: false
    default property alias keys: below.data

    implicitWidth: Theme.touch.railWidth
    implicitHeight: Theme.touch.height
    color: Theme.accentDeep

    Accessible.role: Accessible.TitleBar
    Accessible.name: officeName

    Column {
        id: head

        x: Theme.touch.margin
        y: Theme.touch.railTop
        width: parent.width - 2 * Theme.touch.margin
        spacing: Theme.space.s

        RailHead {
            width: parent.width
            visible: !Theme.largeText
            emblem: rail.emblem
            government: rail.government
            officeName: rail.officeName
            clock: rail.clock
            date: rail.date
        }

        RailHeadLarge {
            width: parent.width
            visible: Theme.largeText
            emblem: rail.emblem
            officeName: rail.officeName
            clock: rail.clock
        }

        BandTitle {
            width: parent.width
            visible: rail.title !== ""
            text: rail.title
            subtitle: rail.subtitle
            lines: 6
            subtitleLines: 4
        }
    }

    Item {
        id: below

        anchors.top: head.bottom
        anchors.bottom: parent.bottom
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.margins: Theme.touch.margin
    }

    DemoRibbon {
        anchors.right: parent.right
        anchors.rightMargin: Theme.touch.margin
        objectName: "demo-mark"
        visible: rail.demo
        hanging: true
    }

    Rectangle {
        anchors.right: parent.right
        width: Theme.line
        height: parent.height
        visible: Theme.highContrast
        color: Theme.control
    }
}
