pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Theme

// Something is wrong and what it means for the reader, in amber.
NoticeBand {
    icon: "circle-alert"
    fill: Theme.priority
    inkColor: Theme.inkOnPriority

    Accessible.role: Accessible.AlertMessage
}
