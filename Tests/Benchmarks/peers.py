"""Multi-criteria methods and a whole assessment against NumPy, pymcdm and scikit-criteria on the same input, in turn.

Usage: peers.py PEERS_BENCHMARK            the comparison
       peers.py --run PEER METHOD MATRIX ROWS COLUMNS RUNS SCORES   one method by one peer; prints CPU seconds a run
CPU times count, as the machine may be shared; in each round the best of several runs is taken, and the printed ratio is
the median over the rounds. Peers other than NumPy are left out where they are not installed.
"""
import importlib.util
import os
import shutil
import statistics
import subprocess
import sys
import tempfile
import time

import numpy as np

import ratios

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


def pymcdm_method(method, columns):
    from pymcdm import methods, normalizations
    made = {"saw": lambda: methods.WSM(normalizations.minmax_normalization),
            "wpm": lambda: methods.WPM(normalizations.linear_normalization),
            "topsis": lambda: methods.TOPSIS(normalizations.vector_normalization),
            "vikor": methods.VIKOR,
            "promethee-usual": lambda: methods.PROMETHEE_II("usual")}[method]()
    types = np.where(np.arange(columns) % 3 == 2, -1, 1)
    return lambda x, w, cost: made(x, w, types, validation=False)


def skcriteria_method(method, x, w, cost):
    """The matrix object is made beforehand, as a user would keep it."""
    import skcriteria
    from skcriteria.agg.simple import WeightedSumModel
    from skcriteria.agg.topsis import TOPSIS
    from skcriteria.preprocessing.scalers import MinMaxScaler, VectorScaler
    # It turns no lower-is-better column round by min-max or vector scaling: signs are turned here.
    turned = np.where(cost, -x, x)
    matrix = skcriteria.mkdm(turned, objectives=[1] * x.shape[1], weights=w)
    if method == "saw":
        return lambda *_: WeightedSumModel().evaluate(MinMaxScaler("matrix").transform(matrix)).e_.score
    return lambda *_: TOPSIS().evaluate(VectorScaler("matrix").transform(matrix)).e_.similarity


def one():
    _, _, peer, method, path, rows, columns, runs, target = sys.argv
    rows, columns = int(rows), int(columns)
    x = np.ascontiguousarray(np.fromfile(path).reshape(columns, rows).T)
    w = np.arange(1.0, columns + 1)
    w /= w.sum()
    cost = np.arange(columns) % 3 == 2
    if peer == "NumPy":
        function = METHODS[method]
    elif peer == "pymcdm":
        function = pymcdm_method(method, columns)
    else:
        function = skcriteria_method(method, x, w, cost)
    for _ in range(int(runs)):
        start = time.process_time()
        scores = function(x, w, cost)
        ranks(-scores if method == "vikor" else scores)
        print(time.process_time() - start)
    np.asarray(scores, dtype=float).tofile(target)


def measure(command):
    """Best CPU seconds of the runs of one process, and its peak memory in MiB where it says so."""
    output = subprocess.run(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True, env=ONE_THREAD)
    if output.returncode:
        raise SystemExit(f"{' '.join(command)} ended with {output.returncode}")
    lines = output.stdout.split("\n")
    peak = [int(line.split()[1]) / 1024 for line in lines if line.startswith("peak")]
    return min(float(line) for line in lines if line and not line.startswith("peak")), max(peak, default=0)


def compare(program, folder, peer, method, rows, columns, runs, peer_runs, aim=""):
    if importlib.util.find_spec(peer.lower().replace("scikit-criteria", "skcriteria")) is None:
        return
    path = os.path.join(folder, f"{rows}x{columns}.f64")
    if not os.path.exists(path):
        np.random.default_rng(2015).uniform(1, 100, (columns, rows)).tofile(path)
    ours, theirs = [os.path.join(folder, name) for name in ("ours.f64", "theirs.f64")]
    shape = [path, str(rows), str(columns)]
    rounds = []
    for _ in range(ROUNDS):
        us = measure([program, method, *shape, str(runs), ours])
        them = measure([sys.executable, __file__, "--run", peer, method, *shape, str(peer_runs), theirs])
        rounds.append((us, them))
    a, b = np.fromfile(ours), np.fromfile(theirs)
    if not np.allclose(a, b, rtol=1e-9, atol=1e-12):
        raise SystemExit(f"{method}: scores differ from those of {peer} by {np.abs(a - b).max()}")
    us = statistics.median(r[0][0] for r in rounds)
    them = statistics.median(r[1][0] for r in rounds)
    ratio = statistics.median(r[1][0] / r[0][0] for r in rounds)
    peak = max(r[0][1] for r in rounds)
    if peer == "NumPy":
        ratios.note(f"{method}, {rows} x {columns}, CPU over NumPy", 1 / ratio)
    print(f"  {method:17} {rows:5} x {columns:2}  ours {1000 * us:8.3f} ms, peak {peak:3.0f} MiB   {peer:15} "
          f"{1000 * them:9.3f} ms   {ratio:6.1f} times as fast  {aim}", flush=True)


def main():
    program = sys.argv[1]
    folder = tempfile.mkdtemp(prefix="feasibility-peers-")
    try:
        print(f"Scores and ranks of a ready matrix, best of several runs, median of {ROUNDS} rounds in turn; NumPy "
              f"{np.__version__} on one thread; scores agree to 1e-9")
        for rows, columns in ((2000, 60), (82, 30)):
            large = rows == 2000
            compare(program, folder, "NumPy", "saw", rows, columns, 200, 200, "(aim: at least 1)" if large else "")
            compare(program, folder, "pymcdm", "saw", rows, columns, 200, 10)
            compare(program, folder, "scikit-criteria", "saw", rows, columns, 200, 10)
            compare(program, folder, "NumPy", "wpm", rows, columns, 100, 100)
            compare(program, folder, "NumPy", "topsis", rows, columns, 200, 200, "(aim: at least 1)" if large else "")
            compare(program, folder, "pymcdm", "topsis", rows, columns, 200, 10)
            compare(program, folder, "scikit-criteria", "topsis", rows, columns, 200, 10)
            compare(program, folder, "NumPy", "vikor", rows, columns, 200, 200)
            compare(program, folder, "NumPy", "promethee-usual", rows, columns, 40, 20,
                    "(aim: at least 2)" if large else "")
            compare(program, folder, "pymcdm", "promethee-usual", rows, columns, 40, 1)
            compare(program, folder, "NumPy", "promethee-linear", rows, columns, 40, 1 if large else 20,
                    "(aim: at least 5, peak below 50 MiB)" if large else "")
        print("A full assessment, survey to ranks with records and findings, 60 indicators in four levels; NumPy does "
              "the arithmetic only")
        compare(program, folder, "NumPy", "assessment", 2000, 60, 50, 200, "(aim: below 5 ms)")
    finally:
        shutil.rmtree(folder)


if __name__ == "__main__":
    one() if sys.argv[1] == "--run" else main()
