pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

// Whoever is still signed in at another counter may come over with one press.
RowLayout {
    id: offer

    required property Counter counter

    visible: counter.duty.elsewhere > 0
    spacing: Theme.space.m

    onVisibleChanged: if (visible)
        key.forceActiveFocus()

    Label {
        Layout.fillWidth: true
        objectName: "elsewhere"
        text: offer.counter.failure
        size: Theme.desk.body
        weight: Theme.weight.bold
        wrapMode: Text.Wrap
    }

    StaffKey {
        id: key

        objectName: "come-over"
        text: qsTr("Sign out there, go on here")
        strong: true
        busy: offer.counter.busy === "sign_in"
        onClicked: offer.counter.duty.comeOver()
    }
}
