import QtQuick

// The staff window at its smallest, 1024×640.
StaffSizes {
    width: 1024
    height: 640
    ticketNumber: 112
    pageTitle: 32
    service: 24
    timer: 56
    mainKey: 24
    secondKey: 18
    key: 16
    figure: 28
    figureLarge: 34
    margin: 16
    gap: 12
    inner: 16
    innerWide: 20
    mainKeyHeight: 80
    keyHeight: 52
    ticketCardHeight: 332
    leftWidth: 660
    rightWidth: 320
    rowHeight: 44
    waitingHeight: 40
    serviceHeight: 40
    emptyWidth: 480
    ticketQueue: 20
    iconMain: 28
    iconSecond: 20
    iconHero: 44
    heroChip: 80
}
