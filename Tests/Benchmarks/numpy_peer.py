"""The arithmetic of a criteria set in NumPy, on a ready matrix: goalposts, weighted means, ranks.

Usage: numpy_peer.py CRITERIA.xml CITIES RUNS
Prints the CPU seconds of each run, BLAS on one thread. The matrix is drawn at random within the goalposts; its values
do not matter for the time.
"""
import sys
import time
import xml.etree.ElementTree as ET

import numpy as np

NAMESPACE = {"c": "urn:feasibility:criteria:1"}


def load(path):
    """Goalposts and trees of a criteria file."""
    root = ET.parse(path).getroot()
    indicators = {}
    for element in root.find("c:indicators", NAMESPACE).findall("c:indicator", NAMESPACE):
        posts = element.find("c:goalposts", NAMESPACE)
        if posts is None:
            continue
        indicators[element.get("id")] = (
            len(indicators), float(posts.get("lower")), float(posts.get("upper")),
            posts.get("scale") == "logarithmic" or posts.get("log") in ("yes", "true"),
            element.get("direction") == "lower-is-better")
    return indicators, root.findall("c:index", NAMESPACE)


def evaluate(node, values, indicators, known):
    """A node's scores: weighted arithmetic or geometric mean of its children."""
    columns, weights = [], []
    for child in node:
        kind = child.tag.split("}")[1]
        if kind == "use":
            column = values[indicators[child.get("indicator")][0]]
            columns.append(1 - column if child.get("sense") == "falling" else column)
        elif kind in ("node", "index"):
            columns.append(evaluate(child, values, indicators, known))
        elif kind == "part":
            columns.append(known[child.get("node")])
        else:
            continue
        weights.append(float(child.get("weight")))
    matrix = np.vstack(columns)
    weights = np.array(weights) / sum(weights)
    if node.get("aggregation") == "geometric":
        with np.errstate(divide="ignore"):
            result = np.exp(weights @ np.log(matrix))
    else:
        result = weights @ matrix
    known[node.get("id")] = result
    return result


def ranks(scores):
    """Competition ranks, 1 for the highest."""
    order = np.argsort(-scores, kind="stable")
    ordered = scores[order]
    first = np.concatenate(([True], ordered[1:] != ordered[:-1]))
    starts = np.maximum.accumulate(np.where(first, np.arange(len(scores)), 0))
    result = np.empty(len(scores))
    result[order] = starts + 1
    return result


def assess(raw, bounds, trees, indicators):
    """Goalposts, trees, ranks."""
    lower, upper, logarithmic, falling = bounds
    x = raw.copy()
    x[logarithmic] = np.log(x[logarithmic])
    values = np.clip((x - lower) / (upper - lower), 0, 1)
    values[falling] = 1 - values[falling]
    known = {}
    scores = [evaluate(tree, values, indicators, known) for tree in trees]
    return ranks(scores[0])


def main():
    path, cities, runs = sys.argv[1], int(sys.argv[2]), int(sys.argv[3])
    indicators, trees = load(path)
    entries = sorted(indicators.values())
    generator = np.random.default_rng(1)
    raw = np.vstack([generator.uniform(e[1], e[2], cities) for e in entries])
    logarithmic = np.array([e[3] for e in entries])
    lower = np.array([np.log(e[1]) if e[3] else e[1] for e in entries])[:, None]
    upper = np.array([np.log(e[2]) if e[3] else e[2] for e in entries])[:, None]
    falling = np.array([e[4] for e in entries])
    for _ in range(runs):
        start = time.process_time()
        result = assess(raw, (lower, upper, logarithmic, falling), trees, indicators)
        print(time.process_time() - start, len(result))


main()
