pragma Singleton
import QtQuick

// The one sheet of colours, sizes and durations. Windows write the first group; everything else is read.
QtObject {
    id: theme

    // Modes, written by the window.
    property bool dark: false
    property bool highContrast: false
    property bool largeText: false
    property bool lowKeys: false
    property bool wide: false
    property bool compact: false
    property bool tall: false
    // Panel pixels per design pixel; DesignCanvas writes it so that icons stay crisp.
    property real pixelScale: 1

    // The office's own colours, from its profile.
    property color profileAccent: "#00665C"
    property color profileAccentDeep: "#003F39"
    property color profileAccentTint: "#E0F1EE"
    property color profileAccentOnDark: "#5FD6C3"
    property color profilePanelOnDark: "#00564E"

    readonly property string family: "Plus Jakarta Sans"
    readonly property string familyJavanese: "Noto Sans Javanese"

    readonly property ColorSet colors: highContrast ? contrastColors : dark ? darkColors : lightColors
    readonly property color page: colors.page
    readonly property color pageStaff: colors.pageStaff
    readonly property color surface: colors.surface
    readonly property color off: colors.off
    readonly property color ink: colors.ink
    readonly property color ink2: colors.ink2
    readonly property color control: colors.control
    readonly property color hairline: colors.hairline
    readonly property color track: colors.track
    readonly property color accent: colors.accent
    readonly property color inkOnAccent: colors.inkOnAccent
    readonly property color accentDeep: colors.accentDeep
    readonly property color inkOnDeep: colors.inkOnDeep
    readonly property color inkOnDeep2: colors.inkOnDeep2
    readonly property color deepLine: colors.deepLine
    readonly property color accentTint: colors.accentTint
    readonly property color main: colors.main
    readonly property color inkOnMain: colors.inkOnMain
    readonly property color pressed: colors.pressed
    readonly property color mainPressed: colors.mainPressed
    readonly property color callFlash: colors.callFlash
    readonly property color tickerMark: colors.tickerMark
    readonly property color emblem: colors.emblem
    readonly property color emblemMark: colors.emblemMark
    readonly property color deepPressed: colors.deepPressed
    readonly property color priorityPressed: colors.priorityPressed
    readonly property color priority: colors.priority
    readonly property color inkOnPriority: colors.inkOnPriority
    readonly property color priorityLine: colors.priorityLine
    readonly property color priorityTint: colors.priorityTint
    readonly property color priorityInk: colors.priorityInk
    readonly property color exit: colors.exit
    readonly property color inkOnExit: colors.inkOnExit
    readonly property color danger: colors.danger
    readonly property color dangerTint: colors.dangerTint
    readonly property color caution: colors.caution
    readonly property color cautionBar: colors.cautionBar
    readonly property color cautionTint: colors.cautionTint
    readonly property color closedInk: colors.closedInk
    readonly property color ok: colors.ok
    readonly property color disabledInk: colors.disabledInk
    readonly property color disabledLine: colors.disabledLine
    readonly property int line: colors.line
    readonly property int lineStrong: colors.lineStrong
    readonly property int focusLine: 6
    readonly property int focusReach: 10
    readonly property int lineSelected: colors.lineSelected

    // The sizes of the dispenser form in use; Controls read these.
    readonly property TouchSizes touch: wide ? (largeText ? kioskWideLarge : kioskWide) : (largeText ? kioskLarge : kiosk)
    readonly property StaffSizes desk: compact ? staffCompact : staff
    readonly property FloorSizes floor: compact ? hallFloorCompact : hallFloor

    readonly property TouchSizes kiosk: TouchSizes {}
    readonly property TouchSizes kioskLarge: TouchSizesLarge {}
    readonly property TouchSizes kioskWide: TouchSizesWide {}
    readonly property TouchSizes kioskWideLarge: TouchSizesWideLarge {}
    readonly property StaffSizes staff: StaffSizes {}
    readonly property StaffSizes staffCompact: StaffSizesCompact {}
    readonly property FloorSizes hallFloor: FloorSizes {}
    readonly property FloorSizes hallFloorCompact: FloorSizesCompact {}
    readonly property DisplaySizes display: tall ? hallTall : hall
    readonly property DisplaySizes hall: DisplaySizes {}
    readonly property DisplaySizes hallTall: DisplaySizesTall {}
    readonly property PaperSizes paper: PaperSizes {}
    readonly property Space space: Space {}
    readonly property Radius radius: Radius {}
    readonly property Motion motion: Motion {}
    readonly property Weight weight: Weight {}
    readonly property Leading leading: Leading {}

    readonly property ColorSet lightColors: ColorSet {
        accent: theme.profileAccent
        accentDeep: theme.profileAccentDeep
        accentTint: theme.profileAccentTint
    }
    readonly property ColorSet darkColors: DarkColors {
        accent: theme.profileAccentOnDark
        accentDeep: theme.profilePanelOnDark
    }
    readonly property ColorSet contrastColors: ContrastColors {}
}
