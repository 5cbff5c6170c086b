pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Theme
import Kiosk.ViewModels

// The names of who works here, to choose from by arrows, digits or mouse.
GridView {
    id: list

    required property Counter counter
    readonly property bool busy: counter.busy !== ""

    implicitHeight: contentHeight
    objectName: "officers"
    model: counter.duty.officers
    cellWidth: Math.floor(width / Theme.desk.choiceColumns)
    cellHeight: Theme.desk.choiceHeight
    boundsBehavior: Flickable.StopAtBounds
    keyNavigationEnabled: true
    activeFocusOnTab: true
    clip: true

    delegate: SheetChoice {
        required property string code
        required property string name

        key: code
        text: name
        note: code
        icon: "user"
        live: true
        width: GridView.view.cellWidth
        height: GridView.view.cellHeight
        marked: GridView.isCurrentItem && GridView.view.activeFocus
        armed: !list.busy
        onChosen: list.counter.duty.signIn(code, "")
    }

    Keys.onReturnPressed: list.take()
    Keys.onEnterPressed: list.take()
    Keys.onSpacePressed: list.take()
    Keys.onPressed: event => {
        const digit = "123456789".indexOf(event.text);
        if (event.text !== "" && digit >= 0 && digit < list.count) {
            list.currentIndex = digit;
            list.take();
        }
    }

    function take(): void {
        const chosen = currentItem as SheetChoice;
        if (chosen)
            chosen.press();
    }
}
