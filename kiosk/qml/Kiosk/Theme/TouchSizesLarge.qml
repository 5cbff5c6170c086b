import QtQuick

// Portrait with large text: 39 px and more, which is 7.3 mm of capital height.
TouchSizes {
    clock: 84
    date: 40
    officeName: 48
    government: 39
    hero: 104
    pageTitle: 60
    pageTitleLarge: 64
    subtitle: 39
    mainButton: 64
    mainButtonSmall: 48
    button: 46
    buttonVertical: 42
    keyText: 40
    bandTitle: 60
    bandNote: 40
    buttonSubtitle: 39
    section: 46
    tileName: 46
    tileNameTwoLines: 42
    rowName: 46
    figure: 46
    body: 40
    note: 39
    caption: 39
    least: 39
    language: 39
    accessKey: 39
    factHeight: 236
    requirementRow: 104
    tileHeight: 154
    tileWidth: 502
    rowHeight: 168
    fitLeast: 31
}
