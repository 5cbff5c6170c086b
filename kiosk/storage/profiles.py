"""Published profiles: immutable versions, each named by the seq of its event."""

from kiosk.queueing.profile import Profile
from kiosk.queueing.refusals import OfficeMissing
from kiosk.storage.connection import Connection

_BODY = "SELECT body FROM profile_version WHERE id = :version"


def version_in_force(connection: Connection) -> int:
    """Give the version of the profile in force; 0 before the office is founded."""
    rows = connection.ask("SELECT profile FROM journal_head")
    return next((row["profile"] for row in rows), 0)


def published(connection: Connection, version: int) -> Profile:
    """Read a published version; ``OfficeMissing`` before the office is founded."""
    for row in connection.ask(_BODY, version=version):
        return Profile.model_validate_json(row["body"])
    raise OfficeMissing


def publish(connection: Connection, version: int, sha256: str, body: str, at: int) -> None:
    """Store a version for good."""
    connection.change(
        "INSERT INTO profile_version (id, sha256, body, published_at)"
        " VALUES (:version, :sha256, :body, :at)",
        version=version,
        sha256=sha256,
        body=body,
        at=at,
    )
