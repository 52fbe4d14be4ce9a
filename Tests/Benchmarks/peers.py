"""Multi-criteria methods and a whole assessment against NumPy on the same input, measured in turn.

Usage: peers.py PEERS_BENCHMARK            the comparison
       peers.py --run METHOD MATRIX ROWS COLUMNS RUNS SCORES   one method in NumPy; prints CPU seconds of each run
CPU times count, as the machine may be shared; in each round the best of several runs is taken, and the printed ratio is
the median over the rounds.
"""
import os
import shutil
import statistics
import subprocess
import sys
import tempfile
import time

import numpy as np

ONE_THREAD = dict(os.environ, OPENBLAS_NUM_THREADS="1", OMP_NUM_THREADS="1", MKL_NUM_THREADS="1")
ROUNDS = 5


def ranks(scores):
    """Competition ranks, 1 for the highest."""
    order = np.argsort(-scores, kind="stable")
    ordered = scores[order]
    first = np.concatenate(([True], ordered[1:] != ordered[:-1]))
    result = np.empty(len(scores))
    result[order] = np.maximum.accumulate(np.where(first, np.arange(len(scores)), 0)) + 1
    return result


def saw(x, w, cost):
    low, high = x.min(axis=0), x.max(axis=0)
    t = (x - low) / (high - low)
    t[:, cost] = 1 - t[:, cost]
    return t @ w


def wpm(x, w, cost):
    t = x / x.max(axis=0)
    t[:, cost] = x[:, cost].min(axis=0) / x[:, cost]
    return np.exp(np.log(t) @ w)


def topsis(x, w, cost):
    v = x * (w / np.sqrt((x * x).sum(axis=0)))
    high, low = v.max(axis=0), v.min(axis=0)
    best, worst = np.where(cost, low, high), np.where(cost, high, low)
    plus = np.sqrt(((v - best) ** 2).sum(axis=1))
    minus = np.sqrt(((v - worst) ** 2).sum(axis=1))
    return minus / (plus + minus)


def vikor(x, w, cost):
    high, low = x.max(axis=0), x.min(axis=0)
    best = np.where(cost, low, high)
    loss = np.abs(x - best) * (w / (high - low))
    s, r = loss.sum(axis=1), loss.max(axis=1)
    return 0.5 * (s - s.min()) / (s.max() - s.min()) + 0.5 * (r - r.min()) / (r.max() - r.min())


def promethee_usual(x, w, cost):
    """Net flows by sorting: how many are below, less how many are above."""
    n = len(x)
    flow = np.zeros(n)
    for j in range(x.shape[1]):
        order = np.argsort(x[:, j])
        ordered = x[order, j]
        net = np.searchsorted(ordered, ordered, "left") - (n - np.searchsorted(ordered, ordered, "right"))
        flow[order] += (-w[j] if cost[j] else w[j]) * net
    return flow / (n - 1)


def promethee_linear(x, w, cost):
    """Net flows over all pairs, in place as far as NumPy goes."""
    n = len(x)
    pi = np.zeros((n, n))
    d = np.empty((n, n))
    for j in range(x.shape[1]):
        column = -x[:, j] if cost[j] else x[:, j]
        spread = column.max() - column.min()
        q, p = 0.05 * spread, 0.3 * spread
        np.subtract(column[:, None], column[None, :], out=d)
        d -= q
        d *= 1 / (p - q)
        np.clip(d, 0, 1, out=d)
        d *= w[j]
        pi += d
    return (pi.sum(axis=1) - pi.sum(axis=0)) / (n - 1)


def assessment(x, w, cost):
    """Min–max, then weighted means of 5, 4 and the rest."""
    low, high = x.min(axis=0), x.max(axis=0)
    t = (x - low) / (high - low)
    t[:, cost] = 1 - t[:, cost]
    groups = [t[:, i:i + 5] @ (w[i:i + 5] / w[i:i + 5].sum()) for i in range(0, x.shape[1], 5)]
    dimensions = [np.mean(groups[i:i + 4], axis=0) for i in range(0, len(groups), 4)]
    return np.mean(dimensions, axis=0)


METHODS = {"saw": saw, "wpm": wpm, "topsis": topsis, "vikor": vikor, "promethee-usual": promethee_usual,
           "promethee-linear": promethee_linear, "assessment": assessment}


def one():
    _, _, method, path, rows, columns, runs, target = sys.argv
    rows, columns = int(rows), int(columns)
    x = np.ascontiguousarray(np.fromfile(path).reshape(columns, rows).T)
    w = np.arange(1.0, columns + 1)
    w /= w.sum()
    cost = np.arange(columns) % 3 == 2
    for _ in range(int(runs)):
        start = time.process_time()
        scores = METHODS[method](x, w, cost)
        ranks(-scores if method == "vikor" else scores)
        print(time.process_time() - start)
    scores.tofile(target)


def measure(command):
    """Best CPU seconds of the runs of one process, and its peak memory in MiB."""
    process = subprocess.Popen(command, stdout=subprocess.PIPE, text=True, env=ONE_THREAD)
    seconds = [float(line) for line in process.stdout]
    _, status, usage = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode:
        raise SystemExit(f"{' '.join(command)} ended with {process.returncode}")
    return min(seconds), usage.ru_maxrss / 1024


def compare(program, folder, method, rows, columns, runs, peer_runs, aim):
    path = os.path.join(folder, f"{rows}x{columns}.f64")
    if not os.path.exists(path):
        np.random.default_rng(2015).uniform(1, 100, (columns, rows)).tofile(path)
    ours, theirs = [os.path.join(folder, name) for name in ("ours.f64", "theirs.f64")]
    rounds = []
    for _ in range(ROUNDS):
        us = measure([program, method, path, str(rows), str(columns), str(runs), ours])
        them = measure([sys.executable, __file__, "--run", method, path, str(rows), str(columns), str(peer_runs), theirs])
        rounds.append((us, them))
    a, b = np.fromfile(ours), np.fromfile(theirs)
    if not np.allclose(a, b, rtol=1e-9, atol=1e-12):
        raise SystemExit(f"{method}: scores differ by {np.abs(a - b).max()}")
    us = statistics.median(r[0][0] for r in rounds)
    them = statistics.median(r[1][0] for r in rounds)
    ratio = statistics.median(r[1][0] / r[0][0] for r in rounds)
    peak = max(r[0][1] for r in rounds)
    print(f"  {method:17} {rows:7} x {columns:2}  ours {1000 * us:9.3f} ms  NumPy {1000 * them:9.3f} ms   "
          f"{ratio:6.1f} times as fast   peak {peak:4.0f} MiB   {aim}", flush=True)


def main():
    program = sys.argv[1]
    folder = tempfile.mkdtemp(prefix="feasibility-peers-")
    try:
        print(f"Scores and ranks of a ready matrix, best of several runs, median of {ROUNDS} rounds in turn; NumPy "
              f"{np.__version__} on one thread; scores agree to 1e-9")
        compare(program, folder, "saw", 2000, 60, 200, 200, "(aim: at least 1)")
        compare(program, folder, "wpm", 2000, 60, 100, 100, "")
        compare(program, folder, "topsis", 2000, 60, 200, 200, "(aim: at least 1)")
        compare(program, folder, "vikor", 2000, 60, 200, 200, "")
        compare(program, folder, "promethee-usual", 2000, 60, 40, 20, "(aim: at least 2)")
        compare(program, folder, "promethee-linear", 2000, 60, 40, 1, "(aim: at least 5; peak below 50 MiB)")
        for method in ("saw", "topsis", "promethee-usual", "promethee-linear"):
            compare(program, folder, method, 82, 30, 200, 200, "")
        print("A full assessment, survey to ranks with records and findings, 60 indicators in four levels; NumPy does the "
              "arithmetic only")
        compare(program, folder, "assessment", 2000, 60, 50, 200, "(aim: below 5 ms)")
    finally:
        shutil.rmtree(folder)


if __name__ == "__main__":
    one() if sys.argv[1] == "--run" else main()
