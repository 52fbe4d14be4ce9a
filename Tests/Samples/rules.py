"""When two readers agree on a cell, and the known reasons for which they do not."""
import datetime
import re
from dataclasses import dataclass
from typing import Callable


@dataclass
class Difference:
    place: object
    ours: object
    theirs: object
    sheet: str

    def __str__(self):
        where = f"{self.sheet}!R{self.place[0]}C{self.place[1]}" if isinstance(self.place, tuple) else self.sheet
        return f"{where}: here {self.ours!r}, there {self.theirs!r}"


@dataclass
class Rule:
    name: str
    reason: str
    holds: Callable


def moment(text):
    """The instant of a day, with or without its time."""
    return datetime.datetime.fromisoformat(text)


def instant(value):
    if isinstance(value, datetime.datetime):
        return value
    return datetime.datetime(value.year, value.month, value.day)


def seconds(text):
    sign = -1 if text.startswith("-") else 1
    hours, minutes, rest = text.lstrip("-").split(":")
    return sign * (int(hours) * 3600 + int(minutes) * 60 + float(rest))


def equal(ours, theirs):
    """Whether a cell of TableDump and a value of another reader are the same; `None` is an empty cell."""
    if ours is None or theirs is None:
        return ours is None and theirs is None or ours is not None and ours.text == "" and theirs is None
    try:
        if isinstance(theirs, bool):
            return ours.kind == "b" and ours.text == ("TRUE" if theirs else "FALSE")
        if isinstance(theirs, (int, float)):
            if ours.kind == "%":
                return abs(float(ours.text[:-1]) / 100 - theirs) <= 1e-15 * max(1.0, abs(theirs))
            return ours.kind == "n" and float(ours.text) == float(theirs)
        if isinstance(theirs, datetime.timedelta):
            return ours.kind == "t" and abs(seconds(ours.text) - theirs.total_seconds()) < 1e-6
        if isinstance(theirs, datetime.time):
            total = theirs.hour * 3600 + theirs.minute * 60 + theirs.second + theirs.microsecond / 1e6
            return ours.kind == "t" and abs(seconds(ours.text) - total) < 1e-6
        if isinstance(theirs, (datetime.datetime, datetime.date)):
            return ours.kind in "dD" and abs(moment(ours.text) - instant(theirs)) < datetime.timedelta(microseconds=1)
    except ValueError:
        return False
    return ours.kind in "se" and ours.text == str(theirs)


def is_text(difference):
    return difference.ours is not None and difference.ours.kind == "s" and isinstance(difference.theirs, str)


def squeezed(text):
    return "\n".join(re.sub("[ \t\r]+", " ", line).strip(" ") for line in text.split("\n"))


RULES = [
    Rule(
        "cell under a merged cell",
        "here it has the text of the cell that covers it, and a mark; others leave it empty or give what is hidden there",
        lambda file, peer, d: d.ours is not None and "c" in d.ours.marks),
    Rule(
        "error of a formula", "here an error is an error with its sign; calamine gives no text for it",
        lambda file, peer, d: d.ours is not None and d.ours.kind == "e" and peer != "openpyxl"),
    Rule(
        "white space of a paragraph",
        "OpenDocument 1.2, 6.1.2: runs of white space are one blank, and none at either end; calamine and pandas keep "
        "them as they stand in the XML",
        lambda file, peer, d: file.endswith("ods") and is_text(d) and squeezed(d.ours.text) == squeezed(d.theirs)),
]


def same_to_15_digits(d):
    number = isinstance(d.theirs, (int, float)) and not isinstance(d.theirs, bool)
    return number and d.ours is not None and d.ours.kind == "n" and f"{float(d.ours.text):.15g}" == f"{d.theirs:.15g}"


RULES += [
    Rule(
        "noise of binary numbers",
        "programs show 15 digits of a number; what differs from a number of at most 12 digits only behind them is "
        "written without that: 274.66 for 274.65999999999997",
        lambda file, peer, d: same_to_15_digits(d)),
    Rule(
        "white space at the ends of a workbook's text",
        "it counts only where the file says xml:space=preserve; openpyxl always keeps it",
        lambda file, peer, d: "xlsx" in file and peer == "openpyxl" and isinstance(d.theirs, str)
        and d.theirs.strip() == ("" if d.ours is None else d.ours.text.strip())),
    Rule(
        "escaped characters of a workbook's text", "_x000D_ stands for a carriage return; openpyxl gives it as written",
        lambda file, peer, d: peer == "openpyxl" and is_text(d) and "_x" in d.theirs
        and re.sub("_x([0-9A-Fa-f]{4})_", lambda m: chr(int(m[1], 16)), d.theirs) == d.ours.text),
    Rule(
        "workbook of the strict form", "openpyxl finds no sheets in the namespaces of ISO 29500 Strict",
        lambda file, peer, d: peer == "openpyxl" and "strict" in file and "no sheet" in str(d.theirs)),
    Rule(
        "time as it is shown", "pandas reads the text that is shown, which has hundredths of a second",
        lambda file, peer, d: peer == "pandas/odfpy" and d.ours is not None and d.ours.kind == "t"
        and isinstance(d.theirs, datetime.time)
        and abs(seconds(d.ours.text) - seconds(d.theirs.isoformat())) < 0.01),
    Rule(
        "truth value of another language", "pandas takes the text that is shown (VRAI) for false unless it is English",
        lambda file, peer, d: peer == "pandas/odfpy" and d.ours is not None and d.ours.kind == "b" and d.theirs is False),
]


def explain(file, peer, difference):
    """The rule that explains a difference; `None` if there is none."""
    return next((rule for rule in RULES if rule.holds(file, peer, difference)), None)
