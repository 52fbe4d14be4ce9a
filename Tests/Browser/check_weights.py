"""The page on weights: its arithmetic is the program's (scores to 1e-12, ranks, verdicts and classes equal, for 20 sets
of weights and many rules of aggregation), its draws give the program's rank acceptability, and its panel can be used by
keyboard, by a single click, by a link, on paper, and without scripts not at all.

By itself:  check_weights.py PROGRAM [FOLDER]"""

import copy
import csv
import io
import json
import os
import random
import re
import shutil
import statistics
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ET
from pathlib import Path

import wide_sets
from patience import arrived, comes, painted, resized

ROOT = Path(__file__).resolve().parents[2]
NS = "urn:feasibility:criteria:1"
ET.register_namespace("", NS)
SETS = 20

# Rules of aggregation that the principal index of the Seoul set is given in turn.
RULES = {
    "arithmetic": {"aggregation": "arithmetic"},
    "arithmetic-covered": {"aggregation": "arithmetic", "minimumCoverage": "0.7"},
    "geometric-floor": {"aggregation": "geometric", "zero": "floor", "floor": "0.01"},
    "harmonic": {"aggregation": "harmonic", "zero": "floor", "floor": "0.02"},
    "power-2": {"aggregation": "power-mean", "exponent": "-2", "zero": "floor", "floor": "0.05"},
    "power+3": {"aggregation": "power-mean", "exponent": "3"},
    "topsis": {"aggregation": "topsis"},
    "vikor": {"aggregation": "vikor", "group": "0.6"},
    "promethee": {"aggregation": "promethee"},
    "promethee-linear": {"aggregation": "promethee", "preference": "linear", "indifferentUpTo": "0.02",
                         "preferredFrom": "0.3"},
    "copeland": {"aggregation": "copeland"},
    "stretched": {"aggregation": "arithmetic", "rescale": "yes"},
}
OWN = ["aggregation", "zero", "floor", "exponent", "minimumChildren", "minimumCoverage"]


def program():
    named = os.environ.get("FEASIBILITY")
    for path in [named] if named else [ROOT / ".build/release/feasibility", ROOT / ".build/debug/feasibility"]:
        if Path(path).exists():
            return str(path)
    return None


def run(*arguments):
    done = subprocess.run([program(), *map(str, arguments)], cwd=ROOT, capture_output=True, text=True)
    if done.returncode > 1:
        raise RuntimeError(f"feasibility {' '.join(map(str, arguments))}\n{done.stderr[-2000:]}")


def tag(name):
    return f"{{{NS}}}{name}"


def index(tree):
    return tree.getroot().find(tag("index"))


def children(node):
    return [child for child in node if child.tag in (tag("node"), tag("use"), tag("part"))]


def written(tree, folder):
    folder.mkdir(parents=True, exist_ok=True)
    tree.write(folder / "criteria.xml", encoding="utf-8", xml_declaration=True)
    return folder


def weighted(tree, weights):
    """The set with these weights of the principal index's parts."""
    tree = copy.deepcopy(tree)
    node = index(tree)
    judged = node.find(tag("weights"))
    if judged is not None:
        node.remove(judged)
    node.set("weights", "relative")
    for child, weight in zip(children(node), weights):
        child.set("weight", repr(float(weight)))
    return tree


def ruled(tree, rule):
    """The set with another rule of its principal index."""
    tree = copy.deepcopy(tree)
    design = tree.getroot().find(tag("robustness"))
    if design is not None:
        tree.getroot().remove(design)
    node = index(tree)
    for name in OWN:
        node.attrib.pop(name, None)
    for name, value in rule.items():
        if name == "rescale":
            place = max(i for i, child in enumerate(node) if child.tag in (tag("name"), tag("definition"))) + 1
            node.insert(place, ET.Element(tag("rescale"), {"from": "0.1", "to": "0.9"}))
        else:
            node.set(name, value)
    return tree


def sets(count, fewest, seed):
    """Weights to try: equal, extremes, then at random, also round ones."""
    random.seed(seed)
    found = [[100 / count] * count]
    alone = [[100.0 if k == c else 0.0 for k in range(count)] for c in range(count)]
    most = [[99.0 if k == c else 0.5 for k in range(count)] for c in range(count)]
    none = [[0.0 if k == c else 37.0 for k in range(count)] for c in range(count)]
    found += [w for w in (alone + most + none)[:9] if sum(x > 0 for x in w) >= fewest]
    while len(found) < SETS:
        draw = [random.expovariate(1) for _ in range(count)]
        total = sum(draw)
        found.append([round(100 * x / total) + 1 if len(found) % 3 == 0 else 100 * x / total for x in draw])
    return found


def ranking(folder):
    text = (folder / "ranking.csv").read_bytes().decode("utf-8-sig")
    return {row["id"]: row for row in csv.DictReader(io.StringIO(text))}


def opened(browser, file, **options):
    context = browser.new_context(**options)
    page = context.new_page()
    page.errors = []
    page.on("console", lambda message: page.errors.append(message.text))
    page.on("pageerror", lambda error: page.errors.append(str(error)))
    arrived(page, Path(file).resolve().as_uri())
    if options.get("java_script_enabled", True):
        page.wait_for_function("document.documentElement.dataset.ready === '1'")
    return page


RESULT = """(weights) => {
  const panel = document.getElementById("weight-panel");
  const data = JSON.parse(document.getElementById("weight-data").textContent);
  const result = panel.assess(weights);
  const [from, to] = data.range;
  const none = (x) => (x === x ? x : null);
  return data.cities.map((city, i) => ({id: city[0], score: none(from === 0 ? to * result.scores[i] : from + (to - from) * result.scores[i]),
    rank: none(result.ranks[i]), overall: none(result.overall[i]), band: result.bands[i], provisional: result.provisional[i]}));
}"""


def compared(page, tree, weights, survey, folder, name, fail):
    """Whether page and program give the same under some weights; the largest difference of scores."""
    criteria = written(weighted(tree, weights), folder / "set")
    run("assess", "--criteria", criteria, "--survey", survey, "--write", "csv", "--no-robustness", "--output", folder / "out")
    rows = ranking(folder / "out")
    verdicts = [node.get("id") for node in tree.getroot().iterfind(f"{tag('verdicts')}/{tag('verdict')}")]
    classes = [node.get("id") for node in tree.getroot().iterfind(f"{tag('classes')}/{tag('class')}")]
    furthest = 0.0
    wrong = []
    for city in page.evaluate(RESULT, weights):
        row = rows[city["id"]]
        number = lambda key: float(row[key]) if row[key] else None
        score = number("score")
        if (score is None) != (city["score"] is None):
            wrong.append(f"{city['id']}: score {city['score']}, not {score}")
        elif score is not None:
            furthest = max(furthest, abs(score - city["score"]) / max(1, abs(score)))
        for key, mine in [("rank", city["rank"]), ("rank_overall", city["overall"])]:
            if number(key) != mine:
                wrong.append(f"{city['id']}: {key} {mine}, not {number(key)}")
        bands, key = (verdicts, "verdict") if verdicts else (classes, "class")
        if bands:
            mine = bands[city["band"]] if city["band"] is not None else ""
            if mine != row[key] or (verdicts and (row["provisional"] == "yes") != city["provisional"]):
                wrong.append(f"{city['id']}: {key} {mine} {city['provisional']}, not {row[key]} {row['provisional']}")
    if furthest > 1e-12:
        wrong.append(f"scores differ by {furthest:.2e}")
    if wrong:
        fail(f"weights {name} {[round(w, 3) for w in weights]}: {'; '.join(wrong[:4])}")
    return furthest


def parity(browser, name, tree, survey, folder, fail):
    run("assess", "--criteria", written(tree, folder / "criteria"), "--survey", survey, "--write", "html",
        "--no-robustness", "--output", folder / "report")
    page = opened(browser, folder / "report" / "weights.html")
    if page.locator("#weight-panel").is_hidden():
        fail(f"weights {name}: the panel is not there: {page.locator('#weights').inner_text()[:300]} {page.errors[:2]}")
        return
    node = index(tree)
    fewest = int(node.get("minimumChildren", "1"))
    furthest = 0.0
    tried = sets(len(children(node)), fewest, name)
    for weights in tried:
        furthest = max(furthest, compared(page, tree, weights, survey, folder, name, fail))
    if page.errors:
        fail(f"weights {name}: {page.errors[:3]}")
    print(f"  weights {name}: {len(tried)} sets equal the program's, scores to {furthest:.1e}")
    page.context.close()


def acceptability(browser, tree, survey, folder, fail):
    """The page's own draws, given to the program as replicates, give the same ranks in all of them."""
    page = opened(browser, folder / "report" / "weights.html")
    found = page.evaluate("""() => {
      const panel = document.getElementById("weight-panel");
      const data = JSON.parse(document.getElementById("weight-data").textContent);
      const weights = data.parts.map((part) => part.share * 100);
      const result = panel.assess(weights);
      const ranges = panel.ranges(result, 1000);
      return { shares: Array.from({ length: 1000 }, (_, draw) => panel.factors(draw, result.shares)),
        cities: data.cities.map((city, i) => [city[0], ranges[i] && [ranges[i].low, ranges[i].high, [...ranges[i].counts]]]) };
    }""")
    node = index(tree)
    ids = [child.get("id") or child.get("node") or child.get("indicator") for child in children(node)]
    given = folder / "draws.csv"
    with open(given, "w") as file:
        print("replicate," + ",".join(f"weight:{node.get('id')}/{child}" for child in ids), file=file)
        for number, shares in enumerate(found["shares"]):
            print(f"{number + 1}," + ",".join(map(repr, shares)), file=file)
    out = folder / "replicates.csv"
    run("robustness", "--criteria", folder / "criteria", "--survey", survey, "--weights", "noise", "--replicates-in", given,
        "--replicates-out", out)
    rows = list(csv.DictReader(io.StringIO(out.read_bytes().decode("utf-8-sig"))))
    worst = 0
    for city, mine in found["cities"]:
        if mine is None:
            continue
        counts = [0] * len(mine[2])
        for row in rows:
            if row[f"rank:{city}"]:
                counts[int(float(row[f"rank:{city}"])) - 1] += 1
        worst = max([worst] + [abs(a - b) for a, b in zip(counts, mine[2])])
    if worst > 1:
        fail(f"weights: rank acceptability differs from the program's by {worst} draws in 1,000")
    print(f"  weights: acceptability of 1,000 draws differs by at most {worst} draws from the program's")
    page.context.close()


def shares(page):
    texts = page.locator(".wrow output").all_inner_texts()
    return [float(re.sub(r"[^0-9.]", "", text)) for text in texts]


def panel(browser, folder, fail):
    def check(condition, what):
        if not condition:
            fail(f"weights {folder.name}: {what}")

    file = (folder / "weights.html").resolve()
    page = opened(browser, file, viewport={"width": 1280, "height": 900})
    draft = page.locator("#weight-draft")
    rows = lambda: page.locator("#weight-rows tr").evaluate_all("list => list.map(row => row.dataset.city)")
    before = rows()
    official = page.locator(".wrow output").all_inner_texts()
    check(draft.is_hidden(), "no banner at the official weights")
    check(abs(sum(shares(page)) - 100) < 1e-6, f"shares {shares(page)}")
    slider = page.locator("#weight-0")
    start = float(slider.input_value())
    slider.focus()
    page.keyboard.press("ArrowRight")
    check(float(slider.input_value()) == start + 1, "arrow keys move by 1")
    page.keyboard.press("PageUp")
    check(float(slider.input_value()) == min(100, start + 11), "page keys move by 10")
    check(page.evaluate("document.activeElement.id") == "weight-0", "the slider keeps the focus")
    painted(page)
    check(draft.is_visible() and draft.locator("[role=status]").count() == 1, "the banner stands while weights differ")
    check(abs(sum(shares(page)) - 100) < 1e-6, f"shares {shares(page)}")
    box = page.locator("#weight-1").bounding_box()
    page.mouse.click(box["x"] + box["width"] * 0.9, box["y"] + box["height"] / 2)
    check(float(page.locator("#weight-1").input_value()) > 80, "a single click on the track moves")
    page.fill("#weight-n0", "33.3")
    check(comes(page, "() => document.getElementById('weight-said').textContent.trim()"), "says what came of it")
    check(comes(page, "() => location.hash.startsWith('#weights?w=') && location.hash.includes('33.3')"),
          f"the address carries the weights: {page.url}")
    page.emulate_media(media="print")
    check(draft.is_visible(), "the banner is printed")
    check(page.locator(".wsliders").is_hidden(), "sliders are not printed")
    page.emulate_media(media="screen")
    address = page.url
    order = rows()
    again = opened(browser, file)
    again.goto("about:blank")
    arrived(again, address)
    check(comes(again, """(order) => [...document.querySelectorAll("#weight-rows tr")].map((row) => row.dataset.city).join()
        === order.join()""", order), "the link gives the same order")
    again.wait_for_timeout(900)
    check(again.url == address, f"the address stays: {again.url}")
    check(again.evaluate("localStorage.length + sessionStorage.length") == 0, "nothing is stored")
    arrived(again, file.as_uri() + "#weights?w=nobody:3,of:4")
    again.reload()
    check(comes(again, "() => document.getElementById('weight-said').innerText.includes('nobody')"), "unknown parts are named")
    again.context.close()
    # Two sets: the present one becomes the second, then the official one is taken back.
    page.click("#weight-hold")
    page.click("#weight-reset")
    check(comes(page, "() => location.href.includes('b=') && document.getElementById('weight-draft').hidden"),
          f"a second set in the address: {page.url}")
    check(page.locator("#weight-second").inner_text() != "", "names the second set")
    check(page.locator("#weight-apart").inner_text() != "", "says where the two disagree")
    check(page.locator("#weight-safe").inner_text() != "", "says who is safe under both")
    page.click("#weight-drop")
    painted(page)
    check(rows() == before and page.locator(".wrow output").all_inner_texts() == official, "reset gives the official result")
    # At most one message in half a second.
    said = page.evaluate("""async () => {
      const times = [];
      new MutationObserver(() => times.push(performance.now())).observe(document.getElementById("weight-said"), { childList: true });
      const slider = document.getElementById("weight-0");
      for (let step = 0; step < 60; step += 1) {
        slider.value = 20 + step;
        slider.dispatchEvent(new Event("input", { bubbles: true }));
        await new Promise(requestAnimationFrame);
      }
      await new Promise((done) => setTimeout(done, 1200));
      return times.slice(1).map((time, i) => time - times[i]);
    }""")
    check(all(gap >= 480 for gap in said), f"one message in 500 ms: {said}")
    session = page.context.new_cdp_session(page)
    session.send("Performance.enable", {"timeDomain": "threadTicks"})
    spent = lambda: {m["name"]: m["value"] for m in session.send("Performance.getMetrics")["metrics"]}["TaskDuration"]
    before_moves = spent()
    times = page.evaluate("""async () => {
      const slider = document.getElementById("weight-0");
      const times = [];
      for (let step = 0; step < 25; step += 1) {
        const start = performance.now();
        slider.value = 20 + 2 * step;
        slider.dispatchEvent(new Event("input", { bubbles: true }));
        await new Promise((done) => requestAnimationFrame(() => { const channel = new MessageChannel(); channel.port1.onmessage = done; channel.port2.postMessage(0); }));
        times.push(performance.now() - start);
        await new Promise((done) => setTimeout(done, 20));
      }
      return times;
    }""")
    own = (spent() - before_moves) * 1000 / len(times)
    draws = page.locator("#weight-draws").inner_text()
    print(f"  weights {folder.name}: slider to paint {statistics.median(times):.0f} ms (median of 25, least {min(times):.0f}), "
          f"{own:.0f} ms of the page's own time; {len(before)} rows; {draws}")
    # On a machine that does other things at once the clock says more about them than about the page.
    check(min(statistics.median(times), own) <= 100, f"slider to paint {statistics.median(times):.0f} ms, own {own:.0f} ms")
    check(not page.errors, f"messages {page.errors[:3]}")
    for width in (320, 390, 768):
        resized(page, width)
        wide = page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth")
        check(wide <= 0, f"{width} px: {wide} px too wide")
    page.context.close()
    quiet = opened(browser, file, java_script_enabled=False)
    check(quiet.locator("#weight-panel").is_hidden() and quiet.locator("#weight-off").is_visible(), "no panel without scripts")
    quiet.context.close()


def axe(browser, folder, fail):
    try:
        from axe_playwright_python.sync_playwright import Axe
    except ImportError:
        return
    for scheme in ("light", "dark"):
        for file in [folder / "weights.html", folder / "ko" / "weights.html"]:
            if not file.exists():
                continue
            page = opened(browser, str(file) + "", color_scheme=scheme)
            page.fill("#weight-n0", "70")
            page.click("details.wmore summary")
            page.click("#weight-hold")
            painted(page)
            found = Axe().run(page).response["violations"]
            if found:
                fail(f"weights {file}: axe {[(v['id'], v['nodes'][0]['html'][:120]) for v in found]}")
            page.context.close()


def copied(browser, tree, survey, folder, fail):
    """What “copy as criteria” gives is taken by the program, and gives the page's result."""
    page = opened(browser, folder / "report" / "weights.html")
    page.fill("#weight-n0", "61.25")
    text = page.locator("#weight-xml").text_content()
    weights = [61.25] + page.evaluate("JSON.parse(document.getElementById('weight-data').textContent).parts.map(p => p.share * 100)")[1:]
    changed = copy.deepcopy(tree)
    node = index(changed)
    node.attrib.pop("weights", None)
    for child in children(node):
        child.attrib.pop("weight", None)
    place = max(i for i, child in enumerate(node) if child.tag in (tag("name"), tag("definition"))) + 1
    node.insert(place, ET.fromstring(text.replace("<weights ", f'<weights xmlns="{NS}" ')))
    criteria = written(changed, folder / "copied")
    run("check", criteria)
    run("assess", "--criteria", criteria, "--survey", survey, "--write", "csv", "--no-robustness", "--output", folder / "copied-out")
    rows = ranking(folder / "copied-out")
    for city in page.evaluate(RESULT, weights):
        score = rows[city["id"]]["score"]
        if (score == "") != (city["score"] is None) or (score and abs(float(score) - city["score"]) > 1e-12):
            fail(f"weights: copied as criteria, {city['id']} has {score}, not {city['score']}")
    page.context.close()


def few(folder, source, count):
    """The first cities of the sample."""
    folder.mkdir(parents=True, exist_ok=True)
    shutil.copy(source / "survey.xml", folder)
    shutil.copy(ROOT / "Surveys" / "cities.xml", folder.parent)
    lines = (source / "responses.csv").read_bytes().splitlines(keepends=True)
    (folder / "responses.csv").write_bytes(b"".join(lines[:count + 1]))
    return folder


def check(browser, reports, fail, only=None):
    if program() is None:
        fail("weights: there is no program to compare with (FEASIBILITY)")
        return
    work = Path(tempfile.mkdtemp())
    try:
        seoul = ET.parse(ROOT / "Criteria/seoul-model-2015/criteria.xml")
        sample = ROOT / "Surveys/wego-2015-sample"
        small = few(work / "surveys" / "few", sample, 26)
        cases = {"seoul": (seoul, sample), "egdi": (ET.parse(ROOT / "Criteria/un-egdi/criteria.xml"), ROOT / "Surveys/un-egdi-2014"),
                 "teaching": (ET.parse(ROOT / "Criteria/teaching/criteria.xml"), ROOT / "Surveys/teaching-sample"),
                 "rutgers": (ET.parse(ROOT / "Criteria/rutgers-skku/criteria.xml"), ROOT / "Surveys/rutgers-sample")}
        for name, rule in [("leaves", {"aggregation": "harmonic", "zero": "floor", "floor": "0.01"}), ("product", {"aggregation": "weighted-product"})]:
            wide_sets.make(work / name / "wide", 12)
            leaves = ruled(ET.parse(work / name / "wide" / "criteria" / "criteria.xml"), rule)
            for posts in leaves.getroot().iter(tag("goalposts")):
                posts.set("range", "0.01 1")
            cases[name] = (leaves, work / name / "wide" / "survey")
        cases |= {name: (ruled(seoul, rule), small) for name, rule in RULES.items()}
        for name, (tree, survey) in cases.items():
            if only and name not in only:
                continue
            parity(browser, name, tree, survey, work / name, fail)
        if (work / "seoul").exists():
            acceptability(browser, seoul, sample, work / "seoul", fail)
            copied(browser, seoul, sample, work / "seoul", fail)
        for folder in sorted(Path(reports).iterdir()):
            if (folder / "weights.html").exists() and "weight-panel" in (folder / "weights.html").read_text("utf-8"):
                panel(browser, folder, fail)
        for folder in sorted(Path(reports).iterdir()):
            if (folder / "weights.html").exists() and "weight-panel" in (folder / "weights.html").read_text("utf-8"):
                axe(browser, folder, fail)
                break
    finally:
        shutil.rmtree(work, ignore_errors=True)


if __name__ == "__main__":
    from playwright.sync_api import sync_playwright

    if len(sys.argv) > 1:
        os.environ["FEASIBILITY"] = sys.argv[1]
    faults = []

    def report(what):
        faults.append(what)
        print(f"  FAILED {what}", flush=True)

    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(
            executable_path=os.environ.get("CHROMIUM", "/usr/bin/chromium"), args=["--no-sandbox"])
        check(browser, sys.argv[2] if len(sys.argv) > 2 else tempfile.mkdtemp(), report, sys.argv[3:] or None)
        browser.close()
    sys.exit(1 if faults else 0)
