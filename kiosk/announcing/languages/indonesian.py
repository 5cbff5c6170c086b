"""Indonesian."""

from string import ascii_uppercase
from types import MappingProxyType

from num2words import num2words

from kiosk.announcing.languages.language import Guidance, Language, Opening

_NAMES = (
    *("a", "be", "ce", "de", "e", "ef", "ge", "ha", "i", "je", "ka", "el", "em"),
    *("en", "o", "pe", "ki", "er", "es", "te", "u", "ve", "we", "eks", "ye", "zet"),
)
LETTERS = MappingProxyType(dict(zip(ascii_uppercase, _NAMES, strict=True)))
"""How Indonesian and Javanese name the letters."""
DIGITS = ("nol", "satu", "dua", "tiga", "empat", "lima", "enam", "tujuh", "delapan", "sembilan")


def cardinal(number: int) -> str:
    """Say a number in words: 112 is *seratus dua belas*."""
    return str(num2words(number, lang="id"))


def ordinal(number: int) -> str:
    """Say which one: 2 is *kedua*."""
    return str(num2words(number, lang="id", to="ordinal"))


def _spoken_time(hour: int, minute: int) -> str:
    if minute == 0:
        return cardinal(hour)
    # “Lewat lima menit” is what people say of the first nine minutes.
    past = f"lewat {cardinal(minute)} menit" if minute < len(DIGITS) else cardinal(minute)
    return f"{cardinal(hour)} {past}"


INDONESIAN = Language(
    code="id",
    regular=Opening("[Nomor antrean]", "[Panggilan] {nth}, [nomor antrean]"),
    priority=Opening("[Nomor antrean prioritas]", "[Panggilan] {nth}, [nomor antrean prioritas]"),
    place="{opening}, {letter}, {number}, [silakan menuju] [loket] {counter}.",
    place_of_agency=(
        "{opening}, {letter}, {number}, [silakan menuju] [gerai] {agency}, [loket] {counter}."
    ),
    notices=MappingProxyType(
        {
            "break": (
                "[Mohon maaf, loket sedang istirahat].| [Pelayanan dilanjutkan pukul] {time}."
            ),
            "counter_break": (
                "[Mohon maaf], [loket] {counter} [sedang istirahat].|"
                " [Pelayanan dilanjutkan pukul] {time}."
            ),
            "closing": (
                "[Pengambilan nomor antrean hari ini telah ditutup]. "
                "[Terima kasih atas kunjungan Anda]."
            ),
            "priority_info": (
                "[Bagi lanjut usia, penyandang disabilitas, ibu hamil, dan ibu menyusui], "
                "[silakan mengambil nomor antrean prioritas]."
            ),
            "gratuity": (
                "[Seluruh pelayanan sesuai tarif resmi]. "
                "[Petugas tidak menerima imbalan dalam bentuk apa pun]."
            ),
            "evacuation": (
                "[Perhatian]. [Demi keselamatan, tinggalkan gedung sekarang, dengan tenang, "
                "melalui pintu keluar terdekat]. [Jangan menggunakan lift]. "
                "[Ikuti arahan petugas]."
            ),
        }
    ),
    letters=LETTERS,
    digits=DIGITS,
    cardinal=cardinal,
    nth=ordinal,
    counter=cardinal,
    written_time=lambda hour, minute: f"{hour:02}.{minute:02}",
    spoken_time=_spoken_time,
    guidance=Guidance(
        welcome=(
            "[Panduan suara menyala]. [Tekan dua untuk maju, delapan untuk mundur]. "
            "[Lima untuk memilih, nol untuk mengulang, tujuh untuk mendengar isi halaman]. "
            "[Tambah dan kurang mengatur volume]."
        ),
        farewell="[Panduan suara dimatikan].",
        key="{name}. [Tombol] {place} [dari] {count}.",
        chosen="dipilih",
        not_chosen="belum dipilih",
        on="menyala",
        off="mati",
        again="[Saya ulangi], {letter}, {number}.",
        remember="[Ingatlah nomor Anda]. [Anda akan dipanggil dengan nomor itu].",
        still_there="[Apakah Anda masih di sini]? [Tekan tombol apa saja agar ada waktu lagi].",
        volume="[Volume] {percent}.",
        to="sampai",
    ),
    number_words=(
        *DIGITS,
        *("sepuluh", "sebelas", "belas", "puluh", "seratus", "ratus", "seribu", "ribu"),
        *(ordinal(number) for number in range(2, 10)),
        *("lewat", "menit"),
    ),
)
