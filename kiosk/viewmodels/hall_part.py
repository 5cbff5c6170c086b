"""The part of the hall that one display shows: the counters of its zones."""

from collections.abc import Mapping
from dataclasses import dataclass, replace

from kiosk.queueing.announcing_refusals import UnknownZone
from kiosk.queueing.hall import Hall
from kiosk.queueing.profile import Counter, Profile


@dataclass(frozen=True)
class HallPart:
    """Some counters, and the zones they are announced in."""

    counters: tuple[Counter, ...]
    zone_of: Mapping[int, str]

    @property
    def zones(self) -> tuple[str, ...]:
        """The zones' codes, each once."""
        return tuple(dict.fromkeys(self.zone_of.values()))

    def of(self, hall: Hall) -> Hall:
        """Leave out of a snapshot what belongs to other counters."""
        zones = self.zones
        return replace(
            hall,
            calls=tuple(call for call in hall.calls if call.counter in self.zone_of),
            announcements=tuple(entry for entry in hall.announcements if entry.zone in zones),
        )


def part_of(profile: Profile, zones: tuple[str, ...]) -> HallPart:
    """Choose zones by their codes, or without any the whole hall. Raises ``UnknownZone``."""
    known = tuple(zone.code for zone in profile.zones)
    for zone in zones:
        if zone not in known:
            raise UnknownZone(zone, known)
    chosen = zones or known
    zone_of = {number: zone for number, zone in profile.zone_of.items() if zone in chosen}
    counters = tuple(counter for counter in profile.counters if counter.number in zone_of)
    return HallPart(counters, zone_of)
