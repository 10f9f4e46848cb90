"""Checks files by the rules of PDF/UA-1 and PDF/A-2a with page, and prints the findings as pairs of file and rule.

Two rules of page 0.11 say more than the standards:
- It knows only the Latin letters of the standard fonts, so it takes names of glyphs such as `Gbreve` for unknown. They are compared
  with the Adobe Glyph List here, and the rest of the rule is checked, too.
- It takes a carriage return at the end of a stream for a part of the end of the line.
"""

import io
import json
import sys

import page
import pikepdf
from fontTools.agl import LEGACY_AGL2UV
from fontTools.ttLib import TTFont


def encodings_are_allowed(path):
    with pikepdf.open(path) as pdf:
        fonts = [o for o in pdf.objects if isinstance(o, pikepdf.Dictionary) and o.get("/Subtype") == "/TrueType"]
        return bool(fonts) and all(encoding_is_allowed(font) for font in fonts)


def encoding_is_allowed(font):
    if "/FontFile2" not in font.FontDescriptor:
        return False
    program = TTFont(io.BytesIO(font.FontDescriptor.FontFile2.read_bytes()))
    is_unicode = any((table.platformID, table.platEncID) == (3, 1) for table in program["cmap"].tables)
    names = [str(one)[1:] for one in font.Encoding.Differences if isinstance(one, pikepdf.Name)]
    return font.Encoding.BaseEncoding == "/WinAnsiEncoding" and is_unicode and all(name in LEGACY_AGL2UV for name in names)


def lengths_are_right(path):
    with open(path, "rb") as file:
        data = file.read()
    with pikepdf.open(path) as pdf:
        streams = [o.read_raw_bytes() for o in pdf.objects if isinstance(o, pikepdf.Stream)]
    return all(stream + b"\nendstream" in data for stream in streams)


excuses = {"TRUETYPE-NONSYMBOLIC-ENCODING-001": encodings_are_allowed, "STREAM-LENGTH-001": lengths_are_right}

found = []
for path in sys.argv[1:]:
    for profile in ("ua1", "2a"):
        for failure in page.validate_pdf(path, profile=profile).failures:
            excuse = excuses.get(failure.rule_id.split("-", 1)[1])
            if not (excuse and excuse(path)):
                found.append([path.rsplit("/", 1)[1], failure.rule_id])
print(json.dumps(found))
