"""Fills with pdftk-java: "fdf" and "xfdf" say what kind of file it gets the values from. It writes the file anew.

Beside OUT.pdf lie OUT.xfdf or OUT.fdf with what was filled in; with "fdf" also OUT.back.fdf, what pdftk then reads from
OUT.pdf.
Programs that export values export those of every field; so the file here also has the mark.
"""

import json
import os
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from xml.sax.saxutils import escape, quoteattr

from jobs import say

# Java starts in half the time if it does not prepare for long work.
JAVA = "JAVA_TOOL_OPTIONS"
QUICK = os.environ | {JAVA: "-XX:TieredStopAtLevel=1 -XX:+UseSerialGC"}


def fdf_string(text):
    """Writes a text as PDF's UTF-16BE, in hexadecimal."""
    data = b"\xfe\xff" + text.encode("utf-16-be")
    return f"<{data.hex()}>" if text else "()"


def fdf_value(entry):
    """Writes a value: text as a string, a mark's state as a name."""
    return fdf_string(entry["value"]) if entry["kind"] in ("text", "choice", "mark") else f"/{entry['value'] or 'Off'}"


def fdf(values):
    """Writes an FDF file."""
    fields = "\n".join(f"<< /T {fdf_string(entry['name'])} /V {fdf_value(entry)} >>" for entry in values)
    head = "%FDF-1.2\n1 0 obj\n<< /FDF << /Fields [\n"
    return f"{head}{fields}\n] >> >>\nendobj\ntrailer\n<< /Root 1 0 R >>\n%%EOF\n"


def xfdf(values):
    """Writes an XFDF file."""
    fields = "".join(
        f"<field name={quoteattr(entry['name'])}><value>{escape(entry['value'] or off(entry))}</value></field>\n"
        for entry in values
    )
    head = '<?xml version="1.0" encoding="UTF-8"?>\n<xfdf xmlns="http://ns.adobe.com/xfdf/" xml:space="preserve">'
    return f"{head}<fields>\n{fields}</fields></xfdf>\n"


def off(entry):
    """Returns how an empty value of this kind is written."""
    return "" if entry["kind"] in ("text", "choice", "mark") else "Off"


def pdftk(out, *arguments):
    """Runs pdftk, and says what it complains of."""
    done = subprocess.run(["pdftk", *arguments], capture_output=True, text=True, check=False, env=QUICK)
    said = [line for line in done.stderr.splitlines() if line.strip() and JAVA not in line]
    if done.returncode or said:
        say(out, None, " ".join(said) or done.returncode)


def fill(mode, blank, values, out):
    """Does one job."""
    entries = json.loads(Path(values).read_text("utf-8"))
    out = Path(out)
    out.unlink(missing_ok=True)
    data = out.with_suffix(f".{mode}")
    data.write_text(fdf(entries) if mode == "fdf" else xfdf(entries), "utf-8")
    pdftk(out, blank, "fill_form", str(data), "output", str(out))
    if mode == "fdf":
        pdftk(out, str(out), "generate_fdf", "output", str(out.with_suffix(".back.fdf")))


def main():
    mode, *paths = sys.argv[1:]
    jobs = list(zip(paths[::3], paths[1::3], paths[2::3], strict=True))
    # A job may begin with the result of an earlier one; the others need not wait for each other.
    made = {out for _, _, out in jobs}
    with ThreadPoolExecutor(2) as pool:
        for second in (False, True):
            list(pool.map(lambda job: fill(mode, *job), [job for job in jobs if (job[0] in made) == second]))


main()
