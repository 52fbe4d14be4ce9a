"""Benchmarks of the whole program against NumPy, measured in turn in the same run.

Usage: benchmark.py FEASIBILITY SCORING_BENCHMARK
Wall times are medians, the machine may be shared: the ratios count.
"""
import os
import shutil
import statistics
import subprocess
import sys
import tempfile
import time

import ratios

HERE = os.path.dirname(os.path.abspath(__file__))
ROOT = os.path.dirname(os.path.dirname(HERE))
CRITERIA = os.path.join(ROOT, "Criteria", "seoul-model-2015")
CELLS_PER_CITY = 42
ONE_THREAD = dict(os.environ, OPENBLAS_NUM_THREADS="1", OMP_NUM_THREADS="1", MKL_NUM_THREADS="1")


def measure(command):
    """Wall seconds, CPU seconds and peak memory in bytes of a whole process."""
    start = time.perf_counter()
    process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, env=ONE_THREAD)
    _, status, usage = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    wall = time.perf_counter() - start
    if process.returncode not in (0, 1):
        raise SystemExit(f"{' '.join(command)} ended with {process.returncode}")
    return wall, usage.ru_utime + usage.ru_stime, usage.ru_maxrss * 1024


def in_turn(first, second, runs):
    """Medians of both commands and of their ratio, run by run."""
    pairs = [(measure(first), measure(second)) for _ in range(runs)]
    return ([p[0] for p in pairs], [p[1] for p in pairs],
            statistics.median(a[0] / b[0] for a, b in pairs))


def median(rows, column):
    return statistics.median(row[column] for row in rows)


def lines(command):
    output = subprocess.run(command, capture_output=True, text=True, env=ONE_THREAD, check=True).stdout
    return [float(line.split()[0]) for line in output.splitlines()]


def main():
    program, scoring = sys.argv[1], sys.argv[2]
    folder = tempfile.mkdtemp(prefix="feasibility-benchmark-")
    try:
        run(program, scoring, folder)
    finally:
        shutil.rmtree(folder)


def run(program, scoring, folder):
    sample = os.path.join(ROOT, "Surveys", "wego-2015-sample")

    def assess(survey, *extra):
        return [program, "assess", "--criteria", CRITERIA, "--survey", survey, "--output",
                os.path.join(folder, "out"), "--format", "json", *extra]

    print("82 cities, everything written, against a Python interpreter that imports NumPy (10 runs in turn)")
    measure(assess(sample))
    ours, theirs, ratio = in_turn(assess(sample), [sys.executable, "-c", "import numpy"], 10)
    print(f"  feasibility assess   wall {1000 * median(ours, 0):6.0f} ms   CPU {1000 * median(ours, 1):6.0f} ms"
          f"   peak {median(ours, 2) / 2**20:5.0f} MiB")
    print(f"  python import numpy  wall {1000 * median(theirs, 0):6.0f} ms   CPU {1000 * median(theirs, 1):6.0f} ms")
    print(f"  ratio of wall times, median of pairs: {ratio:.2f}  (aim: below 1)")
    ratios.note("assess, 82 cities, wall over import numpy", ratio)
    interpreter = median(theirs, 1)
    ratios.note("assess, 82 cities, CPU over import numpy", median(ours, 1) / interpreter)

    print("82 cities, every page in both languages, against scoring them without robustness (9 runs in turn)")
    pages, scored, _ = in_turn(assess(sample, "--no-robustness", "--write", "html", "--language", "en", "ko"),
                               assess(sample, "--no-robustness", "--write", "csv"), 9)
    most = 2 * median(scored, 1) + 0.060
    print(f"  pages  CPU {1000 * median(pages, 1):6.0f} ms   scoring  CPU {1000 * median(scored, 1):6.0f} ms"
          f"   (aim: at most 2 x scoring + 60 ms = {1000 * most:.0f} ms)")
    ratios.note("pages, 82 cities, CPU over import numpy", median(pages, 1) / interpreter)
    ratios.note("scores, 82 cities, CPU over import numpy", median(scored, 1) / interpreter)

    print("Growth, whole process (simulated cities, no blanks)")
    for cities in (1_000, 5_000, 20_000, 100_000):
        survey = os.path.join(folder, f"simulated-{cities}")
        subprocess.run([program, "simulate", "--criteria", CRITERIA, "--cities", str(cities), "--seed", "1",
                        "--complete", "--output", survey], check=True, stdout=subprocess.DEVNULL,
                       stderr=subprocess.DEVNULL)
        everything = measure(assess(survey)) if cities <= 5_000 else None
        tables, peers = [], []
        for _ in range(3):
            tables.append(measure(assess(survey, "--write", "csv")))
            peers.append(measure([sys.executable, os.path.join(HERE, "numpy_peer.py"),
                                  os.path.join(CRITERIA, "criteria.xml"), str(cities), "1"]))
        ratios.note(f"assess, {cities} cities, CSV out, CPU over NumPy's arithmetic",
                    statistics.median(a[1] / b[1] for a, b in zip(tables, peers)))
        peak = max(row[2] for row in tables)
        print(f"  {cities:7} cities, CSV out   wall {median(tables, 0):6.2f} s   CPU {median(tables, 1):6.2f} s   "
              f"{1e6 * median(tables, 1) / cities:5.1f} µs a city   peak {peak / 2**20:6.0f} MiB, "
              f"{peak / cities / CELLS_PER_CITY:5.0f} bytes a cell")
        if everything:
            print(f"  {cities:7} cities, all out   wall {everything[0]:6.2f} s   CPU {everything[1]:6.2f} s   "
                  f"peak {everything[2] / 2**20:6.0f} MiB")

    print("Survey to Assessment, 100,000 cities x 42 indicators, CPU time (5 rounds in turn, best of 3 in each)")
    survey = os.path.join(folder, "simulated-100000")
    criteria = os.path.join(CRITERIA, "criteria.xml")
    ours, theirs = [], []
    for _ in range(5):
        ours.append(min(lines([scoring, criteria, survey, "3"])))
        theirs.append(min(lines([sys.executable, os.path.join(HERE, "numpy_peer.py"), criteria, "100000", "3"])))
    ratio = statistics.median(a / b for a, b in zip(ours, theirs))
    print(f"  feasibility {1000 * statistics.median(ours):6.0f} ms   NumPy, goalposts + means + ranks "
          f"{1000 * statistics.median(theirs):6.0f} ms   ratio {ratio:.2f}  (aim: at most 3)")
    ratios.note("survey to assessment, 100000 cities, CPU over NumPy's arithmetic", ratio)


main()
