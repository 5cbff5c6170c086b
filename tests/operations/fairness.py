"""The lines as the journal tells them, kept by a slow and obvious model: is anybody overtaken?"""

from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from typing import Any

from kiosk.queueing.journal import Event, Kind


@dataclass(frozen=True)
class Standing:
    """One stage in the model. ``line``: queue, class, and the counter it waits for, if one."""

    stage: int
    line: tuple[str, str, int | None]
    place: int
    waits: bool

    @property
    def turn(self) -> tuple[int, int]:
        """By this everybody is called."""
        return self.place, self.stage


@dataclass
class Lines:
    """Who stands where, event by event."""

    stages: dict[int, Standing] = field(default_factory=dict)

    def follow(self, events: Iterable[Event]) -> None:
        """Go through a journal; nobody may be called who does not wait, nor before their turn."""
        for event in events:
            tell = getattr(self, f"_{event.kind}", None)
            if tell is not None:
                tell(event, event.data)

    def _ticket_taken(self, event: Event, data: dict[str, Any]) -> None:
        line = (data["queue"], data["class"], None)
        self.stages[event.seq] = Standing(event.seq, line, data["place"], waits=True)

    def _walk_in_taken(self, event: Event, data: dict[str, Any]) -> None:
        served = [one for one in self._waiting() if one.line[2] in {None, data["counter"]}]
        assert not [one for one in served if one.line[0] == data["queue"]], event
        line = (data["queue"], data["class"], None)
        self.stages[event.seq] = Standing(event.seq, line, data["place"], waits=False)

    def _ticket_called(self, event: Event, data: dict[str, Any]) -> None:
        called = self.stages[data["stage"]]
        assert called.waits, event
        in_line = [one for one in self._waiting() if one.line == called.line]
        assert called == min(in_line, key=lambda one: one.turn), event
        assert called.line[2] in {None, data["counter"]}, event
        self._rest(called.stage)

    def _ticket_chosen(self, event: Event, data: dict[str, Any]) -> None:
        assert self.stages[data["stage"]].waits, event
        assert data["reason"], event
        self._rest(data["stage"])

    def _ticket_transferred(self, event: Event, data: dict[str, Any]) -> None:
        opens = data["opens"]
        line = (opens["queue"], opens["class"], opens["for_counter"])
        waits = opens["state"] == "waiting"
        assert opens["place"] <= event.at, event
        self.stages[event.seq] = Standing(event.seq, line, opens["place"], waits=waits)

    _ticket_returned = _service_added = _ticket_transferred

    def _ticket_put_back(self, event: Event, data: dict[str, Any]) -> None:
        assert data["place"] <= event.at, event
        self._change(data["stage"], place=data["place"], waits=True)

    def _service_finished(self, _event: Event, data: dict[str, Any]) -> None:
        for following in data.get("also", ()):
            self._change(following["stage"], place=following["place"], waits=True)

    def _class_changed(self, _event: Event, data: dict[str, Any]) -> None:
        for changed in (data, *data["also"]):
            self._reclass(changed["stage"], data["class"])

    def _ticket_cancelled(self, _event: Event, data: dict[str, Any]) -> None:
        for ended in (data, *data["also"]):
            self._rest(ended["stage"])

    def _clock_confirmed(self, _event: Event, data: dict[str, Any]) -> None:
        for one in list(self.stages.values()):
            if one.waits:
                self._change(one.stage, place=one.place + data["by"])
        for other in data.get("others", ()):
            self._change(other["stage"], place=other["place"])

    def _day_opened(self, _event: Event, data: dict[str, Any]) -> None:
        for one in list(self.stages.values()):
            self._rest(one.stage)
        for revived in data["revived"]:
            waits = revived.get("state", "waiting") == "waiting"
            self._change(revived["stage"], place=revived["place"], waits=waits)

    def _move_undone(self, event: Event, data: dict[str, Any]) -> None:
        if data["opened"] is not None:
            self._rest(data["undone"])
        for stage in data["stages"]:
            columns, number = stage["columns"], stage["stage"]
            place = columns.get("place", self.stages[number].place)
            self._change(number, place=place, waits=columns["state"] == "waiting")
            if "class" in columns:
                self._reclass(number, columns["class"])
        assert data["undone"] < event.seq

    def _waiting(self) -> list[Standing]:
        return [one for one in self.stages.values() if one.waits]

    def _rest(self, stage: int) -> None:
        self._change(stage, waits=False)

    def _reclass(self, stage: int, class_: str) -> None:
        queue, _, for_counter = self.stages[stage].line
        self._change(stage, line=(queue, class_, for_counter))

    def _change(self, stage: int, **changes: Any) -> None:
        self.stages[stage] = replace(self.stages[stage], **changes)


def assert_those_who_only_wait_keep_their_order(events: list[Event]) -> None:
    """Whom nothing moved but a call is called in the order of the numbers, whatever the clock did.

    But for a day that came again: there those go first who had been called already.
    """
    plain: dict[int, tuple[str, str]] = {}
    last: dict[tuple[str, str], int] = {}
    for event in events:
        match event.kind:
            case Kind.TICKET_TAKEN:
                plain[event.seq] = (event.data["queue"], event.data["class"])
            case Kind.TICKET_CALLED if (line := plain.pop(event.data["stage"], None)) is not None:
                assert last.get(line, 0) < event.data["stage"], event
                last[line] = event.data["stage"]
            case Kind.DAY_OPENED:
                plain.clear()
            case Kind.MOVE_UNDONE | Kind.TICKET_PUT_BACK:
                last.clear()
            case _:
                plain.pop(event.data.get("stage", 0), None)
