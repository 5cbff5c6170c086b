pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Controls
import Kiosk.Theme

// An evacuation, in sizes for a hall.
EvacuationSheet {
    margin: Theme.display.inner
    iconSize: Theme.display.exitIcon
    titleSize: Theme.display.exitTitle
    otherSize: Theme.display.exitTitleOther
    detailSize: Theme.display.exitDetail
    wordsSize: Theme.display.exitWords
    least: Theme.display.least
}
