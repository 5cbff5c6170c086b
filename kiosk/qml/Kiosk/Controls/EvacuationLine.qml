pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kiosk.Theme

// What to do, in one language; set smaller where an office has many.
ColumnLayout {
    id: line

    required property string title
    required property string detail
    required property int titleSize
    required property int detailSize
    required property int least

    spacing: 0

    Label {
        Layout.fillWidth: true
        Layout.fillHeight: true
        Layout.preferredHeight: line.titleSize
        objectName: "evacuation-title"
        text: line.title
        color: Theme.inkOnExit
        size: line.titleSize
        weight: Theme.weight.black
        horizontalAlignment: Text.AlignHCenter
        verticalAlignment: Text.AlignBottom
        lineHeight: Theme.leading.tight
        wrapMode: Text.WordWrap
        fit: Text.Fit
        minimumPixelSize: line.least
    }

    Label {
        Layout.fillWidth: true
        Layout.fillHeight: true
        Layout.preferredHeight: line.detailSize
        objectName: "evacuation-detail"
        text: line.detail
        color: Theme.inkOnExit
        size: line.detailSize
        weight: Theme.weight.demi
        horizontalAlignment: Text.AlignHCenter
        lineHeight: Theme.leading.tight
        wrapMode: Text.WordWrap
        fit: Text.Fit
        minimumPixelSize: line.least
    }
}
