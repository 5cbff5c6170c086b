"""The slip in an office's profile: which blocks stand on it, in which order, with which logo."""

import binascii
from base64 import b64decode
from collections.abc import Iterator
from typing import Annotated, Self

from pydantic import Field, model_validator

from kiosk.queueing.profile_findings import Finding, Steps, Unexpected, listed, shown
from kiosk.queueing.profile_values import Code, Part, Words

LOGO_WIDTH, LOGO_HEIGHT = 384, 160
"""The largest logo in dots, 48 by 20 mm: it fits both widths of paper."""

NEEDED = ("number", "where", "qr", "when")
"""Blocks without which a slip is worth nothing: which number, for what, proven, of which day."""

BLOCKS = (
    "logo", "office", "number", "where", "standard", "requirements", "qr", "when", "notes",
    "survey", "complaints",
)  # fmt: skip
USUAL_BLOCKS = BLOCKS[:-1]
"""Complaints stand where there are no notes; with notes, only where an office asks for them."""

_MOST_BLOCKS = 30


class Logo(Part):
    """A logo in dots: ``dots`` are its rows in base64, eight dots a byte; 1 is black."""

    width: Annotated[int, Field(strict=True, ge=8, le=LOGO_WIDTH, multiple_of=8)]
    dots: Annotated[str, Field(min_length=1, max_length=11_000)]

    @model_validator(mode="after")
    def _whole(self) -> Self:
        try:
            size = len(b64decode(self.dots, validate=True))
        except binascii.Error:
            size = 0
        rows, rest = divmod(size, self.row_bytes)
        if rest or not 0 < rows <= LOGO_HEIGHT:
            raise Unexpected(Finding(("dots",), "logo_dots", {"most": str(LOGO_HEIGHT)}))
        return self

    @property
    def row_bytes(self) -> int:
        """Bytes in a row."""
        return self.width // 8

    @property
    def rows(self) -> bytes:
        """All rows from top to bottom."""
        return b64decode(self.dots)


class SlipTemplate(Part):
    """How an office wants its slips. ``texts`` are sentences of its own, named in ``blocks``."""

    logo: Logo | None = None
    blocks: Annotated[tuple[Code, ...], Field(min_length=1, max_length=_MOST_BLOCKS)] = USUAL_BLOCKS
    survey: Words | None = None
    texts: dict[Code, Words] = Field(default_factory=dict, max_length=_MOST_BLOCKS)

    @model_validator(mode="after")
    def _consistent(self) -> Self:
        findings = (*self._blocks_amiss(), *self._unplaced())
        if findings:
            raise Unexpected(*findings)
        return self

    def _blocks_amiss(self) -> Iterator[Finding]:
        known, seen = [*BLOCKS, *self.texts], set()
        for place, block in enumerate(self.blocks):
            where: Steps = ("blocks", place)
            if block not in known:
                yield Finding(where, "one_of", {"choices": listed(known)}, shown(block))
            elif block in seen:
                yield Finding(where, "once", found=block)
            seen.add(block)
        for block in NEEDED:
            if block not in seen:
                yield Finding(("blocks",), "block_needed", {"block": block})

    def _unplaced(self) -> Iterator[Finding]:
        for name in self.texts:
            if name in BLOCKS:
                yield Finding(("texts", name), "text_name", found=name)
            elif name not in self.blocks:
                yield Finding(("texts", name), "block_placed", {"block": name})
        for name in ("logo", "survey"):
            if getattr(self, name) is not None and name not in self.blocks:
                yield Finding((name,), "block_placed", {"block": name})
