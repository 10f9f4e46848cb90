"""Programs that are run once for each file, with the arguments of each mode."""

import os
import subprocess

#: Java starts in half the time if it does not prepare for long work.
QUICK = os.environ | {"JAVA_TOOL_OPTIONS": "-XX:TieredStopAtLevel=1 -XX:+UseSerialGC"}

IN, OUT = "IN", "OUT"

QPDF = {
    "plain": [],
    "object-streams-disable": ["--object-streams=disable"],
    "object-streams-generate": ["--object-streams=generate"],
    "linearize": ["--linearize"],
    "linearize-no-object-streams": ["--linearize", "--object-streams=disable"],
    "qdf": ["--qdf"],
    "qdf-no-original-ids": ["--qdf", "--no-original-object-ids"],
    "compress-streams-n": ["--compress-streams=n"],
    "uncompress": ["--stream-data=uncompress"],
    "preserve": ["--stream-data=preserve"],
    "decode-all": ["--decode-level=all"],
    "recompress": ["--recompress-flate", "--compression-level=9"],
    "normalize-content": ["--normalize-content=y"],
    "coalesce-contents": ["--coalesce-contents"],
    "normalize-and-coalesce": ["--normalize-content=y", "--coalesce-contents", "--stream-data=uncompress"],
    "deterministic-id": ["--deterministic-id"],
    "static-id": ["--static-id"],
    "newline-before-endstream": ["--newline-before-endstream"],
    "preserve-unreferenced": ["--preserve-unreferenced"],
    "remove-unreferenced-resources": ["--remove-unreferenced-resources=yes"],
    "externalize-inline-images": ["--externalize-inline-images", "--ii-min-bytes=0"],
    "generate-appearances": ["--generate-appearances"],
    "flatten-rotation": ["--flatten-rotation"],
    "min-version": ["--min-version=2.0"],
    "force-version": ["--force-version=1.4"],
    "encrypt-40": ["--allow-weak-crypto", "--encrypt", "", "owner", "40", "--"],
    "encrypt-128-rc4": ["--allow-weak-crypto", "--encrypt", "", "owner", "128", "--"],
    "encrypt-128-aes": ["--allow-weak-crypto", "--encrypt", "", "owner", "128", "--use-aes=y", "--"],
    "encrypt-128-cleartext-metadata": [
        "--allow-weak-crypto", "--encrypt", "", "owner", "128", "--use-aes=y", "--cleartext-metadata", "--",
    ],
    "encrypt-256": ["--encrypt", "", "owner", "256", "--"],
    "encrypt-256-linearize": ["--linearize", "--encrypt", "", "owner", "256", "--print=none", "--"],
    "pages-all": ["--pages", ".", "1-z", "--"],
    "everything": [
        "--linearize", "--object-streams=generate", "--normalize-content=y", "--coalesce-contents",
        "--recompress-flate", "--remove-unreferenced-resources=yes", "--newline-before-endstream",
    ],
}  # fmt: skip

MUTOOL = {
    "plain": [],
    "g": ["-g"],
    "gg": ["-gg"],
    "ggg": ["-ggg"],
    "gggg": ["-gggg"],
    "d": ["-d"],
    "z": ["-z"],
    "l": ["-l"],
    "s": ["-s"],
    "a": ["-a"],
    "i-f": ["-i", "-f", "-d"],
    "c": ["-c", "-d"],
    "sanitise-and-ascii": ["-s", "-a", "-d"],
    "D": ["-D"],
    "encrypt-rc4-128": ["-E", "rc4-128", "-O", "owner"],
    "encrypt-aes-128": ["-E", "aes-128", "-O", "owner"],
    "encrypt-aes-256": ["-E", "aes-256", "-O", "owner"],
    "everything": ["-gggg", "-z", "-s", "-c", "-l"],
}

PDFTK = {
    "output": [],
    "cat": ["cat"],
    "cat-all": ["cat", "1-end"],
    "compress": ["compress"],
    "uncompress": ["uncompress"],
    "keep-first-id": ["keep_first_id"],
    "keep-final-id": ["keep_final_id"],
    "need-appearances": ["need_appearances"],
    "drop-xfa": ["drop_xfa"],
    "encrypt-128bit": ["encrypt_128bit", "owner_pw", "owner"],
    "encrypt-aes128": ["encrypt_aes128", "owner_pw", "owner"],
    "replacement-font": ["replacement_font", "Helvetica"],
}

GHOSTSCRIPT = {
    "pdfwrite": [],
    "pdfwrite-default": ["-dPDFSETTINGS=/default"],
    "pdfwrite-printer": ["-dPDFSETTINGS=/printer"],
    "pdfwrite-screen": ["-dPDFSETTINGS=/screen"],
    "pdfwrite-no-compression": ["-dCompressPages=false", "-dCompressFonts=false"],
    "pdfwrite-1.4": ["-dCompatibilityLevel=1.4"],
}


def commands():
    """Yields program, mode, command and what becomes of the form: `anew` or `printed`."""
    for mode, options in QPDF.items():
        yield "qpdf", mode, ["qpdf", "--no-warn", *options, IN, OUT] if mode != "pages-all" else [
            "qpdf", "--no-warn", IN, *options, OUT], "anew"  # fmt: skip
    for mode, options in MUTOOL.items():
        yield "mutool clean", mode, ["mutool", "clean", *options, IN, OUT], "anew"
    for mode, options in PDFTK.items():
        cat = options[:1] == ["cat"]
        after = options if not cat else []
        yield "pdftk", mode, ["pdftk", IN, *(options if cat else []), "output", OUT, *after], "anew"
    for mode, options in GHOSTSCRIPT.items():
        yield "Ghostscript", mode, [
            "gs", "-q", "-dNOPAUSE", "-dBATCH", "-dSAFER", "-sDEVICE=pdfwrite", *options, f"-sOutputFile={OUT}", IN,
        ], "printed"  # fmt: skip
    yield "pdftocairo", "pdf", ["pdftocairo", "-pdf", IN, OUT], "printed"
    yield "pdfunite", "one-file", ["pdfunite", IN, OUT], "anew"
    yield "exiftool", "title", ["exiftool", "-q", "-Author=Anna", "-o", OUT, IN], "kept"


def run(command, source, out):
    """Runs a command; returns what it says if it makes no file."""
    words = [word.replace(IN, str(source)) if word == IN else word.replace(OUT, str(out)) for word in command]
    done = subprocess.run(words, capture_output=True, check=False, env=QUICK)
    if not out.exists():
        said = (done.stderr or done.stdout).decode("utf-8", "replace").strip().splitlines()
        return said[-1] if said else f"exit code {done.returncode}"
    return None
