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


def submissions(header, body, choices=None, prefix="", others=None):
    """Counts of a table of submissions: options join their question, the parts of a place theirs.

    `choices` are the select-many questions where only the options have columns; `others` names the columns with what was
    written under “other”, and their questions.
    """
    columns = [[row[i] if i < len(row) else "" for row in body] for i in range(len(header))]
    owner, options = {}, set()
    for number, name in enumerate(header):
        parent = name.rpartition("/")[0]
        known = parent in header or parent in (choices or ())
        if known and set(columns[number]) <= {"0", "1", ""}:
            owner[name] = parent
            options.add(number)
        match = re.match(r"^(.*/)?_(.*)_(%s)$" % "|".join(GEO), name)
        points = [n for n in header if match and n.split("/")[-1] == match[2]]
        if points:
            owner[name] = points[0]
    multiple = {owner[header[number]] for number in options}
    for name in header:
        question = (others or {}).get(name, name[:-6] if name.endswith("_other") else None)
        if question in multiple:
            owner[name] = question
    answered = Counter()
    for name in dict.fromkeys(owner.get(n, n) for n in header):
        group = [i for i, n in enumerate(header) if owner.get(n, n) == name]
        # Options that were shown and not chosen are an answer: the exporter leaves them empty where there is none.
        answered[prefix + name] = sum(
            any(columns[i][r] for i in group if not re.match("(.*/)?_.*_(%s)$" % "|".join(GEO), header[i]) or len(group) == 1)
            for r in range(len(body)))
    return answered


def kobo_csv(path):
    table = rows(path, ";")
    fixture = path.parent / ("formpack_%s.v1.json" % path.name.split("_", 1)[1].split(".")[0])
    choices, others = set(), {}
    if fixture.exists():
        for question in json.loads(text(fixture))["content"]["survey"]:
            if question["type"].startswith("select_multiple"):
                choices.add(question["name"])
                labels = question.get("label")
                label = labels[0] if isinstance(labels, list) else labels
                if label in table[0]:
                    others[question["name"] + "_other"] = label
    return Reading("csv", len(table) - 1, submissions(table[0], table[1:], choices, others=others))


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
        for name, count in submissions(table[0], table[1:]).items():
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
        return Reading("csv", len(keys), submissions(header, table[1:]))
    # An entry of a repeated group belongs to the submission whose key its own begins with.
    groups = "/".join(re.sub(r"\[\d+\]", "", keys[0]).split("/")[1:])
    return Reading("csv", len({key.split("/")[0] for key in keys}), submissions(header, table[1:], prefix=groups + "/"))


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
    # The structure is that of the survey of 2020; questions that it does not have are told by their cells.
    known, multiple = set(), set()
    if "2021" not in path.name:
        for response in ET.fromstring(text(path.parent / "survey_structure.xml")).iter("response"):
            categories = response.findall("./fixed/category")
            base = re.sub("_.*$", "", response.get("varName"))
            known.add(base)
            if len(categories) == 1 and (categories[0].findtext("value") or "").strip() == "Y":
                multiple.add(base)
    groups = {}
    for number, name in enumerate(header):
        base = name.split("[")[0]
        isMultiple = base in multiple or (base not in known and is_ticks(header, body, base))
        own = base if "[" in name and isMultiple and not name.endswith("comment]") else name
        groups.setdefault(own, []).append(number)
    answered = Counter()
    for name, columns in groups.items():
        isMultiple = len(columns) > 1
        for row in body:
            cells = [row[i] for i in columns]
            if isMultiple:
                ticks = [c for i, c in zip(columns, cells) if not header[i].endswith("[other]")]
                other = [c for i, c in zip(columns, cells) if header[i].endswith("[other]")]
                answered[name] += any(c in ("Y", "Yes") for c in ticks) or any(other)
            else:
                # “Yes or no in words” has N/A for what was left empty.
                answered[name] += any(cells) and cells != ["N/A"]
    return Reading("csv, ElementTree", len(body), answered)


def is_ticks(header, body, base):
    """Whether the columns of a question are ticks: at least two, all of them Y or empty, but for “other”."""
    columns = [i for i, h in enumerate(header) if h.split("[")[0] == base and "[" in h and not h.endswith(("[other]", "comment]"))]
    cells = {row[i] for row in body for i in columns}
    return cells & {"Y", "Yes"} and cells <= {"Y", "", "Yes", "No", "N/A"} and len(columns) > 1


def bases(names):
    return Counter({name.split("[")[0]: 0 for name in names})


def limesurvey_structure(path):
    root = ET.fromstring(text(path))
    codes = [row.findtext("title") for row in root.findall("./questions/rows/row")
             if (row.findtext("parent_qid") or "0") == "0"]
    return Reading("ElementTree", 0, bases(codes))


def quexml(path):
    codes = []
    for element in ET.fromstring(text(path)).iter():
        if local(element.tag) not in ("response", "subQuestion", "contingentQuestion") or not element.get("varName"):
            continue
        # The tick of “other” is in no export; its text is.
        below = element.findall("./fixed/category/contingentQuestion")
        categories = element.findall("./fixed/category")
        if len(categories) == 1 and any(e.get("varName").endswith("other") for e in below):
            continue
        codes.append(element.get("varName"))
    return Reading("ElementTree", 0, Counter({re.sub("(_.*|other)$", "", code): 0 for code in codes}))


# SurveyMonkey

def surveymonkey(path):
    """A question is what its first heading says: the columns of its options, and what was written under “other”."""
    table = rows(path)
    first = table[0]
    isMerged = "" not in first[1:]
    body = table[1 if isMerged else 2:]
    owners, ticks = [], []
    question = ""
    for number, heading in enumerate(first):
        option = "" if isMerged else line(table[1][number])
        if isMerged:
            parts = re.split(r"\s+- ", heading, maxsplit=1)
            question, option = line(parts[0]), line(parts[1]) if len(parts) > 1 else ""
        else:
            question = line(heading) or question
        cells = {line(row[number]) for row in body} - {""}
        ticks.append(bool(option) and cells <= {option})
        owners.append((question, option))
    answered = Counter()
    for question in dict.fromkeys(q for q, _ in owners):
        columns = [i for i, (q, _) in enumerate(owners) if q == question]
        isMultiple = sum(ticks[i] for i in columns) > 0 and (len(columns) > 1 or isMerged and owners[columns[0]][1])
        others = [i for i in columns if owners[i][1] == "Other (please specify)" and not ticks[i]]
        for group in ([columns] if isMultiple else [[i] for i in columns]):
            for row in body:
                answered["all"] += any(row[i].strip() for i in group)
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
    """Counts by sdmx1, with the structure that the folder has; by json or ElementTree what it cannot read."""
    try:
        import sdmx

        structure = sdmx.read_sdmx(path.parent / "ECB_EXR_ng-structure.xml").structure["ECB_EXR_NG"]
        options = {"structure": structure} if path.suffix == ".xml" and "ECB_EXR" in path.name else {}
        count = 0
        for data in sdmx.read_sdmx(path, **options).data:
            count += sum(o.value not in (None, "", "NaN") and str(o.value) != "nan" for o in data.obs)
        return Reading("sdmx1", None, Counter({"all": count}), names=False)
    except Exception:
        pass
    if path.suffix == ".json":
        document = json.loads(text(path))
        sets = document.get("dataSets") or document["data"]["dataSets"]
        count = sum(
            observation[0] is not None
            for data in sets
            for observations in [data.get("observations", {})] + [s["observations"] for s in data.get("series", {}).values()]
            for observation in observations.values())
        return Reading("json", None, Counter({"all": count}), names=False)
    count = 0
    for element in ET.fromstring(text(path).encode()).iter():
        if local(element.tag) == "Obs":
            values = [element.get("OBS_VALUE")] + [e.get("value") for e in element if local(e.tag) == "ObsValue"]
            count += any(value not in (None, "", "NaN") for value in values)
    return Reading("ElementTree", None, Counter({"all": count}), names=False)


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
