"""Replies come split, mixed and with noise between; exactly the valid ones are heard."""

from collections.abc import Sequence
from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from kiosk.printing.talking.commands import PROCESS_ID_LETTERS
from kiosk.printing.talking.replies import (
    Automatic,
    Block,
    Buffered,
    Info,
    Listener,
    Processed,
    RealTime,
    Reply,
)

PLAIN = st.characters(min_codepoint=0x20, max_codepoint=0x7E)
IDS = st.text(st.sampled_from(PROCESS_ID_LETTERS), min_size=4, max_size=4) | st.text(
    PLAIN, min_size=4, max_size=4
)
REAL_TIME = st.sampled_from([bits for bits in range(0x80) if bits & 0x93 == 0x12])
LOW = st.sampled_from([bits for bits in range(0x80) if not bits & 0x90])
AUTOMATIC_FIRST = st.sampled_from([bits for bits in range(0x80) if bits & 0x93 == 0x10])
FLOW = b"\x11\x13"

Heard = tuple[bytes, list[Reply]]


def _automatic(first: int, rest: Sequence[int], between: Sequence[int]) -> Heard:
    """A status back; XOFF and answers to ``DLE EOT`` may come between its bytes."""
    data = bytes([first])
    for byte, interruption in zip(rest, between, strict=True):
        data += bytes([interruption, byte])
    answers: list[Reply] = [RealTime(byte) for byte in between if byte not in FLOW]
    return data, [*answers, Automatic(bytes([first, *rest]))]


REPLIES = st.one_of(
    REAL_TIME.map(lambda bits: (bytes([bits]), [RealTime(bits)])),
    LOW.map(lambda bits: (bytes([bits]), [Buffered(bits)])),
    st.builds(
        _automatic,
        AUTOMATIC_FIRST,
        st.tuples(LOW, LOW, LOW),
        st.tuples(*[REAL_TIME | st.sampled_from(FLOW)] * 3),
    ),
    IDS.map(lambda said: (b"\x37\x22" + said.encode() + b"\x00", [Processed(said)])),
    st.text(PLAIN, max_size=80).map(lambda said: (b"_" + said.encode() + b"\x00", [Info(said)])),
    st.just((b"\x37\x25\x00", [Block(b"\x37\x25")])),
)
NOISE = st.binary(max_size=3).map(lambda data: bytes(byte | 0x80 for byte in data)) | st.just(FLOW)


@st.composite
def streams(draw: st.DrawFn) -> tuple[list[bytes], list[Reply]]:
    """Valid replies with noise between, in packets of any size."""
    data, expected = b"", list[Reply]()
    for written, replies in draw(st.lists(REPLIES, max_size=12)):
        data += draw(NOISE) + written
        expected += replies
    cuts = sorted(draw(st.lists(st.integers(0, len(data)), max_size=8)))
    edges = [0, *cuts, len(data)]
    return [data[start:end] for start, end in pairwise(edges)], expected


def heard(*packets: bytes) -> list[Reply]:
    listener = Listener()
    return [reply for packet in packets for reply in listener.feed(packet)]


@given(streams())
def test_exactly_the_valid_replies_are_heard(stream: tuple[list[bytes], list[Reply]]) -> None:
    packets, expected = stream
    assert heard(*packets) == expected


@given(st.lists(st.binary(max_size=40)))
def test_no_noise_is_an_error_and_packets_do_not_matter(packets: list[bytes]) -> None:
    assert heard(*packets) == heard(b"".join(packets))


@given(st.binary(max_size=200))
def test_after_any_noise_and_a_longest_block_of_silence_replies_are_heard_again(
    noise: bytes,
) -> None:
    listener = Listener()
    listener.feed(noise + b"\x80")
    assert listener.feed(b"\x12\x37\x22ABCD\x00") == [RealTime(0x12), Processed("ABCD")]


def test_block_that_is_cut_off_gives_no_status() -> None:
    assert heard(b"\x37\x22020", b"\x12") == [RealTime(0x12)]
    assert heard(b"_TM-T88V", b"\x1a") == [RealTime(0x1A)]


def test_letters_of_a_block_are_no_statuses() -> None:
    assert heard(b"_TM-T20III\x00") == [Info("TM-T20III")]


def test_process_id_of_another_length_is_none() -> None:
    assert heard(b"\x37\x22ABC\x00", b"\x37\x22ABCDE\x00") == []


def test_status_back_that_is_cut_off_does_not_borrow_from_the_next() -> None:
    assert heard(b"\x18\x00", b"\x10\x00\x00\x00") == [Automatic(b"\x10\x00\x00\x00")]
    assert heard(b"\x18\x00", b"\x37\x22ABCD\x00") == [Processed("ABCD")]


def test_block_without_an_end_is_noise_until_something_else_comes() -> None:
    endless = b"_" + b"2" * 100_000
    assert heard(endless, b"\x12") == [RealTime(0x12)]
    assert heard(endless, b"\x00", b"\x12") == [RealTime(0x12)]
