"""What the dispenser says about paper: before a number is taken, and of the slip of one."""

from collections.abc import Callable
from dataclasses import dataclass

from kiosk.queueing.print_jobs import PrintJob, Slip
from kiosk.queueing.printers import Alarm
from kiosk.queueing.refusals import Translate
from kiosk.viewmodels.dispenser_scene import Scene


@dataclass(frozen=True)
class PaperNotice:
    """There is no paper now, and what to do instead; ``short`` stands on the key."""

    title: str = ""
    note: str = ""
    short: str = ""


def paper_notice(scene: Scene) -> PaperNotice:
    """Say before a number is taken that no slip will come; nothing while one may."""
    translate = scene.translate
    if not scene.printers:
        title = translate("Dispenser", "This machine prints no paper tickets")
    elif scene.no_paper is not None:
        title = translate("Dispenser", "No paper tickets at the moment")
    else:
        return PaperNotice()
    return PaperNotice(
        title,
        translate(
            "Dispenser", "Your number appears on the screen: photograph it or write it down."
        ),
        translate("Dispenser", "Without paper: photograph your number"),
    )


def slip_title(scene: Scene, job: PrintJob | None, band: str) -> str:
    """Say in large letters how the slip is."""
    if band == "printing":
        return scene.translate("Dispenser", "Your ticket is being printed")
    if band == "take":
        return scene.translate("Dispenser", "Please take your ticket")
    return _trouble(scene, job)(scene.translate)


def slip_note(scene: Scene, job: PrintJob | None, band: str) -> str:
    """Say what to do now."""
    translate = scene.translate
    if band == "printing":
        return translate("Dispenser", "One moment, your number is already valid.")
    if band == "trouble":
        return translate(
            "Dispenser",
            "Photograph this screen or write the number down. You will be called all the same.",
        )
    elsewhere = _elsewhere(scene, job)
    if elsewhere:
        return translate("Dispenser", "It comes out of the other printer: {printer}.").format(
            printer=elsewhere
        )
    if job is not None and job.state == Slip.CONFIRMED:
        return translate("Dispenser", "It is printed below the screen.")
    return translate("Dispenser", "No paper? A screen photo is enough.")


def _trouble(scene: Scene, job: PrintJob | None) -> Callable[[Translate], str]:
    state = None if job is None else job.state
    if state in {Slip.QUEUED, Slip.SENDING, Slip.NOT_SENT} and scene.no_paper in _STOPPED:
        return _STOPPED[scene.no_paper]
    if state == Slip.NOT_SENT or (job is not None and job.is_tried):
        return _not_printed
    if state in {Slip.QUEUED, Slip.SENDING}:
        return lambda translate: translate("Dispenser", "Slow printer. Your number is valid.")
    return lambda translate: translate("Dispenser", "No paper ticket? Your number is valid.")


def _not_printed(translate: Translate) -> str:
    return translate("Dispenser", "Not printed. Your number is valid.")


_STOPPED: dict[Alarm | None, Callable[[Translate], str]] = {
    Alarm.PAPER_OUT: lambda translate: translate(
        "Dispenser", "The paper is out. Your number is valid."
    ),
    Alarm.COVER_OPEN: lambda translate: translate(
        "Dispenser", "The printer is open. Your number is valid."
    ),
    Alarm.ERROR: lambda translate: translate(
        "Dispenser", "The printer is broken. Your number is valid."
    ),
    Alarm.FORBIDDEN: _not_printed,
    Alarm.FOREIGN: _not_printed,
    Alarm.OFFLINE: lambda translate: translate(
        "Dispenser", "The printer is off. Your number is valid."
    ),
}


def _elsewhere(scene: Scene, job: PrintJob | None) -> str:
    if job is None or not scene.printers or job.printer == scene.printers[0]:
        return ""
    return scene.printer_name(job.printer)
