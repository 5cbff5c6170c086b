pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kiosk.Theme
import Kiosk.ViewModels

// One counter's window: the ticket and its keys at the left, who waits and the day at the right.
Window {
    id: window

    required property Counter counter

    width: Theme.staff.width
    height: Theme.staff.height
    color: Theme.pageStaff
    title: counter.title

    CounterKeys {
        counter: window.counter
    }

    DeskCanvas {
        Keys.onSpacePressed: event => {
            if (!event.isAutoRepeat)
                window.counter.press(window.counter.keyboard.spaceAct);
        }

        ColumnLayout {
            anchors.fill: parent
            spacing: 0

            CounterBar {
                Layout.fillWidth: true
                counter: window.counter

                EvacuationBar {
                    anchors.fill: parent
                    evacuation: window.counter.evacuation
                }
            }

            Item {
                Layout.fillHeight: true
                Layout.fillWidth: true
                Layout.margins: Theme.desk.margin
                Layout.topMargin: Theme.desk.gap

                GridLayout {
                    id: desk

                    visible: window.counter.duty.page === ""
                    anchors.fill: parent
                    columnSpacing: Theme.desk.gap
                    rowSpacing: Theme.desk.gap
                    columns: 2

                    DeskPanel {
                        Layout.fillHeight: true
                        Layout.fillWidth: true
                        Layout.preferredWidth: Theme.desk.leftWidth

                        OpenTicket {
                            anchors.fill: parent
                            counter: window.counter
                        }

                        EmptyPage {
                            anchors.fill: parent
                            counter: window.counter
                        }
                    }

                    WaitingCard {
                        Layout.fillHeight: true
                        Layout.fillWidth: true
                        Layout.preferredWidth: Theme.desk.rightWidth
                        counter: window.counter
                    }

                    Item {
                        Layout.fillWidth: true
                        Layout.preferredHeight: keys.implicitHeight
                        Layout.preferredWidth: Theme.desk.leftWidth

                        DeskKeys {
                            id: keys

                            anchors.fill: parent
                            visible: !sheet.visible
                            counter: window.counter
                        }

                        SheetPanel {
                            id: sheet

                            anchors.bottom: parent.bottom
                            anchors.left: parent.left
                            anchors.right: parent.right
                            counter: window.counter
                            // Over the keys, over the history, or over all: half a number would be a riddle.
                            height: needed <= keys.height ? keys.height : needed <= desk.height - Theme.desk.numberHeight ? desk.height - Theme.desk.numberHeight : desk.height
                        }
                    }

                    Item {
                        Layout.fillWidth: true
                        Layout.preferredHeight: keys.implicitHeight
                        Layout.preferredWidth: Theme.desk.rightWidth

                        DayCard {
                            anchors.fill: parent
                            visible: !alarm.visible
                            counter: window.counter
                        }

                        PaperAlarm {
                            id: alarm

                            anchors.fill: parent
                            counter: window.counter
                        }
                    }
                }

                // Made when they are shown: a counter that begins its day does not wait for its break.
                Loader {
                    anchors.fill: parent
                    active: window.counter.duty.page === "sign_in"
                    focus: active

                    sourceComponent: SignInPage {
                        counter: window.counter
                    }
                }

                Loader {
                    anchors.fill: parent
                    active: window.counter.duty.page === "break"
                    focus: active

                    sourceComponent: BreakPage {
                        counter: window.counter
                    }
                }
            }
        }
    }
}
