pragma ComponentBehavior: Bound
import QtQuick
import QtQml
import Kiosk.ViewModels

// The keys of the keyboard; which of them may act is the view model's matter.
Instantiator {
    id: keys

    required property Counter counter

    model: counter.keyboard.acts()

    delegate: Shortcut {
        required property string modelData

        sequences: keys.counter.keyboard.sequences(modelData)
        autoRepeat: false
        onActivated: keys.counter.press(modelData)
    }
}
