"""Prints the text of all pages of a file as PDFium and MuPDF read it: extract.py PROGRAM FILE"""

import sys

import pymupdf
import pypdfium2

READERS = {
    "mupdf": lambda path: [page.get_text() for page in pymupdf.open(path)],
    "pdfium": lambda path: [page.get_textpage().get_text_range() for page in pypdfium2.PdfDocument(path)],
}

program, path = sys.argv[1:]
sys.stdout.buffer.write("\n".join(READERS[program](path)).encode())
