"""What espeak-ng says wrongly, in its own phonemes (Kirshenbaum's: ``@`` is the vowel of *e-nam*).

Indonesian spells two vowels *e*; espeak-ng guesses. It has no Javanese at all: its Indonesian voice
reads it, and these are the words in which an *a* is an open *o*, an *e* the other one, or *dh* and
*th* no two sounds. Listed is what calls and notices say, not the language.
"""

from types import MappingProxyType

INDONESIAN = MappingProxyType(
    {
        # Numbers and places.
        "empat": "@mp'at",
        "keempat": "k@_|@mp'at",
        "enam": "@n'am",
        "keenam": "k@_|@n'am",
        "belas": "b@l'as",
        "sebelas": "s@b@l'as",
        "loket": "l'okEt",
        "gerai": "g@R2'aI",
        # Notices.
        "sedang": "s@d'aN",
        "resmi": "R2@sm'i",
        "gedung": "g@d'uN",
        "dengan": "d@N'an",
        "tenang": "t@n'aN",
        "terdekat": "t@Rd@k'at",
        "keselamatan": "k@s@lam'atan",
    }
)
JAVANESE = MappingProxyType(
    {
        # Numbers and places.
        "tiga": "t'igO",
        "enem": "@n'@m",
        "sanga": "s'ONO",
        "sedasa": "s@d'OsO",
        "dasa": "d'OsO",
        "welas": "w@l'as",
        "sewelas": "s@w@l'as",
        "nomer": "n'om@R",
        "sumangga": "sum'ONgO",
        "dhateng": "d'at@N",
        "loket": "l'okEt",
        "gerai": "g@R2'aI",
        # Notices.
        "kangge": "k'aNgE",
        "para": "p'OR2O",
        "sepuh": "s@p'uh",
        "ngandhut": "N'andut",
        "mundhut": "m'undut",
        "pamundhutan": "pamund'utan",
        "menika": "m@n'ikO",
        "samenika": "sam@n'ikO",
        "sedaya": "s@d'OjO",
        "menapa": "m@n'OpO",
        "resmi": "R2@sm'i",
        "kawilujengan": "kawiludZ'@Nan",
        "medal": "m@d'al",
        "gedhung": "g@d'uN",
        "kanthi": "k'anti",
        "tentrem": "t@ntR2'@m",
        "celak": "tS@l'ak",
        "ndherek": "nd'ER2Ek",
    }
)
