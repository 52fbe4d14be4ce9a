"""Charts and map in Chromium: the drawing that fits the width, nothing hidden, no label on a mark or on another label,
marks by pointer, tap and list, the tip that Escape closes, non-text contrast."""

import re

from patience import arrived, shows

WIDTHS = (390, 768, 1440)

# Boxes of the labels and marks of the drawing that is shown, in pixels.
BOXES = """plot => {
  const svg = [...plot.querySelectorAll("svg")].find(one => one.getClientRects().length);
  const box = one => { const r = one.getBoundingClientRect(); return [r.left, r.top, r.right, r.bottom]; };
  return {
    svg: box(svg), texts: [...svg.querySelectorAll("text")].map(one => [one.className.baseVal, one.textContent, ...box(one)]),
    marks: [...svg.querySelectorAll(".mark")].map(one => [one.className.baseVal, ...box(one)]),
    size: Math.min(...[...svg.querySelectorAll("text")].map(one =>
      parseFloat(getComputedStyle(one).fontSize) * svg.getBoundingClientRect().width / svg.viewBox.baseVal.width)),
  };
}"""


def ink(box):
    """By how much the box of a text, which is that of the font, is higher than its ink: a quarter of its size at either
    end (fonts with Korean have higher boxes), 4 px at least."""
    return max(4, min(box[2] - box[0], box[3] - box[1]) / 4)


def meets(a, b, slack):
    over = ink(a)
    return a[0] + slack < b[2] and b[0] + slack < a[2] and a[1] + over < b[3] and b[1] + over < a[3]


def drawings(page, where, fail):
    for place in range(page.locator("figure[data-chart] .plot").count()):
        plot = page.locator("figure[data-chart] .plot").nth(place)
        found = plot.evaluate(BOXES)
        name = f"{where}, chart {place + 1}"
        left, top, right, bottom = found["svg"]
        width = page.viewport_size["width"]
        if left < -1 or right > width + 1:
            fail(f"{name}: reaches beyond the page ({left:.0f} to {right:.0f} of {width})")
        if found["texts"] and found["size"] < 9:
            fail(f"{name}: type of {found['size']:.1f} px")
        texts = found["texts"]
        for number, text in enumerate(texts):
            for other in texts[number + 1:]:
                if meets(text[2:], other[2:], 1.5):
                    fail(f"{name}: “{text[1]}” meets “{other[1]}”")
            if re.search(r"tick|name", text[0]):
                continue
            for mark in found["marks"]:
                if meets(text[2:], mark[1:], 2):
                    fail(f"{name}: “{text[1]}” lies on a mark")
                    break
        for mark in found["marks"]:
            if mark[1] < left - 1 or mark[3] > right + 1 or mark[2] < top - 1 or mark[4] > bottom + 1:
                fail(f"{name}: a mark out of sight")
                break


def tips(page, where, fail):
    figure = page.locator("figure[data-chart]").first
    if not figure.count():
        return
    picker = figure.locator("select")
    names = picker.locator("option").all_inner_texts()
    if len(names) < 2:
        return
    picker.select_option(index=1)
    tip = figure.locator(".tip")
    if not tip.is_visible() or names[1] not in tip.inner_text():
        fail(f"{where}: choosing {names[1]} says nothing")
    if figure.locator(".mark.on:visible").count() != 1:
        fail(f"{where}: the chosen mark does not stand out")
    # What the tip says stands in the table.
    row = page.locator("table.ranking tbody tr", has_text=names[1]).first
    rank = re.search(r"(?:Rank |중 )([\d.]+)", tip.inner_text())
    if row.count() and rank and rank[1] not in (row.text_content() or ""):
        fail(f"{where}: rank {rank[1]} of {names[1]} is not in the table")
    page.keyboard.press("Escape")
    if tip.is_visible():
        fail(f"{where}: Escape leaves the tip open")
    mark = figure.locator("svg:visible .mark[data-city]").last
    mark.scroll_into_view_if_needed()
    box = mark.bounding_box()
    middle = (box["x"] + box["width"] / 2, box["y"] + box["height"] / 2)
    page.mouse.move(*middle)
    if not shows(tip):
        fail(f"{where}: pointing at a mark says nothing")
    else:
        over = tip.bounding_box()
        page.mouse.move(over["x"] + over["width"] / 2, over["y"] + over["height"] / 2)
        page.wait_for_timeout(600)
        if not tip.is_visible():
            fail(f"{where}: the tip goes when the pointer moves onto it")
        page.keyboard.press("Escape")
    page.mouse.click(*middle)
    if not shows(tip):
        fail(f"{where}: a tap says nothing")
    page.keyboard.press("Escape")


# The contrast of a colour against what lies behind charts.
CONTRAST = """() => {
  const canvas = document.createElement("canvas").getContext("2d", { willReadFrequently: true });
  const rgb = colour => { canvas.fillStyle = colour; canvas.fillRect(0, 0, 1, 1); return [...canvas.getImageData(0, 0, 1, 1).data]; };
  const light = colour => {
    const [r, g, b] = rgb(colour).map(v => v / 255).map(v => v <= 0.04045 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4);
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const ratio = (a, b) => { const [x, y] = [light(a), light(b)].sort((p, q) => q - p); return (x + 0.05) / (y + 0.05); };
  const seen = {};
  for (const mark of document.querySelectorAll(".plot .mark, .plot .column, .plot .cut, .plot .bin")) {
    const style = getComputedStyle(mark);
    const back = getComputedStyle(mark.closest("figure")).backgroundColor;
    const own = Math.max(...[style.fill, style.stroke].filter(c => c !== "none").map(c => ratio(c, back)));
    const kind = mark.className.baseVal;
    seen[kind] = Math.min(seen[kind] ?? 99, own);
  }
  return seen;
}"""


def check(browser, reports, fail):
    for folder in sorted(path.parent for path in reports.glob("*/index.html")):
        for language, name in (("en", "index.html"), ("ko", "ko/index.html")):
            file = folder / name
            if not file.exists() or "data-chart" not in file.read_text():
                continue
            for width in WIDTHS:
                where = f"{folder.name} {language} {width}"
                context = browser.new_context(viewport={"width": width, "height": 900})
                page = context.new_page()
                arrived(page, file.as_uri())
                drawings(page, where, fail)
                if page.evaluate("document.documentElement.scrollWidth") > width:
                    shown = page.evaluate("[...document.querySelectorAll('.plot *')].some(one => "
                                          "one.getBoundingClientRect().right > innerWidth + 1)")
                    if shown:
                        fail(f"{where}: a chart makes the page scroll")
                tips(page, where, fail)
                context.close()
            for scheme in ("light", "dark"):
                context = browser.new_context(color_scheme=scheme)
                page = context.new_page()
                arrived(page, file.as_uri())
                for kind, ratio in page.evaluate(CONTRAST).items():
                    if ratio < 3:
                        fail(f"{folder.name} {language} {scheme}: {kind} stands out by {ratio:.2f} only")
                context.close()


if __name__ == "__main__":
    import os
    import sys
    from pathlib import Path

    from playwright.sync_api import sync_playwright

    faults = []
    with sync_playwright() as play:
        chromium = play.chromium.launch(
            executable_path=os.environ.get("CHROMIUM", "/usr/bin/chromium"), args=["--no-sandbox"])
        check(chromium, Path(sys.argv[1]).resolve(), lambda what: (faults.append(what), print(what)))
    print(f"{len(faults)} faults")
    sys.exit(bool(faults))
