import QtQuick

// One set of colours. The defaults are the light set; contrasts are listed in the design notes.
QtObject {
    property color page: "#F1F5F4"
    property color pageStaff: "#EEF2F1"
    property color surface: "#FFFFFF"
    property color off: "#E6ECEA"
    property color ink: "#0F1F1D"
    property color ink2: "#44544F"
    property color control: "#6C7D79"
    property color hairline: "#D3DDDA"
    property color track: "#C9D4D1"

    property color accent: "#00665C"
    property color inkOnAccent: "#FFFFFF"
    property color accentDeep: "#003F39"
    property color inkOnDeep: "#FFFFFF"
    property color inkOnDeep2: "#CFE5E1"
    property color deepLine: "#8FB8B1"
    property color accentTint: "#E0F1EE"
    property color main: accent
    property color inkOnMain: inkOnAccent

    property color pressed: accentTint
    property color mainPressed: accentDeep
    property color callFlash: accent
    property color tickerMark: accent
    property color emblem: accentDeep
    property color emblemMark: inkOnDeep
    property color deepPressed: accent
    property color priorityPressed: "#E5A81F"

    property color priority: "#FFC233"
    property color inkOnPriority: "#0F1F1D"
    property color priorityLine: "#8A6100"
    property color priorityTint: "#FFEFC7"
    property color priorityInk: "#4A3200"

    // The green of exit signs, the same in light and dark.
    property color exit: "#005A2E"
    property color inkOnExit: "#FFFFFF"

    property color danger: "#B3261E"
    property color dangerTint: "#FBE9E7"
    property color caution: "#9A4A00"
    property color cautionBar: "#C25700"
    property color cautionTint: "#FFF0E3"
    property color closedInk: "#7A4B00"
    property color ok: "#16703A"
    property color disabledInk: "#5E6E6A"
    property color disabledLine: "#C3CFCC"

    // Width of the line around what can be touched, and around the stronger keys.
    property int line: 2
    property int lineStrong: 3
    property int lineSelected: 6
}
