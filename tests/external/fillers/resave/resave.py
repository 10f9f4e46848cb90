"""Lets each program load and save forms, in each of its modes: resave.py FOLDER LIST all|turn [WORD]...

LIST has the paths of the forms, one a line. The files are FOLDER/FORM/PROGRAM--MODE.pdf. Each is printed as a line of JSON:
{"out": …, "form": …, "program": …, "mode": …, "left": "kept" | "anew" | "pages" | "printed", "said": … or null}. "left" is
what the program should leave of the form: all its bytes, all fields in a new file, the pages without their fields, or
only what a printer shows. "said" is why there is no file. With `all`, each mode saves each form; with `turn`, each mode of a
program saves another form, in turn. A program that is not installed is printed as {"missing": PROGRAM, "said": …}.
With WORDs, only the programs that have one of them in their name run.
"""

import itertools
import json
import os
import re
import shutil
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import commands

HERE = Path(__file__).parent


def file_name(program, mode):
    return re.sub(r"[^A-Za-z0-9.+-]+", "-", f"{program}--{mode}").strip("-") + ".pdf"


def driver_modes():
    """Yields the start of a driver's command, and program, mode and what is left of the form, for all its modes."""
    sys.dont_write_bytecode = True
    python = [sys.executable, "-B"]
    import with_python

    for program, modes in with_python.MODES.items():
        yield [*python, str(HERE / "with_python.py")], [(program, mode, left) for mode, (_, left) in modes.items()]
    import with_java

    jars = json.loads(os.environ.get("RESAVE_JARS", "{}"))
    for library, modes in with_java.MODES.items():
        absent = [jar for jar in with_java.JARS.get(library, []) if not Path(jar).exists()]
        if library not in jars and absent:
            print(json.dumps({"missing": with_java.NAMES[library], "said": f"no {', '.join(absent)}"}))
        elif library in jars or library in with_java.JARS:
            argument = f"{library}={jars[library]}" if library in jars else library
            yield [*python, str(HERE / "with_java.py"), argument], [
                (with_java.NAMES[library], mode, left) for mode, (_, left) in modes.items()
            ]
    for driver in (HERE / "with_node.mjs", *map(Path, os.environ.get("RESAVE_NODE", "").split())):
        modes = re.findall(r"^  '(\S+) (\S+)':", driver.read_text("utf-8"), re.MULTILINE)
        yield ["node", str(driver)], [(program, mode, left_by_node(program, mode)) for program, mode in modes]


def left_by_node(program, mode):
    """Returns what a mode under node leaves of the form."""
    if mode == "copied":
        return "pages"
    return "kept" if program == "pdf.js" or mode == "incremental" else "anew"


def main():
    folder, listed, which, *words = sys.argv[1:]
    forms = [Path(line) for line in Path(listed).read_text("utf-8").split("\n") if line]
    wanted = lambda program: not words or any(word.lower() in program.lower() for word in words)
    work, made, turns = [], [], itertools.count()

    def chosen():
        """Returns the forms that the next mode saves."""
        turn = next(turns)
        return forms if which == "all" else [forms[turn % len(forms)]]

    def plan(form, program, mode, left):
        out = Path(folder) / form.stem / file_name(program, mode)
        out.parent.mkdir(parents=True, exist_ok=True)
        out.unlink(missing_ok=True)
        made.append({"out": str(out), "form": str(form), "program": program, "mode": mode, "left": left, "said": None})
        return made[-1]

    missing = {}
    for program, mode, command, left in commands.commands():
        if not shutil.which(command[0]):
            missing[program] = f"no {command[0]}"
            continue
        for form in chosen() if wanted(program) else []:
            work.append((None, command, [plan(form, program, mode, left)]))
    for start, modes in driver_modes():
        jobs = [plan(form, *mode) for mode in modes if wanted(mode[0]) for form in chosen()]
        if jobs:
            work.append((start, None, jobs))
    with ThreadPoolExecutor(2) as pool:
        list(pool.map(lambda item: do(*item), work))
    for program, said in missing.items():
        print(json.dumps({"missing": program, "said": said}))
    for entry in made:
        print(json.dumps(entry))


def do(start, command, jobs):
    """Does one command, or all jobs of one driver."""
    if command:
        jobs[0]["said"] = commands.run(command, jobs[0]["form"], Path(jobs[0]["out"]))
        return
    words = [word for job in jobs for word in (f"{job['program']} {job['mode']}", job["form"], job["out"])]
    done = subprocess.run([*start, *words], capture_output=True, text=True, check=False, env=commands.QUICK)
    said = {}
    for line in done.stdout.splitlines():
        if line.startswith("{"):
            entry = json.loads(line)
            said[entry["out"]] = entry["said"]
    for job in jobs:
        if not Path(job["out"]).exists():
            job["said"] = said.get(job["out"]) or (done.stderr.strip().splitlines() or ["no file"])[-1][:300]


main()
