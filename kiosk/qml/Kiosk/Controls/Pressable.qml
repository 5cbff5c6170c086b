pragma ComponentBehavior: Bound
import QtQuick

// What every key shares: reacts to the press at once, clicks once on release however long it was held.
Item {
    id: pressable

    property string spoken
    readonly property bool pressed: tap.pressed && enabled

    signal clicked

    activeFocusOnTab: enabled

    Accessible.role: Accessible.Button
    Accessible.name: spoken
    Accessible.focusable: enabled
    Accessible.pressed: pressed
    Accessible.onPressAction: pressable.clicked()

    Keys.onReturnPressed: event => pressable.act(event)
    Keys.onEnterPressed: event => pressable.act(event)
    Keys.onSpacePressed: event => pressable.act(event)

    function act(event: KeyEvent): void {
        if (!event.isAutoRepeat)
            pressable.clicked();
    }

    TapHandler {
        id: tap

        // A slow hand is a tap too, never a long press.
        longPressThreshold: 0
        gesturePolicy: TapHandler.ReleaseWithinBounds
        acceptedButtons: Qt.LeftButton
        onTapped: pressable.clicked()
    }
}
