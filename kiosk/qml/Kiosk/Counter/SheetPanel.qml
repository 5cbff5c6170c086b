pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

// A sheet over the keys: a list to choose from by arrows, digits or mouse, at times a line to write. Esc goes back.
FocusScope {
    id: panel

    required property Counter counter
    readonly property CounterSheets sheets: counter.sheets
    readonly property bool busy: counter.busy !== ""
    readonly property string failure: counter.failedKey === "sheet" ? counter.failure : ""
    readonly property real around: head.implicitHeight + (foot.visible ? foot.implicitHeight + Theme.space.s : 0) + 2 * Theme.space.m + Theme.space.s
    // As high as its choices need; the window says how high it may be.
    readonly property real needed: around + Math.ceil(list.count / Theme.desk.choiceColumns) * Theme.desk.choiceHeight

    objectName: "sheet"
    visible: sheets.isOpen

    Accessible.role: Accessible.Dialog
    Accessible.name: sheets.title

    Keys.onEscapePressed: panel.sheets.back()
    onVisibleChanged: focus = visible

    function begin(): void {
        line.clear();
        list.currentIndex = 0;
        if (panel.sheets.writesFirst)
            line.forceActiveFocus();
        else
            list.forceActiveFocus();
    }

    Connections {
        target: panel.sheets

        function onOpened(): void {
            if (panel.sheets.isOpen)
                panel.begin();
        }
    }

    Box {
        anchors.fill: parent
        radius: Theme.radius.staff
        color: Theme.surface
        border.color: Theme.accent
        border.width: Theme.lineStrong

        // What lies below takes no press.
        TapHandler {
            gesturePolicy: TapHandler.ReleaseWithinBounds
        }
    }

    ColumnLayout {
        anchors.fill: parent
        anchors.margins: Theme.space.m
        spacing: Theme.space.s

        SheetHead {
            id: head

            Layout.fillWidth: true
            Layout.fillHeight: false
            sheets: panel.sheets
        }

        GridView {
            id: list

            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.leftMargin: -Theme.space.xxs
            Layout.rightMargin: -Theme.space.xxs
            objectName: "choices"
            model: panel.sheets.choices
            cellWidth: Math.floor(width / Theme.desk.choiceColumns)
            cellHeight: Theme.desk.choiceHeight
            boundsBehavior: Flickable.StopAtBounds
            keyNavigationEnabled: true
            activeFocusOnTab: count > 0
            clip: true

            delegate: SheetChoice {
                width: GridView.view.cellWidth
                height: GridView.view.cellHeight
                marked: GridView.isCurrentItem && GridView.view.activeFocus
                armed: !panel.busy
                onChosen: row => panel.sheets.choose(row)
            }

            Keys.onReturnPressed: event => list.take(event)
            Keys.onEnterPressed: event => list.take(event)
            Keys.onSpacePressed: event => list.take(event)
            Keys.onPressed: event => list.typed(event)

            function take(event: KeyEvent): void {
                if (!event.isAutoRepeat && !panel.busy)
                    panel.sheets.choose(currentIndex);
            }

            function typed(event: KeyEvent): void {
                const digit = "1234567890".indexOf(event.text);
                if (event.text === "" || event.text < " " || event.modifiers & Qt.ControlModifier || panel.busy)
                    return;
                event.accepted = true;
                if (digit >= 0) {
                    panel.sheets.choose(digit);
                } else if (panel.sheets.field !== "") {
                    line.forceActiveFocus();
                    line.append(event.text);
                    panel.sheets.write(line.text);
                }
            }
        }

        ColumnLayout {
            id: foot

            Layout.fillWidth: true
            Layout.fillHeight: false
            visible: panel.failure !== "" || panel.sheets.field !== ""
            spacing: Theme.space.s

            FailureBubble {
                Layout.fillWidth: true
                objectName: "sheet-failure"
                text: panel.failure
            }

            RowLayout {
                visible: panel.sheets.field !== ""
                spacing: Theme.space.s

                StaffField {
                    id: line

                    Layout.fillWidth: true
                    objectName: "sheet-field"
                    label: panel.sheets.field
                    placeholder: panel.sheets.field
                    maximumLength: panel.sheets.longest
                    onEdited: panel.sheets.write(text)
                    onEntered: if (!panel.busy)
                        panel.sheets.enter(text)

                    Keys.onDownPressed: list.forceActiveFocus()
                    Keys.onUpPressed: list.forceActiveFocus()
                }

                StaffKey {
                    visible: panel.sheets.confirm !== ""
                    implicitHeight: Theme.desk.fieldHeight
                    objectName: "sheet-confirm"
                    text: panel.sheets.confirm
                    strong: true
                    busy: panel.busy
                    enabled: line.text.trim() !== ""
                    onClicked: panel.sheets.enter(line.text)
                }
            }
        }
    }
}
