"""Languages change while the windows stand."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QLocale

from kiosk.app.translation import Speech, language_of_the_system, translate_into, translator
from kiosk.queueing.move_refusals import NothingOpen

pytestmark = pytest.mark.usefixtures("qapp")
REFUSAL = NothingOpen(3, "start")


@pytest.fixture(autouse=True)
def quiet() -> Iterator[None]:
    """Leave the process as it was: without a translator."""
    before = QLocale()
    yield
    for language in ("id", "en", "jv", "xx"):
        QCoreApplication.removeTranslator(translator(language))
    QLocale.setDefault(before)


def test_each_language_says_it_in_its_own_words() -> None:
    said = {
        language: REFUSAL.for_people(translate_into(language)) for language in ("id", "en", "jv")
    }
    assert len(set(said.values())) == 3
    assert all("3" in sentence for sentence in said.values())
    assert said["en"] == "Counter 3 has no ticket. Call the next one first."


def test_a_language_nobody_translated_speaks_english() -> None:
    assert REFUSAL.for_people(translate_into("xx")) == str(REFUSAL)


def test_windows_speak_another_language_at_once() -> None:
    speech = Speech("id")
    indonesian = REFUSAL.for_people(speech.translate)
    speech.use("en")
    assert REFUSAL.for_people(speech.translate) == str(REFUSAL)
    assert QLocale().language() == QLocale.Language.English
    speech.use("id")
    assert REFUSAL.for_people(speech.translate) == indonesian
    assert QCoreApplication.translate("Move", "call") == translate_into("id")("Move", "call")


def test_a_thousand_changes_leave_one_language_behind() -> None:
    speech = Speech("id")
    for _ in range(500):
        speech.use("jv")
        speech.use("en")
    speech.use("xx")
    assert QCoreApplication.translate("Move", "call") == "call"


def test_a_language_may_be_added_by_a_folder(tmp_path: Path) -> None:
    source = Path(__file__).parents[2] / "kiosk" / "i18n" / "kiosk_jv.qm"
    (tmp_path / "kiosk_su.qm").write_bytes(source.read_bytes())
    assert translate_into("su", tmp_path)("Move", "call") == translate_into("jv")("Move", "call")
    (tmp_path / "kiosk_zz.qm").write_bytes(b"no translation at all")
    assert translate_into("zz", tmp_path)("Move", "call") == "call"


def test_an_update_that_writes_into_the_file_does_not_reach_a_running_window(
    tmp_path: Path,
) -> None:
    file = tmp_path / "kiosk_ban.qm"
    file.write_bytes((Path(__file__).parents[2] / "kiosk" / "i18n" / "kiosk_jv.qm").read_bytes())
    translate = translate_into("ban", tmp_path)
    before = translate("Move", "call")
    file.write_bytes(b"")
    assert translate("Move", "call") == before != "call"
    assert REFUSAL.for_people(translate) == REFUSAL.for_people(translate_into("jv"))


@pytest.mark.parametrize(
    ("named", "spoken"),
    [("id_ID.UTF-8", "id"), ("jv", "jv"), ("C.UTF-8", "en"), ("", "en"), ("fr_FR", "en")],
)
def test_commands_speak_the_language_of_the_system(
    monkeypatch: pytest.MonkeyPatch, named: str, spoken: str
) -> None:
    for name in ("LC_ALL", "LC_MESSAGES"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("LANG", named)
    assert language_of_the_system() == spoken
