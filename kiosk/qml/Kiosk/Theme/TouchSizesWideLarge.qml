import QtQuick

// Landscape with large text: 33 px and more, which is 7.3 mm of capital height.
TouchSizesWide {
    clock: 52
    date: 33
    officeName: 33
    government: 33
    pageTitle: 36
    pageTitleLarge: 42
    subtitle: 33
    mainButton: 44
    mainButtonSmall: 36
    button: 33
    buttonVertical: 33
    keyText: 33
    bandTitle: 36
    bandNote: 33
    buttonSubtitle: 33
    section: 34
    tileName: 34
    tileNameTwoLines: 33
    rowName: 34
    figure: 36
    body: 33
    note: 33
    caption: 33
    least: 33
    language: 33
    accessKey: 33
    factHeight: 156
    requirementRow: 76
    tileWidth: 504
    rowHeight: 112
    fitLeast: 28
}
