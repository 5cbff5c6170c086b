pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Theme
import Kiosk.ViewModels

// Home stays loaded so that returning is instant; the others are made when they are likely or needed.
Item {
    id: pages

    required property Dispenser dispenser

    objectName: "pages"
    // What a panel covers is neither reached by keys nor told by ear.
    visible: dispenser.panel === ""

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
        ahead: pages.dispenser.page === "services" || pages.dispenser.page === "home"
        sourceComponent: !Theme.wide ? standardTall : Theme.lowKeys ? standardLow : standardWide
    }

    PageLoader {
        objectName: "page-ticket"
        shown: pages.dispenser.page === "ticket"
        ahead: pages.dispenser.page === "standard"
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
