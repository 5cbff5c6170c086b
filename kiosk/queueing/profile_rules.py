"""The rules of an office profile: how the lines are run, and how officers say who they are.

A rule that came later is written only where it differs from its default: the canonical form of a
profile from before it stays what was hashed and published then.
"""

from typing import Annotated, Literal

from pydantic import Field

from kiosk.queueing.profile_values import Part

PlaceRule = Literal["front", "original", "end"]
"""Where a ticket stands in a line it joins: see ``places``."""

SignIn = Literal["pin", "name", "none"]
"""How officers say who they are."""


class Rules(Part):
    """How the lines are run. Minutes are whole minutes."""

    priority_head_start_minutes: Annotated[int, Field(strict=True, ge=0, le=240)] = 15
    calls_before_no_show: Annotated[int, Field(strict=True, ge=1, le=10)] = 3
    seconds_between_calls: Annotated[
        int, Field(strict=True, ge=0, le=600, exclude_if=(15).__eq__)
    ] = 15
    return_grace_minutes: Annotated[
        int, Field(strict=True, ge=0, le=480, exclude_if=(30).__eq__)
    ] = 30
    return_place: Annotated[PlaceRule, Field(exclude_if="end".__eq__)] = "end"
    transfer_place: Annotated[PlaceRule, Field(exclude_if="original".__eq__)] = "original"
    added_place: Annotated[PlaceRule, Field(exclude_if="original".__eq__)] = "original"
    sign_in: Annotated[SignIn, Field(exclude_if="none".__eq__)] = "none"
    """Profiles from before there were officers say nothing of it."""
    pin_tries: Annotated[int, Field(strict=True, ge=3, le=10, exclude_if=(5).__eq__)] = 5
    pin_lock_minutes: Annotated[int, Field(strict=True, ge=1, le=60, exclude_if=(5).__eq__)] = 5
    sign_out_minutes: Annotated[int, Field(strict=True, ge=0, le=720, exclude_if=(120).__eq__)] = (
        120
    )
    """After so long without an act a shift is over; 0: never."""
    wait_target_minutes: Annotated[
        int, Field(strict=True, ge=1, le=480, exclude_if=(30).__eq__)
    ] = 30
    """Nobody should wait longer; 95 of 100 people do not, where all is well."""
