"""Compares bogen with its peers: processor time a file for filling and for reading the longest form.

Each program does what its users do: pdf-lib and pypdf stay in one process, WeasyPrint sets a page from HTML, pdftk is
started for each file. bogen fills or reads many files in one process; its start and its first look at the form are
left out by comparing a long run with a short one.
"""

import json
import os
import resource
import shutil
import subprocess
import sys
import tempfile
import time
from pathlib import Path

import pypdf
import weasyprint

HERE = Path(__file__).parent
FORM = "hilfeplan"
ANSWERS = HERE.parent.parent / "tests" / "fixtures" / "answers" / "validation" / "hilfeplan.json"


def processor(command, **options):
    """Runs a command and returns the seconds of processor time that it and its children took, and its output."""
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    done = subprocess.run(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, **options)
    if not done.stdout and done.stderr:
        print(done.stderr[-500:], file=sys.stderr)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return (after.ru_utime - before.ru_utime) + (after.ru_stime - before.ru_stime), done.stdout


def most_memory(command):
    """Runs a command and returns the most memory that it ever held, in megabytes."""
    # A process begins with the memory of whoever starts it, so that has to be one that holds little itself.
    starter = "import os, sys; pid = os.posix_spawnp(sys.argv[1], sys.argv[1:], os.environ); print(os.wait4(pid, 0)[2].ru_maxrss)"
    command = [sys.executable, "-S", "-c", starter, *command]
    done = subprocess.run(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True, check=True)
    return int(done.stdout.splitlines()[-1]) / 1024


def values(filled):
    """Lists what a filled form holds, as pdf-lib and pdftk are to fill it in."""
    listed = []
    for name, field in pypdf.PdfReader(filled).get_fields().items():
        kind, value, flags = field.get("/FT"), field.get("/V"), field.get("/Ff", 0)
        if kind == "/Tx" and value and not flags & 1:
            # pdf-lib throws on letters beyond Western Europe; it gets others, so that it can be measured at all.
            western = str(value).encode("cp1252", "replace").decode("cp1252")
            listed.append({"name": name, "kind": "text", "value": western})
        elif kind == "/Btn" and value not in (None, "/Off"):
            listed.append({"name": name, "kind": "radio" if flags & 1 << 15 else "check", "value": str(value)[1:]})
    return listed


def fdf(fields, path):
    def entry(field):
        name = field["name"].encode("utf-16-be").hex()
        value = f"/{field['value']}" if field["kind"] != "text" else f"<FEFF{field['value'].encode('utf-16-be').hex()}>"
        return f"<< /T <FEFF{name}> /V {value} >>"

    body = "\n".join(entry(field) for field in fields)
    path.write_text(f"%FDF-1.2\n1 0 obj << /FDF << /Fields [\n{body}\n] >> >> endobj\ntrailer << /Root 1 0 R >>\n%%EOF\n")


def bogen_fill(bogen, folder, count):
    lines = folder / f"{count}.jsonl"
    answers = json.loads(ANSWERS.read_text())
    answers["actions"] = answers["actions"][:4]  # As many rows as are printed.
    lines.write_text((json.dumps(answers) + "\n") * count)
    out = folder / f"filled-{count}"
    command = [bogen, "fill", FORM, "--locale", "de-AT", "--answers", lines, "--out", out, "--limit", str(count)]
    seconds, _ = processor(command)
    files = sorted(out.glob("*.pdf"))
    assert len(files) == count, f"{len(files)} copies of {count} were made"
    return seconds, files, command


def bogen_read(bogen, files):
    seconds, _ = processor([bogen, "read", "--out", files[0].parent / "records", *files])
    return seconds


def pypdf_read(file, count):
    before = time.process_time()
    for _ in range(count):
        {name: field.get("/V") for name, field in pypdf.PdfReader(file).get_fields().items()}
    return (time.process_time() - before) / count


def weasyprint_fill(page):
    before = time.process_time()
    weasyprint.HTML(filename=str(page)).write_pdf(pdf_variant="pdf/ua-1", pdf_forms=True)
    return time.process_time() - before


def main():
    bogen = sys.argv[1]
    os.sched_setaffinity(0, {0})  # One core for everybody.
    folder = Path(tempfile.mkdtemp())
    report = {}
    try:
        subprocess.run([bogen, "render", FORM, "--locale", "de-AT", "--out", folder], check=True, stdout=subprocess.DEVNULL)
        blank, page = (next(folder.glob(f"{FORM}-*.{ending}")) for ending in ("pdf", "html"))
        few, files, _ = bogen_fill(bogen, folder, 100)
        many, files, command = bogen_fill(bogen, folder, 2100)
        fill = (many - few) / 2000
        thousand = bogen_read(bogen, files[:1100]) - bogen_read(bogen, files[:100])
        read = thousand / 1000
        fields = values(files[0])
        (folder / "values.json").write_text(json.dumps(fields))
        fdf(fields, folder / "values.fdf")
        node = lambda *rest: float(processor(["node", HERE / "pdf-lib.mjs", *rest])[1])
        report["fill"] = {
            "bogen": fill,
            "pdf-lib": node("fill", blank, folder / "values.json", "5"),
            "pdftk-java": processor(["pdftk", blank, "fill_form", folder / "values.fdf", "output", folder / "x.pdf"])[0],
            "WeasyPrint": weasyprint_fill(page),
        }
        report["read"] = {"bogen": read, "pypdf": pypdf_read(files[0], 5), "pdf-lib": node("read", files[0], "10")}
        for what, rates in report.items():
            ours = rates.pop("bogen")
            print(f"{what}: bogen {ours * 1000:.2f} ms a file, {1 / ours:,.0f} a second and core")
            for peer, seconds in rates.items():
                print(f"  {peer:<12} {seconds * 1000:9.1f} ms   {seconds / ours:8.1f} times as long")
        size = files[0].stat().st_size / 1024
        shutil.rmtree(folder / "filled-2100")
        print(f"fill: {len(fields)} fields, {size:.0f} kB a copy, at most {most_memory(command):.0f} MB of memory for 2,100 copies")
        if "--ten-thousand" in sys.argv:
            seconds, files, command = bogen_fill(bogen, folder, 10000)
            shutil.rmtree(folder / "filled-10000")
            memory = most_memory(command)
            print(f"fill: 10,000 copies in {seconds:.1f} s of processor time, at most {memory:.0f} MB of memory")
    finally:
        shutil.rmtree(folder)


main()
