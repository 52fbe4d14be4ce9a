"""What TableDump prints of a file: sheets of cells, each with its kind and marks."""
import csv
import io
import subprocess
import sys
from dataclasses import dataclass, field

csv.field_size_limit(1 << 30)


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


# A small process starts the program: what a large one starts counts the memory of its parent as its own.
RUNNER = """
import os, sys
pid = os.fork()
if pid == 0:
    os.execv(sys.argv[1], sys.argv[1:])
_, status, usage = os.wait4(pid, 0)
print(os.waitstatus_to_exitcode(status), usage.ru_utime + usage.ru_stime, usage.ru_maxrss // 1024, file=sys.stderr)
"""


def read(program, path):
    run = subprocess.run([sys.executable, "-S", "-c", RUNNER, program, path], capture_output=True)
    findings, _, measured = run.stderr.decode("utf-8", "replace").rstrip("\n").rpartition("\n")
    status, seconds, megabytes = measured.split()
    # Time of the processor, since others may be using it.
    dump = Dump(int(status), float(seconds), int(megabytes), findings)
    if dump.status == 0:
        dump.sheets = parse(run.stdout.decode("utf-8", "replace"))
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
