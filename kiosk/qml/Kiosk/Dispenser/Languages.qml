pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kiosk.Theme
import Kiosk.Controls
import Kiosk.ViewModels

// The office's languages, each named in itself: side by side on the band, one below the other on the rail.
GridLayout {
    id: languages

    required property Dispenser dispenser

    columns: Theme.wide ? 1 : -1
    columnSpacing: Theme.touch.gap
    rowSpacing: Theme.touch.gap

    Repeater {
        model: languages.dispenser.languages

        LanguageKey {
            required property string code
            required property string name
            required property bool current

            Layout.fillWidth: true
            objectName: "language-" + code
            text: name
            selected: current
            onClicked: languages.dispenser.useLanguage(code)
        }
    }
}
