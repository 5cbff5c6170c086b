pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

// A key of a sheet that acts; while it is under way it rests, and a refusal stands in it.
StaffKey {
    required property Supervisor supervisor
    required property string act

    objectName: act
    implicitHeight: Theme.desk.keyHeight
    size: Theme.desk.key
    busy: supervisor.busy === act
    failure: supervisor.failedKey === act ? supervisor.failure : ""
}
