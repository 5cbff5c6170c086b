pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Theme

// Emblem, the government above, the office below.
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
        anchors.verticalCenter: parent.verticalCenter

        Label {
            text: office.government
            color: office.governmentColor
            size: office.governmentSize
            lineHeight: Theme.leading.tight
        }

        Label {
            text: office.officeName
            color: office.color
            size: office.size
            weight: Theme.weight.bold
        }
    }
}
