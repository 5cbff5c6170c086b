"""Settings: one TOML file and ``KIOSK_*`` in the environment, read once, frozen, passed on."""

import logging
import os
from dataclasses import dataclass
from difflib import get_close_matches
from pathlib import Path
from typing import Annotated, Literal

from platformdirs import user_config_path
from pydantic import (
    AfterValidator,
    BeforeValidator,
    Field,
    ValidationError,
    ValidationInfo,
    field_validator,
)
from pydantic_settings import (
    BaseSettings,
    PydanticBaseSettingsSource,
    SettingsConfigDict,
    SettingsError,
    TomlConfigSettingsSource,
)

from kiosk.app.languages import languages
from kiosk.printing.capability import SlipStyle
from kiosk.queueing.refusals import Translate
from kiosk.storage.faults import Fault

_log = logging.getLogger(__name__)


@dataclass
class SettingsBroken(Fault):
    """The settings cannot be read; ``detail`` names the setting and what was expected."""

    file: str
    detail: str

    def for_people(self, translate: Translate) -> str:
        """Name the file; the environment and the command line win over it."""
        return translate(
            "Fault",
            "The settings cannot be used: {detail}. "
            "They are in {file}, in KIOSK_* variables or on the command line.",
        ).format(detail=self.detail, file=self.file)


_PREFIX = "KIOSK_"
_OF_COMMANDS = ("officer", "pin", "new_pin")
"""Who acts, and their PINs: variables that commands read themselves, and that are kept nowhere."""
_LIKENESS = 0.75
"""A variable this much like one of ours is that one misspelt; other programs may have theirs."""

_EXPECTED = "Input should be text in UTF-8"


def _writable(text: str) -> str:
    # What is no UTF-8 on the command line arrives as lone surrogates, which no database can store.
    try:
        text.encode()
    except UnicodeEncodeError:
        raise ValueError(_EXPECTED) from None
    if "\0" in text:
        raise ValueError(_EXPECTED)
    return text


def _number(given: object) -> object:
    # The environment holds nothing but text.
    return int(given) if isinstance(given, str) and given.isdecimal() else given


def _joined(given: object) -> object:
    # A list in the file, words in the environment, one option after another on the command line.
    return " ".join(map(str, given)) if isinstance(given, list | tuple) else given


def _listed(given: object) -> object:
    return [given] if isinstance(given, str) else given


Written = Annotated[str, AfterValidator(_writable)]
KeyNames = Annotated[list[Written], BeforeValidator(_listed)]


def settings_file() -> Path:
    """Name the settings file; ``KIOSK_SETTINGS`` names another."""
    named = os.environ.get("KIOSK_SETTINGS")
    return Path(named) if named else user_config_path("kiosk") / "kiosk.toml"


class Settings(BaseSettings):
    """What differs from machine to machine. The environment wins over the file."""

    model_config = SettingsConfigDict(
        env_prefix=_PREFIX, env_ignore_empty=True, frozen=True, extra="forbid"
    )

    database_url: Written | None = None
    """``sqlite:///PATH`` or a plain path; by default a file in the user's data folder."""

    printer_url: Annotated[Written, BeforeValidator(_joined)] | None = None
    """``tcp://HOST:9100``, ``file:///dev/usb/lp0`` or ``virtual:``; without one nothing prints.

    Several, in a list or separated by spaces: the second is gone to when the first takes nothing.
    """

    paper: Annotated[Literal[58, 80], BeforeValidator(_number)] = 80
    """Width of the paper roll in millimetres."""

    slip_style: SlipStyle | None = None
    """``native`` or ``designed``; by default what suits the printer."""

    translations: Path | None = None
    """A folder with more languages (``kiosk_CODE.qm``)."""

    language: str | None = None
    """Language of the command line; by default the one of the operating system."""

    @field_validator("translations")
    @classmethod
    def _is_folder(cls, folder: Path | None) -> Path | None:
        if folder is not None and not folder.is_dir():
            expected = f"expected a folder, found none at {str(folder)!r}"
            raise ValueError(expected)
        return folder

    @field_validator("language")
    @classmethod
    def _spoken(cls, language: str | None, read: ValidationInfo) -> str | None:
        known = languages(read.data.get("translations"))
        if language is not None and language not in known:
            expected = f"expected one of {', '.join(known)}, found {language!r}"
            raise ValueError(expected)
        return language

    loudspeaker: Written | None = None
    """The name of this display's loudspeaker, as the sound settings show it; or the usual one."""

    headphones: Written | None = None
    """The name of the output that a dispenser speaks on to one person; or the usual one."""

    speak_key: Written = "*"
    """The key that switches a dispenser's spoken guidance: ``*`` of a number pad, ``F9``, …"""

    keys: dict[str, Annotated[list[Written], BeforeValidator(_listed)]] = Field(
        default_factory=dict
    )
    """The keys of a counter's window that are not the usual ones, by their act: a key or several.

    The window checks them: what is a key only Qt knows.
    """

    strip_edge: Literal["top", "bottom"] = "bottom"
    """The edge of the screen at which a counter's strip stands."""

    attention: Literal["sound", "silent", "off"] = "sound"
    """How a counter's window calls its officer: it comes forward with a chime, without, or not."""

    attention_people: Annotated[int, Field(ge=0), BeforeValidator(_number)] = 10
    """So many people waiting call the officer's attention; 0: never."""

    attention_minutes: Annotated[int, Field(ge=0), BeforeValidator(_number)] = 30
    """So many minutes of waiting call the officer's attention; 0: never."""

    voices: Path | None = None
    """The folder of the voice packs; by default ``voices`` in the user's data folder."""

    media: Path | None = None
    """A folder of pictures and films that the display shows beside the calls."""

    @property
    def printers(self) -> tuple[str, ...]:
        """The printers in the order in which they are tried, each once and in its one spelling."""
        from kiosk.printing.ways.choosing import address_of  # noqa: PLC0415  most commands print not

        return tuple(dict.fromkeys(map(address_of, (self.printer_url or "").split())))

    @classmethod
    def settings_customise_sources(
        cls,
        settings_cls: type[BaseSettings],
        init_settings: PydanticBaseSettingsSource,
        env_settings: PydanticBaseSettingsSource,
        dotenv_settings: PydanticBaseSettingsSource,  # noqa: ARG003  the library names them
        file_secret_settings: PydanticBaseSettingsSource,  # noqa: ARG003
    ) -> tuple[PydanticBaseSettingsSource, ...]:
        """Order the sources: given, environment, file."""
        return init_settings, env_settings, TomlConfigSettingsSource(settings_cls, settings_file())


def read_settings(**given: str | list[str] | None) -> Settings:
    """Read the settings once; what is ``given`` on the command line wins."""
    try:
        _check_file(settings_file())
        _check_variables(settings_file())
        return Settings.model_validate({name: value for name, value in given.items() if value})
    except ValidationError as error:
        first = error.errors(include_url=False, include_input=False)[0]
        detail = ": ".join([*map(str, first["loc"]), first["msg"].removeprefix("Value error, ")])
        raise SettingsBroken(str(settings_file()), detail) from None
    except (OSError, SettingsError) as error:
        raise SettingsBroken(str(settings_file()), str(error)) from None


def _check_file(file: Path) -> None:
    if os.environ.get("KIOSK_SETTINGS") and not file.exists():
        raise SettingsBroken(str(file), "there is no such file")
    # The library passes over whatever is no regular file; only a device (/dev/null) is meant so.
    if file.exists() and not (file.is_file() or file.is_char_device()):
        raise SettingsBroken(str(file), "expected a file, found a folder or something else")


def _check_variables(file: Path) -> None:
    """Refuse what is misspelt, for it would act on another office; warn of what nobody knows."""
    known = [name.upper() for name in ("settings", *_OF_COMMANDS, *Settings.model_fields)]
    for variable in sorted(os.environ):
        name = variable.upper().removeprefix(_PREFIX)
        if variable.upper() == name or name in known:
            continue
        if meant := get_close_matches(name, known, n=1, cutoff=_LIKENESS):
            detail = f"{variable} is no setting; expected {_PREFIX}{meant[0]}"
            raise SettingsBroken(str(file), detail)
        _log.warning("variable is no setting", extra={"variable": variable})
