"""Javanese, in its polite level (krama). Numbers are read digit by digit.

Krama numbers are irregular (*selikur*, *selangkung*, *seket*, *sewidak*) and fewer and fewer people
know them all; of a counter's number, the first twenty.
"""

from types import MappingProxyType

from kiosk.announcing.languages.indonesian import LETTERS
from kiosk.announcing.languages.language import Guidance, Language, Opening

DIGITS = (
    *("nol", "setunggal", "kalih", "tiga", "sekawan"),
    *("gangsal", "enem", "pitu", "wolu", "sanga"),
)
_UNITS = DIGITS[1:]
_FIRST_TWENTY = (
    *_UNITS,
    *("sedasa", "sewelas"),
    *(f"{unit} welas" for unit in _UNITS[1:]),
    "kalih dasa",
)


def counted(number: int) -> str:
    """Say a number up to 20 in words, a larger one digit by digit."""
    if 1 <= number <= len(_FIRST_TWENTY):
        return _FIRST_TWENTY[number - 1]
    return " ".join(DIGITS[int(digit)] for digit in str(number))


def _spoken_time(hour: int, minute: int) -> str:
    if minute == 0:
        return counted(hour)
    return " ".join([counted(hour), *(DIGITS[int(digit)] for digit in f"{minute:02}")])


JAVANESE = Language(
    code="jv",
    regular=Opening("[Nomer antrean]", "[Panimbalan kaping] {nth}, [nomer antrean]"),
    priority=Opening(
        "[Nomer antrean prioritas]", "[Panimbalan kaping] {nth}, [nomer antrean prioritas]"
    ),
    place="{opening}, {letter}, {number}, [sumangga tindak dhateng] [loket] {counter}.",
    place_of_agency=(
        "{opening}, {letter}, {number}, "
        "[sumangga tindak dhateng] [gerai] {agency}, [loket] {counter}."
    ),
    notices=MappingProxyType(
        {
            "break": (
                "[Nyuwun pangapunten, loket saweg ngaso].| [Paladosan dipunlajengaken jam] {time}."
            ),
            "counter_break": (
                "[Nyuwun pangapunten], [loket] {counter} [saweg ngaso].|"
                " [Paladosan dipunlajengaken jam] {time}."
            ),
            "closing": (
                "[Pamundhutan nomer antrean dinten menika sampun dipuntutup]. "
                "[Matur nuwun sampun rawuh]."
            ),
            "priority_info": (
                "[Kangge para sepuh, penyandang disabilitas, ibu ngandhut, lan ibu nyusoni], "
                "[sumangga mundhut nomer antrean prioritas]."
            ),
            "gratuity": (
                "[Sedaya paladosan miturut tarip resmi]. "
                "[Petugas mboten nampi imbalan menapa kemawon]."
            ),
            "evacuation": (
                "[Nyuwun kawigatosan]. [Kangge kawilujengan, sumangga medal saking gedhung "
                "samenika, kanthi tentrem, langkung lawang ingkang paling celak]. "
                "[Sampun ngagem lift]. [Sumangga ndherek pitedahipun petugas]."
            ),
        }
    ),
    letters=LETTERS,
    digits=DIGITS,
    cardinal=None,
    nth=counted,
    counter=counted,
    written_time=lambda hour, minute: f"{hour:02}.{minute:02}",
    spoken_time=_spoken_time,
    guidance=Guidance(
        welcome=(
            "[Panuntun swanten murub]. [Pencet kalih kangge maju, wolu kangge mundur]. "
            "[Gangsal kangge milih, nol kangge mbaleni, pitu kangge mireng isinipun kaca]. "
            "[Tambah lan kirang kangge ngatur swanten]."
        ),
        farewell="[Panuntun swanten dipunpejahi].",
        key="{name}. [Tombol] {place} [saking] {count}.",
        chosen="sampun kapilih",
        not_chosen="dereng kapilih",
        on="murub",
        off="pejah",
        again="[Kula baleni], {letter}, {number}.",
        remember=(
            "[Nomeripun panjenengan dipunenget-enget]. [Panjenengan badhe katimbalan kanthi nomer "
            "menika]."
        ),
        still_there=(
            "[Menapa panjenengan taksih wonten mriki]? "
            "[Pencet tombol menapa kemawon supados wonten wekdal malih]."
        ),
        volume="[Swanten] {percent}.",
        to="dumugi",
    ),
    number_words=(*DIGITS, "sedasa", "sewelas", "welas", "dasa"),
)
