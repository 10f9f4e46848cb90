"""The commands that compare-builds runs with each build. A section is a function that gets a `Build` to run them with."""

import json, re, shutil, zlib
from pathlib import Path
from xml.sax.saxutils import escape

ROOT = Path(__file__).resolve().parent.parent
TODAY = "2027-01-15"
LANGUAGES = ["de", "en"]
COPY = "01234567-89ab-4def-8123-456789abcd"  # the id of a copy, without its last two digits
SECTIONS = {}


def section(function):
    SECTIONS[function.__name__.replace("_", "-")] = function
    return function


def describe_project(build, name, directory, forms):
    """Runs every command that describes or renders the forms of a project, in every format."""
    for format in ["text", "json"]:
        build.both("list", "--format", format, *directory)
        build.both("check", "--strict", "--format", format, *directory)
    for format in ["text", "csv", "html", "json"]:
        build.both("coverage", "--format", format, *directory)
    for format in ["text", "csv", "html", "json", "pdf"]:
        for language in LANGUAGES:
            build.run("register", "--all", "--format", format, "--out", f"{name}.{language}.{format}", *directory, language=language)
    for form in forms:
        build.both("schema", "record", form, *directory)
        build.both("diff", form, "draft", *directory)
    build.run("render", "--out", f"{name}-pages", *directory)
    build.both("render", "--format", "html", "--locale", "en-GB", "--out", f"{name}-english", *directory)


@section
def built_in(build):
    describe_project(build, "built-in", [], ["consent", "exchange", "followup", "hilfeplan", "information", "monitoring"])
    build.run("schema", "definition")
    for language in LANGUAGES:
        build.run("init", f"init-{language}", language=language)
        build.both("check", "--dir", f"init-{language}")
    build.both("render", "nothing", "--locale", "fr")
    build.both("diff", "hilfeplan", "9.9")


@section
def fixtures(build):
    build.copy_fixtures()
    for folder, form in [("kitchen-sink", "kitchen-sink"), ("one-form", "kontaktnotiz"), ("right-to-left", "visit")]:
        describe_project(build, folder, ["--dir", folder], [form])


def faulty(text, step):
    """Returns variants of a text in which one line is deleted, has a wrong value, or a strange letter."""
    lines = text.splitlines(keepends=True)
    for index in range(0, len(lines), step):
        key, equals, _ = lines[index].partition(" = ")
        wrong = ['"client"', "-7", "[[]]", '{ field = "mood", operator = ">", value = 3 }', "true"][index % 5]
        for line in ["", f"{key} = {wrong}\n", lines[index].replace("e", "é", 1)] if equals else [""]:
            yield "".join(lines[:index] + [line] + lines[index + 1:])


@section
def findings(build):
    source = ROOT / "tests/fixtures/kitchen-sink"
    texts = {tag: (source / f"locales/{tag}/kitchen-sink.ftl").read_text() for tag in ["de", "en-GB", "de-AT-simple"]}
    definition = (source / "forms/kitchen-sink.toml").read_text()
    projects = {"faulty-definitions": [(variant, texts) for variant in faulty(definition, 17)]}
    projects["faulty-texts"] = [(definition, texts | {tag: variant}) for tag in texts for variant in faulty(texts[tag], 29)]
    for folder, forms in projects.items():
        for number, (definition_of_form, texts_of_form) in enumerate(forms):
            named = definition_of_form.replace('id = "kitchen-sink"', f'id = "f{number}"')
            build.write(f"{folder}/forms/f{number}.toml", named)
            for tag, text in texts_of_form.items():
                build.write(f"{folder}/locales/{tag}/f{number}.ftl", text)
    build.copy(ROOT / "tests/fixtures/one-form", "faulty-surroundings")
    build.write("faulty-surroundings/bogen.toml", 'organisation = 3\nlogo = "none.svg"\njurisdiction = "CH"\nx = "y"\n')
    build.write("faulty-surroundings/pictograms/person.svg", "<svg viewBox='0 0 1 1'><script/><text>x</text></svg>")
    build.write("faulty-surroundings/locales/xx_y/locale.toml", "name = 3\n")
    for number, sheet in enumerate(faulty((ROOT / "tests/fixtures/control-sheet.toml").read_text(), 1)):
        build.write(f"faulty-surroundings/control/s{number}.toml", sheet)
    for folder in [*projects, "faulty-surroundings"]:
        build.both("check", "--dir", folder)
    build.both("render", "kontaktnotiz", "--dir", "faulty-surroundings", "--out", "faulty-pages")
    build.copy(source, "kitchen-sink")
    for part in range(12):
        lines = enumerate(definition.splitlines(keepends=True))
        changed = [line for index, line in lines if index % 12 != part or not re.match("required|max|min|covers|lines|unit", line)]
        build.copy(source, f"changed-{part}")
        build.write(f"changed-{part}/forms/kitchen-sink.toml", "".join(changed))
        build.both("diff", "kitchen-sink", "draft", f"changed-{part}", "--dir", "kitchen-sink")
        build.run("diff", "kitchen-sink", f"changed-{part}", "--format", "json", "--dir", "kitchen-sink")


def kept_answers():
    """Returns the answers that tests keep, as (form, options that name its project, languages, file of answers)."""
    languages = ["de-AT", "de-DE", "de-AT-simple", "en-GB"]
    projects = {"hilfeplan": ([], "1.0", languages), "kitchen-sink": (["--dir", "kitchen-sink"], "0.1", languages),
                "visit": (["--dir", "right-to-left"], "1.0", ["ar", "uk"])}
    for number, path in enumerate(sorted((ROOT / "tests/fixtures/answers").glob("**/*.json"))):
        content = json.loads(path.read_text())
        content = content if "bogen-answers" in content else {"bogen-answers": 1, "answers": content}
        form = content.get("form", path.stem)
        directory, version, languages = projects[form]
        head = {"form": form, "version": version, "language": languages[0], "copy": f"{COPY}{number:02}"}
        yield form, directory, languages, head | content


def exported(blank, mark):
    """Returns FDF and XFDF files with right and wrong values for the fields of a PDF, whose names are found by pattern."""
    parts = [blank]
    for stream in re.findall(rb"stream\r?\n(.*?)\r?\nendstream", blank, re.DOTALL):
        try:
            parts.append(zlib.decompress(stream))
        except zlib.error:
            pass
    names = sorted({name.decode() for part in parts for name in re.findall(rb"/T\s*\(([\w@#/.\[\]-]+)\)", part)})
    values = ["Off", "1", "Yes", "27", "phone", "Ana <b> & ć", "31.2.2026", "", "2027"]
    fields = [("bogen:form", mark)] + [(name, values[index * 7 % 9]) for index, name in enumerate(names)]
    xfdf = "".join(f'<field name="{name}"><value>{escape(value)}</value></field>' for name, value in fields)
    fdf = "".join(f"<< /T ({name}) /V ({value}) >> " for name, value in fields if value.isascii())
    return {"xfdf": f'<?xml version="1.0"?><xfdf xmlns="http://ns.adobe.com/xfdf/"><fields>{xfdf}</fields></xfdf>',
            "fdf": f"%FDF-1.2\n1 0 obj\n<< /FDF << /Fields [ {fdf}] >> >>\nendobj\ntrailer\n<< /Root 1 0 R >>\n%%EOF\n"}


def read_damaged(build, folder, blank, copies, directory):
    """Reads and verifies a blank PDF, its copies, damaged copies, and the same fields as FDF and XFDF."""
    pdf = build.read((copies or [blank])[0])
    variants = [pdf[:len(pdf) * part // 9] for part in range(1, 9)] + [pdf + b"\n% more\n", pdf.replace(b"obj", b"obi", 3)]
    variants += [pdf[:at] + bytes([pdf[at] ^ 5]) + pdf[at + 1:] for at in range(99, len(pdf), len(pdf) // 16)]
    for number, variant in enumerate(variants):
        build.write(f"{folder}/damaged-{number}.pdf", variant)
    form, version, language = re.match(r"(.+?)-(\d[\d.]*)\.([\w-]+)\.pdf", Path(blank).name).groups()
    fingerprint = json.loads(build.run("read", blank, *directory))["fingerprint"]
    for kind, content in exported(build.read(blank), f"bogen/1 {form} {version} {language} {fingerprint}").items():
        build.write(f"{folder}/exported.{kind}", content)
    for command in ["read", "verify"]:
        build.both(command, blank, *copies, *build.list(folder), *directory)
    build.run("read", *copies, "--as", "draft", "--out", f"{folder}-records", *directory)


@section
def answers(build):
    build.copy_fixtures()
    for number, (form, directory, languages, content) in enumerate(kept_answers()):
        name, given = f"answers-{number}.json", content["answers"]
        build.write(name, json.dumps(content, ensure_ascii=False))
        build.both("read", name, *directory)
        build.run("read", name, "--out", f"records-{number}", *directory)
        for options in [[], ["--as", "draft"], ["--as", "9.9"]]:
            build.both("read", f"records-{number}/answers-{number}.record.json", *options, *directory)
        build.run("render", form, "--answers", name, "--out", f"answered-{number}", *directory)
        fill = ["fill", form, *directory, "--locale"]
        short = {key: value[:2] if isinstance(value, list) else value for key, value in given.items()}  # fits the printed rows
        short = content | {"copy": f"{COPY}{30 + number}", "answers": short}
        build.write(f"short-{number}.json", json.dumps(short))
        for language in languages:
            for file in [name, f"short-{number}.json"]:
                build.both(*fill, language, "--answers", file, "--out", f"copies-{number}")
            build.run(*fill, language, "--answers", name, "--out", f"flat-{number}", "--flatten")
        wrong = ["", "no such answer", -1, 7.5, "31.2.2026", [], ["x"], {}, {"other": "x"}, True, None]
        entries = [content | {"copy": f"{COPY}{10 + index}", "answers": dict.fromkeys(given, value)} for index, value in enumerate(wrong)]
        for index, entry in enumerate(entries):
            build.write(f"wrong-{number}/{index}.json", json.dumps(entry))
        build.both("read", *build.list(f"wrong-{number}"), *directory)
        lines = "\n".join(json.dumps(entry, ensure_ascii=False) for entry in entries + [content, content])
        build.both(*fill, languages[0], "--answers", "-", "--out", f"list-{number}", given=lines.encode())
        simple = {key: str(value).replace('"', "") for key, value in given.items() if isinstance(value, (str, int))}
        build.write(f"table-{number}.csv", ";".join(simple) + "\r\n" + ";".join(f'"{value}"' for value in simple.values()))
        copies = build.run(*fill, languages[0], "--answers", f"table-{number}.csv", "--out", f"random-{number}").split()
        build.run("read", *(copies or ["none.pdf"]), *directory)
        build.run("render", form, "--format", "pdf", "--locale", languages[0], "--out", f"blank-{number}", *directory)
        blank, copies = build.list(f"blank-{number}", "*.pdf")[0], build.list(f"copies-{number}")
        read_damaged(build, f"damaged-{number}", blank, copies, directory)


@section
def files(build):
    build.copy_fixtures()
    for corpus in ["read", "pdf", "fdf", "xfdf", "json"]:
        build.copy(ROOT / "fuzz/corpus" / corpus, "corpus")
    build.copy(ROOT / "tests/submissions/signatures/fixtures", "signed")
    kept = build.list("corpus") + build.list("signed")
    for directory in [[], ["--dir", "right-to-left"], ["--dir", "kitchen-sink"], ["--dir", "one-form"]]:
        build.both("read", *kept, *directory)
        build.both("verify", *kept, *directory)
    build.run("read", *kept, "--out", "records")
    build.both("read", "-", given=build.read(kept[-1]))


def page_code(version):
    """Returns the code of a blank first page, as its QR code contains it, with check digits (ISO/IEC 7064, MOD 97-10)."""
    text, rest = f"B1/KONTAKTNOTIZ/{version}/DE-AT/1/-", 0
    for character in text:
        rest = (rest * 100 + "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:".index(character)) % 97
    return f"{text}/{98 - rest * 100 % 97:02}"


def approve(build, folder, day):
    """Lets people compare the translation, review and approve the form as it is."""
    for who in [["--locale", "en-GB", "--by", "Rita Reviewer"], ["--as", "reviewer", "--by", "Rosa Prüferin", "--role", "CM"],
                ["--by", "Fritz Freigeber", "--role", "Leitung"]]:
        build.run("approve", "kontaktnotiz", *who, "--yes", "--dir", folder, today=day)


def release(build, version, day, way):
    """Releases a version and returns files filled in on that day: a PDF, a file of answers, FDF and XFDF."""
    directory, folder = ["--dir", "history"], f"returned-{version}"
    build.both("check", *directory, today=day)
    approve(build, "history", day)
    build.run("release", "kontaktnotiz", "--yes", *directory, today=day)
    given = {"client-name": "Ayşe Öztürk", "contact-date": "2026-12-20", "contact-way": way, "minutes": 45,
             "agreements": [{"agreement-what": "Antrag stellen", "agreement-by": "2027-01-31"}]}
    file = {"bogen-answers": 1, "form": "kontaktnotiz", "version": version, "language": "de-AT",
            "copy": COPY + version.replace(".", ""), "answers": given}
    build.write(f"{version}.json", json.dumps(file))
    fill = ["fill", "kontaktnotiz", "--locale", "de-AT", "--answers", f"{version}.json", "--out", folder]
    pdf = build.run(*fill, *directory, today=day).strip()
    file["fingerprint"] = json.loads(build.run("read", pdf, *directory, today=day))["fingerprint"]
    build.write(f"{folder}/page.json", json.dumps(file))
    for kind, content in exported(build.read(pdf), f"bogen/1 kontaktnotiz {version} de-AT {file['fingerprint']}").items():
        build.write(f"{folder}/exported.{kind}", content)
    return build.list(folder)


def examine(build, day, pages, returned):
    """Runs everything whose result depends on the day."""
    directory, name = ["--dir", "history"], "kontaktnotiz"
    build.both("list", *directory, today=day)
    for options in [[], ["--as", "2.0"], ["--as", "draft"]]:
        build.both("read", *returned, *options, *directory, today=day)
    for format in ["text", "csv", "html", "json", "pdf"]:
        for language in LANGUAGES:
            for which in [[], ["--all"]]:
                out = ["--out", f"register-{day}{''.join(which)}.{language}.{format}"]
                build.run("register", "--format", format, *which, *out, *directory, language=language, today=day)
    for version in ["1.0", "1.1", "2.0", "3.0"]:
        options = ["--release", version, *directory]
        build.both("render", name, *options, "--out", f"released-{day}", today=day)
        build.both("render", name, *options, "--archive", "--out", f"archive-{day}", today=day)
        for which in [[], ["--archive"]]:
            out = ["--answers", f"{version}.json", "--locale", "de-AT", "--out", f"filled-{day}"]
            build.run("fill", name, *options, *which, *out, today=day)
        build.both("verify", "--code", page_code(version), *directory, today=day)
    made = [path for folder in ["released", "archive", "filled"] for path in build.list(f"{folder}-{day}", "*.[ph]*")]
    for format in ["text", "json"]:
        build.both("verify", *pages, *returned, *made, "--format", format, *directory, today=day)


@section
def releases(build):
    form, texts, sheet = (f"history/{file}" for file in ["forms/kontaktnotiz.toml", "locales/de/kontaktnotiz.ftl", "control/kontaktnotiz.toml"])
    directory = ["--dir", "history"]
    build.copy(ROOT / "tests/fixtures/one-form", "history")
    build.write(sheet, (ROOT / "tests/fixtures/control-sheet.toml").read_bytes())
    build.both("release", "kontaktnotiz", *directory, today="2026-12-01")
    build.copy(build.folder / "history", "signed")
    approve(build, "signed", "2026-12-01")
    build.run("release", "kontaktnotiz", "--yes", "--key", "release.key", "--dir", "signed", today="2026-12-01")
    for command in [["verify", "--rebuild"], ["verify", "--key", "release.key.pub"], ["register"]]:
        build.both(*command, "--dir", "signed", today="2026-12-01")
    returned = release(build, "1.0", "2026-12-01", "phone")
    build.change(form, ('version = "1.0"', 'version = "1.1"'))
    build.change(sheet, ('class = "substantive"', 'class-reason = "Englisch folgt."\nclass = "editorial"'), ("Erste Fassung.", "Fassung 1.1."))
    build.change(texts, ("jederzeit mitlesen kann", "jederzeit mitlesen kann!"))
    build.both("release", "kontaktnotiz", *directory, today="2027-02-01")
    build.change(sheet, ("[language.en-GB]", "[language.en-GB]\nleft-out = true"))
    returned += release(build, "1.1", "2027-02-01", "phone")
    migration = '[migration.calls]\nfrom = "1.1"\ntype = "recoded"\nfield = "contact-way"\ncodes = { phone = "call", video = "call" }\n'
    build.change(form, ('version = "1.1"', 'version = "2.0"'), ('"phone", "video"', '"call"'))
    build.write(form, build.read(form).decode() + "\n" + migration)
    build.change(texts, (".option-phone = Telefonat\n    .option-video = Videogespräch", ".option-call = Telefonat"))
    build.change("history/locales/en-GB/kontaktnotiz.ftl", (".option-phone", ".option-call"))
    build.both("release", "kontaktnotiz", *directory, today="2027-06-01")
    build.change(sheet, ('class = "editorial"', 'class = "substantive"'), ("Fassung 1.1.", "Fassung 2.0."))
    returned += release(build, "2.0", "2027-06-01", "call")
    withdraw = ["withdraw", "kontaktnotiz", "1.0", "--why", "Die Fristen stimmten nicht.", "--by", "Fritz Freigeber", "--role", "Leitung", "--yes"]
    build.both(*withdraw, *directory, today="2027-07-01")  # the second time is refused
    head = json.loads(build.read("history/releases/0004-kontaktnotiz-1.0-withdrawn/entry.json"))["hash"]
    build.change(texts, ("contact-place = Ort", "contact-place = Wo?"))
    build.both("check", *directory)
    for old, new in [("1.0", "1.1"), ("1.1", "2.0"), ("2.0", "1.0"), ("1.0", "draft")]:
        for format in ["text", "json"]:
            build.both("diff", "kontaktnotiz", old, new, "--format", format, *directory)
    for day in ["2026-11-30", "2026-12-01", "2027-02-01", "2027-06-01", "2027-07-01", "2029-01-01"]:
        examine(build, day, build.list("history/releases", "*/pages/*"), returned)
    build.both("render", "--answers", returned[1], "--out", "shown", *directory, today="2027-07-15")
    for options in [[], ["--rebuild"], ["--head", head], ["--head", original], ["--key", "release.key.pub"], ["--code", "B1/X"]]:
        for format in ["text", "json"]:
            build.both("verify", *options, "--format", format, *directory, today="2027-07-15")
    for number, path in enumerate(["entry.json", "manifest.json", "manifest.json.minisig", "pages/kontaktnotiz-1.0.html", ""]):
        build.copy(build.folder / "history/releases", f"altered-{number}/releases")
        target = build.folder / f"altered-{number}/releases/0001-kontaktnotiz-1.0" / path
        content = target.read_bytes() if target.is_file() else b"signature 1"
        target.write_bytes(content.replace(b"1", b"2", 1)) if path else shutil.rmtree(target)
        build.both("verify", f"altered-{number}", today="2027-07-15")
        build.both("register", "--dir", f"altered-{number}", today="2027-07-15")
