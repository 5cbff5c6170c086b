"""What a profile was expected to hold, in words: one phrase per kind of finding."""

from kiosk.queueing.refusals import Translate


def phrase(kind: str, translate: Translate) -> str:
    """Say what was expected: a template whose ``{names}`` the finding's values fill."""
    return {
        **_about_values(translate),
        **_about_shape(translate),
        **_about_times(translate),
        **_about_references(translate),
        **_about_the_slip(translate),
        **_about_the_file(translate),
    }[kind]


def _about_values(translate: Translate) -> dict[str, str]:
    return {
        "string_type": translate("Profile", "a text (write numbers, true and null in quotes)"),
        "string_too_short": translate("Profile", "a text that is not empty"),
        "string_too_long": translate("Profile", "a text of at most {max_length} characters"),
        "seen": translate("Profile", "a text with a letter that can be seen"),
        "control": translate("Profile", "text without control characters or line breaks"),
        "words": translate("Profile", "a text, or one text per language (numbers in quotes)"),
        "words_key": translate("Profile", "a language code such as id, or '*' for all languages"),
        "code": translate("Profile", "a code of at most 40 letters, digits, dots and dashes"),
        "prefix": translate("Profile", "one or two capital letters, without I, O and Q"),
        "language": translate("Profile", "a language code such as id or en"),
        "colour": translate("Profile", "a colour in quotes such as '#00665C'"),
        "contrast": translate(
            "Profile", "a darker colour: white text on it needs a contrast of {least}:1"
        ),
        "zone": translate("Profile", "an IANA time zone such as Asia/Jakarta"),
        "clock": translate("Profile", "a time of day such as 07:30"),
        "date": translate("Profile", "a date such as 2026-12-31"),
    }


def _about_shape(translate: Translate) -> dict[str, str]:
    return {
        "int_type": translate("Profile", "a whole number without quotes"),
        "greater_than_equal": translate("Profile", "a number of at least {ge}"),
        "less_than_equal": translate("Profile", "a number of at most {le}"),
        "literal_error": "{expected}",
        "missing": translate("Profile", "a value here; it is missing"),
        "unknown_key": translate("Profile", "one of the keys {choices}"),
        "misspelled_key": translate("Profile", "a known key, perhaps {like}"),
        "dict_type": translate("Profile", "a group of keys"),
        "model_type": translate("Profile", "a group of keys"),
        "tuple_type": translate("Profile", "a list"),
        "too_short": translate("Profile", "at least one entry"),
        "too_long": translate("Profile", "at most {max_length} entries"),
        "other": translate("Profile", "another value ({detail})"),
    }


def _about_times(translate: Translate) -> dict[str, str]:
    return {
        "last_after_open": translate("Profile", "a last ticket after kiosk_open, {kiosk_open}"),
        "close_after_last": translate("Profile", "a close not before last_ticket, {last_ticket}"),
        "service_before_close": translate("Profile", "service that begins before close, {close}"),
        "break_in_service": translate(
            "Profile", "a break that ends after it starts, from {service} to {close}"
        ),
        "to_before_from": translate("Profile", "a date that is not before {from}"),
        "schedules_apart": translate("Profile", "dates that no other schedule has"),
        "open_day": translate("Profile", "a day of the week on which the office is open"),
        "room_in_slot": translate(
            "Profile", "fewer appointments in a slot than its {quota} numbers"
        ),
    }


def _about_references(translate: Translate) -> dict[str, str]:
    return {
        "one_of": translate("Profile", "one of {choices}"),
        "icon": translate("Profile", "the name of an icon, perhaps one of {like}"),
        "once": translate("Profile", "each value only once"),
        "queue_served": translate("Profile", "a queue that a counter serves"),
        "queue_used": translate("Profile", "a queue that a service uses"),
        "counter_heard": translate("Profile", "a counter that stands in a zone"),
        "agency_serves": translate("Profile", "an agency with a service"),
        "office_language": translate("Profile", "a language of the office ({choices}) or '*'"),
    }


def _about_the_slip(translate: Translate) -> dict[str, str]:
    return {
        "block_needed": translate("Profile", "a list with {block}: no slip is given without it"),
        "block_placed": translate("Profile", "{block} among the blocks of the slip"),
        "text_name": translate("Profile", "another name: the slip has a block of this name"),
        "logo_dots": translate("Profile", "whole rows of dots in base64, at most {most} rows"),
        "logo_read": translate(
            "Profile", "the name of a picture file, as seen from the profile's folder"
        ),
        "logo_format": translate("Profile", "a picture: PNG, JPEG, BMP or GIF"),
        "logo_pixels": translate("Profile", "a picture of at most {most} by {most} pixels"),
        "logo_shape": translate("Profile", "a logo with one side at most {most} times the other"),
    }


def _about_the_file(translate: Translate) -> dict[str, str]:
    return {
        "size": translate("Profile", "a file of at most {most} MB"),
        "utf8": translate("Profile", "a text file in UTF-8"),
        "control_in_file": translate("Profile", "a file without control characters"),
        "yaml": translate("Profile", "YAML that can be read ({detail})"),
        "empty": translate("Profile", "an office profile, but the file is empty"),
        "one_document": translate("Profile", "one document, without a second ---"),
        "no_anchor": translate("Profile", "values written out, without anchors & and aliases *"),
        "no_tag": translate("Profile", "values without tags (!)"),
        "no_merge": translate("Profile", "keys written out, without the merge key <<"),
        "key_once": translate("Profile", "each key only once; it already stands in line {first}"),
        "plain_key": translate("Profile", "a plain word as key"),
        "depth": translate("Profile", "at most {most} levels inside each other"),
        "entries": translate("Profile", "at most {most} values in all"),
    }
