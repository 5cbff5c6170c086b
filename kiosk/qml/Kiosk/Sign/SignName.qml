pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

// Whose counter it is. Its longest word decides: Qt would rather break a word than make it smaller.
Label {
    id: name

    required property Sign sign

    objectName: visible ? "sign-name" : ""
    text: visible ? sign.name : ""
    size: Math.max(Theme.display.least, Math.min(Theme.display.signName, width / (sign.longestWord * Theme.display.letterWidth)))
    weight: Theme.weight.bold
    lineHeight: Theme.leading.tight
    verticalAlignment: Text.AlignVCenter
    wrapMode: Text.Wrap
    // Without an end in dots: with one, Qt takes a cut name for one that fits.
    fit: Text.Fit
    minimumPixelSize: Theme.display.least
}
