"""Fills with pypdf: "append" adds to the file, "rewrite" writes it anew."""

import logging

from pypdf import PdfWriter

from jobs import run

logging.getLogger("pypdf").setLevel(logging.ERROR)


def as_pypdf(entry):
    """Returns a value as pypdf wants it: states with a slash."""
    if entry["kind"] in ("text", "choice"):
        return entry["value"]
    return f"/{entry['value'] or 'Off'}"


def fill(mode, blank, values, out, refuse):
    writer = PdfWriter(blank, incremental=True) if mode == "append" else PdfWriter(clone_from=blank)
    writer.update_page_form_field_values(
        None,
        {entry["name"]: as_pypdf(entry) for entry in values},
        auto_regenerate=False,
    )
    writer.write(out)


run(fill)
