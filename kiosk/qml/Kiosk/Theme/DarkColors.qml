import QtQuick

// The hall display at night or in a dark room.
ColorSet {
    page: "#0B1412"
    pageStaff: "#0B1412"
    surface: "#16221F"
    off: "#1D2B27"
    ink: "#F2F7F5"
    ink2: "#B4C4BF"
    control: "#8FA39D"
    hairline: "#2E3E3A"
    track: "#33443F"
    accent: "#5FD6C3"
    inkOnAccent: "#0B1412"
    accentDeep: "#00564E"
    accentTint: "#123530"
    deepPressed: "#00665C"
    mainPressed: "#A5E8DD"
    callFlash: Qt.lighter(accentDeep, 1.4)
    tickerMark: accentDeep
    emblem: "#FFFFFF"
    emblemMark: "#003F39"
    priorityTint: "#3A2F12"
    priorityInk: "#FFE2A0"
    priorityLine: "#FFC233"
    danger: "#FF9A92"
    dangerTint: "#3A1614"
    caution: "#FFB366"
    cautionBar: "#E07A1F"
    cautionTint: "#3A2410"
    closedInk: "#F0B95A"
    ok: "#7FE0A0"
    disabledInk: "#93A39E"
    disabledLine: "#33443F"
}
