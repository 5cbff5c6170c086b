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
    readonly property int longest: 40

    objectName: "counter-cell-" + counter
    radius: Theme.radius.tile
    color: called ? Theme.accentDeep : isOpen ? Theme.surface : Theme.off

    Accessible.role: Accessible.StaticText
    Accessible.name: counter + " " + agency + " " + code + word

    RowLayout {
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.leftMargin: Theme.space.s
        anchors.rightMargin: Theme.space.s
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
            Layout.preferredHeight: Theme.display.boardHead
            text: cell.agency
            color: cell.called ? Theme.inkOnDeep2 : Theme.ink2
            size: Theme.display.boardAgency
            horizontalAlignment: Text.AlignRight
            verticalAlignment: Text.AlignVCenter
            fit: Text.Fit
            minimumPixelSize: Theme.display.boardAgencyLeast
            lineHeight: Theme.leading.tight
            wrapMode: Text.WordWrap
            maximumLineCount: 2
            // With an ellipsis a long word would be cut instead of fitted.
            elide: text.length > cell.longest ? Text.ElideRight : Text.ElideNone
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
        fit: Text.HorizontalFit
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
