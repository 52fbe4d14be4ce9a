"""Reading tables against Polars, DuckDB and openpyxl on the same files, in turn.

Usage: tables.py FEASIBILITY [CITIES]        the comparison
       tables.py --read PEER FILE            one file by one peer; prints CPU seconds of reading alone

A survey of 100,000 cities, 52 MB of CSV with 181 columns and 15 MB of registry, is made once. Ours is the whole of
`feasibility check`: start, criteria set, registry, digests, every cell typed and checked, every row matched with its
city. Reading the table alone is that less the same check of the survey without its rows. The peers read the table
untyped, every cell a text; their start is counted where ours is, and left out where ours is.
CPU times of all threads count, user and system, as the machine may be shared: medians over the rounds, and the median of
the ratios of each round.
"""
import importlib.metadata
import importlib.util
import os
import shutil
import statistics
import subprocess
import sys
import tempfile
import time

HERE = os.path.dirname(os.path.abspath(__file__))
ROOT = os.path.dirname(os.path.dirname(HERE))
CRITERIA = os.path.join(ROOT, "Criteria", "seoul-model-2015")
ROUNDS = 5
SHEET_CITIES = 2000


def read_polars(path):
    import polars
    start = time.process_time()
    rows = polars.read_csv(path, infer_schema_length=0).height
    return rows, time.process_time() - start


def read_duckdb(path):
    import duckdb
    connection = duckdb.connect()
    start = time.process_time()
    connection.execute("create table t as select * from read_csv($path, all_varchar=true, header=true)", {"path": path})
    used = time.process_time() - start
    return connection.execute("select count(*) from t").fetchone()[0], used


def read_openpyxl(path):
    import openpyxl
    start = time.process_time()
    book = openpyxl.load_workbook(path, read_only=True)
    rows = sum(1 for _ in book.worksheets[0].iter_rows(values_only=True)) - 1
    return rows, time.process_time() - start


PEERS = {"polars": read_polars, "duckdb": read_duckdb, "openpyxl": read_openpyxl}


def measure(command, errors=subprocess.DEVNULL):
    """CPU seconds and peak memory in MiB of a whole process, and what it printed."""
    process = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=errors, text=True)
    output = process.stdout.read()
    _, status, usage = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode < 0:
        raise SystemExit(f"{' '.join(command)} ended with {process.returncode}")
    return usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024, output


def check(program, survey):
    cpu, peak, output = measure([program, "check", "--criteria", CRITERIA, survey], subprocess.STDOUT)
    output = " ".join(output.split())
    # A survey of this size is read to its end and then said to be too large for one study.
    if "returns for" in output or "1 return for" in output or "CRT-126" in output:
        return cpu, peak
    raise SystemExit(f"{survey} was not read: {output[:400]}")


def peer(name, path, rows):
    cpu, peak, output = measure([sys.executable, os.path.abspath(__file__), "--read", name, path])
    if not output or int(output.split()[0]) != rows:
        raise SystemExit(f"{name} read {output.split()[:1]} rows of {rows}")
    return cpu, peak, float(output.split()[1])


def without_rows(survey, data):
    """The same survey with one row: what all of it costs but the table."""
    folder = survey + "-empty"
    shutil.copytree(survey, folder, ignore=shutil.ignore_patterns(data))
    with open(os.path.join(survey, "responses.csv"), "rb") as source:
        head = source.readline() + source.readline()
    if data.endswith(".csv"):
        with open(os.path.join(folder, data), "wb") as target:
            target.write(head)
    else:
        write_workbook(head.decode().splitlines(), os.path.join(folder, data))
    return folder


def write_workbook(lines, path):
    import csv
    import openpyxl
    book = openpyxl.Workbook(write_only=True)
    sheet = book.create_sheet("answers")
    for row in csv.reader(lines):
        sheet.append([number(text) for text in row])
    book.save(path)


def number(text):
    try:
        return float(text) if text else None
    except ValueError:
        return text


def compare(program, survey, data, rows, peers, aims):
    empty = without_rows(survey, data)
    path = os.path.join(survey, data)
    rounds = []
    for _ in range(ROUNDS):
        whole = check(program, survey)
        rest = check(program, empty)
        rounds.append((whole, whole[0] - rest[0], {name: peer(name, path, rows) for name in peers}))
    whole = statistics.median(r[0][0] for r in rounds)
    table = statistics.median(r[1] for r in rounds)
    print(f"  feasibility check   whole {whole:6.3f} s   the table alone {table:6.3f} s   peak "
          f"{max(r[0][1] for r in rounds):5.0f} MiB")
    for name in peers:
        found = [r[2][name] for r in rounds]
        print(f"  {name + ' ' + importlib.metadata.version(name):19} whole "
              f"{statistics.median(f[0] for f in found):6.3f} s   the table alone "
              f"{statistics.median(f[2] for f in found):6.3f} s   peak {max(f[1] for f in found):5.0f} MiB")
        ours = statistics.median(r[0][0] / r[2][name][0] for r in rounds)
        speed = statistics.median(r[2][name][2] / r[1] for r in rounds)
        print(f"  {'':19} the whole of check takes {ours:4.2f} of its time{aims[0]}; the table is read {speed:5.2f} times "
              f"as fast{aims[1]}", flush=True)


def main():
    program, cities = sys.argv[1], int(sys.argv[2]) if len(sys.argv) > 2 else 100_000
    peers = [name for name in ("polars", "duckdb") if importlib.util.find_spec(name)]
    folder = tempfile.mkdtemp(prefix="feasibility-tables-")
    try:
        survey = simulate(program, cities, os.path.join(folder, "survey"))
        size = os.path.getsize(os.path.join(survey, "responses.csv")) / 1e6
        registry = os.path.getsize(os.path.join(survey, "registry.xml")) / 1e6
        print(f"{cities} cities as CSV, {size:.0f} MB, with {registry:.0f} MB of registry; median CPU time of {ROUNDS} "
              "rounds in turn")
        compare(program, survey, "responses.csv", cities, peers, (" (aim: at most 1)", " (aim: at least 2)"))
        if importlib.util.find_spec("openpyxl"):
            workbook(program, folder)
    finally:
        shutil.rmtree(folder)


def simulate(program, cities, folder):
    subprocess.run([program, "simulate", "--criteria", CRITERIA, "--cities", str(cities), "--seed", "1", "--output",
                    folder], check=True, cwd=ROOT, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    return folder


def workbook(program, folder):
    survey = simulate(program, SHEET_CITIES, os.path.join(folder, "workbook"))
    with open(os.path.join(survey, "responses.csv"), encoding="utf-8") as source:
        write_workbook(source, os.path.join(survey, "responses.xlsx"))
    description = os.path.join(survey, "survey.xml")
    with open(description, encoding="utf-8") as source:
        text = source.read()
    with open(description, "w", encoding="utf-8") as target:
        target.write(text.replace("responses.csv", "responses.xlsx").replace(' delimiter="comma"', ""))
    size = os.path.getsize(os.path.join(survey, "responses.xlsx")) / 1e6
    print(f"{SHEET_CITIES} cities as XLSX, {size:.1f} MB, against openpyxl read-only")
    compare(program, survey, "responses.xlsx", SHEET_CITIES, ["openpyxl"], ("", " (aim: at least 5)"))


if __name__ == "__main__":
    if sys.argv[1] == "--read":
        print(*PEERS[sys.argv[2]](sys.argv[3]))
    else:
        main()
