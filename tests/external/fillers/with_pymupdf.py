"""Fills with PyMuPDF: "append" adds to the file, "rewrite" writes it anew."""

import shutil

import pymupdf

from jobs import run

pymupdf.TOOLS.mupdf_display_errors(False)
pymupdf.TOOLS.mupdf_display_warnings(False)


def put(widget, entry):
    """Gives one widget its part of a field's value."""
    if entry["kind"] in ("text", "choice") and not entry["value"]:
        # An empty text is ignored when it is set.
        widget.reset()
        return
    if entry["kind"] in ("text", "choice"):
        widget.field_value = entry.get("words") or entry["value"]
    elif entry["kind"] == "check":
        widget.field_value = bool(entry["value"])
    elif widget.on_state() == entry["value"]:
        widget.field_value = True
    elif not entry["value"] and widget.field_value not in ("Off", False, None):
        widget.field_value = False
    else:
        return
    widget.update()


def fill(mode, blank, values, out, refuse):
    if mode == "append":
        shutil.copyfile(blank, out)
        blank = out
    by_name = {entry["name"]: entry for entry in values}
    with pymupdf.open(blank) as document:
        for page in document:
            for widget in page.widgets():
                if entry := by_name.get(widget.field_name):
                    put(widget, entry)
        if mode == "append":
            document.saveIncr()
        else:
            document.save(out, garbage=3, deflate=True)


run(fill)
