"""Types into a field as a person does in Chrome: type.py BLANK FIELD TEXT SAVED

PDFium gets a click and then letter by letter. It draws the field anew when the focus leaves it.
"""

import ctypes
import sys

import pypdfium2
import pypdfium2.raw as raw


def name(form, annotation):
    size = raw.FPDFAnnot_GetFormFieldName(form, annotation, None, 0)
    buffer = ctypes.create_string_buffer(size)
    raw.FPDFAnnot_GetFormFieldName(form, annotation, ctypes.cast(buffer, ctypes.POINTER(ctypes.c_ushort)), size)
    return buffer.raw[: size - 2].decode("utf-16-le")


def click(form, page, annotation):
    rect = raw.FS_RECTF()
    raw.FPDFAnnot_GetRect(annotation, rect)
    x, y = (rect.left + rect.right) / 2, (rect.bottom + rect.top) / 2
    raw.FORM_OnMouseMove(form, page, 0, x, y)
    raw.FORM_OnLButtonDown(form, page, 0, x, y)
    raw.FORM_OnLButtonUp(form, page, 0, x, y)


def type_into(document, field, text):
    document.init_forms()
    form = document.formenv
    for page in document:
        for index in range(raw.FPDFPage_GetAnnotCount(page)):
            annotation = raw.FPDFPage_GetAnnot(page, index)
            if name(form, annotation) == field:
                click(form, page, annotation)
                for unit in memoryview(text.encode("utf-16-le")).cast("H"):
                    raw.FORM_OnChar(form, page, unit, 0)
                raw.FORM_ForceToKillFocus(form)
                return
    sys.exit(f"there is no field {field}")


blank, field, text, saved = sys.argv[1:]
document = pypdfium2.PdfDocument(blank)
type_into(document, field, text)
document.save(saved)
