"""The QR code of a slip: the modules of what it says (see ``queueing.slip_code``).

Its spaces, digits and capitals stay in QR's compact alphanumeric mode. Level Q: it is read although
three columns of the printer's head are dead.
"""

from functools import lru_cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from qrcode.main import QRCode

QUIET_ZONE = 4
"""White modules that the standard wants on each side (ISO/IEC 18004)."""

_LARGEST_MODULE = 7
"""Dots per module: 0.88 mm at 203 dpi, read easily by a simple phone; below 5 most fail.

The longest content (an office's code of 40 letters, the largest ids) is 49 modules wide and gets 6.
"""

Matrix = tuple[tuple[bool, ...], ...]


def module_dots(modules: int, dots: int) -> int:
    """Find the dots per module so that the code and its quiet zone fit into ``dots``."""
    return max(1, min(_LARGEST_MODULE, dots // (modules + 2 * QUIET_ZONE)))


@lru_cache(maxsize=64)
def modules_of(content: str) -> int:
    """Count the modules on a side at level Q, without drawing them (a tenth of the time)."""
    version: int = _code(content).best_fit()
    return 17 + 4 * version


@lru_cache(maxsize=16)
def matrix_of(content: str) -> Matrix:
    """Draw the modules at level Q, without the quiet zone; ``True`` is black."""
    code = _code(content)
    code.make(fit=True)
    return tuple(tuple(bool(module) for module in row) for row in code.get_matrix())


def _code(content: str) -> "QRCode[object]":
    # With Pillow 60 ms to import: late, as only a slip needs it.
    from qrcode.constants import ERROR_CORRECT_Q  # noqa: PLC0415
    from qrcode.main import QRCode  # noqa: PLC0415

    code: QRCode[object] = QRCode(error_correction=ERROR_CORRECT_Q, border=0)
    code.add_data(content)
    return code
