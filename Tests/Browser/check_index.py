"""The start page in a browser: the answer, a ranking that fits every width, filters and brackets, the address, budgets,
rows made as they are needed, accessibility."""

import csv
import io
import re
import time

from patience import arrived, comes, painted

WIDTHS = [320, 390, 768, 1024, 1280, 1440, 1920]
READY = "document.documentElement.dataset.ready === '1'"
SHOWN = """() => [...document.querySelectorAll('table.ranking tbody tr[data-city]')].filter(row => row.checkVisibility())
  .map(row => ({city: row.dataset.city, band: row.dataset.band, isOut: 'out' in row.dataset,
    rank: row.querySelector('[data-c=rank]').firstChild.data,
    within: row.querySelector('[data-c=within]')?.textContent ?? '',
    said: row.querySelector('[data-c=rank] .vh')?.textContent.trim() ?? '',
    joined: ['t1', 't2', 't3'].find(kind => row.querySelector('[data-c=rank]').classList.contains(kind)) ?? ''}))"""


def rows_of(folder):
    text = (folder / "ranking.csv").read_bytes().decode("utf-8-sig")
    return list(csv.DictReader(io.StringIO(text)))


def pairs_of(folder):
    """For each two cities, in how many of the variations the first is ahead of the second."""
    path = folder / "robustness.csv"
    if not path.exists():
        return {}
    rows = list(csv.DictReader(io.StringIO(path.read_bytes().decode("utf-8-sig"))))
    return {row["id"]: {key[len("ahead_of_"):]: float(share) for key, share in row.items()
                        if key.startswith("ahead_of_") and share} for row in rows}


class Opened:
    """A page that is ready, with what it must not do."""

    def __init__(self, browser, path, fail, fragment="", **options):
        self.fail, self.path = fail, path
        self.context = browser.new_context(**options)
        self.page = self.context.new_page()
        self.found = []
        self.page.on("console", lambda message: self.found.append(message.text))
        self.page.on("pageerror", lambda error: self.found.append(str(error)))
        self.page.on("request", lambda request: None if request.url.startswith(("file:", "data:"))
                     else self.found.append(request.url))
        arrived(self.page, path.as_uri() + fragment)
        if options.get("java_script_enabled", True):
            self.page.wait_for_function(READY)

    def __enter__(self):
        return self.page

    def __exit__(self, *error):
        if self.found:
            self.fail(f"{self.path}: {self.found[:3]}")
        self.context.close()


def pages(folder):
    return [path for path in [folder / "index.html", folder / "ko" / "index.html"] if path.exists()]


def widths(browser, folder, fail):
    """The page never scrolls sideways, the table stays in its place, and what is left out has a sign."""
    for path in pages(folder):
        for width in WIDTHS:
            with Opened(browser, path, fail, viewport={"width": width, "height": 900}) as page:
                found = page.evaluate("""() => {
                  const table = document.querySelector('table.ranking');
                  const heads = [...table.tHead.rows[0].cells];
                  const sign = document.querySelector('.allcolumns');
                  return {page: document.documentElement.scrollWidth, table: table.scrollWidth,
                    box: table.parentElement.clientWidth, wide: document.querySelector('.rk').classList.contains('spills'),
                    hidden: heads.filter(head => head.dataset.k !== 'within' && !head.checkVisibility()).length,
                    cards: !table.tHead.checkVisibility(), sign: sign ? sign.checkVisibility() : false,
                    broken: [...table.querySelectorAll('tbody tr:nth-child(-n+40) > *')].filter(cell =>
                      cell.checkVisibility() && !cell.closest('.spills') && cell.scrollWidth > cell.clientWidth + 2).length};
                }""")
                where = f"{path.parent.name}/{path.name} at {width} px"
                if found["page"] > width:
                    fail(f"{where}: the page is {found['page']} px wide")
                if found["wide"]:
                    fail(f"{where}: the table is wider than its place")
                if found["table"] > found["box"] + 1 and not found["wide"]:
                    fail(f"{where}: table of {found['table']} px in {found['box']} px")
                if found["hidden"] > 0 and not found["sign"]:
                    fail(f"{where}: {found['hidden']} columns are away without a sign")
                if found["hidden"] == 0 and found["sign"]:
                    fail(f"{where}: a sign, though no column is away")
                if found["broken"]:
                    fail(f"{where}: {found['broken']} cells are cut")
                if found["sign"]:
                    page.locator("#all-columns").check()
                    all_shown = page.evaluate("""() => {
                      const table = document.querySelector('table.ranking');
                      const row = table.querySelector('tbody tr');
                      return [[...row.cells].every(cell => cell.checkVisibility() || !cell.textContent.trim()),
                        document.documentElement.scrollWidth];
                    }""")
                    if not all_shown[0]:
                        fail(f"{where}: not every column is shown when all are asked for")
                    if all_shown[1] > width:
                        fail(f"{where}: with all columns the page is {all_shown[1]} px wide")


def sticky(browser, folder, fail):
    with Opened(browser, folder / "index.html", fail, viewport={"width": 1280, "height": 700}) as page:
        page.locator("table.ranking tbody tr").nth(60).scroll_into_view_if_needed()
        page.mouse.wheel(0, 300)
        stays = """() => { const top = document.querySelector('table.ranking thead th').getBoundingClientRect().top;
                           return 30 < top && top < 80; }"""
        if not comes(page, stays):
            top = page.evaluate("document.querySelector('table.ranking thead th').getBoundingClientRect().top")
            fail(f"{folder.name}: the head of the ranking is at {top:.0f} px after scrolling")


def brackets_are_true(shown, pairs, name, fail):
    ranked = [row for row in shown if not row["isOut"]]
    close = [pairs[above["city"]][below["city"]] < 0.75 for above, below in zip(ranked, ranked[1:])]
    for place, row in enumerate(ranked):
        above, below = place > 0 and close[place - 1], place < len(close) and close[place]
        wanted = {(False, False): "", (False, True): "t1", (True, True): "t2", (True, False): "t3"}[(above, below)]
        if row["joined"] != wanted:
            fail(f"{name}: bracket of {row['city']} is {row['joined'] or 'none'}, not {wanted or 'none'}")
        if bool(row["said"]) != bool(wanted):
            fail(f"{name}: {row['city']} says “{row['said']}”")


def filtering(browser, folder, fail):
    rows, pairs = rows_of(folder), pairs_of(folder)
    with Opened(browser, folder / "index.html", fail, viewport={"width": 1280, "height": 900}) as page:
        everybody = page.evaluate(SHOWN)
        if [row["city"] for row in everybody] != [row["id"] for row in rows]:
            fail(f"{folder.name}: the ranking is not that of ranking.csv")
        if pairs:
            brackets_are_true(everybody, pairs, f"{folder.name}, all", fail)
        search = page.locator("#filter-q")
        for text in ["u", "a", "KO", "멕"]:
            search.fill(text)
            shown = page.evaluate(SHOWN)
            wanted = f"{len(shown)} of {len(rows)} "
            if shown and not comes(page, "(start) => document.getElementById('shown').innerText.startsWith(start)", wanted):
                fail(f"{folder.name}: “{page.locator('#shown').inner_text()}” where {len(shown)} rows are shown")
            if page.locator("#shown").get_attribute("role") != "status":
                fail(f"{folder.name}: the count is no status")
            if pairs:
                brackets_are_true(shown, pairs, f"{folder.name}, “{text}”", fail)
            if len(shown) < len(rows):
                ranked = [row for row in shown if not row["isOut"]]
                number = [float(row["rank"].rstrip("=").replace(",", "")) for row in ranked]
                for row, own in zip(ranked, number):
                    wanted = sum(other < own for other in number) + 1
                    if row["within"].rstrip("=") != str(wanted):
                        fail(f"{folder.name}: {row['city']} is {row['within']} within, not {wanted}")
        search.fill("zzzz")
        if not comes(page, "() => document.getElementById('shown').innerText.includes('zzzz')"):
            fail(f"{folder.name}: the message names no filter")
        search.press("Escape")
        if len(page.evaluate(SHOWN)) != len(rows):
            fail(f"{folder.name}: Escape does not clear the search")
        # A tile filters, and goes to the ranking.
        for tile in page.locator(".tiles li[data-band]").all()[:3]:
            button, band = tile.locator("button"), tile.get_attribute("data-band")
            page.evaluate("scrollTo(0, 0)")
            button.click()
            count = int(tile.locator(".big").inner_text().replace(",", ""))
            shown = page.evaluate(SHOWN)
            if len(shown) != count or any(row["band"] != band for row in shown):
                fail(f"{folder.name}: tile {band} says {count}, {len(shown)} are shown")
            if button.get_attribute("aria-pressed") != "true":
                fail(f"{folder.name}: tile {band} is not pressed")
            top = page.evaluate("document.querySelector('#ranking h2').getBoundingClientRect().top")
            if not 0 <= top < 500:
                fail(f"{folder.name}: tile {band} leaves the ranking at {top:.0f} px")
        page.locator("#filter-clear").click()
        # Every column sorts, and its name is its words alone.
        for head in page.locator("table.ranking thead th").all():
            if head.get_attribute("data-k") == "within" or not head.is_visible():
                continue
            button = head.locator("button")
            button.click()
            if page.locator("table.ranking th[aria-sort]").count() != 1:
                fail(f"{folder.name}: {head.get_attribute('data-k')} is not the one sorted column")
            if head.get_attribute("data-k") != "rank" and any(row["joined"] for row in page.evaluate(SHOWN)):
                fail(f"{folder.name}: brackets in the order of {head.get_attribute('data-k')}")
        for option in page.locator("#filter-sort option").all():
            page.locator("#filter-sort").select_option(option.get_attribute("value"))
            if len(page.evaluate(SHOWN)) != len(rows):
                fail(f"{folder.name}: rows are lost when sorted by {option.inner_text()}")
        names = page.evaluate("""() => [...document.querySelectorAll('table.ranking thead button')]
          .map(button => button.textContent)""")
        if any(re.search("[↕↑↓0-9]", name) for name in names):
            fail(f"{folder.name}: names of columns {names}")


def address(browser, folder, fail):
    rows = rows_of(folder)
    region = next((row.get("region") for row in rows if row.get("region")), None)
    with Opened(browser, folder / "index.html", fail, "#ranking?q=a&sort=-score&w=1%2C2") as page:
        before = page.evaluate("location.hash")
        page.locator("#filter-q").press("End")
        page.locator("#sort-order").click()
        page.locator("#sort-order").click()
        after = page.evaluate("location.hash")
        keys = lambda text: sorted(part for part in text.split("?")[1].replace("%2C", ",").split("&"))
        if keys(before) != keys(after):
            fail(f"{folder.name}: {before} becomes {after}")
        shown = page.evaluate(SHOWN)
    with Opened(browser, folder / "index.html", fail, after) as page:
        if page.evaluate(SHOWN) != shown:
            fail(f"{folder.name}: {after} does not bring back what was shown")
    for fragment, word in [("#ranking?sort=bogus", "bogus"), ("#ranking?band=bogus", "bogus"),
                           ("#ranking?coverage=bogus", "bogus"), ("#ranking?bogus=1", "bogus"), ("#bogus", "bogus")]:
        with Opened(browser, folder / "index.html", fail, fragment) as page:
            if not comes(page, "(word) => document.getElementById('status').innerText.includes(word)", word):
                fail(f"{folder.name}: {fragment} says “{page.locator('#status').inner_text()}”")
            if len(page.evaluate(SHOWN)) != len(rows):
                fail(f"{folder.name}: {fragment} hides rows")
    del region


def answer(browser, folder, fail):
    """Who is recommended stands in the summary by name, each with its way; without scripts too."""
    rows = rows_of(folder)
    for path in pages(folder):
        with Opened(browser, path, fail, java_script_enabled=False, viewport={"width": 1280, "height": 900}) as page:
            if page.locator("table.ranking tbody tr").count() != min(len(rows), 1000):
                fail(f"{path}: not every row without a script")
            ranked = [row for row in rows if row.get("rank")]
            links = page.locator("#summary .named a").all()
            if ranked and not links:
                fail(f"{path}: nobody is named")
            for link in links:
                target = (path.parent / link.get_attribute("href")).resolve()
                if not target.exists():
                    fail(f"{path}: {target} is not there")
            if page.locator("#filters").is_visible():
                fail(f"{path}: filters that do nothing")
            if page.locator(".allcolumns").count() and page.locator(".allcolumns").is_visible():
                page.locator("#all-columns").check()
                if page.evaluate("document.documentElement.scrollWidth") > 1280:
                    fail(f"{path}: wide without a script")


def budget(browser, folder, fail):
    rows = rows_of(folder)
    index = folder / "index.html"
    size = index.stat().st_size
    limit = 400_000 if len(rows) <= 82 else 2_000_000
    if size > limit:
        fail(f"{folder.name}: index of {size} bytes, {limit} at most")
    with Opened(browser, index, fail, viewport={"width": 1280, "height": 900}) as page:
        times = []
        for _ in range(5):
            page.reload()
            page.wait_for_function(READY)
            times.append(page.evaluate("performance.now()"))
        count = page.evaluate("document.getElementsByTagName('*').length")
        if len(rows) <= 82 and count > 8_000:
            fail(f"{folder.name}: {count} elements")
        ready = sorted(times)[2]
        print(f"{folder.name}: index {size / 1000:.0f} kB, {count} elements, ready after {ready:.0f} ms")
        if ready > 1_000:
            fail(f"{folder.name}: ready after {ready:.0f} ms")


def windowed(browser, folder, fail):
    """Rows of a long ranking come as they are needed; each says which of how many it is."""
    rows = rows_of(folder)
    with Opened(browser, folder / "index.html", fail, viewport={"width": 1280, "height": 900}) as page:
        table = page.locator("table.ranking")
        if table.get_attribute("aria-rowcount") != str(len(rows) + 1):
            fail(f"{folder.name}: aria-rowcount {table.get_attribute('aria-rowcount')}")
        if page.locator("table.ranking tbody tr").count() > 200:
            fail(f"{folder.name}: too many rows at once")
        for share in [0, 0.4, 0.9999]:
            page.evaluate("""share => {
              const body = document.querySelector('table.ranking tbody').getBoundingClientRect();
              scrollTo(0, scrollY + body.top + share * (body.height - innerHeight));
            }""", share)
            painted(page)
            comes(page, """() => [...document.querySelectorAll('table.ranking tbody tr[data-city]')]
              .some(row => { const box = row.getBoundingClientRect(); return box.bottom > 60 && box.top < innerHeight; })""")
            found = page.evaluate("""() => [...document.querySelectorAll('table.ranking tbody tr[data-city]')]
              .filter(row => { const box = row.getBoundingClientRect(); return box.bottom > 60 && box.top < innerHeight; })
              .map(row => [row.getAttribute('aria-rowindex'), row.dataset.city])""")
            if not found:
                fail(f"{folder.name}: nothing in sight at {share}")
            for place, city in found:
                if rows[int(place) - 2]["id"] != city:
                    fail(f"{folder.name}: row {place} is {city}, not {rows[int(place) - 2]['id']}")
        start = time.monotonic()
        said = page.locator("#shown").inner_text()
        page.locator("#filter-sort").select_option("score")
        page.locator("#filter-q").fill("12")
        if not comes(page, """(before) => {
              const said = document.getElementById("shown").innerText;
              const rows = document.querySelector("table.ranking").getAttribute("aria-rowcount");
              return said !== before && Number(rows) === parseInt(said.replaceAll(",", "")) + 1;
            }""", said):
            fail(f"{folder.name}: {said}, but aria-rowcount {table.get_attribute('aria-rowcount')}")
        print(f"{folder.name}: sorted and filtered in {time.monotonic() - start:.1f} s")
    # What the script makes says what the page says without it.
    cells = """() => [...document.querySelectorAll('table.ranking tbody tr[data-city]')].slice(0, 12)
      .map(row => [...row.cells].map(cell => cell.textContent.replace(/\\s+/g, ' ').trim()))"""
    with Opened(browser, folder / "index.html", fail) as page:
        made = page.evaluate(cells)
    with Opened(browser, folder / "index.html", fail, java_script_enabled=False) as page:
        written = [[" ".join(text.split()) for text in row.locator("th,td").all_text_contents()]
                   for row in page.locator("table.ranking tbody tr").all()[:12]]
        if not page.locator("#ranking-limit").is_visible():
            fail(f"{folder.name}: without a script nothing says that rows are missing")
    if not made or made != written[:len(made)]:
        fail(f"{folder.name}: made {made[:1]}, written {written[:1]}")


def axe(browser, folder, fail):
    from axe_playwright_python.sync_playwright import Axe
    for path in pages(folder):
        for scheme in ["light", "dark"]:
            with Opened(browser, path, fail, color_scheme=scheme, bypass_csp=True,
                        viewport={"width": 1280, "height": 900}) as page:
                for violation in Axe().run(page).response["violations"]:
                    nodes = [node["target"] for node in violation["nodes"]][:3]
                    fail(f"{path} {scheme}: {violation['id']} at {nodes}")


def check(browser, reports, fail):
    """Checks the start page of each report in a list of folders."""
    for folder in reports:
        count = len(rows_of(folder))
        steps = [answer, budget]
        if count > 1000:
            steps += [windowed] if count <= 5000 else []
        elif count > 1:
            steps += [widths, filtering, address]
            if count > 60:
                steps.append(sticky)
            if count <= 200:
                steps.append(axe)
        for step in steps:
            start = time.monotonic()
            step(browser, folder, fail)
            print(f"{folder.name}: index, {step.__name__} {time.monotonic() - start:.1f} s")
