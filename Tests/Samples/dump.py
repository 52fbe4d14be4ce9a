"""What TableDump prints of a file: sheets of cells, each with its kind and marks."""
import csv
import io
import os
import subprocess
import tempfile
import time
from dataclasses import dataclass, field

KINDS = "sn%dDtbe"


@dataclass(frozen=True)
class Cell:
    """A cell: its kind (s n % d D t b e), its marks (f u c h), its text."""

    kind: str
    marks: str
    text: str


@dataclass
class Dump:
    status: int
    seconds: float
    megabytes: int
    findings: str
    sheets: dict = field(default_factory=dict)

    @property
    def verdict(self):
        if self.status != 0:
            return "refused"
        return "with findings" if "[" in self.findings else "read"

    @property
    def crashed(self):
        return self.status not in (0, 1)

    @property
    def reason(self):
        line = next((line for line in self.findings.splitlines() if " stop [" in line), self.findings.split("\n")[0])
        return line[line.find("[") :] if "[" in line else line


def read(program, path):
    started = time.monotonic()
    with tempfile.TemporaryFile() as output, tempfile.TemporaryFile() as errors:
        process = subprocess.Popen([program, path], stdout=output, stderr=errors)
        _, status, usage = os.wait4(process.pid, 0)
        process.returncode = os.waitstatus_to_exitcode(status)
        seconds = time.monotonic() - started
        output.seek(0)
        errors.seek(0)
        # Time of the processor, since others may be using it.
        seconds = min(seconds, usage.ru_utime + usage.ru_stime)
        dump = Dump(process.returncode, seconds, usage.ru_maxrss // 1024, errors.read().decode("utf-8", "replace"))
        if dump.status == 0:
            dump.sheets = parse(output.read().decode("utf-8", "replace"))
        return dump


def parse(text):
    """Sheets by name; a sheet is a dictionary from (row, column), both from 1, to cells.

    Of a text the rows are physical lines.
    """
    sheets, sheet, name = {}, None, None
    for row in csv.reader(io.StringIO(text, newline="")):
        if len(row) >= 1 and row[0].startswith("== ") or row == ["== "]:
            name = ",".join(row)[3:]
            sheet = sheets.setdefault(name, {})
            continue
        if not row or not row[0].isdigit():
            continue
        for column, written in enumerate(row[1:], 1):
            mark, colon, content = written.partition(":")
            if written and colon:
                sheet[int(row[0]), column] = Cell(mark[0], mark[1:], content)
    return sheets
