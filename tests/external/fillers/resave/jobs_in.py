"""The interface that the drivers here share: DRIVER MODE SOURCE OUT [MODE SOURCE OUT]..."""

import json
import sys
from pathlib import Path


def run(modes):
    """Calls the function of each mode. What it raises is printed, one line of JSON each: {"out": …, "said": …}."""
    words = sys.argv[1:]
    for mode, source, out in zip(words[::3], words[1::3], words[2::3], strict=True):
        out = Path(out)
        try:
            modes[mode](source, out)
        except BaseException as error:  # Whatever a program raises is what the table wants to know.
            out.unlink(missing_ok=True)
            print(json.dumps({"out": str(out), "said": f"{type(error).__name__}: {error}"[:300]}), flush=True)
