pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Theme

// The time in tabular figures.
Label {
    color: Theme.inkOnDeep
    size: Theme.touch.clock
    weight: Theme.weight.bold
    tabular: true
    tracking: 0
    lineHeight: Theme.leading.tight
}
