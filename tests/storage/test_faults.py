"""Faults: words for people, one JSON object for programs."""

import pytest

from kiosk.storage.faults import DatabaseOnNetwork, Fault


def test_every_fault_has_words_and_one_json_object() -> None:
    fault = DatabaseOnNetwork("/srv/kiosk.sqlite3", "nfs4")
    plain = fault.as_json()
    assert (plain["fault"], plain["filesystem"]) == ("DatabaseOnNetwork", "nfs4")
    assert plain["message"] == str(fault)
    with pytest.raises(NotImplementedError):
        str(Fault())
