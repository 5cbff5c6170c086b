"""``kiosk say`` and ``kiosk voice``: hear a call, and give the hall a voice of its own."""

from functools import partial
from pathlib import Path
from typing import Annotated

import typer

from kiosk.announcing.phrase import Call, Numbers, call_sentence, spoken_language
from kiosk.announcing.voices.clips import vocabulary
from kiosk.announcing.voices.pack import LONGEST
from kiosk.announcing.voices.recording import build_pack
from kiosk.app.file_refusals import FileNotWritten
from kiosk.app.voices import every_voice, say_into, voice_folder
from kiosk.cli.answers import command
from kiosk.cli.options import Json, writable
from kiosk.cli.voice_sentences import built_told, listed, script_told, voices_told
from kiosk.queueing.plain import as_json

saying = typer.Typer(rich_markup_mode=None)
voice = typer.Typer(help="The voices that call.", no_args_is_help=True, rich_markup_mode=None)


def _of_a_manifest(text: str) -> str:
    if not text.strip() or len(text) > LONGEST:
        expected = f"expected 1 to {LONGEST} letters"
        raise typer.BadParameter(expected)
    return writable(text) or ""


Lang = Annotated[
    str, typer.Option("--lang", metavar="CODE", callback=writable, help="id, en or jv.")
]


@saying.command()
def say(  # noqa: PLR0913, PLR0917  one option each
    code: Annotated[
        str, typer.Argument(metavar="CODE", callback=writable, help="A ticket, such as A012.")
    ],
    counter: Annotated[int, typer.Option(min=1, max=9999, help="Where it is called to.")],
    wav: Annotated[Path, typer.Option(metavar="FILE", help="Where to speak to: 16-bit PCM.")],
    lang: Lang = "id",
    agency: Annotated[
        str | None,
        typer.Option(metavar="TEXT", callback=writable, help="The agency, if it is named."),
    ] = None,
    nth: Annotated[int, typer.Option(min=1, max=99, help="2 for the second call.")] = 1,
    priority: Annotated[bool, typer.Option("--priority", help="A priority ticket.")] = False,  # noqa: FBT002
    numbers: Annotated[Numbers, typer.Option(help="A, zero one two; or A, twelve.")] = "digits",
    json: Json = False,  # noqa: FBT002
) -> None:
    """Say a call into a file, as the hall would hear it."""
    with command(as_json=json) as answer:
        call = Call(code, counter, agency, priority, nth)
        said = say_into(wav, call_sentence(call, lang, numbers=numbers), answer.settings)
        answer.say(as_json(said), lambda _: f"{said.text}\n{said.wav}")


@voice.command("list")
def list_(json: Json = False) -> None:  # noqa: FBT002
    """Show which voice speaks which language here."""
    with command(as_json=json) as answer:
        here, folder = every_voice(answer.settings), voice_folder(answer.settings)
        facts = listed(here, folder, answer.translate())
        answer.say(facts, partial(voices_told, here, folder))


@voice.command()
def record_script(
    lang: Lang = "id",
    agency: Annotated[
        list[str] | None,
        typer.Option(metavar="TEXT", help="An agency that is named in calls; again for more."),
    ] = None,
    out: Annotated[
        Path | None, typer.Option(metavar="FILE", help="Write it there instead of showing it.")
    ] = None,
    json: Json = False,  # noqa: FBT002
) -> None:
    """Write what to read aloud, line by line, and into which files."""
    with command(as_json=json) as answer:
        agencies = [writable(name) or "" for name in agency or ()]
        clips = vocabulary(spoken_language(lang), agencies)
        if out is not None:
            _write(out, script_told(lang, clips, answer.translate()))
        lines = [{"file": one.file, "words": one.words, "tone": one.tone.value} for one in clips]
        facts = {"language": lang, "out": str(out) if out else None, "clips": lines}
        told = partial(script_told, lang, clips) if out is None else lambda _: str(out)
        answer.say(facts, told)


@voice.command()
def build(
    folder: Annotated[
        Path, typer.Argument(metavar="FOLDER", help="The recordings, by the script's file names.")
    ],
    licence: Annotated[
        str,
        typer.Option(
            metavar="TEXT",
            callback=_of_a_manifest,
            help="The terms on which the speaker lets you use it.",
        ),
    ],
    name: Annotated[
        str,
        typer.Option(metavar="TEXT", callback=_of_a_manifest, help="What the voice is called."),
    ],
    lang: Lang = "id",
    json: Json = False,  # noqa: FBT002
) -> None:
    """Make a voice of recordings: checked, trimmed, equally loud. They stay as they are."""
    with command(as_json=json) as answer:
        packs = voice_folder(answer.settings)
        try:
            built = build_pack(folder, lang, name, licence, packs)
        except OSError as error:
            raise FileNotWritten(
                str(error.filename or packs), error.strerror or str(error)
            ) from error
        answer.say(as_json(built), partial(built_told, built))


def _write(file: Path, text: str) -> None:
    try:
        file.write_text(text + "\n", "utf-8")
    except OSError as error:
        raise FileNotWritten(str(file), error.strerror or str(error)) from error
