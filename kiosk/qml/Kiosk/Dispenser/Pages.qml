pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Theme
import Kiosk.ViewModels

// Home stays loaded so that returning is instant, and so do the two pages of every visit, once they are
// made; the others are made when they are needed.
Item {
    id: pages

    required property Dispenser dispenser
    property bool calm: false

    objectName: "pages"
    // What a panel covers is neither reached by keys nor told by ear.
    visible: dispenser.panel === ""

    Timer {
        interval: Theme.motion.second
        running: true
        onTriggered: pages.calm = true
    }

    PageLoader {
        objectName: "page-home"
        shown: pages.dispenser.page === "home"
        kept: true
        sourceComponent: HomeSheet {
            dispenser: pages.dispenser
        }
    }

    PageLoader {
        objectName: "page-closed"
        shown: pages.dispenser.page === "closed"
        sourceComponent: pages.dispenser.closed.words !== "" ? paused : closed
    }

    PageLoader {
        objectName: "page-services"
        shown: pages.dispenser.page === "services"
        sourceComponent: ServiceSheet {
            dispenser: pages.dispenser
        }
    }

    PageLoader {
        objectName: "page-standard"
        shown: pages.dispenser.page === "standard"
        ahead: pages.calm
        sourceComponent: !Theme.wide ? standardTall : Theme.lowKeys ? standardLow : standardWide
    }

    PageLoader {
        objectName: "page-ticket"
        shown: pages.dispenser.page === "ticket"
        ahead: pages.calm
        sourceComponent: Theme.wide ? ticketWide : ticketTall
    }

    PageLoader {
        objectName: "page-help"
        shown: pages.dispenser.page === "help"
        sourceComponent: HelpSheet {
            dispenser: pages.dispenser
        }
    }

    Component {
        id: closed

        ClosedSheet {
            dispenser: pages.dispenser
        }
    }

    Component {
        id: paused

        PausedSheet {
            dispenser: pages.dispenser
        }
    }

    Component {
        id: standardTall

        StandardTall {
            dispenser: pages.dispenser
        }
    }

    Component {
        id: standardWide

        StandardWide {
            dispenser: pages.dispenser
        }
    }

    Component {
        id: standardLow

        StandardLow {
            dispenser: pages.dispenser
        }
    }

    Component {
        id: ticketTall

        TicketTall {
            dispenser: pages.dispenser
        }
    }

    Component {
        id: ticketWide

        TicketWide {
            dispenser: pages.dispenser
        }
    }
}
