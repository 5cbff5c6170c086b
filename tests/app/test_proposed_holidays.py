"""Holidays are proposed from a list that only one command loads; the profile decides."""

import subprocess
import sys
from typing import Any

from kiosk.app.proposed_holidays import as_entry, propose_holidays
from kiosk.queueing.profile import Profile
from kiosk.queueing.profile_file import read_profile
from tests.offices import SMALL, STANDARD, WORKDAYS, small_office


def office(*holidays: dict[str, Any]) -> Profile:
    data = small_office().model_dump(by_alias=True, mode="json")
    return Profile.model_validate(data | {"holidays": list(holidays)})


def test_national_holidays_and_joint_leave_are_proposed_by_date() -> None:
    proposed = propose_holidays(2026)
    named = {one.date: (one.name["id"], one.sort) for one in proposed}
    assert named["2026-08-17"] == ("Hari Kemerdekaan Republik Indonesia", "public")
    assert named["2026-12-24"][1] == "government"
    assert list(named) == sorted(named)


def test_an_estimated_day_is_marked_and_its_name_is_clean() -> None:
    eid = next(one for one in propose_holidays(2028) if "Idul Fitri" in one.name["id"])
    assert eid.estimated
    assert eid.name == {"id": "Hari Raya Idul Fitri", "en": "Eid al-Fitr"}
    assert not next(one for one in propose_holidays(2028) if one.date == "2028-08-17").estimated


def test_what_is_proposed_can_be_put_into_a_profile_as_it_is_written() -> None:
    entries = "\n".join(map(as_entry, propose_holidays(2027)))
    hours = SMALL.index("hours:\n")
    text = f"{SMALL[:hours]}holidays:\n{entries}\n{SMALL[hours:]}"
    day = text[text.index("  mon: &H") :].split("\n", 1)[0]
    profile = read_profile(text.replace(day, WORKDAYS).replace("STANDARD", STANDARD).encode())
    assert len(profile.holidays) == len(propose_holidays(2027))


def test_the_standing_says_what_the_profile_has() -> None:
    profile = office(
        {"date": "2026-08-17", "name": "Merdeka"},
        {"date": "2026-03-21", "name": "Idulfitri", "estimated": True},
    )
    standing = {one.date: one.standing for one in propose_holidays(2026, profile)}
    assert standing["2026-08-17"] == "confirmed"
    assert standing["2026-03-21"] == "estimated"
    assert standing["2026-12-25"] == "missing"


def test_neither_windows_nor_slips_load_the_list() -> None:
    loaded = (
        "import sys; import kiosk.app.dispenser, kiosk.app.counter, kiosk.app.display,"
        " kiosk.app.slips, kiosk.cli.main; sys.exit('holidays' in sys.modules)"
    )
    assert subprocess.run([sys.executable, "-c", loaded], check=False).returncode == 0  # noqa: S603
