"""What holds on every page of a report: policy, languages, landmarks, places, data for scripts, provenance, words,
keyboard, tables, forced colours; and what the start page says in its first sentence and offers to take away."""

import base64
import csv
import hashlib
import io
import json
import re
import subprocess
import xml.etree.ElementTree as ET
from pathlib import Path

from patience import arrived, styled

ROOT = Path(__file__).resolve().parents[2]
NS = "{urn:feasibility:report:1}"
HANGUL = "\\uAC00-\\uD7A3\\u1100-\\u11FF\\u3130-\\u318F"
# The sections that a start page has, in this order; those without data are left out.
ORDER = ["summary", "matrix", "map", "ranking", "downloads"]
METHOD = ["purpose", "source-and-licence", "tree", "indicators-and-limits", "rules-heading", "uncertainty-design", "terms",
          "stages-heading", "inputs"]


def name_of(path):
    return "/".join(path.parts[-3:])


def rows(path):
    return list(csv.DictReader(io.StringIO(path.read_bytes().decode("utf-8-sig"))))


def report(folder):
    return ET.parse(folder / "report.xml").getroot()


def opened(browser, path, **options):
    context = browser.new_context(**options)
    page = context.new_page()
    arrived(page, path.as_uri())
    return context, page


def policy(browser, paths, fail):
    """U-03: the policy stands first after the character set, admits exactly what is there, and nothing is written as an
    attribute that it would block."""
    for path in paths:
        text = path.read_text("utf-8")
        head = re.search(r"<head>(<meta charset=\"utf-8\">)?<meta http-equiv=\"Content-Security-Policy\" content=\"([^\"]*)\"", text)
        if not head or not head[1]:
            fail(f"{name_of(path)}: the policy does not stand first")
            continue
        said = set(re.findall(r"sha256-[A-Za-z0-9+/=]+", head[2].replace("&#39;", "'")))
        there = set()
        for attributes, body in re.findall(r"<(?:script|style)([^>]*)>(.*?)</(?:script|style)>", text, re.S):
            if "application/json" not in attributes:
                there.add("sha256-" + base64.b64encode(hashlib.sha256(body.encode()).digest()).decode())
        if said != there or not head[2].startswith("default-src &#39;none&#39;;"):
            fail(f"{name_of(path)}: the policy admits {len(said)}, there are {len(there)}")
        # Attributes as a parser sees them, so that quoted text is not taken for one.
        context, page = opened(browser, path, java_script_enabled=False)
        found = page.locator("[style], [onclick], [onload], [onchange], [oninput], [onerror]").count()
        if found:
            fail(f"{name_of(path)}: {found} attributes that the policy blocks")
        context.close()


def languages(browser, paths, fail):
    """U-04: each page says its language and links its twin; what is Korean in a page of another language is marked, and
    in a Korean page a run of English words is."""
    for path in paths:
        context, page = opened(browser, path)
        own = page.evaluate("document.documentElement.lang")
        if own not in ("en", "ko"):
            fail(f"{name_of(path)}: lang={own}")
        twins = page.locator("a[hreflang]").evaluate_all("list => list.map(one => [one.hreflang, one.lang])")
        if sorted(twins) != sorted([[other, other] for other in ("en", "ko") if other != own]):
            fail(f"{name_of(path)}: twins {twins}")
        stray = page.evaluate("""([own, hangul]) => {
          const found = [], walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
          while (walker.nextNode()) {
            const node = walker.currentNode, parent = node.parentElement;
            // A choice of a list cannot hold two languages.
            if (parent.closest("script, style, code, option")) continue;
            const said = parent.closest("[lang]").lang, hasHangul = new RegExp("[" + hangul + "]").test(node.data);
            if (hasHangul && said !== "ko") found.push(node.data.trim().slice(0, 40));
            // Five words of Latin letters are a sentence, not a name.
            if (own === "ko" && said === "ko" && !hasHangul && /([A-Za-z][a-z’]+[ ,]+){5}/.test(node.data)) found.push(node.data.trim().slice(0, 60));
          }
          return found;
        }""", [own, HANGUL])
        if stray:
            fail(f"{name_of(path)}: {len(stray)} texts in another language unmarked, {stray[:3]}")
        context.close()


def landmarks(browser, paths, fail):
    """U-05: skip link, header, nav, main and footer, one first heading, no level skipped."""
    for path in paths:
        context, page = opened(browser, path)
        found = page.evaluate("""() => ({
          parts: ["a.skip[href='#main']", "header", "nav", "main#main", "footer"].filter(one => document.querySelectorAll(one).length !== 1),
          levels: [...document.querySelectorAll("h1,h2,h3,h4,h5,h6")].map(one => Number(one.tagName[1])) })""")
        if found["parts"]:
            fail(f"{name_of(path)}: not once {found['parts']}")
        levels = found["levels"]
        if levels.count(1) != 1 or any(low > high + 1 for high, low in zip(levels, levels[1:])):
            fail(f"{name_of(path)}: headings {levels}")
        context.close()


def places(browser, paths, fail):
    """U-06: every id once; the parts have theirs; headings of pages of one part lead to themselves; a heading that is gone
    to lies below the bar, on a large screen and a small one."""
    for path in paths:
        for width in (390, 1280):
            context, page = opened(browser, path, viewport={"width": width, "height": 800})
            ids = page.locator("[id]").evaluate_all("list => list.map(one => one.id)")
            doubled = {one for one in ids if ids.count(one) > 1}
            if doubled:
                fail(f"{name_of(path)}: twice {doubled}")
            part = {"index.html": ["summary", "ranking", "downloads"], "divide.html": ["divide"], "method.html": ["method"],
                    "data-quality.html": ["data-quality"], "robustness.html": ["robustness"]}.get(path.name, [])
            if path.parent.name == "compare":
                part = ["compare"]
            if path.parent.name == "cities":
                part = ["city-" + path.stem]
            for one in part:
                if one not in ids:
                    fail(f"{name_of(path)}: no #{one}")
            targets = page.locator("main a.permalink").evaluate_all("list => list.map(one => [one.hash.slice(1), one.ariaLabel])")
            bare = page.evaluate("""() => [...document.querySelectorAll('main h2')].filter(one =>
              !one.querySelector('a.permalink') && !one.closest('details')).map(one => one.textContent)""")
            if path.parent.name == "cities" and bare:
                fail(f"{name_of(path)}: headings without a way {bare[:4]}")
            for target, label in targets:
                if not label or target not in ids:
                    fail(f"{name_of(path)}: permalink to {target}, named {label}")
            for target in [target for target, _ in targets][:12]:
                page.evaluate("place => { location.hash = ''; location.hash = '#' + place; }", target)
                place = page.evaluate("""place => {
                  const one = document.getElementById(place);
                  const head = /^H/.test(one.tagName) ? one : one.querySelector("h1,h2,h3");
                  const bar = document.querySelector("nav.nav").getBoundingClientRect();
                  const box = head.getBoundingClientRect();
                  return [box.top, bar.bottom, scrollY + innerHeight >= document.documentElement.scrollHeight - 2];
                }""", target)
                if place[0] < place[1] - 1 and not place[2]:
                    fail(f"{name_of(path)} at {width}: #{target} under the bar ({place[0]:.0f}, {place[1]:.0f})")
            context.close()


def data_blocks(browser, folder, paths, fail):
    """U-08: the page says when it is ready; its data are JSON, with no end of an element in them, and hold the numbers of
    ranking.csv."""
    known = {row["id"]: row for row in rows(folder / "ranking.csv")}
    for path in paths:
        text = path.read_text("utf-8")
        for identity, body in re.findall(r'<script id="([\w-]+)" type="application/json">(.*?)</script>', text, re.S):
            if "<" in body:
                fail(f"{name_of(path)}: {identity} holds a <")
            data = json.loads(body)
            if identity == "compare-data":
                said = [city[0] for city in data["cities"]]
                if said != [one for one in known][:len(said)]:
                    fail(f"{name_of(path)}: {identity} holds other cities than ranking.csv")
        if "dataset.ready" in text:
            context, page = opened(browser, path)
            page.wait_for_selector("html[data-ready='1']", state="attached", timeout=9000)
            context.close()


def provenance(browser, folder, paths, fail):
    """U-11: each page names index and edition at its head, and edition, digests, engine, licence and how to repeat it at
    its foot, as report.xml has them."""
    root = report(folder)
    told = ET.tostring(root, encoding="unicode")
    inputs = re.findall(r'sha256="([0-9a-f]{64})"', told)
    engine = re.search(r'engine="([^"]+)"', told)
    edition = re.search(r'edition="([^"]+)"', told)[1]
    for path in paths:
        context, page = opened(browser, path, java_script_enabled=False)
        foot = page.locator("footer").inner_text()
        head = page.locator("header").inner_text()
        own = page.locator("html").get_attribute("data-head")
        if edition not in own or own.split(" · ")[0] not in head:
            fail(f"{name_of(path)}: the head does not name {own}")
        digests = page.locator("footer .digest").all_inner_texts()
        wrong = [one for one in digests if not any(whole.startswith(one) for whole in inputs) and one not in told]
        if len(digests) < 3 or wrong:
            fail(f"{name_of(path)}: digests {digests}, of which {wrong} are not in report.xml")
        if edition not in foot or engine and engine[1].split("/")[0].split(" ")[0] not in foot:
            fail(f"{name_of(path)}: edition or engine not at the foot")
        if "feasibility assess" not in foot:
            fail(f"{name_of(path)}: nothing says how to repeat it")
        context.close()


def key_sentence(browser, folder, fail):
    """U-20: the first sentence says how many are assessed, ranked, and of the best kind, as ranking.csv has it; in both
    languages the same numbers."""
    table = rows(folder / "ranking.csv")
    ranked = [row for row in table if row["rank"]]
    if not ranked:
        return
    best = next((row["verdict"] for row in table if row.get("verdict")), None) if "verdict" in table[0] else None
    wanted = [len(table), len(ranked)]
    said = {}
    for language, file in (("en", "index.html"), ("ko", "ko/index.html")):
        context, page = opened(browser, folder / file, java_script_enabled=False)
        text = page.locator("#summary .key").inner_text()
        said[language] = sorted(re.findall(r"\d[\d,.]*\d|\d", text.replace("\u00a0", " ")))
        for number in wanted:
            if str(number) not in said[language]:
                fail(f"{folder.name} {language}: {number} is not in “{text[:160]}”")
        named = page.locator("#summary .named li").count()
        if best and named:
            count = sum(row["verdict"] == best for row in table)
            if str(count) not in said[language]:
                fail(f"{folder.name} {language}: {count} of the best kind are not in “{text[:200]}”")
        context.close()
    if said["en"] != said["ko"]:
        fail(f"{folder.name}: numbers differ between languages: {said}")


def order(browser, folder, fail):
    """Section 2.2 and 2.6: the parts of the start page and of the method in their order."""
    for file in ("index.html", "ko/index.html"):
        context, page = opened(browser, folder / file, java_script_enabled=False)
        found = page.locator("main > section[id]").evaluate_all("list => list.map(one => one.id)")
        if found != [one for one in ORDER if one in found] or not {"summary", "ranking", "downloads"} <= set(found):
            fail(f"{folder.name}/{file}: parts {found}")
        context.close()
        method = folder / file.replace("index", "method")
        if method.exists():
            context, page = opened(browser, method, java_script_enabled=False)
            found = page.locator("main h2[id]").evaluate_all("list => list.map(one => one.id)")
            if found != [one for one in METHOD if one in found] or not {"tree", "terms", "inputs"} <= set(found):
                fail(f"{folder.name}/{method.name}: {found}")
            context.close()


def downloads(browser, folder, fail):
    """U-70, U-71: the table within the page is the file, byte for byte; every file that is offered is there; report.xml is
    valid by the published schema, as another program reads it."""
    context, page = opened(browser, folder / "index.html", java_script_enabled=False)
    links = page.locator("#downloads a:not(.term)").evaluate_all("list => list.map(one => [one.getAttribute('href'), one.getAttribute('download')])")
    held = [base64.b64decode(to.split(",", 1)[1]) for to, _ in links if to.startswith("data:")]
    if held and held[0] != (folder / "ranking.csv").read_bytes():
        fail(f"{folder.name}: ranking.csv within the page is another")
    beside = [to for to, _ in links if not to.startswith(("data:", "http", "#"))]
    if not held and "ranking.csv" not in beside:
        fail(f"{folder.name}: no ranking to take away: {beside}")
    for to in beside:
        if not (folder / to).exists():
            fail(f"{folder.name}: {to} is offered and not there")
    context.close()
    run = subprocess.run(["xmllint", "--noout", "--stream", "--schema", ROOT / "Reports/report.xsd", folder / "report.xml"],
                         capture_output=True, text=True)
    if run.returncode:
        fail(f"{folder.name}: report.xml {run.stderr[:300]}")


# Words that judge or claim what was not tested.
JUDGING = re.compile(r"\b(significant(ly)?|bad|worse off|lags?|lagging|must)\b", re.I)


def words(browser, paths, fail):
    """Section 2.8: no word that judges or claims a test; minus signs are those of numbers; no rank or score is NaN."""
    for path in paths:
        context, page = opened(browser, path, java_script_enabled=False)
        text = page.evaluate("""() => {
          const texts = [], walker = document.createTreeWalker(document.querySelector("main"), NodeFilter.SHOW_TEXT);
          while (walker.nextNode()) if (!walker.currentNode.parentElement.closest("script, style, code, .notes, .limits, .inputs"))
            texts.push(walker.currentNode.data);
          return texts;
        }""")
        for line in text:
            if path.parts[-2] != "ko" and JUDGING.search(line) and "meets no condition" not in line:
                fail(f"{name_of(path)}: “{line.strip()[:80]}” judges")
            if re.fullmatch(r"\s*-\d+(\.\d+)?\s*%?\s*", line):
                fail(f"{name_of(path)}: {line.strip()} with a hyphen")
            if re.search(r"\b(NaN|nan|inf|null)\b", line):
                fail(f"{name_of(path)}: “{line.strip()[:60]}”")
        context.close()


# A table is named by its caption, by the box that it scrolls in, or, a small one, by the heading before it.
TABLES = """() => [...document.querySelectorAll("table")].filter(one => one.checkVisibility()).map(one => ({
  name: one.caption?.textContent.trim() || one.closest("[aria-label]")?.ariaLabel || one.ariaLabel
    || ([...document.querySelectorAll("main h2, main h3, main h4, main summary")].filter(head =>
      head.compareDocumentPosition(one) & Node.DOCUMENT_POSITION_FOLLOWING).at(-1)?.textContent ?? ""),
  bare: [...one.querySelectorAll("th")].filter(cell => !cell.scope).length,
  heads: one.querySelectorAll("th").length,
  sorted: one.querySelectorAll("[aria-sort]").length,
  rows: one.rows.length }))"""


def tables(browser, paths, fail):
    """Section 2.11: each table is named, its heads say what they are heads of, at most one is sorted by; what scrolls can
    be reached by keyboard and is named."""
    for path in paths:
        context, page = opened(browser, path, viewport={"width": 1280, "height": 900})
        page.evaluate("document.querySelectorAll('details').forEach(fold => fold.open = true)")
        for table in page.evaluate(TABLES):
            if not table["name"] or table["bare"] or not table["heads"] or table["sorted"] > 1:
                fail(f"{name_of(path)}: a table {table}")
        boxes = page.locator(".scroll").evaluate_all(
            "list => list.filter(one => one.checkVisibility() && (one.role !== 'region' || !one.ariaLabel"
            " || (one.scrollWidth > one.clientWidth && one.tabIndex !== 0))).map(one => one.outerHTML.slice(0, 90))")
        if boxes:
            fail(f"{name_of(path)}: boxes that scroll, without name or key: {boxes[:2]}")
        context.close()


def drawings(browser, paths, fail):
    """Section 2.11 and 2.7: each drawing is hidden from readers or named and described, and none is a pie, radar or map of
    areas."""
    for path in paths:
        context, page = opened(browser, path, java_script_enabled=False)
        wrong = page.evaluate("""() => [...document.querySelectorAll("svg")].filter(one => {
          if (one.closest("[aria-hidden=true]")) return false;
          return one.getAttribute("role") !== "img" || !(one.querySelector("title") || one.ariaLabel
            || one.getAttribute("aria-labelledby"));
        }).map(one => one.outerHTML.slice(0, 120))""")
        if wrong:
            fail(f"{name_of(path)}: drawings without a name: {wrong[:2]}")
        # Arcs of a pie are paths from a centre; the land is the one path of an area.
        arcs = page.locator("svg path[d*='A']").count()
        if arcs:
            fail(f"{name_of(path)}: {arcs} arcs")
        context.close()


def keyboard(browser, paths, fail):
    """Section 2.11: every stop of the Tab key has a visible ring, lies free of the bar, and comes once; no trap."""
    for path in paths:
        context, page = opened(browser, path, viewport={"width": 1280, "height": 800})
        stops, before = 0, None
        total = page.evaluate("""() => [...document.querySelectorAll("a[href], button, input, select, summary, textarea, [tabindex='0']")]
          .filter(one => one.checkVisibility() && !one.disabled).length""")
        for _ in range(min(total, 70)):
            page.keyboard.press("Tab")
            found = page.evaluate("""() => {
              const one = document.activeElement;
              if (!one || one === document.body) return null;
              const box = one.getBoundingClientRect(), style = getComputedStyle(one);
              const bar = document.querySelector("nav.nav")?.getBoundingClientRect();
              const ring = parseFloat(style.outlineWidth) >= 2 && style.outlineStyle !== "none";
              const inner = [...one.querySelectorAll("*")].some(child => parseFloat(getComputedStyle(child).outlineWidth) >= 2);
              return { html: one.outerHTML.slice(0, 80), ring: ring || inner || one.matches("[type=range]"),
                covered: Boolean(bar && !one.closest("nav, .skip, header") && box.height < 200 && box.bottom <= bar.bottom && bar.top <= 1) };
            }""")
            if found is None:
                break
            stops += 1
            if not found["ring"]:
                fail(f"{name_of(path)}: no ring at {found['html']}")
            if found["covered"]:
                fail(f"{name_of(path)}: under the bar {found['html']}")
            if found["html"] == before and stops == total:
                fail(f"{name_of(path)}: caught at {before}")
            before = found["html"]
        if stops < min(total, 70) - 3:
            fail(f"{name_of(path)}: {stops} stops of {total}")
        context.close()


def forced_colours(browser, paths, fail):
    """Section 2.11: with forced colours, and with none of its own, a page keeps its width, its marks differ by shape and
    its text stays within its boxes with wider spacing and twice the size."""
    spacing = "*{line-height:1.5!important;letter-spacing:.12em!important;word-spacing:.16em!important}p{margin-bottom:2em!important}"
    for path in paths:
        for options in ({"forced_colors": "active"}, {"forced_colors": "active", "color_scheme": "dark"}):
            context, page = opened(browser, path, viewport={"width": 390, "height": 844}, **options)
            found = page.evaluate("""() => [document.documentElement.scrollWidth - innerWidth,
              [...document.querySelectorAll("svg .mark")].filter(one => one.checkVisibility()).slice(0, 60).every(one => {
                const style = getComputedStyle(one);
                return style.fill !== "none" || style.stroke !== "none"; })]""")
            if found[0] > 0 or not found[1]:
                fail(f"{name_of(path)} forced colours: {found}")
            context.close()
        context, page = opened(browser, path, bypass_csp=True, viewport={"width": 1280, "height": 900})
        styled(page, spacing)
        if page.evaluate("document.documentElement.scrollWidth > innerWidth"):
            fail(f"{name_of(path)}: wider with text spacing")
        context.close()
        context, page = opened(browser, path, bypass_csp=True, viewport={"width": 1280, "height": 900})
        styled(page, "html{font-size:200%!important}")
        if page.evaluate("document.documentElement.scrollWidth > innerWidth"):
            fail(f"{name_of(path)}: wider with text of twice the size")
        context.close()


def terms(browser, paths, fail):
    """Section 2.6: the first use of a term on a page leads to its definition, in one tap, without a script; where no link
    can stand, the page's end has it."""
    for path in paths:
        context, page = opened(browser, path, java_script_enabled=False)
        links = page.locator("a.term").evaluate_all("list => list.map(one => one.getAttribute('href'))")
        targets = [link.split("#")[1] for link in links]
        if not links:
            fail(f"{name_of(path)}: no term is explained")
        if len(set(targets)) != len(targets):
            fail(f"{name_of(path)}: a term is linked twice: {sorted(targets)}")
        if page.locator("a a.term, button a.term, summary a.term, label a.term, .vh a.term").count():
            fail(f"{name_of(path)}: a link within another control")
        size = sum(len(html) for html in page.locator("a.term").evaluate_all("list => list.map(one => one.outerHTML)"))
        home = path.parent / links[0].split("#")[0] if links and links[0].split("#")[0] else path
        held = home.read_text("utf-8")
        for target in targets:
            if f'<dfn id="{target}">' not in held:
                fail(f"{name_of(path)}: {target} is nowhere defined")
        # Each form of each term that the page says somewhere, outside names and notes, has its way.
        shown = page.evaluate("""() => [...document.querySelectorAll("main h2, main h3, main caption, main p")].map(one => one.innerText).join(" ")""")
        own = "ko" if path.parts[-2] == "ko" or path.parts[-3] == "ko" else "en"
        for term, form in {"en": [("term-range-of-ranks", "range of ranks"), ("term-goalposts", "goalposts"),
                                  ("term-parity-ratio", "parity ratio"), ("term-mentor", "mentor"), ("term-peers", "peers")],
                           "ko": [("term-goalposts", "기준값"), ("term-mentor", "멘토"), ("term-peers", "비교 집단"),
                                  ("term-exclusion-ratio", "배제 비율")]}[own]:
            if re.search(r"(?<![\w])" + form, shown) and term not in targets and path.name != "method.html":
                fail(f"{name_of(path)}: “{form}” leads to no definition")
        if size > 6_000:
            fail(f"{name_of(path)}: {size} bytes of links to terms")
        context.close()
        if links:
            context, page = opened(browser, path)
            link = page.locator("main a.term").first
            link.click()
            page.wait_for_load_state()
            if not page.evaluate("""() => { const one = document.querySelector('dfn:target');
              if (!one) return false; const box = one.getBoundingClientRect(); return box.top > 0 && box.bottom < innerHeight; }"""):
                fail(f"{name_of(path)}: the first term does not lead to its definition: {page.url}")
            context.close()


def check(browser, folder, paths, fail):
    """Everything of a report: its folder and the pages of each kind, in all languages."""
    whole = (folder / "report.xml").exists() and (folder / "method.html").exists()
    for step in (policy, languages, landmarks, places, words, tables, drawings, keyboard, forced_colours, terms):
        step(browser, paths, fail)
    data_blocks(browser, folder, paths, fail)
    if whole:
        provenance(browser, folder, paths, fail)
    key_sentence(browser, folder, fail)
    order(browser, folder, fail)
    downloads(browser, folder, fail)


if __name__ == "__main__":
    import os
    import sys
    import time

    from playwright.sync_api import sync_playwright

    import check_reports

    faults = []
    with sync_playwright() as play:
        chromium = play.chromium.launch(
            executable_path=os.environ.get("CHROMIUM", "/usr/bin/chromium"), args=["--no-sandbox"])
        folder = Path(sys.argv[1]).resolve()
        found = [path for language in ("en", "ko") for path in check_reports.kinds(folder, language)]
        said = lambda what: (faults.append(what), print(what, flush=True))
        if len(sys.argv) > 2:
            for step in sys.argv[2:]:
                globals()[step](chromium, *([folder] if step in ("key_sentence", "order", "downloads") else
                                [folder, found] if step in ("provenance", "data_blocks") else [found]), said)
        else:
            check(chromium, folder, found, said)
    print(f"{len(faults)} faults")
    sys.exit(bool(faults))
