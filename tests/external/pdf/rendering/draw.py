"""Draws all pages of files with PDFium and MuPDF: draw.py (FILE OUT)...

Each page becomes OUT-PROGRAM-NUMBER.pgm, in shades of grey, two dots a point.
"""

import sys

import pymupdf
import pypdfium2


def write(path, width, height, grey):
    with open(path, "wb") as file:
        file.write(b"P5\n%d %d\n255\n" % (width, height))
        file.write(grey)


def with_pdfium(path, out):
    document = pypdfium2.PdfDocument(path)
    # Without it, PDFium draws no fields.
    document.init_forms()
    for number, page in enumerate(document, 1):
        bitmap = page.render(scale=2, grayscale=True)
        data = bytes(bitmap.buffer)
        rows = (data[row * bitmap.stride : row * bitmap.stride + bitmap.width] for row in range(bitmap.height))
        write(f"{out}-pdfium-{number}.pgm", bitmap.width, bitmap.height, b"".join(rows))


def with_mupdf(path, out):
    for number, page in enumerate(pymupdf.open(path), 1):
        pixels = page.get_pixmap(matrix=pymupdf.Matrix(2, 2), colorspace=pymupdf.csGRAY)
        write(f"{out}-mupdf-{number}.pgm", pixels.width, pixels.height, pixels.samples)


for path, out in zip(sys.argv[1::2], sys.argv[2::2], strict=True):
    with_pdfium(path, out)
    with_mupdf(path, out)
