"""Sizes and times of a report's pages, all in one run, so that they can be held against an empty page.

    measure.py PROGRAM    writes the reports with the program (a release build, or times mean little) and measures them

The sample of 82 cities as a site and as a single file, a simulated survey of 5,000, and an empty page. Each page is
opened seven times in turn with the others; what is printed are medians and their ratio to the empty page: `ready` is when
the page says so (the load event of a page that does not), `painted` the second frame after it. Then from the event of a
key or a choice to the second frame after it. Ends with 1 if a budget is missed."""

import os
import statistics
import subprocess
import sys
import tempfile
from pathlib import Path

from playwright.sync_api import sync_playwright

ROOT = Path(__file__).resolve().parents[2]
CHROMIUM = os.environ.get("CHROMIUM", "/usr/bin/chromium")
ROUNDS = 7
STEPS = 15
EMPTY = "<!DOCTYPE html><html lang=\"en\"><head><meta charset=\"utf-8\"><title>Empty</title></head><body></body></html>\n"
BOTH = ["--language", "en", "ko"]

# What a page may have: bytes, elements, milliseconds until it is ready.
BUDGETS = {
    "index 82": (400_000, 8_000, 1_000),
    "index 82, ko": (400_000, 8_000, 1_000),
    "index 5,000": (2_000_000, 8_000, 1_000),
    "city": (120_000, None, 1_000),
    "largest city": (120_000, None, 1_000),
    "single file": (1_500_000, 35_000, 2_000),
    "single file, ko": (1_500_000, 35_000, 2_000),
}
MOST_TO_PAINT = 100

# Runs before the page's own scripts; notes when the page is ready and when that was painted.
WATCH = """
window.times = {};
const painted = () => {
  times.ready = performance.now();
  requestAnimationFrame(() => requestAnimationFrame(() => { times.painted = performance.now(); }));
};
addEventListener("DOMContentLoaded", () => {
  const root = document.documentElement;
  if (root.dataset.ready) return painted();
  if (!document.querySelector("script:not([type])")) return addEventListener("load", painted);
  new MutationObserver((list, observer) => {
    if (root.dataset.ready) { observer.disconnect(); painted(); }
  }).observe(root, { attributes: true });
});
new MutationObserver((list, observer) => {
  if (document.documentElement?.dataset.ready && !times.ready) { observer.disconnect(); painted(); }
}).observe(document, { attributes: true, subtree: true, attributeFilter: ["data-ready"] });
"""
# From an event to the second frame after it.
LISTEN = """
window.waits = [];
for (const kind of ["input", "change", "click"]) addEventListener(kind, () => {
  const start = performance.now();
  requestAnimationFrame(() => requestAnimationFrame(() => waits.push(performance.now() - start)));
}, true);
"""


def written(program, folder, *arguments):
    done = subprocess.run([program, "assess", "--output", folder, *map(str, arguments)], cwd=ROOT, capture_output=True, text=True)
    if done.returncode > 1:
        raise SystemExit(f"{program} ended with {done.returncode}\n{done.stderr[-2000:]}")
    return Path(folder)


def reports(program, place):
    """The pages to be measured, by name."""
    seoul = ["--criteria", "Criteria/seoul-model-2015"]
    sample = [*seoul, "--survey", "Surveys/wego-2015-sample", *BOTH]
    subprocess.run([program, "simulate", *seoul, "--cities", "5000", "--seed", "1", "--output", place / "simulated-5000"],
                   cwd=ROOT, check=True, capture_output=True)
    site = written(program, place / "site", *sample)
    single = written(program, place / "single", *sample, "--single-file", "--write", "html")
    large = written(program, place / "large", *seoul, "--survey", place / "simulated-5000", "--write", "html")
    empty = place / "empty.html"
    empty.write_text(EMPTY)
    largest = max(site.glob("**/cities/*.html"), key=lambda path: path.stat().st_size)
    return {
        "empty page": empty,
        "index 82": site / "index.html",
        "index 82, ko": site / "ko/index.html",
        "index 5,000": large / "index.html",
        "city": site / "cities/manila.html",
        "largest city": largest,
        "divide": site / "divide.html",
        "compare": site / "compare/index.html",
        "weights": site / "weights.html",
        "single file": single / "index.html",
        "single file, ko": single / "ko/index.html",
    }


def opened(browser, path, script=WATCH):
    context = browser.new_context(viewport={"width": 1280, "height": 900})
    context.add_init_script(script)
    page = context.new_page()
    page.goto(path.as_uri())
    return page


def until(page, expression):
    """Waits for an expression; Playwright's own way evaluates text in the page, which its policy forbids."""
    for _ in range(6000):
        if page.evaluate(expression):
            return
        page.wait_for_timeout(10)
    raise SystemExit(f"{page.url}: {expression} never came true")


def loads(browser, pages):
    """Milliseconds until each page is ready and painted, each in turn, and its elements."""
    found = {name: [] for name in pages}
    elements = {}
    for _ in range(ROUNDS):
        for name, path in pages.items():
            page = opened(browser, path)
            until(page, "window.times.painted")
            found[name].append(page.evaluate("[times.ready, times.painted]"))
            elements[name] = page.evaluate("document.getElementsByTagName('*').length")
            page.context.close()
    medians = {name: [statistics.median(column) for column in zip(*rows)] for name, rows in found.items()}
    return medians, elements


def waits(page, act, count=STEPS):
    """Milliseconds from the event that `act` causes to the second frame after it."""
    page.evaluate(LISTEN)
    for number in range(count):
        act(number)
        until(page, f"window.waits.length > {number}")
        page.wait_for_timeout(40)
        page.evaluate(f"window.waits.length = {number + 1}")
    return page.evaluate("window.waits")


def answers(browser, pages):
    """Times from an event to the second frame, by what was done."""
    found = {}
    page = opened(browser, pages["weights"])
    page.wait_for_selector("#weight-panel[data-ready]", state="attached")
    page.wait_for_timeout(800)
    page.locator("#weight-0").focus()
    found["slider, 1,000 draws"] = waits(page, lambda at: page.keyboard.press("ArrowRight"))
    said = page.locator("#weight-draws").inner_text()
    page.context.close()
    for name in ["index 82", "index 5,000"]:
        page = opened(browser, pages[name])
        until(page, "document.documentElement.dataset.ready === '1'")
        page.locator("#ranking").scroll_into_view_if_needed()
        page.locator("#filter-q").focus()
        letters = "an" if name == "index 82" else "12"
        keys = [letters[0], letters[1], "Backspace", "Backspace"]
        found[f"{name}, a key in the search"] = waits(page, lambda at: page.keyboard.press(keys[at % 4]), 16)
        page.locator("#filter-q").fill("")
        regions = page.locator("#filter-region option").count()
        found[f"{name}, a region"] = waits(page, lambda at: page.locator("#filter-region").select_option(index=(at + 1) % regions))
        page.locator("#filter-region").select_option(index=0)
        bands = page.locator("#filter-band option").count()
        found[f"{name}, a class"] = waits(page, lambda at: page.locator("#filter-band").select_option(index=(at + 1) % bands))
        page.locator("#filter-band").select_option(index=0)
        for key in ["score", "name"]:
            button = page.locator(f"table.ranking th[data-k={key}] button")
            button.focus()
            found[f"{name}, sorted by {key}"] = waits(page, lambda at: page.keyboard.press("Enter"))
        page.context.close()
    return found, said


def main():
    program = str(Path(sys.argv[1]).resolve())
    missed = []
    with tempfile.TemporaryDirectory() as place, sync_playwright() as playwright:
        pages = reports(program, Path(place))
        browser = playwright.chromium.launch(executable_path=CHROMIUM, args=["--no-sandbox"])
        medians, elements = loads(browser, pages)
        empty = medians["empty page"][1]
        print(f"{'page':24}{'bytes':>12}{'elements':>10}{'ready':>10}{'painted':>11}{'to empty':>10}")
        for name, path in pages.items():
            size, (ready, painted) = path.stat().st_size, medians[name]
            print(f"{name:24}{size:12,}{elements[name]:10,}{ready:7.0f} ms{painted:8.0f} ms{painted / empty:10.1f}")
            for found, most, unit in zip((size, elements[name], ready), BUDGETS.get(name, (None, None, None)), ("bytes", "elements", "ms")):
                if most is not None and found > most:
                    missed.append(f"{name}: {found:,.0f} {unit}, {most:,} at most")
        print(f"\n{'from the event to the second frame':42}{'median':>10}{'longest':>11}")
        found, said = answers(browser, pages)
        for name, times in found.items():
            print(f"{name:42}{statistics.median(times):7.0f} ms{max(times):8.0f} ms")
            if statistics.median(times) > MOST_TO_PAINT:
                missed.append(f"{name}: {statistics.median(times):.0f} ms to paint, {MOST_TO_PAINT} at most")
        print(f"  the slider's page says: {said}")
        browser.close()
    for line in missed:
        print(f"MISSED {line}")
    sys.exit(bool(missed))


if __name__ == "__main__":
    main()
