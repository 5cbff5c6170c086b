"""A problem names its key, its line and what was expected there."""

import pytest

from tests.queueing.office_text import sentences_with


@pytest.mark.parametrize(
    ("old", "new", "sentence"),
    [
        (
            "queue: A\n",
            "queue: Ä\n",
            "services.0.queue, line 19: expected one or two capital letters, without I, O and Q; "
            "found Ä",
        ),
        ("queue: A\n", "queue: B\n", "services.0.queue, line 19: expected one of A; found B"),
        (
            "agency: ",
            "agncy: ",
            "services.0.agncy, line 18: expected a known key, perhaps agency; found agncy",
        ),
        (
            "kiosk_open: ",
            "kiosk_opens: ",
            "hours.mon.kiosk_opens, line 8: expected a known key, perhaps kiosk_open; "
            "found kiosk_opens",
        ),
        (
            "code: UJI",
            "code: UJI\n  zzz: 1",
            "office.zzz, line 4: expected one of the keys code, name, short_name, government, "
            "address, timezone, languages, accent; found zzz",
        ),
        (
            "code: UJI",
            "code: UJI\n  code: UJI",
            "office.code, line 4: expected each key only once; it already stands in line 3",
        ),
        (
            "    queue: A\n",
            "",
            "services.0.queue, line 16: expected a value here; it is missing",
        ),
        (
            "counter_minutes: 10",
            'counter_minutes: "10"',
            "services.0.standard.counter_minutes, line 25: expected a whole number without quotes; "
            "found '10'",
        ),
        (
            "amount: 0",
            "amount: -1",
            "services.0.standard.fee.amount, line 23: expected a number of at least 0; found -1",
        ),
        (
            "daily_quota: 150",
            "daily_quota: 99999",
            "queues.0.daily_quota, line 14: expected a number of at most 9999; found 99999",
        ),
        (
            "format: 1",
            "format: 2",
            "format, line 1: expected 1; found 2",
        ),
        (
            "format: 1",
            "format: true",
            "format, line 1: expected 1; found true",
        ),
        (
            "{id: Kantor Uji, en: Test Office}",
            '"\\u200b\\u3164"',
            "office.name, line 4: expected a text with a letter that can be seen; found U+200B",
        ),
        (
            "name: Dispendukcapil",
            "name: 7",
            "agencies.0.name, line 12: expected a text, or one text per language "
            "(numbers in quotes); found 7",
        ),
        (
            "code: dukcapil, ",
            "code: 7, ",
            "agencies.0.code, line 12: expected a text (write numbers, true and null in quotes); "
            "found 7",
        ),
        (
            "name: Dispendukcapil",
            'name: ""',
            "agencies.0.name, line 12: expected a text that is not empty; found ''",
        ),
        (
            "{id: Kantor Uji, en: Test Office}",
            "{ID: Kantor Uji}",
            "office.name.ID, line 4: expected a language code such as id, or '*' for all "
            "languages; found ID",
        ),
        (
            "  mon: ",
            "  monday: ",
            "hours.monday, line 8: expected 'mon', 'tue', 'wed', 'thu', 'fri', 'sat' or 'sun'; "
            "found monday",
        ),
        (
            "2026-08-17",
            "2026-02-30",
            "holidays.0.date, line 10: expected a date such as 2026-12-31; found 2026-02-30",
        ),
        (
            "[A]}",
            "[]}",
            "counters.0.queues, line 27: expected at least one entry; found 0",
        ),
        (
            "[A]}",
            "A}",
            "counters.0.queues, line 27: expected a list; found A",
        ),
        (
            "  - {number: 1, queues: [A]}",
            "  - 1",
            "counters.0, line 27: expected a group of keys; found 1",
        ),
        (
            "code: UJI",
            "code: UJI\n  accent: '#FFC233'",
            "office.accent, line 4: expected a darker colour: white text on it needs a contrast "
            "of 4.5:1; found #FFC233 (1.6:1)",
        ),
    ],
)
def test_a_problem_names_its_key_its_line_and_what_was_expected(
    old: str, new: str, sentence: str
) -> None:
    assert sentence in sentences_with(old, new)


@pytest.mark.parametrize(
    ("old", "new", "expected"),
    [
        ("name: Dispendukcapil", "name: &n Dispendukcapil", "without anchors & and aliases *"),
        ("name: Dispendukcapil", "name: *n", "without anchors & and aliases *"),
        ("name: Dispendukcapil", "name: !!str Dispendukcapil", "values without tags (!)"),
        ("name: Dispendukcapil", "name: ! Dispendukcapil", "values without tags (!)"),
        ("name: Dispendukcapil", "<<: {name: Dispendukcapil}", "without the merge key <<"),
        ("name: Dispendukcapil", "[name]: Dispendukcapil", "a plain word as key"),
        ("name: Dispendukcapil", "name: 'Dispendukcapil", "YAML that can be read"),
        ("  - code: ktp", "\t- code: ktp", "YAML that can be read"),
        ("name: Dispendukcapil", 'name: "\\e[2J"', "without control characters"),
        ("name: Dispendukcapil", 'name: "two\\nlines"', "without control characters"),
        ("name: Dispendukcapil", f"name: {'x' * 201}", "a text of at most 200 characters"),
        ("format: 1\n", "format: 1\n---\nformat: 1\n", "without a second ---"),
    ],
)
def test_what_a_plain_file_does_not_need_is_refused(old: str, new: str, expected: str) -> None:
    assert any(expected in sentence for sentence in sentences_with(old, new))
