"""What roles and breaks are called in the languages of people."""

from kiosk.queueing.people import BreakReason, Role
from kiosk.queueing.refusals import Translate


def role_word(role: str, translate: Translate) -> str:
    """Name a role."""
    return {
        Role.OFFICER: translate("Role", "officer"),
        Role.SUPERVISOR: translate("Role", "supervisor"),
        Role.ADMINISTRATOR: translate("Role", "administrator"),
    }[Role(role)]


def break_word(reason: str, translate: Translate) -> str:
    """Name the reason of a break."""
    return {
        BreakReason.REST: translate("Break", "rest"),
        BreakReason.MEAL: translate("Break", "meal"),
        BreakReason.PRAYER: translate("Break", "prayer"),
        BreakReason.ERRAND: translate("Break", "errand"),
        BreakReason.OTHER: translate("Break", "other reason"),
    }[BreakReason(reason)]
