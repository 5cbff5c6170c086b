"""The office's key: made once, whole, readable by its owner alone."""

from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from kiosk.storage.faults import KeyMissing
from kiosk.storage.key_file import create_key, read_key


def test_a_key_is_32_random_bytes_that_only_its_owner_can_read(tmp_path: Path) -> None:
    path = tmp_path / "kiosk.key"
    key = create_key(path)
    assert len(key) == 32
    assert read_key(path) == key
    assert path.stat().st_mode & 0o777 == 0o600
    assert create_key(tmp_path / "other.key") != key


def test_an_existing_key_is_kept(tmp_path: Path) -> None:
    path = tmp_path / "kiosk.key"
    assert create_key(path) == create_key(path)


def test_creators_at_once_get_the_same_key_and_leave_nothing_else(tmp_path: Path) -> None:
    path = tmp_path / "kiosk.key"
    with ThreadPoolExecutor(8) as pool:
        assert len(set(pool.map(create_key, [path] * 32))) == 1
    assert list(tmp_path.iterdir()) == [path]


@pytest.mark.parametrize("content", [None, b"", b"abc", b"00" * 31, b"\xff\xfe", b"zz" * 32])
def test_a_missing_or_broken_key_is_a_fault_that_names_the_file(
    tmp_path: Path, content: bytes | None
) -> None:
    path = tmp_path / "kiosk.key"
    if content is not None:
        path.write_bytes(content)
    with pytest.raises(KeyMissing) as fault:
        read_key(path)
    assert fault.value.key_file == str(path)
    assert "Restore it from the backup" in str(fault.value)


def test_a_broken_key_is_never_replaced(tmp_path: Path) -> None:
    path = tmp_path / "kiosk.key"
    path.write_bytes(b"damaged")
    with pytest.raises(KeyMissing):
        create_key(path)
    assert path.read_bytes() == b"damaged"
