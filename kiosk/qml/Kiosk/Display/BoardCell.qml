pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kiosk.Controls
import Kiosk.Theme

// One counter: its number, its agency, and the code it has; the called one takes the panel's colour.
Rectangle {
    id: cell

    required property string counter
    required property string agency
    required property string code
    required property string word
    required property bool called
    required property bool isOpen
    required property int codeSize

    objectName: "counter-cell-" + counter
    radius: Theme.radius.tile
    color: called ? Theme.accentDeep : isOpen ? Theme.surface : Theme.off

    Accessible.role: Accessible.StaticText
    Accessible.name: counter + " " + agency + " " + code + word

    RowLayout {
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.leftMargin: Theme.space.m
        anchors.rightMargin: Theme.space.m
        anchors.topMargin: Theme.space.xs
        spacing: Theme.space.xs

        Label {
            text: cell.counter
            color: cell.called ? Theme.priority : Theme.ink
            size: Theme.display.boardCounter
            weight: Theme.weight.black
        }

        Label {
            Layout.fillWidth: true
            text: cell.agency
            color: cell.called ? Theme.inkOnDeep2 : Theme.ink2
            size: Theme.display.boardAgency
            horizontalAlignment: Text.AlignRight
            fontSizeMode: Text.HorizontalFit
            minimumPixelSize: Theme.display.faultText
            elide: Text.ElideRight
        }
    }

    Label {
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        anchors.margins: Theme.space.xxs
        text: cell.code
        color: cell.called ? Theme.inkOnDeep : Theme.ink
        size: cell.codeSize
        weight: Theme.weight.black
        horizontalAlignment: Text.AlignHCenter
        fontSizeMode: Text.HorizontalFit
        minimumPixelSize: Theme.display.boardCounter
    }

    Label {
        anchors.centerIn: parent
        anchors.verticalCenterOffset: Theme.space.m
        text: cell.word
        color: cell.isOpen ? Theme.ink2 : Theme.closedInk
        size: Theme.display.boardState
        weight: Theme.weight.demi
    }
}
