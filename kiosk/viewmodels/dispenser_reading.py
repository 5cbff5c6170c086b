"""Pure derivation of what a page says to a person who does not see it, from the page's own words.

Its keys are not in it: each is named when it has the focus. What only eyes can follow, as to
photograph the screen, is said otherwise.
"""

from collections.abc import Callable, Iterator

from kiosk.announcing.guidance import number_sentences, read_aloud, remember, still_there
from kiosk.announcing.phrase import LANGUAGES, Notice, notice_sentence
from kiosk.announcing.template import Sentence
from kiosk.viewmodels.dispenser_closed import closed_page
from kiosk.viewmodels.dispenser_face import face_of, shown_page
from kiosk.viewmodels.dispenser_paper import paper_notice
from kiosk.viewmodels.dispenser_service import Standard, TextRow, standard_page
from kiosk.viewmodels.dispenser_ticket import ticket_page
from kiosk.viewmodels.dispenser_visit import Moment

Texts = Iterator[str]


def page_reading(moment: Moment) -> tuple[Sentence, ...]:
    """Give the sentences of a page in their order; none in a language that nobody can speak."""
    language = moment.scene.language
    if language not in LANGUAGES:
        return ()
    if moment.evacuated:
        return (notice_sentence(Notice.EVACUATION, language),)
    texts = (read_aloud(text, language) for text in _texts(moment) if text)
    return (*_number(moment), *texts, *_advice(moment), *_warning(moment))


def _number(moment: Moment) -> tuple[Sentence, ...]:
    slip = moment.take.slip
    if moment.visit.page != "ticket" or slip is None:
        return ()
    view = ticket_page(moment.scene, moment.take, slip)
    return number_sentences(view.code, moment.scene.language, priority=view.priority)


def _advice(moment: Moment) -> tuple[Sentence, ...]:
    without_paper = moment.visit.page == "ticket" and moment.take.is_in_trouble(moment.scene)
    return (remember(moment.scene.language),) if without_paper else ()


def _warning(moment: Moment) -> tuple[Sentence, ...]:
    return (still_there(moment.scene.language),) if moment.warning else ()


def _texts(moment: Moment) -> Texts:
    if moment.visit.panel:
        yield from _panel(moment)
    else:
        page = shown_page(moment.scene, moment.visit)
        yield from _PAGES[page](moment)


def _home(moment: Moment) -> Texts:
    face = face_of(moment.scene, moment.visit, moment.take)
    yield from (face.officeName, face.title, *_fault(moment), face.paperTitle)


def _closed(moment: Moment) -> Texts:
    closed, translate = closed_page(moment.scene), moment.scene.translate
    yield from (closed.title, closed.words, closed.reason)
    if closed.opens:
        yield f"{translate('ClosedHero', 'Opens again')} {closed.opens}"
    yield closed.opensDate
    if closed.waiting:
        yield f"{translate('ClosedSheet', 'Have a number already?')} {closed.waiting}"
    if closed.help:
        yield f"{translate('ClosedSheet', 'Need a person?')} {closed.help}"


def _services(moment: Moment) -> Texts:
    face = face_of(moment.scene, moment.visit, moment.take)
    yield from (face.title, face.subtitle, *_fault(moment))


def _standard(moment: Moment) -> Texts:
    face, standard = face_of(moment.scene, moment.visit, moment.take), _standard_of(moment)
    yield from (standard.name, *_fault(moment), standard.closedTitle, standard.closedDetail)
    yield from (face.refusalTitle, face.refusal, face.refusalDetail)
    yield from _facts(moment, standard)
    translate = moment.scene.translate
    if standard.requirements:
        yield translate("BringCard", "Make sure you bring")
        yield from _rows(standard.requirements)
    else:
        yield translate("BringCard", "Nothing is needed for this service.")
    if face.helpPlace:
        ask_first = translate("BringCard", "Papers not complete? Ask first at: %1")
        yield ask_first.replace("%1", face.helpPlace)
    yield face.paperTitle


def _facts(moment: Moment, standard: Standard) -> Texts:
    translate = moment.scene.translate
    facts = (
        (translate("StandardFacts", "Ready in"), standard.completion, standard.completionNote),
        (translate("StandardFacts", "Fee"), standard.fee, ""),
        (translate("StandardFacts", "You receive"), standard.product, ""),
    )
    for caption, value, note in facts:
        if value:
            yield ", ".join(filter(None, (f"{caption}: {value}", note)))


def _panel(moment: Moment) -> Texts:
    standard, translate = _standard_of(moment), moment.scene.translate
    title, rows = {
        "requirements": (translate("Panel", "Make sure you bring"), standard.requirements),
        "procedure": (translate("Panel", "The steps"), standard.procedure),
        "complaints": (translate("Panel", "Complaints and advice"), standard.complaints),
    }[moment.visit.panel]
    yield title
    yield from _rows(rows)


def _help(moment: Moment) -> Texts:
    face = face_of(moment.scene, moment.visit, moment.take)
    yield from (face.title, face.subtitle, face.fairness)
    if face.helpPlace:
        yield f"{moment.scene.translate('HelpSheet', 'Need a person?')} {face.helpPlace}"


def _ticket(moment: Moment) -> Texts:
    slip = moment.take.slip
    if slip is None:
        return
    view = ticket_page(moment.scene, moment.take, slip)
    yield from (view.service, ", ".join((view.where, view.whereNote)))
    yield f"{view.ahead}, {moment.scene.translate('TicketProof', 'ahead of you')}"
    yield view.bandTitle
    # In trouble the screen says to photograph it.
    if view.band == "take" and not paper_notice(moment.scene).title:
        yield view.bandNote


def _fault(moment: Moment) -> Texts:
    # As the page does: what is wrong with the machine is for whoever is called.
    if moment.fault:
        yield moment.scene.translate("FaultNotice", "No numbers can be given at the moment")
        yield moment.scene.translate("FaultNotice", "Please call an officer.")


def _standard_of(moment: Moment) -> Standard:
    service = moment.scene.profile.service_by_code[moment.visit.service]
    return standard_page(moment.scene, service, len(service.standard.requirements))


def _rows(rows: tuple[TextRow, ...]) -> Texts:
    return (f"{row.mark}. {row.text}" if row.mark else row.text for row in rows)


_PAGES: dict[str, Callable[[Moment], Texts]] = {
    "home": _home,
    "closed": _closed,
    "services": _services,
    "standard": _standard,
    "help": _help,
    "ticket": _ticket,
}
