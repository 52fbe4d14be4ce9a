#!/usr/bin/env python3
"""Makes the land outline of the report's map small: Natural Earth's land at 1:110 million, projected, simplified, and
written as the path of a Swift constant.

    python3 Tests/Maps/land.py ne_110m_land.geojson > Sources/ReportPages/Charts/LandOutline.swift

The figures are Natural Earth's (https://www.naturalearthdata.com, physical vectors, 1:110m, "Land"), which are in the
public domain. The projection is Equal Earth (Savric, Patterson and Jenny 2018), which keeps areas; there are no borders,
and Antarctica is left out. Coordinates are tenths of the drawing's unit, relative to the point before.
"""

import json
import math
import sys

WIDTH, NORTH, SOUTH = 720.0, 84.0, -56.5
TOLERANCE = 0.48  # of a unit: the least area of a corner that stays is its square
SMALLEST = 2.8  # square units: islands below it are left out
A1, A2, A3, A4 = 1.340264, -0.081106, 0.000893, 0.003796
ROOT = math.sqrt(3)


def plane(longitude, latitude):
    t = math.asin(ROOT / 2 * math.sin(math.radians(latitude)))
    s = t * t
    x = 2 * ROOT * math.radians(longitude) * math.cos(t) / (3 * (9 * A4 * s**4 + 7 * A3 * s**3 + 3 * A2 * s + A1))
    return x, t * (A1 + A2 * s + s**3 * (A3 + A4 * s))


SCALE = WIDTH / 2 / plane(180, 0)[0]
TOP = plane(0, NORTH)[1]
HEIGHT = SCALE * (TOP - plane(0, SOUTH)[1])


def place(longitude, latitude):
    x, y = plane(longitude, latitude)
    return WIDTH / 2 + SCALE * x, SCALE * (TOP - y)


def area(points):
    return sum(a[0] * b[1] - b[0] * a[1] for a, b in zip(points, points[1:] + points[:1])) / 2


def corner(a, b, c):
    return abs((b[0] - a[0]) * (c[1] - a[1]) - (c[0] - a[0]) * (b[1] - a[1])) / 2


def simplified(points):
    """Takes the corner of the least area away until all that are left are large enough (Visvalingam and Whyatt 1993)."""
    points = list(points)
    while len(points) > 4:
        count = len(points)
        areas = [corner(points[i - 1], points[i], points[(i + 1) % count]) for i in range(count)]
        least = min(range(count), key=lambda i: areas[i])
        if areas[least] >= TOLERANCE**2 * 4:
            return points
        del points[least]
    return points


def rings(path):
    for feature in json.load(open(path))["features"]:
        shape = feature["geometry"]
        for polygon in [shape["coordinates"]] if shape["type"] == "Polygon" else shape["coordinates"]:
            yield polygon[0]


def main(path):
    pieces = []
    for ring in rings(path):
        if max(latitude for _, latitude, *_ in ring) < -60:
            continue
        points = [place(p[0], p[1]) for p in ring[:-1]]
        if abs(area(points)) < SMALLEST:
            continue
        tenths = []
        for x, y in simplified(points):
            point = (round(x * 10), round(y * 10))
            if not tenths or tenths[-1] != point:
                tenths.append(point)
        if len(tenths) > 2:
            pieces.append(tenths)
    pieces.sort(key=lambda points: (-abs(area(points)), points[0]))
    words = []
    for points in pieces:
        words.append(f"M{points[0][0]} {points[0][1]}")
        before = points[0]
        for number, point in enumerate(points[1:]):
            step = (point[0] - before[0], point[1] - before[1])
            words.append(("l" if number == 0 else " " if step[0] >= 0 else "") + f"{step[0]}" +
                         (f" {step[1]}" if step[1] >= 0 else f"{step[1]}"))
            before = point
        words.append("z")
    lines, line = [], ""
    for word in words:
        if len(line) + len(word) > 112:
            lines.append(line)
            # A line ends as a blank does.
            line = word.lstrip(" ")
        else:
            line += word
    lines.append(line)
    count = sum(map(len, lines)) + len(lines)
    print(f"""/// The land of the world without borders, for the map of a report: {len(pieces)} pieces, {count} bytes.
///
/// Made by `Tests/Maps/land.py` from the land of Natural Earth at 1:110 million (https://www.naturalearthdata.com), in
/// the public domain. Equal Earth projection, from 56.5 degrees south to 84 degrees north, Antarctica left out.
enum LandOutline {{
  /// Width and height of the drawing.
  static let width = {WIDTH:.0f}.0
  static let height = {HEIGHT:.1f}

  /// The outline as the data of an SVG path, in tenths of the drawing's unit.
  static let path: StaticString = \"\"\"
""" + "\n".join("    " + line for line in lines) + '\n    """\n}')


main(sys.argv[1])
