"""``kiosk counter queues``: beside ``kiosk counter``, the window."""

from tests.cli.shell import AT, DONE, REFUSED, USAGE, Shell


def test_a_counter_is_given_queues_and_gets_its_own_back(kiosk: Shell) -> None:
    given = kiosk.facts("counter", "queues", "1", "B", "C", "--at", AT)
    assert (given["queues"], given["given"], given["changed"]) == (["B", "C"], True, True)
    first = kiosk.facts("status", "--at", AT)["counters"][0]
    assert (first["number"], first["queues"]) == (1, ["B", "C"])
    back = kiosk.facts("counter", "queues", "1", "--as-published", "--at", AT)
    assert back["given"] is False


def test_a_sentence_says_until_when(kiosk: Shell) -> None:
    reply = kiosk("counter", "queues", "1", "C", "--at", AT)
    assert reply.code == DONE
    assert reply.out == "Counter 1 serves C until the day ends\n"


def test_queues_and_as_published_exclude_each_other(kiosk: Shell) -> None:
    assert kiosk("counter", "queues", "1").code == USAGE
    assert kiosk("counter", "queues", "1", "C", "--as-published").code == USAGE


def test_a_queue_that_is_not_there_is_named(kiosk: Shell) -> None:
    reply = kiosk.json("counter", "queues", "1", "zz", "--at", AT)
    assert reply.code == REFUSED
    assert reply.facts["refused"] == "UnknownQueue"
    assert "There are: A, B, C" in reply.message


def test_help_names_the_command_of_two_words(kiosk: Shell) -> None:
    assert "counter queues" in kiosk("--help").out
    assert "counter queues" in kiosk("counter", "queues", "--help").out
