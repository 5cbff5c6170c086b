pragma ComponentBehavior: Bound
import QtQuick

// What every key shares: reacts to the press at once, clicks once on release however long it was held.
Item {
    id: pressable

    property string spoken
    // False while an earlier press is still being worked on: no click, but no grey either.
    property bool armed: true
    readonly property bool pressed: tap.pressed && enabled

    signal clicked

    activeFocusOnTab: enabled

    Accessible.role: Accessible.Button
    Accessible.name: spoken
    Accessible.focusable: enabled
    Accessible.pressed: pressed
    Accessible.onPressAction: pressable.click()

    Keys.onReturnPressed: event => pressable.keyed(event)
    Keys.onEnterPressed: event => pressable.keyed(event)
    Keys.onSpacePressed: event => pressable.keyed(event)

    function click(): void {
        if (enabled && armed)
            clicked();
    }

    function keyed(event: KeyEvent): void {
        if (!event.isAutoRepeat)
            click();
    }

    TapHandler {
        id: tap

        // A slow hand is a tap too, never a long press.
        longPressThreshold: 0
        gesturePolicy: TapHandler.ReleaseWithinBounds
        acceptedButtons: Qt.LeftButton
        onTapped: pressable.click()
    }
}
