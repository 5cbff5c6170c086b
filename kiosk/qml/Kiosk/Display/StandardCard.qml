pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

// One service's standard: how long, what it costs, what one gets.
Rectangle {
    id: card

    required property Display display
    // Below a picture there is room for the name and two promises.
    property bool brief: false
    readonly property int factHeight: brief ? Theme.display.standardFactBelow : Theme.display.standardFact

    objectName: "standard-card"
    radius: Theme.radius.panel
    color: Theme.surface

    ColumnLayout {
        anchors.fill: parent
        anchors.margins: Theme.display.innerSmall
        spacing: Theme.display.gapSmall

        CardHeading {
            Layout.fillWidth: true
            icon: "clipboard-list"
            text: qsTr("Service standard")
        }

        Label {
            Layout.fillWidth: true
            Layout.preferredHeight: Theme.display.standardLine
            visible: !card.brief
            text: card.display.slideAgency
            color: Theme.ink2
            size: Theme.display.mediaKicker
            verticalAlignment: Text.AlignVCenter
            elide: Text.ElideRight
        }

        Label {
            Layout.fillWidth: true
            Layout.preferredHeight: card.brief ? Theme.display.standardTitleBelow : Theme.display.standardTitle
            objectName: "standard-title"
            text: card.display.slideTitle
            size: Theme.display.mediaTitle
            weight: Theme.weight.bold
            lineHeight: Theme.leading.tight
            verticalAlignment: Text.AlignVCenter
            wrapMode: Text.WordWrap
            fit: Text.Fit
            minimumPixelSize: Theme.display.mediaNote
            elide: Text.ElideRight
        }

        Rectangle {
            Layout.fillWidth: true
            implicitHeight: Theme.space.hair
            visible: !card.brief
            color: Theme.hairline
        }

        StandardFact {
            Layout.fillWidth: true
            Layout.fillHeight: true
            factHeight: card.factHeight
            icon: "clock"
            fact: card.display.slideCompletion
            note: qsTr("time to complete")
        }

        StandardFact {
            Layout.fillWidth: true
            Layout.fillHeight: true
            factHeight: card.factHeight
            icon: "wallet"
            fact: card.display.slideFee
            note: qsTr("fee")
        }

        StandardFact {
            Layout.fillWidth: true
            Layout.fillHeight: true
            visible: !card.brief
            icon: "file-check"
            fact: card.display.slideProduct
            note: qsTr("what you receive")
        }
    }
}
