"""The interface that all drivers share: DRIVER MODE (BLANK VALUES OUT)...

VALUES is JSON: [{"name": …, "kind": "text" | "choice" | "check" | "radio" | "signature" | "mark", "value": …}]. A "choice" is an
option of a list, with its code as the value, its "words" and its "index". An empty value
empties a text and takes a mark away. "mark" is what tells bogen which form a file is: no driver fills it.
What a program refuses is printed, one line of JSON each: {"out": …, "name": … or null, "said": …}.
"""

import json
import sys
from pathlib import Path


class Refused(Exception):
    """The program did not take the value of one field."""

    def __init__(self, name, said):
        super().__init__(name, said)
        self.name, self.said = name, said


def say(out, name, said):
    """Prints what a program refused."""
    print(json.dumps({"out": str(out), "name": name, "said": str(said)}), flush=True)


def run(fill):
    """Calls fill(mode, blank, values, out, refuse) for each job. What it raises concerns the whole file."""
    mode, *paths = sys.argv[1:]
    for blank, values, out in zip(paths[::3], paths[1::3], paths[2::3], strict=True):
        values = [entry for entry in json.loads(Path(values).read_text("utf-8")) if entry["kind"] != "mark"]
        Path(out).unlink(missing_ok=True)
        try:
            fill(mode, Path(blank), values, Path(out), lambda name, said: say(out, name, said))
        except Exception as error:  # Whatever a program raises is what the matrix wants to know.
            Path(out).unlink(missing_ok=True)
            say(out, None, f"{type(error).__name__}: {error}")
