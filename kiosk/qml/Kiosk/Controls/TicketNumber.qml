pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Theme

// A ticket number: the heaviest weight, tabular, tracked tight.
Label {
    tabular: true
    tracking: -0.015
    weight: Theme.weight.black
    size: Theme.touch.ticketNumber
}
