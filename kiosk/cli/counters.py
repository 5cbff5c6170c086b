"""``kiosk counter queues``: what a counter serves for the rest of the day."""

from functools import partial
from typing import Annotated

import typer

from kiosk.app.counter_acts import CounterActs
from kiosk.cli.acting import Officer, PinStdin, Who, acting
from kiosk.cli.answers import command
from kiosk.cli.move_sentences import serving_told
from kiosk.cli.options import At, CounterNumber, DatabaseUrl, Json, writable
from kiosk.queueing.plain import as_json

counters = typer.Typer(rich_markup_mode=None)

AsPublished = Annotated[
    bool, typer.Option("--as-published", help="What the office's profile says again.")
]


def _written(prefixes: list[str] | None) -> list[str]:
    return [writable(prefix) or "" for prefix in prefixes or ()]


@counters.command("counter queues")
def serve_queues(  # noqa: PLR0913, PLR0917  one option each
    counter: CounterNumber,
    queues: Annotated[
        list[str] | None,
        typer.Argument(metavar="QUEUE...", callback=_written, help="Their prefixes, such as A B."),
    ] = None,
    as_published: AsPublished = False,  # noqa: FBT002
    officer: Officer = None,
    pin_stdin: PinStdin = False,  # noqa: FBT002
    at: At = None,
    json: Json = False,  # noqa: FBT002
    database: DatabaseUrl = None,
) -> None:
    """Let a counter serve these queues until the day ends; officers may help beside their own."""
    if bool(queues) == as_published:
        either = "name the queues, or --as-published"
        raise typer.BadParameter(either, param_hint="QUEUE")
    with (
        command(database, as_json=json) as answer,
        acting(Who(answer, officer, pin_stdin), at) as acts,
    ):
        serving = CounterActs(acts).serve(counter, queues or ())
        answer.say(as_json(serving), partial(serving_told, serving))
