pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kiosk.Controls
import Kiosk.Theme

// The office's public pledge (maklumat pelayanan).
Rectangle {
    id: card

    required property string text

    objectName: "pledge-card"
    radius: Theme.radius.panel
    color: Theme.surface

    ColumnLayout {
        anchors.fill: parent
        anchors.margins: Theme.display.innerSmall
        spacing: Theme.display.gap

        CardHeading {
            Layout.fillWidth: true
            icon: "handshake"
            text: qsTr("Our service pledge")
        }

        Label {
            Layout.fillWidth: true
            Layout.fillHeight: true
            text: card.text
            size: Theme.display.rowAgency
            weight: Theme.weight.demi
            verticalAlignment: Text.AlignVCenter
            wrapMode: Text.WordWrap
            fit: Text.Fit
            minimumPixelSize: Theme.display.least
            elide: Text.ElideRight
        }
    }
}
