"""Other readings of the same deliveries: Python's csv, json and ElementTree, openpyxl, pyreadstat, sdmx1, pyxform.

A reading is a `Reading`: how many respondents there are, and how many of them answered each question, by the name that
the file gives it. Nothing here knows how the program reads: where a tool joins several columns to one question, the
tool's own rule is written down again.
"""

import csv
import io
import json
import pathlib
import re
import xml.etree.ElementTree as ET
from collections import Counter
from dataclasses import dataclass, field


@dataclass
class Reading:
    """What a peer read; without names only sums are compared."""

    by: str
    respondents: int
    answered: Counter = field(default_factory=Counter)
    names: bool = True


def local(tag):
    return tag.rsplit("}", 1)[-1] if isinstance(tag, str) else ""


def text(path):
    data = pathlib.Path(path).read_bytes()
    for encoding in ("utf-8-sig", "cp1252", "latin-1"):
        try:
            return data.decode(encoding)
        except UnicodeDecodeError:
            continue
    raise ValueError(path)


def rows(path, delimiter=","):
    return [row for row in csv.reader(io.StringIO(text(path)), delimiter=delimiter) if row]


def line(value):
    """A heading on one line, without markup."""
    value = re.sub(r"<[a-zA-Z/!][^>]*>", " ", value)
    value = value.replace("&nbsp;", " ").replace("&amp;", "&").replace("&quot;", '"')
    return " ".join(value.replace("\xa0", " ").split())


# KoboToolbox and ODK

GEO = ("latitude", "longitude", "altitude", "precision")


def submissions(header, body, separator, choices=None, prefix=""):
    """Counts of a table of submissions: options join their question, the parts of a place theirs.

    `choices` are the select-many questions where only the options have columns.
    """
    columns = [[row[i] if i < len(row) else "" for row in body] for i in range(len(header))]
    names = set(header)
    owner = {}
    for name in header:
        parent, _, _ = name.rpartition("/")
        options = [h for h in header if h.rpartition("/")[0] == parent]
        cells = {c for h in options for c in columns[header.index(h)]}
        if parent and cells <= {"0", "1", ""} and (parent in names or parent in (choices or ())):
            owner[name] = parent
        match = re.match(r"^(.*/)?_(.*)_(%s)$" % "|".join(GEO), name)
        if match:
            points = [n for n in names if n.split("/")[-1] == match[2]]
            if points:
                owner[name] = points[0]
    multiple = {owner[name] for name in owner if "/" in name and not re.search("_(%s)$" % "|".join(GEO), name)}
    for name in header:
        if name.endswith("_other") and name[:-6] in multiple:
            owner[name] = name[:-6]
        # An export with labels has the label over the question and the name over what was written under “other”.
    answered = Counter()
    for name in {owner.get(n, n) for n in header}:
        group = [i for i, n in enumerate(header) if owner.get(n, n) == name]
        own = [i for i in group if header[i] == name]
        ticks = [i for i in group if header[i].startswith(name + "/")]
        others = [i for i in group if i not in own and i not in ticks]
        answered[prefix + name.replace(separator, "/")] = sum(
            any(columns[i][r] for i in own + others if not header[i].startswith("_")) or any(columns[i][r] == "1" for i in ticks)
            or any(columns[i][r] for i in own)
            for r in range(len(body)))
    return answered


def kobo_csv(path):
    table = rows(path, ";")
    fixture = path.parent / ("formpack_%s.v1.json" % path.name.split("_", 1)[1].split(".")[0])
    choices = set()
    if fixture.exists():
        for question in json.loads(text(fixture))["content"]["survey"]:
            if question["type"].startswith("select_multiple"):
                choices.add(question["name"])
    return Reading("csv", len(table) - 1, submissions(table[0], table[1:], "\0", choices))


def kobo_xlsx(path):
    import openpyxl

    book = openpyxl.load_workbook(path, read_only=True)
    answered = Counter()
    respondents = None
    for sheet in book.worksheets:
        table = [["" if cell is None else str(cell) for cell in row] for row in sheet.iter_rows(values_only=True)]
        first = respondents is None
        if first:
            respondents = len(table) - 1
        # In the sheets of repeats, columns without a group of their own belong to that of the sheet.
        for name, count in submissions(table[0], table[1:], "\0").items():
            answered[name if first or "/" in name else "%s/%s" % (sheet.title, name)] += count
    return Reading("openpyxl", respondents, answered)


def kobo_json(path):
    document = json.loads(text(path))
    answered = Counter()
    if isinstance(document, list):
        for instance in document:
            root = ET.fromstring(instance)
            for name in root.attrib:
                answered["@" + local(name)] += 1
            walk(root, "", answered)
        return Reading("json, ElementTree", len(document), answered)

    def add(value, path):
        if isinstance(value, dict):
            for key, part in value.items():
                add(part, key if key.startswith(path + "/") or not path else path + "/" + key)
        elif isinstance(value, list):
            for part in value:
                add(part, path)
        elif value is not None and value != "":
            answered[path] += 1

    for submission in document["submissions"]:
        for key, value in submission.items():
            add(value, key)
    multiple = {q["name"] for q in document["content"]["survey"] if q["type"].startswith("select_multiple")}
    for name in multiple:
        answered.pop(name + "_other", None)
    return Reading("json", len(document["submissions"]), answered)


def walk(element, path, answered):
    for child in element:
        name = (path + "/" if path else "") + local(child.tag)
        if len(child):
            walk(child, name, answered)
        elif (child.text or "").strip():
            answered[name] += 1


def odk_xml(path):
    root = ET.fromstring(text(path))
    answered = Counter({"@" + local(name): 1 for name in root.attrib})
    walk(root, "", answered)
    return Reading("ElementTree", 1, answered)


def briefcase(path):
    table = rows(path)
    header = table[0]
    keys = [row[header.index("KEY")] for row in table[1:]]
    if "PARENT_KEY" not in header:
        return Reading("csv", len(keys), submissions([re.sub("-(?!OF-)", "/", h) if "SET-OF" not in h else h for h in header], table[1:], "\0"))
    # An entry of a repeated group belongs to the submission whose key its own begins with.
    groups = "/".join(re.sub(r"\[\d+\]", "", keys[0]).split("/")[1:])
    return Reading("csv", len({key.split("/")[0] for key in keys}), submissions(header, table[1:], "\0", prefix=groups + "/"))


# Forms: what respondents are asked, and the tool's own fields

def xform(root):
    questions = Counter()
    for control in root.iter():
        kind = local(control.tag)
        if kind in ("input", "select", "select1", "upload", "trigger", "range", "rank") and control.get("ref"):
            ref = control.get("ref")
            questions["/".join(ref.strip("/").split("/")[1:])] = 0
    return questions


def xform_file(path):
    return Reading("ElementTree", 0, xform(ET.fromstring(text(path))))


def xlsform(path):
    from pyxform.xls2xform import convert

    source = pathlib.Path(path).read_bytes() if path.suffix == ".xlsx" else text(path)
    result = convert(xlsform=source, file_type="." + path.suffix[1:], form_name="form", validate=False)
    return Reading("pyxform", 0, xform(ET.fromstring(result.xform)))


# LimeSurvey

def limesurvey_csv(path):
    table = rows(path)
    header = [h.split(". ", 1)[0] if re.match(r"^[A-Za-z0-9]+(\[[^\]]*\])*\. ", h) else h for h in table[0]]
    body = table[1:]
    structure = path.parent / "survey_structure.xml"
    multiple = set()
    for response in ET.fromstring(text(structure)).iter("response"):
        categories = response.findall("./fixed/category")
        if len(categories) == 1 and (categories[0].findtext("value") or "").strip() == "Y":
            multiple.add(response.get("varName").split("_")[0])
    groups = {}
    for number, name in enumerate(header):
        base = name.split("[")[0]
        cells = {row[number] for row in body}
        if "[" in name and (base in multiple or ("2021" in path.name and is_ticks(header, body, base))) \
                and not name.endswith("comment]"):
            groups.setdefault(base, []).append(number)
        else:
            groups.setdefault(name, []).append(number)
    answered = Counter()
    for name, columns in groups.items():
        isMultiple = "[" in header[columns[0]] and name == header[columns[0]].split("[")[0]
        for row in body:
            cells = [row[i] for i in columns]
            if isMultiple:
                ticks = [c for i, c in zip(columns, cells) if not header[i].endswith("[other]")]
                other = [c for i, c in zip(columns, cells) if header[i].endswith("[other]")]
                answered[name] += any(c in ("Y", "Yes") for c in ticks) or any(other)
            else:
                # N/A is how “yes or no in words” writes that nothing was stored.
                answered[name] += any(cells) and cells != ["N/A"]
    return Reading("csv, ElementTree", len(body), answered)


def is_ticks(header, body, base):
    """Whether the columns of a question are ticks: at least two, all of them Y or empty, but for “other”."""
    columns = [i for i, h in enumerate(header) if h.split("[")[0] == base and "[" in h and not h.endswith(("[other]", "comment]"))]
    cells = {row[i] for row in body for i in columns}
    return "Y" in cells and cells <= {"Y", ""}


def bases(names):
    return Counter({name.split("[")[0]: 0 for name in names})


def limesurvey_structure(path):
    root = ET.fromstring(text(path))
    codes = [row.findtext("title") for row in root.findall("./questions/rows/row")
             if (row.findtext("parent_qid") or "0") == "0"]
    return Reading("ElementTree", 0, bases(codes))


def quexml(path):
    codes = []
    for question in ET.fromstring(text(path)).iter("question"):
        codes += [e.get("varName") for e in question.iter() if e.get("varName") and local(e.tag) in ("response", "subQuestion")]
    return Reading("ElementTree", 0, Counter({re.sub("(_.*)$", "", code): 0 for code in codes}))


# SurveyMonkey

def surveymonkey(path):
    table = rows(path)
    first = table[0]
    isMerged = "" not in first[1:]
    columns = []
    question = ""
    for number, heading in enumerate(first):
        if isMerged:
            columns.append((line(heading), None))
        else:
            question = line(heading) or question
            columns.append((question, line(table[1][number])))
    body = table[1 if isMerged else 2:]
    answered = Counter()
    for row in body:
        for number in range(len(first)):
            answered["all"] += bool(row[number].strip() if number < len(row) else "")
    return Reading("csv", len(body), answered, names=False)


# Statistics

def sdmx_csv(path, key):
    semicolon = text(path).split("\n", 1)[0].count(";") > text(path).split("\n", 1)[0].count(",")
    table = rows(path, ";" if semicolon else ",")
    header = [h.split(":")[0].strip() for h in table[0]]
    values = [i for i, h in enumerate(header) if re.match(r"OBS_VALUE\d*$", h)]
    answered = Counter()
    for row in table[1:]:
        answered["all"] += sum(row[i] not in ("", "NaN", "#N/A", "#NA") for i in values)
    places = [header.index(name) for name in key]
    return Reading("csv", len({tuple(row[i] for i in places) for row in table[1:]}), answered, names=False)


def sdmx_message(path):
    import sdmx

    message = sdmx.read_sdmx(path)
    count = 0
    keys = set()
    for data in message.data:
        for observation in data.obs:
            values = {k: v.value for k, v in observation.key.values.items()} if observation.key else {}
            keys.add(str(sorted(values.items())))
            count += observation.value not in (None, "", "NaN") and str(observation.value) != "nan"
    return Reading("sdmx1", None, Counter({"all": count}), names=False)


def worldbank(path):
    table = [row for row in csv.reader(io.StringIO(text(path)))]
    start = next(i for i, row in enumerate(table) if row[:2] == ["Country Name", "Country Code"])
    years = [i for i, h in enumerate(table[start]) if re.match(r"\d{4}$", h)]
    body = [row for row in table[start + 1:] if row]
    values = sum(bool(row[i]) for row in body for i in years)
    return Reading("csv", len(body) * len(years), Counter({"all": values}), names=False)


# Triple-S, DDI, SPSS

def parse(path):
    data = pathlib.Path(path).read_bytes()
    if data[:2] in (b"\xff\xfe", b"\xfe\xff"):
        data = data[: len(data) - len(data) % 2].decode("utf-16").encode()
        data = data.replace(b'encoding="UTF-16"', b'encoding="UTF-8"', 1)
    return ET.fromstring(data)


def triple_s(path):
    root = parse(path)
    record = root.find("survey/record")
    variables = record.findall("variable")
    answered = Counter({v.findtext("name"): 0 for v in variables})
    data = [path.with_suffix(s) for s in (".asc", ".csv") if path.with_suffix(s).exists()]
    if not data:
        return Reading("ElementTree", 0, answered)
    if record.get("format") == "csv":
        lines = rows(data[0])[int(record.get("skip") or 0):]
        def cells(row, start, finish):
            return "".join(row[start - 1:finish])
    else:
        lines = [l for l in text(data[0]).splitlines()[int(record.get("skip") or 0):] if l.strip()]
        def cells(row, start, finish):
            return row[start - 1:finish]
    for variable in variables:
        position = variable.find("position")
        start = int(position.get("start"))
        finish = int(position.get("finish") or start)
        # A number whose label says that nothing was stated is no answer.
        gone = {v.get("code") for v in variable.iter("value") if "Not stated" in "".join(v.itertext())} \
            if variable.get("type") == "quantity" else set()
        for row in lines:
            cell = cells(row, start, finish).strip()
            answered[variable.findtext("name")] += cell != "" and cell not in gone
    return Reading("ElementTree, csv", len(lines), answered)


def ddi(path):
    names = [e.get("name") for e in parse(path).iter() if local(e.tag) == "var"]
    return Reading("ElementTree", 0, Counter({name: 0 for name in names}))


def spss(path):
    import pyreadstat

    frame, meta = pyreadstat.read_sav(str(path), user_missing=True)
    answered = Counter()
    for name in frame.columns:
        ranges = meta.missing_ranges.get(name, [])
        kept = 0
        for value in frame[name]:
            isGone = value is None or value != value or (isinstance(value, str) and value.strip() == "")
            if not isGone:
                isGone = any(part["lo"] <= value <= part["hi"] for part in ranges if type(part["lo"]) is type(value) or not isinstance(value, str))
            kept += not isGone
        answered[name] = kept
    return Reading("pyreadstat", len(frame), answered)
