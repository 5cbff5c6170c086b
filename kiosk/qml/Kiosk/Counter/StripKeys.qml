pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kiosk.Theme
import Kiosk.ViewModels

// The four keys used all day, each in its place; the first always means "go on".
RowLayout {
    id: keys

    required property Counter counter
    readonly property bool signsIn: counter.strip.page === "sign_in"
    readonly property bool away: counter.strip.page === "away"
    // With nobody at the counter there is nothing to finish: a break has its place there.
    readonly property bool rests: !signsIn && counter.duty.name !== "" && counter.code === ""
    readonly property var words: ({
            call: qsTr("Call"),
            start: qsTr("Start serving"),
            finish_and_call: qsTr("Finish, call")
        })
    readonly property var icons: ({
            call: "bell-ring",
            start: "play",
            finish_and_call: "check-check"
        })

    spacing: Theme.desk.stripGap

    StripKey {
        Layout.preferredWidth: Theme.desk.stripKey1
        visible: keys.signsIn
        objectName: "strip-sign-in"
        counter: keys.counter
        act: "strip"
        text: qsTr("Sign in")
        icon: "log-in"
        primary: true
    }

    StripKey {
        Layout.preferredWidth: Theme.desk.stripKey1
        visible: !keys.signsIn
        objectName: "strip-go-on"
        counter: keys.counter
        act: "go_on"
        text: keys.words[keys.counter.offered]
        icon: keys.icons[keys.counter.offered]
        primary: true
        enabled: keys.counter.canGoOn && !keys.away
    }

    StripKey {
        Layout.preferredWidth: Theme.desk.stripKey2
        visible: !keys.signsIn
        objectName: "strip-recall"
        counter: keys.counter
        act: "recall"
        text: qsTr("Again")
        icon: "repeat"
        enabled: keys.counter.canRecall
    }

    StripKey {
        Layout.preferredWidth: Theme.desk.stripKey3
        visible: !keys.signsIn && !keys.rests
        objectName: "strip-finish"
        counter: keys.counter
        act: "finish"
        text: qsTr("Finish")
        icon: "check"
        enabled: keys.counter.canFinish
    }

    StripKey {
        Layout.preferredWidth: Theme.desk.stripKey3
        visible: keys.rests
        objectName: "strip-break"
        counter: keys.counter
        act: "break"
        text: keys.away ? qsTr("I am back") : qsTr("Break")
        icon: keys.away ? "user-check" : "coffee"
    }

    StripKey {
        Layout.preferredWidth: Theme.desk.stripKey4
        visible: !keys.signsIn
        objectName: "strip-no-show"
        counter: keys.counter
        act: "no_show"
        text: qsTr("No-show")
        icon: "user-x"
        enabled: keys.counter.canNoShow
    }
}
