"""The index of iData.csv and iMeta.csv by COINr's formulas, written down without this project's code.

Formulas: Normalise (n_minmax with l_u = c(0, 100), n_goalposts, n_dist2targ, n_scaled) and Aggregate (a_amean) of
COINr 1.1.14, the target times 100 so that every index runs to 100. For Direction −1 the limits of n_scaled change
places: they stand in iMeta as limits of x. Needs numpy:  python3 coinr-reference.py > coinr-expected.csv
"""
import csv
import numpy as np

nan = np.nan
number = lambda text: nan if text == "NA" else float(text)
data = list(csv.DictReader(open("iData.csv")))
meta = list(csv.DictReader(open("iMeta.csv")))
tree = [m for m in meta if m["Type"] in ("Indicator", "Aggregate")]


def normalised(m, x, method):
    direction = float(m["Direction"])
    s = x * direction
    if method == "min-max":
        return 100 * (s - np.nanmin(s)) / (np.nanmax(s) - np.nanmin(s))
    if method == "goalposts":
        low, high, scale = (float(m["goalpost_" + k]) for k in ("lower", "upper", "scale"))
        y = (x - low) / (high - low) if direction > 0 else (high - x) / (high - low)
        if m["goalpost_trunc2posts"] == "TRUE":
            y = np.clip(y, 0, 1)
        return y * scale
    if method == "target":
        t = float(m["Target"])
        low, high = np.nanmin(x), np.nanmax(x)
        y = (x - low) / (t - low) if direction > 0 else (high - x) / (high - t)
        return 100 * (np.minimum(y, 1) if m["dist2targ_cap_max"] == "TRUE" else y)
    a, b, f = (float(m[k]) for k in ("scaled_lower", "scaled_upper", "scale_factor"))
    if direction < 0:
        a, b = -b, -a
    return (s - a) / (b - a) * f


def index(method):
    values = {}
    for m in tree:
        if m["Type"] == "Indicator":
            x = np.array([number(row[m["iCode"]]) for row in data])
            if m["Denominator"] != "NA":
                x = x / np.array([number(row[m["Denominator"]]) for row in data])
            values[m["iCode"]] = normalised(m, x, method)
    for m in sorted((m for m in tree if m["Type"] == "Aggregate"), key=lambda m: int(m["Level"])):
        below = [c for c in tree if c["Parent"] == m["iCode"]]
        x = np.array([values[c["iCode"]] for c in below])
        w = np.array([[float(c["Weight"])] for c in below])
        values[m["iCode"]] = np.nansum(w * x, axis=0) / np.sum(w * ~np.isnan(x), axis=0)
    return values


methods = ["min-max", "goalposts", "target", "scaled"]
codes = ["Index", "Supply", "Demand", "Access", "Services", "People"]
print(",".join(["method", "uCode"] + codes))
for method in methods:
    values = index(method)
    for position, row in enumerate(data):
        print(",".join([method, row["uCode"]] + [repr(float(values[code][position])) for code in codes]))
