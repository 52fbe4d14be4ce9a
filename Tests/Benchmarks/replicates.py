"""Replicates of a whole assessment, from answers to ranks, with shares, quantiles and pairs.

Usage: replicates.py REPLICATES_BENCHMARK CRITERIA.xml SURVEY_FOLDER
CPU times count, as the machine may be shared: the best of several runs, and the median over rounds.
"""
import statistics
import subprocess
import sys

ROUNDS = 5


def measure(program, *arguments):
    """Best CPU and best wall seconds of the runs of one process."""
    result = subprocess.run([program, *map(str, arguments)], stdout=subprocess.PIPE, text=True)
    if result.returncode:
        raise SystemExit(f"{program} {arguments} ended with {result.returncode}")
    runs = [[float(number) for number in line.split()] for line in result.stdout.splitlines()]
    return min(run[0] for run in runs), min(run[1] for run in runs)


def median(program, *arguments):
    rounds = [measure(program, *arguments) for _ in range(ROUNDS)]
    return [statistics.median(r[i] for r in rounds) for i in range(2)]


def main():
    program, criteria, survey = sys.argv[1:]
    print(f"Replicates of a whole assessment, CPU time, best of several runs, median of {ROUNDS} rounds")
    print("  51 cities x 49 indicators, four levels; weights drawn anew, every column treated, normalised, aggregated, "
          "ranked, counted")
    for moving, what in ((1, "an answer a column drawn anew:  "), (51, "every answer drawn anew:        ")):
        cpu, _ = median(program, 51, 49, 2000, 5, 1, moving)
        print(f"    {what}  {1e6 * cpu / 2000:5.1f} microseconds a replicate  {'(aim: below 50)' if moving == 1 else ''}",
              flush=True)
    cpu, _ = median(program, criteria, survey, 10_000, 3, 1)
    _, wall = median(program, criteria, survey, 10_000, 3, 2)
    print(f"  the sample survey with its own design, 10,000 replicates with shares and intervals: {cpu:.2f} s CPU on one "
          f"thread, {wall:.2f} s wall on two  (aim: below 1)", flush=True)
    print("Growth; nanoseconds a replicate and cell (cities x indicators)")
    for rows, columns, count in ((51, 49, 2000), (51, 98, 2000), (102, 98, 2000), (102, 98, 4000)):
        cpu, _ = median(program, rows, columns, count, 2, 1, rows)
        print(f"  {rows:3} x {columns:2} x {count:5,}   {cpu:6.3f} s   {1e9 * cpu / rows / columns / count:6.2f} ns",
              flush=True)


if __name__ == "__main__":
    main()
