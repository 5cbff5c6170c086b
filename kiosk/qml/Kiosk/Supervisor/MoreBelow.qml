pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Controls
import Kiosk.Theme

// Says that a list goes on; nothing while all of it is seen.
Label {
    required property Flickable list
    readonly property bool above: list.contentY > list.originY + 1
    readonly property bool below: list.contentHeight - (list.contentY - list.originY) > list.height + 1

    objectName: "more"
    visible: list.contentHeight > list.height + 1
    text: above && below ? "▲ " + qsTr("more above and below") + " ▼" : below ? qsTr("more below") + " ▼" : "▲ " + qsTr("more above")
    color: Theme.ink2
    size: Theme.desk.chart
    weight: Theme.weight.demi
    horizontalAlignment: Text.AlignHCenter
}
