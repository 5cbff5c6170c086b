"""What espeak-ng says wrongly, in its own phonemes (Kirshenbaum's: ``@`` is the vowel of *e-nam*).

Indonesian spells two vowels *e*; espeak-ng guesses. It has no Javanese at all: its Indonesian voice
reads it, and these are the words in which an *a* is an open *o*, or the *e* the other one.
"""

from types import MappingProxyType

INDONESIAN = MappingProxyType(
    {"empat": "@mp'at", "enam": "@n'am", "belas": "b@l'as", "loket": "l'okEt"}
)
JAVANESE = MappingProxyType(
    {
        "enem": "@n'@m",
        "tiga": "t'igO",
        "sanga": "s'ONO",
        "sedasa": "s@d'OsO",
        "dasa": "d'OsO",
        "welas": "w@l'as",
        "sewelas": "s@w@l'as",
        "dhateng": "d'at@N",
        "loket": "l'okEt",
        "sumangga": "sum'ONgO",
        "nomer": "n'om@r",
    }
)
