pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Theme

// Emblem, the government above, the office below; give it a width, names are cut at it.
Row {
    id: office

    property url emblem
    property string government
    property string officeName
    property color color: Theme.inkOnDeep
    property color governmentColor: Theme.inkOnDeep2
    property color emblemFill: Theme.inkOnDeep
    property color markColor: Theme.highContrast ? Theme.inkOnMain : Theme.accentDeep
    property int emblemSize: Theme.touch.emblem
    property int governmentSize: Theme.touch.government
    property int size: Theme.touch.officeName

    spacing: Theme.touch.nameSpacing

    Emblem {
        source: office.emblem
        size: office.emblemSize
        fill: office.emblemFill
        markColor: office.markColor
    }

    Column {
        spacing: -Theme.space.xxs
        width: office.width - office.emblemSize - office.spacing
        anchors.verticalCenter: parent.verticalCenter

        Label {
            width: parent.width
            text: office.government
            color: office.governmentColor
            size: office.governmentSize
            lineHeight: Theme.leading.tight
            elide: Text.ElideRight
        }

        Label {
            width: parent.width
            text: office.officeName
            color: office.color
            size: office.size
            weight: Theme.weight.bold
            elide: Text.ElideRight
        }
    }
}
