"""Book an appointment, call it off, and come to it: known by a code, never by a name."""

import secrets

from kiosk.operations.close_queue import refuse_closed_queue
from kiosk.operations.evacuating import refuse_while_evacuating
from kiosk.operations.giving_numbers import refuse_closed, refuse_paused, refuse_used_up
from kiosk.operations.on_duty import named
from kiosk.operations.take_ticket import Entry, issue, offered
from kiosk.operations.turn_day import turn_day
from kiosk.queueing.appointment_refusals import (
    AppointmentCancelled,
    AppointmentOnAnotherDay,
    AppointmentPassed,
    NoAppointments,
    NoSuchTime,
    TimeTaken,
    UnknownAppointment,
)
from kiosk.queueing.appointments import (
    CODE_LENGTH,
    LETTERS,
    Appointment,
    code_of_letters,
    is_late,
    last_day,
    place_of,
    read_code,
    times_on,
)
from kiosk.queueing.calendar import business_day, local_text, local_time
from kiosk.queueing.facts import Class, Taken, Wish
from kiosk.queueing.journal import Kind
from kiosk.queueing.profile import Queue, Service
from kiosk.queueing.profile_queues import Appointments
from kiosk.storage.appointments import appointment, booked_at
from kiosk.storage.queries import raise_series, ticket_again
from kiosk.storage.transaction import Transaction

_BOOKED_BEFORE = Appointments(minutes=60, most=1)
"""How a queue keeps appointments that it takes no longer: by the usual lateness."""


def book(tx: Transaction, service: str, at: int, class_: Class = Class.REGULAR) -> Appointment:
    """Expect somebody at ``at``; give the appointment with its code."""
    wanted = offered(tx, service)
    queue, rule = _taking(tx, wanted)
    day = business_day(at, tx.profile.office.timezone)
    _refuse_time(tx, wanted, queue, rule, at)
    code = _fresh_code(tx)
    told = {
        "code": code,
        "service": wanted.code,
        "queue": queue.prefix,
        "class": class_.value,
        "business_day": day,
        "at": at,
    }
    event = tx.record(Kind.APPOINTMENT_BOOKED, {**told, **named(tx)})
    return Appointment(event.seq, code, wanted.code, queue.prefix, class_.value, day, at, tx.now)


def call_off(tx: Transaction, code: str) -> Appointment:
    """Expect somebody no longer; who has come already keeps their ticket."""
    booked = _still_booked(tx, code)
    if booked.ticket is None:
        told = {"appointment": booked.id, "code": booked.code}
        tx.record(Kind.APPOINTMENT_CANCELLED, {**told, **named(tx)})
    return booked


def arrive(tx: Transaction, code: str, wish: Wish, *, at_any_hour: bool = False) -> Taken:
    """Give the number of somebody who comes to an appointment; the same again if they came before.

    In time they stand where the appointment is, whatever the quotas and the last ticket: their
    number was kept. Late they are like anybody else, or refused, by the queue's rule. ``wish``
    tells language and printer; service and class are those of the appointment.
    """
    booked = _still_booked(tx, code)
    if booked.ticket is not None:
        return ticket_again(tx.connection, booked.ticket)
    _refuse_another_day(tx, booked)
    wanted = offered(tx, booked.service)
    rule = tx.profile.queue_by_prefix[wanted.queue].appointments or _BOOKED_BEFORE
    late = is_late(rule, booked.at, tx.now)
    if late and rule.late == "refuse":
        raise AppointmentPassed(booked.code, _told(tx, booked.at))
    refuse_while_evacuating(tx)
    refuse_paused(tx, wish.printer)
    if late and not at_any_hour:
        refuse_closed(tx, wanted)
    number = raise_series(tx.connection, turn_day(tx), wanted.queue)
    if late:
        refuse_used_up(tx, wanted, number)
    else:
        refuse_closed_queue(tx, wanted.queue)
    entry = Entry(place_of(rule, booked.at, tx.now), booked.id)
    return issue(tx, wish.for_(wanted.code, Class(booked.class_)), number, entry)


def _taking(tx: Transaction, service: Service) -> tuple[Queue, Appointments]:
    queue = tx.profile.queue_by_prefix[service.queue]
    if queue.appointments is None:
        raise NoAppointments(service.code, queue.prefix)
    return queue, queue.appointments


def _refuse_time(
    tx: Transaction, service: Service, queue: Queue, rule: Appointments, at: int
) -> None:
    zone = tx.profile.office.timezone
    day, today = local_time(at, zone).date(), local_time(tx.now, zone).date()
    within = today <= day <= last_day(today)
    times = times_on(tx.profile, queue, service.agency, day) if within else []
    to_come = [time for time in times if time > tx.now]
    if at not in to_come:
        raise NoSuchTime(_told(tx, at), _clocks(tx, to_come))
    booked = booked_at(tx.connection, day.isoformat(), queue.prefix)
    if booked.get(at, 0) >= rule.most:
        free = [time for time in to_come if booked.get(time, 0) < rule.most]
        raise TimeTaken(_told(tx, at), _clocks(tx, free))


def _fresh_code(tx: Transaction) -> str:
    while True:
        code = code_of_letters([secrets.choice(LETTERS) for _ in range(CODE_LENGTH)])
        if appointment(tx.connection, code) is None:
            return code


def _still_booked(tx: Transaction, code: str) -> Appointment:
    booked = appointment(tx.connection, read_code(code))
    if booked is None:
        raise UnknownAppointment(code)
    if booked.cancelled_at is not None:
        raise AppointmentCancelled(booked.code)
    return booked


def _refuse_another_day(tx: Transaction, booked: Appointment) -> None:
    if booked.business_day != business_day(tx.now, tx.profile.office.timezone):
        raise AppointmentOnAnotherDay(booked.code, _told(tx, booked.at))


def _clocks(tx: Transaction, times: list[int]) -> tuple[str, ...]:
    return tuple(f"{local_time(at, tx.profile.office.timezone):%H:%M}" for at in times)


def _told(tx: Transaction, at: int) -> str:
    return local_text(at, tx.profile.office.timezone)
