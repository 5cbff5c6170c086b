"""A small office for tests: two agencies, three queues, four services, four counters."""

from kiosk.queueing.profile import Profile
from kiosk.queueing.profile_file import read_profile

SMALL = """
format: 1
office:
  code: UJI
  name: Kantor Uji
  timezone: Asia/Jakarta
  languages: [id, en, jv]
hours:
  mon: &H {kiosk_open: "07:30", service: "08:00", last_ticket: "14:30", close: "15:00"}
rules: {calls_before_no_show: 1, seconds_between_calls: 0}
agencies:
  - {code: dukcapil, name: Dispendukcapil, icon: id-card, hint: "KTP, KK, akta"}
  - {code: pajak, name: Bapenda, icon: house, hint: PBB}
queues:
  - {prefix: A, name: Kependudukan}
  - {prefix: B, name: Pajak, daily_quota: 5}
  - {prefix: C, name: Pengaduan}
services:
  - {code: ktp, name: KTP, agency: dukcapil, queue: A, standard: STANDARD}
  - {code: akta, name: Akta Kelahiran, agency: dukcapil, queue: A, standard: STANDARD}
  - {code: pbb, name: PBB, agency: pajak, queue: B, standard: STANDARD}
  - {code: aduan, name: Pengaduan, agency: pajak, queue: C, standard: STANDARD}
counters:
  - {number: 1, queues: [A]}
  - {number: 2, queues: [A]}
  - {number: 3, queues: [B, C]}
  - {number: 4, queues: [A, B, C]}
"""
STANDARD = (
    "{requirements: [KK, KTP-el], completion: 1 hari kerja, fee: {amount: 0, text: Gratis}, "
    "product: Kutipan, counter_minutes: 10}"
)
HOURS = '{kiosk_open: "07:30", service: "08:00", last_ticket: "14:30", close: "15:00"}'
WORKDAYS = "\n".join(f"  {day}: {HOURS}" for day in ("mon", "tue", "wed", "thu", "fri"))


def small_office(text: str = SMALL) -> Profile:
    """Read the small office."""
    hours = f"  mon: &H {HOURS}"
    return read_profile(text.replace(hours, WORKDAYS).replace("STANDARD", STANDARD).encode())
