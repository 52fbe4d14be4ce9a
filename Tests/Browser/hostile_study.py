"""A study whose every text tries to be something else: a script, the end of something, a link, a formula, the other
direction, a word without end. Made from the shipped set, so that every page and table has something of it to show.

    hostile_study.py FOLDER     writes FOLDER/criteria, FOLDER/cities.xml and FOLDER/survey

What texts try at the terminal (control characters, file names, arguments) is HostileStudy.swift of the end-to-end tests."""

import csv
import sys
import xml.etree.ElementTree as ET
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
CITIES = 9
LONG = "Llanfair" * 9
# `hostileRan` is set by whatever of these comes to life.
PAYLOADS = [
    "<script>hostileRan=1;alert(1)</script>",
    "\"'><img src=x onerror=\"hostileRan=2\">",
    "]]><b>bold</b>",
    "</style></title></textarea><svg onload=\"hostileRan=3\">",
    "javascript:hostileRan=4//",
    "\u202E21\u2066 \u200F",
    "=HYPERLINK(\"http://hostile.invalid/\",\"x\")",
    "@SUM(A1)",
    "+1+cmd|' /C calc'!A0",
    "-2+3",
    LONG,
    "{city} {1} {1:은} %city% %column% &amp; <!-- ${hostileRan=5}",
    "<a href=\"javascript:hostileRan=6\" style=\"position:fixed\">x</a>",
    "</script><script>hostileRan=7</script>",
    "<iframe srcdoc=\"<script>parent.hostileRan=8</script>\"></iframe><base href=\"http://hostile.invalid/\">",
]
# What takes no free text: ids and values stay.
TEXTS = {"name", "title", "definition", "unit", "question", "source", "status", "advice", "offer", "referenceName",
         "purpose", "licence", "otherName", "note"}
ATTRIBUTES = {"basis", "kind"}


class Payloads:
    def __init__(self):
        self.next = 0

    def before(self, text):
        """A text with the next payload before it, so that formulas stand first and names stay apart."""
        self.next += 1
        return PAYLOADS[self.next % len(PAYLOADS)] + " " + text


def taint(source, target, payloads, keep=None):
    """Copies an XML file with a payload in every text."""
    tree = ET.parse(source)
    root = tree.getroot()
    ET.register_namespace("", root.tag[1:].split("}")[0])
    if keep:
        keep(root)
    for element in root.iter():
        if element.tag.split("}")[1] in TEXTS and (element.text or "").strip():
            element.text = payloads.before(" ".join(element.text.split()))
        for name in ATTRIBUTES & set(element.attrib):
            # The basis of a margin is one of a few words, the kind of a city is any.
            if element.tag.split("}")[1] != "margin":
                element.set(name, payloads.before(element.get(name)))
    target.parent.mkdir(parents=True, exist_ok=True)
    tree.write(target, encoding="utf-8", xml_declaration=True)


def write(folder):
    folder = Path(folder)
    payloads = Payloads()
    source = ROOT / "Surveys/wego-2015-sample"
    rows = list(csv.reader((source / "responses.csv").open(encoding="utf-8", newline="")))
    head, rows = rows[0], rows[1:CITIES + 1]
    chosen = {row[0] for row in rows}

    def cut(root):
        for city in [one for one in root if one.tag.endswith("}city") and one.get("id") not in chosen]:
            root.remove(city)

    taint(ROOT / "Criteria/seoul-model-2015/criteria.xml", folder / "criteria/criteria.xml", payloads)
    taint(ROOT / "Surveys/cities.xml", folder / "cities.xml", payloads, cut)
    taint(source / "survey.xml", folder / "survey/survey.xml", payloads)
    # Evidence and who stands behind answers; answers that are none; a city nobody knows; a column nobody asked for.
    proof = ["GOV-01.answered-by", "GOV-01.verified-by", "GOV-01.verified", "GOV-01.note", "unasked <i>column</i>"]
    evidence = [place for place, name in enumerate(head) if name.endswith(".evidence")]
    answer = head.index("GOV-02")
    for number, row in enumerate(rows):
        for place in evidence:
            row[place] = payloads.before("evidence")
        row += [payloads.before("office"), payloads.before("desk"), ["accepted 2015-03-01", "rejected", "open"][number % 3],
                payloads.before("note"), payloads.before("more")]
    for row in rows[:3]:
        row[answer] = payloads.before("no level")
    for payload in PAYLOADS[:6]:
        rows.append([payload] + ["1"] * (len(head) + len(proof) - 1))
    with (folder / "survey/responses.csv").open("w", encoding="utf-8", newline="") as file:
        csv.writer(file).writerows([head + proof] + rows)


if __name__ == "__main__":
    write(sys.argv[1])
