"""Settings: one file and the environment, read once."""

from pathlib import Path

import pytest
from pydantic import ValidationError

from kiosk.app.settings import SettingsBroken, read_settings


@pytest.fixture(autouse=True)
def file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The settings file of this test, empty at first."""
    path = tmp_path / "kiosk.toml"
    path.touch()
    monkeypatch.setenv("KIOSK_SETTINGS", str(path))
    return path


def test_without_a_file_everything_has_a_default(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("KIOSK_SETTINGS")
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "nothing-here"))
    settings = read_settings()
    assert (settings.database_url, settings.printer_url, settings.paper) == (None, None, 80)


def test_the_environment_wins_over_the_file_and_the_command_line_over_both(
    file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file.write_text("printer_url = 'tcp://file'\ndatabase_url = 'file.db'\npaper = 58\n")
    assert read_settings().printer_url == "tcp://file"
    monkeypatch.setenv("KIOSK_PRINTER_URL", "tcp://environment")
    assert read_settings().printer_url == "tcp://environment"
    settings = read_settings(printer_url="tcp://line", database_url=None)
    assert settings.printer_url == "tcp://line"
    assert settings.database_url == "file.db"
    assert settings.paper == 58


def test_paper_is_a_number_in_the_environment_too(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("KIOSK_PAPER", "58")
    assert read_settings().paper == 58


def test_an_empty_variable_is_none(file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    file.write_text("printer_url = 'virtual:'\n")
    monkeypatch.setenv("KIOSK_PRINTER_URL", "")
    monkeypatch.setenv("KIOSK_DATABASE_URL", "")
    settings = read_settings()
    assert (settings.printer_url, settings.database_url) == ("virtual:", None)


def test_settings_do_not_change_once_read(file: Path) -> None:
    settings = read_settings()
    file.write_text("paper = 58\n")
    assert settings.paper == 80
    with pytest.raises(ValidationError):
        settings.paper = 58


def test_a_setting_nobody_knows_is_refused_with_its_name(file: Path) -> None:
    file.write_text("databse_url = 'x'\n")
    with pytest.raises(SettingsBroken, match="databse_url"):
        read_settings()


def test_a_printer_that_is_named_in_two_spellings_is_one() -> None:
    named = read_settings(printer_url="tcp://Front tcp://front:9100 virtual: lp0")
    assert named.printers == ("tcp://front:9100", "virtual:", "lp0")
