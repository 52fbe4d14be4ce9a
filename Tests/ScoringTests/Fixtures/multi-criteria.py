"""Makes multi-criteria-*.csv: what pymcdm, scikit-criteria and SciPy give for one small matrix.

Run with pymcdm 1.4.0, scikit-criteria 0.10, SciPy 1.17.1, NumPy 2.4.6. The tests do not need it.
"""
import os
import warnings

import numpy as np
import scipy.stats
import skcriteria
from pymcdm import methods, normalizations
from pymcdm.methods.partial import PROMETHEE_I
from skcriteria.agg.topsis import TOPSIS
from skcriteria.agg.simple import WeightedSumModel
from skcriteria.agg.vikor import VIKOR
from skcriteria.preprocessing.scalers import VectorScaler

HERE = os.path.dirname(os.path.abspath(__file__))
warnings.simplefilter("ignore")

generator = np.random.default_rng(2015)
rows, columns = 14, 6
types = np.array([1, -1, 1, 1, -1, 1])
weights = np.array([0.25, 0.15, 0.1, 0.2, 0.1, 0.2])
steps = np.array([1, 0.5, 10, 0.01, 1, 0.25])
matrix = np.round(generator.uniform(2, 9, (rows, columns))) * steps + steps
matrix[13] = matrix[2] + types * np.array([-1, 0.5, 0, -0.01, 0, 0]) * np.abs(types)
ids = [f"u{row + 1:02d}" for row in range(rows)]
ranges = matrix.max(axis=0) - matrix.min(axis=0)
q, p = 0.1 * ranges, 0.5 * ranges


def promethee(kind, data, **limits):
    return PROMETHEE_I(kind, **limits)(data, weights, types)


def method_scores(data):
    """Scores turned so that more is better, for ranks and rank reversal."""
    ranges = data.max(axis=0) - data.min(axis=0)
    plus, minus = promethee("usual", data)
    linear = promethee("vshape_2", data, p=0.5 * ranges, q=0.1 * ranges)
    return {
        "saw": methods.WSM(normalizations.minmax_normalization)(data, weights, types),
        "wpm": methods.WPM(normalizations.linear_normalization)(data, weights, types),
        "topsis": methods.TOPSIS(normalizations.vector_normalization)(data, weights, types),
        "vikor": -methods.VIKOR()(data, weights, types),
        "usual": plus - minus,
        "linear": linear[0] - linear[1],
    }


def write(name, header, table):
    with open(os.path.join(HERE, name), "w", newline="\n") as file:
        file.write("# Made by multi-criteria.py with pymcdm 1.4.0, scikit-criteria 0.10, SciPy 1.17.1\n")
        file.write(",".join(header) + "\n")
        for line in table:
            file.write(",".join(repr(float(cell)) if isinstance(cell, float) else str(cell) for cell in line) + "\n")


write("multi-criteria-matrix.csv", ["id"] + [f"c{j + 1}" for j in range(columns)],
      [["direction"] + [int(t) for t in types], ["weight"] + [float(w) for w in weights]]
      + [[ids[i]] + [float(x) for x in matrix[i]] for i in range(rows)])

scores = method_scores(matrix)
dm = skcriteria.mkdm(matrix, objectives=list(types), weights=weights, alternatives=ids)
vikor = VIKOR(use_compromise_set=False).evaluate(dm)
positive = skcriteria.mkdm(np.column_stack([matrix[:, j] if types[j] == 1 else -matrix[:, j] for j in range(columns)]),
                           objectives=[1] * columns, weights=weights, alternatives=ids)
skc_topsis = TOPSIS().evaluate(VectorScaler(target="matrix").transform(positive)).e_.similarity
assert np.allclose(skc_topsis, scores["topsis"], rtol=1e-12), (skc_topsis, scores["topsis"])
assert np.allclose(vikor.e_.q_k, -scores["vikor"], rtol=1e-12)
usual = promethee("usual", matrix)
linear = promethee("vshape_2", matrix, p=p, q=q)
write("multi-criteria-scores.csv",
      ["id", "saw", "wpm", "topsis", "vikor", "vikor_s", "vikor_r", "usual_plus", "usual_minus", "linear_plus",
       "linear_minus"],
      [[ids[i], float(scores["saw"][i]), float(scores["wpm"][i]), float(scores["topsis"][i]),
        float(-scores["vikor"][i]), float(vikor.e_.s_k[i]), float(vikor.e_.r_k[i]), float(usual[0][i]),
        float(usual[1][i]), float(linear[0][i]), float(linear[1][i])] for i in range(rows)])

pairs = []
for name in vikor.e_.compromise_set:
    pairs.append(["compromise", ids[name] if isinstance(name, (int, np.integer)) else name, "", "", "", ""])
dominance = dm.dominance.dominance(strict=False)
for a in ids:
    for b in ids:
        if a != b and dominance.loc[a, b]:
            pairs.append(["dominates", a, b, "", "", ""])
ranks = {name: scipy.stats.rankdata(-np.round(values, 9)) for name, values in scores.items()}
names = list(scores)
for a in range(len(names)):
    for b in range(a + 1, len(names)):
        tau = scipy.stats.kendalltau(ranks[names[a]], ranks[names[b]]).statistic
        rho = scipy.stats.spearmanr(ranks[names[a]], ranks[names[b]]).statistic
        pairs.append(["agreement", names[a], names[b], "", float(tau), float(rho)])
for removed in range(rows):
    kept = [i for i in range(rows) if i != removed]
    rest = {name: scipy.stats.rankdata(-np.round(values, 9)) for name, values in method_scores(matrix[kept]).items()}
    for name in names:
        for x in range(len(kept)):
            for y in range(len(kept)):
                before = ranks[name]
                if before[kept[x]] < before[kept[y]] and rest[name][x] > rest[name][y]:
                    pairs.append(["swap", name, ids[removed], ids[kept[x]], ids[kept[y]], ""])
write("multi-criteria-pairs.csv", ["kind", "a", "b", "c", "d", "e"], pairs)
print(len(pairs), "pairs")
