pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

// Who works here? A code and a PIN, or a name to choose where no PIN is asked for.
FocusScope {
    id: page

    required property Counter counter
    readonly property CounterDuty duty: counter.duty

    objectName: "sign-in-page"
    focus: true

    Keys.onEscapePressed: page.duty.leave()
    Component.onCompleted: begin()

    function begin(): void {
        if (duty.asksPin)
            form.begin();
        else
            names.forceActiveFocus();
    }

    DeskPanel {
        anchors.fill: parent

        ColumnLayout {
            anchors.centerIn: parent
            width: Math.min(Theme.desk.signInWidth, parent.width)
            height: Math.min(implicitHeight, parent.height)
            spacing: Theme.space.l

            RowLayout {
                spacing: Theme.space.m

                IconChip {
                    name: "log-in"
                    size: Theme.desk.mainKeyHeight
                    iconSize: Theme.desk.iconHero
                    round: true
                }

                ColumnLayout {
                    spacing: 0

                    Label {
                        Layout.fillWidth: true
                        objectName: "sign-in-title"
                        text: page.duty.handsOver ? qsTr("Who takes over?") : qsTr("Who works here?")
                        size: Theme.desk.pageTitle
                        weight: Theme.weight.black
                        fit: Text.HorizontalFit
                        minimumPixelSize: Theme.desk.secondKey
                    }

                    Label {
                        Layout.fillWidth: true
                        text: page.duty.handsOver ? qsTr("Until then %1 goes on here.").arg(page.duty.name) : qsTr("Nobody is signed in at this counter.")
                        color: Theme.ink2
                        size: Theme.desk.lead
                        wrapMode: Text.Wrap
                    }
                }
            }

            SignInForm {
                id: form

                Layout.fillWidth: true
                visible: page.duty.asksPin
                counter: page.counter
            }

            OfficerList {
                id: names

                Layout.fillWidth: true
                Layout.fillHeight: true
                visible: !page.duty.asksPin
                counter: page.counter
            }

            Item {
                Layout.fillWidth: true
                // Kept free, so that nothing moves below the fingers.
                implicitHeight: Theme.desk.keyHeight

                FailureBubble {
                    anchors.left: parent.left
                    anchors.right: parent.right
                    objectName: "sign-in-failure"
                    text: page.counter.failedKey === "sign_in" && page.duty.elsewhere === 0 ? page.counter.failure : ""
                }

                ElsewhereOffer {
                    anchors.fill: parent
                    counter: page.counter
                }
            }

            StaffKey {
                Layout.alignment: Qt.AlignRight
                visible: page.duty.canLeave
                implicitHeight: Theme.desk.smallKeyHeight
                objectName: "sign-in-leave"
                text: qsTr("Not now")
                shortcut: qsTr("Esc")
                size: Theme.desk.body
                onClicked: page.duty.leave()
            }
        }
    }
}
