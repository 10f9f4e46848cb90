"""Says what viewers show in each file: look.py LIST.

A line of JSON for each file and viewer: {"file": …, "viewer": …, "value": … or null, "text": …}.
"""

import json
import subprocess
import sys
from pathlib import Path

import pymupdf
import pypdfium2 as pdfium
import pypdfium2.raw as raw

sys.path.append(str(Path(__file__).parent.parent / "fillers"))

FIELD = "word"

pymupdf.TOOLS.mupdf_display_errors(False)
pymupdf.TOOLS.mupdf_display_warnings(False)


def poppler(path):
    """poppler draws the looks of fields, and shows no values."""
    done = subprocess.run(["pdftotext", path, "-"], capture_output=True, timeout=60, check=False)
    return None, done.stdout.decode("utf-8", "replace")


def mupdf(path):
    value = None
    with pymupdf.open(path, filetype="pdf") as document:
        for page in document:
            for widget in page.widgets():
                if widget.field_name == FIELD:
                    value = widget.field_value
        return value, "\n".join(page.get_text() for page in document)


def text_of(call, *arguments):
    """Returns the UTF-16 text that a call of PDFium writes."""
    import ctypes

    size = call(*arguments, None, 0)
    buffer = ctypes.create_string_buffer(size)
    call(*arguments, ctypes.cast(buffer, ctypes.POINTER(ctypes.c_ushort)), size)
    return buffer.raw[: max(0, size - 2)].decode("utf-16-le", "surrogatepass")


def chrome(path):
    document = pdfium.PdfDocument(path)
    document.init_forms()
    form = document.formenv.raw if document.formenv else None
    value, texts = None, []
    for page in document:
        texts.append(page.get_textpage().get_text_range())
        for index in range(raw.FPDFPage_GetAnnotCount(page)) if form else []:
            annotation = raw.FPDFPage_GetAnnot(page, index)
            if text_of(raw.FPDFAnnot_GetFormFieldName, form, annotation) == FIELD:
                value = text_of(raw.FPDFAnnot_GetFormFieldValue, form, annotation)
            raw.FPDFPage_CloseAnnot(annotation)
    document.close()
    return value, "\n".join(texts)


VIEWERS = {"poppler": poppler, "MuPDF": mupdf, "PDFium": chrome}

for file in Path(sys.argv[1]).read_text("utf-8").split("\n"):
    for viewer, look in VIEWERS.items() if file else []:
        try:
            value, text = look(file)
        except Exception:  # A viewer that opens no such file shows nothing.
            value, text = None, ""
        print(json.dumps({"file": file, "viewer": viewer, "value": value, "text": text}), flush=True)
