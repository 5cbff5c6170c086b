"""Settings: one TOML file and ``KIOSK_*`` in the environment, read once, frozen, passed on."""

import os
from pathlib import Path
from typing import Annotated, Literal

from platformdirs import user_config_path
from pydantic import Field
from pydantic_settings import (
    BaseSettings,
    PydanticBaseSettingsSource,
    SettingsConfigDict,
    TomlConfigSettingsSource,
)


def settings_file() -> Path:
    """Name the settings file; ``KIOSK_SETTINGS`` names another."""
    named = os.environ.get("KIOSK_SETTINGS")
    return Path(named) if named else user_config_path("kiosk") / "kiosk.toml"


class Settings(BaseSettings):
    """What differs from machine to machine. The environment wins over the file."""

    model_config = SettingsConfigDict(env_prefix="KIOSK_", frozen=True, extra="ignore")

    database_url: str | None = None
    """``sqlite:///PATH`` or a plain path; by default a file in the user's data folder."""

    printer_url: str | None = None
    """``tcp://HOST:9100``, ``file:///dev/usb/lp0`` or ``virtual:``; without one nothing prints."""

    paper: Literal[58, 80] = 80
    """Width of the paper roll in millimetres."""

    language: Annotated[str, Field(pattern="^[a-z]{2,3}$")] | None = None
    """Language of the command line; by default the one of the operating system."""

    translations: Path | None = None
    """A folder with more languages (``kiosk_CODE.qm``)."""

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
