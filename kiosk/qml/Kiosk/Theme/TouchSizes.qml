import QtQuick

// Pixels of one dispenser canvas; the defaults are portrait 1080×1920 (3.94 px/mm).
QtObject {
    property int width: 1080
    property int height: 1920

    // Type.
    property int ticketNumber: 384
    property int ticketNumberLeast: 348
    property int hero: 84
    property int clock: 64
    property int date: 28
    property int officeName: 40
    property int government: 28
    property int pageTitle: 46
    property int pageTitleLarge: 52
    property int subtitle: 29
    property int mainButton: 60
    property int mainButtonSmall: 42
    property int button: 40
    property int buttonVertical: 36
    property int keyText: 32
    property int buttonSubtitle: 28
    property int section: 40
    property int tileName: 39
    property int tileNameTwoLines: 36
    property int rowName: 42
    property int figure: 39
    property int figureLarge: 56
    property int bandTitle: 52
    property int bandNote: 32
    property int body: 36
    property int note: 29
    property int caption: 28
    property int least: 28
    property int language: 30
    property int accessKey: 28
    property int fitLeast: 26

    // Measures.
    property int margin: 28
    property int gap: 20
    property int inner: 16
    property int innerTop: 18
    property int innerCard: 28
    property int innerWide: 32
    property int bandHeight: 292
    property int bandHeightShort: 160
    property int railWidth: 300
    property int titleTop: 156
    property int titleTopIcon: 162
    property int nameTop: 32
    property int clockTop: 20
    property int contentTop: 320
    property int contentHeight: 1288
    property int actionTop: 1632
    property int actionHeight: 132
    property int actionHeightTall: 218
    property int actionTopTall: 1546
    property int accessTop: 1788
    property int accessHeight: 100
    property int lowTop: 960
    property int tileWidth: 328
    property int tileHeight: 198
    property int rowHeight: 140
    property int rowHeightLow: 110
    property int keyHeight: 92
    property int languageWidth: 150
    property int languageHeight: 100
    property int backWidth: 300
    property int emblem: 96
    property int chip: 68
    property int chipRow: 88
    property int chipLarge: 112
    property int iconSmall: 34
    property int icon: 40
    property int iconButton: 48
    property int iconLarge: 88
    property int iconChip: 46
    property int iconTitle: 62
    property int iconPriority: 72
    property int iconArrow: 54
    property int iconBand: 96
    property int keySpacing: 18
    property int keySpacingWide: 28
    property int keyPadding: 32
    property int keyPaddingSpread: 68
    property int nameSpacing: 22
    property int requirementRow: 90
    property int requirementTick: 52
    property int factHeight: 178
    property int barHeight: 20
    property int radio: 44
    property bool keysSideBySide: false
}
