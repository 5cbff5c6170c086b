"""The office's key: made once, whole, readable by its owner alone."""

from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from kiosk.storage.key_file import KeyDamaged, KeyMissing, KeyUnreadable, create_key, read_key
from tests.faults.conditions import ordinary_user, shared_folder


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


def test_a_missing_key_is_a_fault_that_names_the_file(tmp_path: Path) -> None:
    for path in (tmp_path / "kiosk.key", Path("/dev/null/kiosk.key")):
        with pytest.raises(KeyMissing, match=r"is missing.* Restore it from the backup") as fault:
            read_key(path)
        assert fault.value.key_file == str(path)


@pytest.mark.parametrize("content", [b"", b"abc", b"00" * 31, b"\xff\xfe", b"zz" * 32])
def test_a_damaged_key_is_told_as_damaged(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "kiosk.key"
    path.write_bytes(content)
    with pytest.raises(KeyDamaged, match=r"is damaged.* restore it from the backup") as fault:
        read_key(path)
    assert fault.value.key_file == str(path)


def test_a_key_of_another_user_is_told_as_one_that_may_not_be_read() -> None:
    with shared_folder() as folder, ordinary_user():
        path = folder / "kiosk.key"
        key = create_key(path)
        path.chmod(0)
        with pytest.raises(KeyUnreadable, match=r"Permission denied.* as the user") as fault:
            read_key(path)
        assert fault.value.key_file == str(path)
        path.chmod(0o600)
        assert read_key(path) == key


def test_a_folder_in_the_keys_place_is_no_missing_key(tmp_path: Path) -> None:
    with pytest.raises(KeyUnreadable, match="Is a directory"):
        read_key(tmp_path)


def test_a_broken_key_is_never_replaced(tmp_path: Path) -> None:
    path = tmp_path / "kiosk.key"
    path.write_bytes(b"damaged")
    with pytest.raises(KeyDamaged):
        create_key(path)
    assert path.read_bytes() == b"damaged"
