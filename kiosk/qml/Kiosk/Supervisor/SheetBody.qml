pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kiosk.Theme
import Kiosk.ViewModels

// What a sheet holds below its title. `first` has the focus when it opens.
ColumnLayout {
    id: body

    required property Supervisor supervisor
    property Item first: null

    spacing: Theme.space.s

    function begin(): void {
        first?.forceActiveFocus(Qt.TabFocusReason);
    }
}
