import QtQuick

// High contrast on the dispenser: every pair is at least 7:1.
ColorSet {
    page: "#000000"
    pageStaff: "#000000"
    surface: "#000000"
    off: "#000000"
    ink: "#FFFFFF"
    ink2: "#FFFFFF"
    control: "#FFFFFF"
    hairline: "#8A8A8A"
    track: "#4D4D4D"
    accent: "#FFD60A"
    inkOnAccent: "#000000"
    accentDeep: "#000000"
    inkOnDeep2: "#FFFFFF"
    deepLine: "#FFFFFF"
    accentTint: "#000000"
    main: "#FFFFFF"
    inkOnMain: "#000000"
    pressed: "#3D3D3D"
    mainPressed: "#B8B8B8"
    deepPressed: "#3D3D3D"
    priorityPressed: "#B89A00"
    priority: "#FFD60A"
    inkOnPriority: "#000000"
    priorityLine: "#FFD60A"
    priorityTint: "#000000"
    priorityInk: "#FFD60A"
    // Darker than the signs, so that the staff's yellow words reach it, too.
    exit: "#003D1E"
    danger: "#FFA39C"
    dangerTint: "#000000"
    caution: "#FFC58A"
    cautionBar: "#FFC58A"
    cautionTint: "#000000"
    closedInk: "#FFD60A"
    ok: "#7CF0A0"
    disabledInk: "#B8B8B8"
    disabledLine: "#8A8A8A"
    line: 4
    lineStrong: 4
    lineSelected: 8
}
