"""All commands together."""

import typer

from kiosk.cli.answers import log_to_standard_error, say_in_any_encoding
from kiosk.cli.keeping import clock, database_commands, keeping
from kiosk.cli.office import office
from kiosk.cli.tickets import tickets
from kiosk.cli.windows import windows

app = typer.Typer(
    help="Kiosk: the queue system that public-service halls deserve.",
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
    rich_markup_mode=None,
)
for commands in (windows, tickets, keeping):
    app.add_typer(commands)
app.add_typer(office, name="office")
app.add_typer(clock, name="clock")
app.add_typer(database_commands, name="database")


def main() -> None:
    """Run the command that was typed."""
    log_to_standard_error()
    say_in_any_encoding()
    app()
