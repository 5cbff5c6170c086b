pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Theme

// The top band of the portrait dispenser: office and clock, then a title line with room for keys at its right.
Rectangle {
    id: band

    property url emblem
    property string government
    property string officeName
    property string clock
    property string date
    property string title
    property string subtitle
    property string titleIcon
    property bool priorityIcon: false
    property int titleSize: Theme.touch.pageTitle
    property bool demo: false
    default property alias keys: keyRow.data

    implicitWidth: Theme.touch.width
    implicitHeight: title === "" ? Theme.touch.bandHeightShort : Theme.touch.bandHeight
    color: Theme.accentDeep

    Accessible.role: Accessible.TitleBar
    Accessible.name: officeName

    OfficeName {
        x: Theme.touch.margin
        y: Theme.touch.nameTop
        width: clockFace.x - x - Theme.touch.gap
        emblem: band.emblem
        government: band.government
        officeName: band.officeName
    }

    ClockFace {
        id: clockFace

        anchors.right: parent.right
        anchors.rightMargin: Theme.touch.margin
        y: Theme.touch.clockTop
        clock: band.clock
        date: Theme.largeText ? "" : band.date
    }

    BandTitle {
        x: Theme.touch.margin
        y: band.titleIcon === "" ? Theme.touch.titleTop : Theme.touch.titleTopIcon
        visible: band.title !== ""
        width: keyRow.x - x - Theme.touch.gap
        text: band.title
        subtitle: band.subtitle
        icon: band.titleIcon
        priority: band.priorityIcon
        size: band.titleSize
    }

    Row {
        id: keyRow

        anchors.right: parent.right
        anchors.rightMargin: Theme.touch.margin
        y: Theme.touch.bandHeightShort
        spacing: Theme.touch.gap
    }

    DemoRibbon {
        anchors.horizontalCenter: parent.horizontalCenter
        objectName: "demo-mark"
        visible: band.demo
        hanging: true
    }

    Rectangle {
        anchors.bottom: parent.bottom
        width: parent.width
        height: Theme.line
        visible: Theme.highContrast
        color: Theme.control
    }
}
