pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kiosk.Theme
import Kiosk.ViewModels

// Everybody is asked to leave: the sign that everybody knows, what to do in each language, the staff's words.
Rectangle {
    id: sheet

    required property EvacuationNotice evacuation
    required property int margin
    required property int iconSize
    required property int titleSize
    required property int otherSize
    required property int detailSize
    required property int wordsSize
    required property int least

    objectName: "evacuation"
    color: Theme.exit

    Accessible.role: Accessible.AlertMessage
    Accessible.name: evacuation.words

    ColumnLayout {
        anchors.fill: parent
        anchors.margins: sheet.margin
        spacing: Theme.space.l

        RowLayout {
            Layout.alignment: Qt.AlignHCenter
            Layout.fillHeight: false
            spacing: sheet.margin

            Icon {
                name: "exit"
                color: Theme.inkOnExit
                size: sheet.iconSize
            }

            Icon {
                name: "arrow-right"
                color: Theme.inkOnExit
                stroke: 3
                size: sheet.iconSize
            }
        }

        Label {
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.preferredHeight: 2 * sheet.wordsSize
            objectName: "evacuation-words"
            visible: text !== ""
            text: sheet.evacuation.words
            color: Theme.priority
            size: sheet.wordsSize
            weight: Theme.weight.black
            horizontalAlignment: Text.AlignHCenter
            verticalAlignment: Text.AlignVCenter
            lineHeight: Theme.leading.tight
            wrapMode: Text.Wrap
            fit: Text.Fit
            minimumPixelSize: sheet.least
        }

        Repeater {
            model: sheet.evacuation.lines

            EvacuationLine {
                required property int index

                Layout.fillWidth: true
                Layout.fillHeight: true
                Layout.preferredHeight: titleSize + detailSize
                least: sheet.least
                titleSize: index === 0 ? sheet.titleSize : sheet.otherSize
                detailSize: sheet.detailSize
            }
        }
    }
}
