"""Fills with pikepdf, which always writes the file anew: "streams" with object streams, "rewrite" without."""

import pikepdf
from pikepdf.form import DefaultAppearanceStreamGenerator, Form

from jobs import run


def put(field, entry):
    """Gives a field its value."""
    value = entry["value"]
    if entry["kind"] == "text":
        field.value = value
    elif entry["kind"] == "choice":
        field.selected = field.options[entry["index"]]
    elif entry["kind"] == "check":
        field.checked = bool(value)
    else:
        field.value = pikepdf.Name(f"/{value or 'Off'}")


def fill(mode, blank, values, out, refuse):
    with pikepdf.open(blank) as pdf:
        form = Form(pdf, DefaultAppearanceStreamGenerator)
        for entry in values:
            try:
                put(form[entry["name"]], entry)
            except Exception as error:
                refuse(entry["name"], f"{type(error).__name__}: {error}")
        streams = pikepdf.ObjectStreamMode.generate if mode == "streams" else pikepdf.ObjectStreamMode.disable
        pdf.save(out, object_stream_mode=streams)


run(fill)
