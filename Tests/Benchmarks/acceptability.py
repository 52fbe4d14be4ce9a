"""SMAA-2 against well-vectorised NumPy on the same matrix, in turn.

Usage: acceptability.py ACCEPTABILITY_BENCHMARK           the comparison
       acceptability.py --run MATRIX ROWS COLUMNS REPLICATES RUNS COUNTS [WEIGHTS]   NumPy alone; CPU seconds of each run
CPU times count, as the machine may be shared: of each process the best of its runs. Printed are medians over rounds in
turn. NumPy uses the fastest of its variants, found beforehand in the same process.
"""
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
ROUNDS = 9


class Peer:
    """Weights uniform on the simplex, a matrix product, argsort, counts; in blocks, with all large tables kept."""

    def __init__(self, values, generator, weights, counting, block):
        self.rows, self.columns = values.shape
        self.turned = -np.ascontiguousarray(values.T)  # so that argsort puts the best first
        self.generator, self.draw, self.counting, self.block = generator, weights, counting, block
        self.weights = np.empty((block, self.columns))
        self.scores = np.empty((block, self.rows))
        self.places = np.arange(self.rows)
        self.ones = np.ones(self.columns)

    def sample(self):
        if self.draw == "dirichlet":
            return self.generator.dirichlet(self.ones, self.block)
        self.generator.standard_exponential(out=self.weights)
        self.weights /= self.weights.sum(axis=1, keepdims=True)
        return self.weights

    def count(self, weights, table):
        scores = np.matmul(weights, self.turned, out=self.scores[:len(weights)])
        order = np.argsort(scores, axis=1)
        order *= self.rows
        order += self.places
        if self.counting == "add.at":
            np.add.at(table, order.ravel(), 1)
        else:
            table += np.bincount(order.ravel(), minlength=len(table))

    def run(self, replicates):
        table = np.zeros(self.rows ** 2, np.int64)
        for _ in range(replicates // self.block):
            self.count(self.sample(), table)
        return table


def fastest(values):
    """The variant that needs the least CPU time for 4,000 replicates."""
    best = None
    for bits in (np.random.PCG64, np.random.SFC64):
        for weights in ("exponential", "dirichlet"):
            for counting in ("add.at", "bincount"):
                for block in (250, 1000):
                    peer = Peer(values, np.random.Generator(bits(1)), weights, counting, block)
                    for _ in range(6):
                        start = time.process_time()
                        peer.run(4000)
                        taken = time.process_time() - start
                        if best is None or taken < best[0]:
                            best = (taken, peer, f"{bits.__name__}, {weights}, {counting}, blocks of {block}")
    return best[1:]


def load(path, rows, columns):
    x = np.fromfile(path).reshape(columns, rows).T
    return (x - x.min(axis=0)) / (x.max(axis=0) - x.min(axis=0))


def one():
    path, rows, columns, replicates, runs, target = sys.argv[2:8]
    rows, columns, replicates = int(rows), int(columns), int(replicates)
    values = load(path, rows, columns)
    if len(sys.argv) > 8:
        peer = Peer(values, None, None, "add.at", 1000)
        table = np.zeros(rows ** 2, np.int64)
        for block in np.split(np.fromfile(sys.argv[8]).reshape(replicates, columns), replicates // 1000):
            peer.count(block, table)
    else:
        peer, name = fastest(values)
        print("variant", name)
        for _ in range(int(runs)):
            start = time.process_time()
            table = peer.run(replicates)
            print(time.process_time() - start)
    table.astype(float).tofile(target)


def output(command):
    result = subprocess.run(command, stdout=subprocess.PIPE, text=True, env=ONE_THREAD)
    if result.returncode:
        raise SystemExit(f"{' '.join(command)} ended with {result.returncode}")
    return result.stdout.splitlines()


class Bench:
    def __init__(self, program, folder):
        self.program, self.folder = program, folder

    def matrix(self, rows, columns):
        path = os.path.join(self.folder, f"{rows}x{columns}.f64")
        if not os.path.exists(path):
            np.random.default_rng(2015).uniform(1, 100, (columns, rows)).tofile(path)
        return path

    def ours(self, rows, columns, replicates, runs, threads=1, measures="ranks", weights=()):
        """Best CPU and best wall seconds, and the counts of the last run."""
        target = os.path.join(self.folder, "ours.f64")
        lines = output([self.program, self.matrix(rows, columns), *map(str, (rows, columns, replicates, runs, threads)),
                        measures, target, *weights])
        times = np.array([[float(number) for number in line.split()] for line in lines])
        return *times.min(axis=0), np.fromfile(target)

    def theirs(self, rows, columns, replicates, runs, weights=()):
        target = os.path.join(self.folder, "theirs.f64")
        lines = output([sys.executable, __file__, "--run", self.matrix(rows, columns),
                        *map(str, (rows, columns, replicates, runs)), target, *weights])
        variant = next((line[8:] for line in lines if line.startswith("variant ")), "")
        times = [float(line) for line in lines if not line.startswith("variant ")]
        return min(times, default=0), variant, np.fromfile(target)


def check_stored_weights(bench):
    """Counts on the same weights are equal, one by one."""
    weights = np.random.default_rng(7).dirichlet(np.ones(30), 20000)
    path = os.path.join(bench.folder, "weights.f64")
    weights.tofile(path)
    _, _, ours = bench.ours(82, 30, 20000, 1, weights=(path,))
    _, _, theirs = bench.theirs(82, 30, 20000, 1, weights=(path,))
    if not np.array_equal(ours, theirs):
        raise SystemExit("counts on stored weights differ from those of NumPy")
    print("  20,000 stored sets of weights: every count equals NumPy's")


def check_shares(ours, theirs, replicates):
    """Acceptabilities from different random numbers differ by no more than chance: six standard errors of a difference."""
    p = (ours + theirs) / (2 * replicates)
    margin = 6 * np.sqrt(p * (1 - p) * 2 / replicates) + 6 / replicates
    if (np.abs(ours - theirs) / replicates > margin).any():
        raise SystemExit("acceptabilities differ from those of NumPy by more than chance")


def main():
    bench = Bench(sys.argv[1], tempfile.mkdtemp(prefix="feasibility-acceptability-"))
    try:
        print(f"SMAA-2, weights drawn, weighted sums, rank counts; replicates per CPU second, one thread, NumPy "
              f"{np.__version__}; medians of {ROUNDS} rounds in turn")
        check_stored_weights(bench)
        replicates, rounds = 100_000, []
        for _ in range(ROUNDS):
            us = bench.ours(82, 30, replicates, 7)
            them = bench.theirs(82, 30, replicates, 5)
            full = bench.ours(82, 30, replicates, 5, measures="all")
            two = bench.ours(82, 30, replicates, 60, threads=2)
            single = bench.ours(82, 30, replicates, 20)
            check_shares(us[2], them[2], replicates)
            rounds.append((replicates / us[0], replicates / them[0], replicates / full[0], single[1] / two[1],
                           single[0] / two[0], them[1]))
        ours, theirs, everything = (statistics.median(r[i] for r in rounds) / 1000 for i in range(3))
        ratio = statistics.median(r[0] / r[1] for r in rounds)
        print(f"    82 x  30  ours {ours:6.0f} thousand   NumPy {theirs:6.0f} thousand   {ratio:4.1f} times as many  "
              f"(aim: at least 2.5)")
        ratios.note("SMAA-2, 82 x 30, CPU over NumPy", 1 / ratio)
        print(f"              with pairs and central weights {everything:6.0f} thousand   NumPy's fastest: "
              f"{statistics.mode(r[5] for r in rounds)}")
        scaling = [r[3] for r in rounds]
        print(f"              2 threads, wall: {statistics.median(scaling):.2f} times 1, best round {max(scaling):.2f}  "
              f"(aim: at least 1.8); CPU time of 1 over that of 2: {statistics.median(r[4] for r in rounds):.2f}",
              flush=True)
        print("Growth; nanoseconds a replicate and cell (cities x criteria)")
        for rows, columns, count in ((82, 30, 50_000), (82, 30, 200_000), (82, 120, 50_000), (328, 120, 20_000)):
            cpu = statistics.median(bench.ours(rows, columns, count, 5)[0] for _ in range(3))
            print(f"  {rows:4} x {columns:3} x {count:7,}   {cpu:6.3f} s   {1e9 * cpu / rows / columns / count:6.3f} ns",
                  flush=True)
    finally:
        shutil.rmtree(bench.folder)


if __name__ == "__main__":
    one() if sys.argv[1] == "--run" else main()
