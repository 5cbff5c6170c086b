pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Theme
import Kiosk.Controls
import Kiosk.ViewModels

// No slip will come: said before a number is taken. A fault says more, and comes first.
NoticeBand {
    id: notice

    required property Dispenser dispenser
    property bool placed: true

    objectName: "paper-band"
    visible: placed && dispenser.paperTitle !== "" && dispenser.fault === ""
    text: dispenser.paperTitle
    note: dispenser.paperNote
    icon: "camera"
    fill: Theme.priorityTint
    inkColor: Theme.priorityInk
    border.color: Theme.priorityLine
    border.width: Theme.line
    size: Theme.touch.body
    noteSize: Theme.touch.note
    iconSize: Theme.touch.iconTitle
    padding: Theme.touch.inner
}
