pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kiosk.Controls
import Kiosk.Theme

// A figure and the word below it.
ColumnLayout {
    id: day

    required property string figure
    required property string words

    Layout.fillWidth: true
    Layout.alignment: Qt.AlignTop
    spacing: 0

    Accessible.role: Accessible.StaticText
    Accessible.name: figure + " " + words

    Label {
        Layout.fillWidth: true
        text: day.figure
        fit: Text.HorizontalFit
        minimumPixelSize: Theme.desk.body
        size: Theme.desk.figure
        weight: Theme.weight.black
        tabular: true
        lineHeight: Theme.leading.tight
    }

    Label {
        Layout.fillWidth: true
        Layout.preferredHeight: Theme.desk.figureWords
        text: day.words
        color: Theme.ink2
        size: Theme.desk.note
        lineHeight: Theme.leading.tight
        fit: Text.Fit
        minimumPixelSize: Theme.desk.chart
        wrapMode: Text.WordWrap
        maximumLineCount: 2
    }
}
