"""Fills with PDFium's own form filler, as Chrome does: it sets the focus, types, and clicks.

"append" adds to the file, "rewrite" writes it anew.
"""

import ctypes

import pypdfium2 as pdfium
import pypdfium2.raw as raw

from jobs import run

def text_of(call, *arguments):
    """Returns the UTF-16 text that a call of PDFium writes."""
    size = call(*arguments, None, 0)
    buffer = ctypes.create_string_buffer(size)
    call(*arguments, ctypes.cast(buffer, ctypes.POINTER(ctypes.c_ushort)), size)
    return buffer.raw[: max(0, size - 2)].decode("utf-16-le", "surrogatepass")


def wide(text):
    """Returns a text as PDFium takes it."""
    data = text.encode("utf-16-le", "surrogatepass") + b"\0\0"
    return ctypes.cast(ctypes.create_string_buffer(data, len(data)), ctypes.POINTER(ctypes.c_ushort))


def click(form, page, annotation):
    """Clicks in the middle of a widget."""
    rect = raw.FS_RECTF()
    raw.FPDFAnnot_GetRect(annotation, rect)
    x, y = (rect.left + rect.right) / 2, (rect.bottom + rect.top) / 2
    raw.FORM_OnMouseMove(form, page, 0, x, y)
    raw.FORM_OnLButtonDown(form, page, 0, x, y)
    raw.FORM_OnLButtonUp(form, page, 0, x, y)


def type_text(form, page, annotation, text):
    """Replaces what stands in a text field, and leaves the field."""
    raw.FORM_SetFocusedAnnot(form, annotation)
    raw.FORM_SelectAllText(form, page)
    raw.FORM_ReplaceSelection(form, page, wide(text))
    raw.FORM_ForceToKillFocus(form)


def put(form, page, annotation, entry):
    """Gives one widget its part of a field's value."""
    value = entry["value"]
    if entry["kind"] == "text":
        type_text(form, page, annotation, value)
        return
    if entry["kind"] == "choice":
        raw.FORM_SetFocusedAnnot(form, annotation)
        raw.FORM_SetIndexSelected(form, page, entry["index"], True)
        raw.FORM_ForceToKillFocus(form)
        return
    wanted = bool(value)
    if entry["kind"] == "radio":
        wanted = text_of(raw.FPDFAnnot_GetFormFieldExportValue, form, annotation) == value
    if wanted != bool(raw.FPDFAnnot_IsChecked(form, annotation)):
        click(form, page, annotation)


def fill(mode, blank, values, out, refuse):
    by_name = {entry["name"]: entry for entry in values}
    document = pdfium.PdfDocument(blank)
    document.init_forms()
    form = document.formenv.raw
    for page in document:
        for index in range(raw.FPDFPage_GetAnnotCount(page)):
            annotation = raw.FPDFPage_GetAnnot(page, index)
            if raw.FPDFAnnot_GetSubtype(annotation) == raw.FPDF_ANNOT_WIDGET:
                name = text_of(raw.FPDFAnnot_GetFormFieldName, form, annotation)
                if entry := by_name.get(name):
                    put(form, page, annotation, entry)
            raw.FPDFPage_CloseAnnot(annotation)
        raw.FORM_ForceToKillFocus(form)
    document.save(out, flags=raw.FPDF_INCREMENTAL if mode == "append" else raw.FPDF_NO_INCREMENTAL)
    document.close()


run(fill)
