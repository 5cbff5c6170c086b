"""A small office as its file is written, and why a change to it is refused."""

import pytest

from kiosk.queueing.profile_file import Problem, ProfileRefused, read_profile
from kiosk.queueing.refusals import english

OFFICE = """\
format: 1
office:
  code: UJI
  name: {id: Kantor Uji, en: Test Office}
  timezone: Asia/Jakarta
  languages: [id, en]
hours:
  mon: {kiosk_open: 07:30, service: 08:00, last_ticket: 14:30, close: 15:00, break: [12:00, 13:00]}
holidays:
  - {date: 2026-08-17, name: Hari Kemerdekaan}
agencies:
  - {code: dukcapil, name: Dispendukcapil}
queues:
  - {prefix: A, name: Antrean A, daily_quota: 150}
services:
  - code: ktp
    name: Perekaman KTP-el
    agency: dukcapil
    queue: A
    standard:
      requirements: [Fotokopi KK]
      completion: 1 hari kerja
      fee: {amount: 0, text: Tidak dipungut biaya}
      product: KTP-el
      counter_minutes: 10
counters:
  - {number: 1, queues: [A]}
"""


def problems_of(content: bytes) -> tuple[Problem, ...]:
    """Tell why a file is refused."""
    with pytest.raises(ProfileRefused) as refused:
        read_profile(content)
    return refused.value.problems


def sentences_with(old: str, new: str) -> list[str]:
    """Tell, in English, why the office is refused when ``old`` is written as ``new``."""
    assert old in OFFICE
    problems = problems_of(OFFICE.replace(old, new, 1).encode())
    return [problem.for_people(english) for problem in problems]
