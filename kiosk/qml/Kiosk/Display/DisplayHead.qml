pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

// Whose hall this is; in portrait the time, too.
RowLayout {
    id: head

    required property Display display

    height: Theme.display.emblem
    spacing: Theme.display.gapSmall

    Emblem {
        size: Theme.display.emblem
        fill: Theme.emblem
        markColor: Theme.emblemMark
    }

    ColumnLayout {
        spacing: 0

        Label {
            Layout.fillWidth: true
            Layout.preferredHeight: Theme.display.governmentHeight
            visible: text !== ""
            text: head.display.government
            color: Theme.ink2
            size: Theme.display.government
            verticalAlignment: Text.AlignVCenter
            fit: Text.HorizontalFit
            minimumPixelSize: Theme.display.least
            elide: Text.ElideRight
        }

        Label {
            Layout.fillWidth: true
            Layout.preferredHeight: Theme.display.officeHeight
            objectName: "office-name"
            text: head.display.officeName
            size: Theme.display.officeName
            weight: Theme.weight.bold
            verticalAlignment: Text.AlignVCenter
            fit: Text.HorizontalFit
            minimumPixelSize: Theme.display.least
            elide: Text.ElideRight
        }
    }

    DemoRibbon {
        objectName: "demo-mark"
        visible: head.display.demo
        size: Theme.display.government
    }

    Loader {
        active: Theme.tall
        visible: active
        sourceComponent: HallClock {
            display: head.display
        }
    }
}
