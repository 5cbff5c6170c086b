pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kiosk.Theme
import Kiosk.ViewModels

// Time, fee and product: three of the six components, side by side.
RowLayout {
    id: facts

    required property StandardPage standard

    spacing: Theme.touch.gap

    StandardFact {
        icon: "clock"
        caption: qsTr("Ready in")
        value: facts.standard.completion
        note: facts.standard.completionNote
    }

    StandardFact {
        icon: "wallet"
        caption: qsTr("Fee")
        value: facts.standard.fee
        valueColor: facts.standard.free ? Theme.ok : Theme.ink
    }

    StandardFact {
        icon: "file-badge"
        caption: qsTr("You receive")
        value: facts.standard.product
    }
}
