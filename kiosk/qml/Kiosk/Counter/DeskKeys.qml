pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kiosk.Theme
import Kiosk.ViewModels

// All keys of the counter, each always in its place.
ColumnLayout {
    id: keys

    required property Counter counter

    spacing: Theme.desk.gapSmall

    MainKeys {
        counter: keys.counter
    }

    SmallKeys {
        counter: keys.counter
    }

    MoreKeys {
        counter: keys.counter
    }
}
