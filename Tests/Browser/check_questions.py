"""A stranger's test: ten questions, with nothing but the start page open. A script follows the links that a reader would
follow and counts what it costs: screens scrolled (a part of one counts as one once it passes a fifth), taps on links and
buttons, and choices (an option of a list, a word typed, a slider moved).

No question takes more than 2 taps and 3 screens; where cities have to be named, that is a choice each. What each took:

    check_questions.py FOLDER     answers them on FOLDER/index.html, the sample of 82 cities, and prints the table"""

import csv
import io
import math
import re
import sys
from pathlib import Path

from patience import arrived, painted

MOST_TAPS, MOST_SCREENS, MOST_CHOICES = 2, 3, 2
SCREENS = {"desktop": (1280, 800, False), "phone": (390, 844, True)}


def rows(path):
    return list(csv.DictReader(io.StringIO(path.read_bytes().decode("utf-8-sig"))))


class Reader:
    """Someone with a page open, who sees only what is on the screen."""

    def __init__(self, browser, folder, width, height, phone):
        self.context = browser.new_context(viewport={"width": width, "height": height}, has_touch=phone, is_mobile=phone)
        self.page = self.context.new_page()
        self.height = height
        self.taps = self.choices = 0
        self.screens = 0.0
        arrived(self.page, (folder / "index.html").as_uri())
        self.page.wait_for_selector("html[data-ready='1']", state="attached")

    def look(self, locator):
        """Scrolls, as far as it needs to, until a thing is on the screen, and says what stands there."""
        locator = locator.first
        locator.wait_for(state="visible", timeout=3000)
        box = locator.bounding_box()
        bar = 60
        down = max(0, min(box["y"] + box["height"] - self.height, box["y"] - bar))
        up = max(0, bar - box["y"]) if box["y"] < 0 else 0
        if down or up:
            self.page.mouse.wheel(0, down - up)
            self.page.wait_for_timeout(120)
            self.screens += (down + up) / self.height
        return locator.inner_text().replace("\u00a0", " ")

    def tap(self, locator):
        self.look(locator)
        locator.first.click()
        self.page.wait_for_load_state()
        self.page.wait_for_timeout(150)
        self.taps += 1

    def find(self, name):
        """The way to a city that is not among the recommended: the link under the first sentence, then its row."""
        self.tap(self.page.locator(".ways a").first)
        self.tap(self.page.locator("table.ranking tbody tr th a", has_text=re.compile(rf"^\s*{name}\b")))

    def choose(self, locator, value):
        self.look(locator)
        locator.select_option(label=value) if not isinstance(value, re.Pattern) else locator.select_option(
            label=next(one for one in locator.locator("option").all_inner_texts() if value.search(one)))
        self.choices += 1

    def part(self, name):
        """A part of the report, by its name in the bar."""
        link = self.page.locator("nav.nav a", has_text=re.compile(f"^{name}$"))
        link.first.scroll_into_view_if_needed()
        self.tap(link)

    def cost(self):
        return self.taps, math.ceil(self.screens - 0.2) if self.screens > 0.2 else 0, self.choices


# Each question with the way of a reader and what must stand there; it gives the answer.


def recommended(reader, data):
    """Who is recommended?"""
    named = reader.page.locator("#summary .named li")
    wanted = [row["name"] for row in data["ranking"] if row["verdict"] == "A"]
    texts = [one.replace("\u00a0", " ") for one in named.all_inner_texts()]
    reader.look(named.last)
    assert [one.split("\n")[0].split(" rank")[0].strip() for one in texts] == wanted, texts
    return ", ".join(wanted)


def how_sure(reader, data):
    """How sure is that?"""
    text = reader.look(reader.page.locator("#summary .beside p").first)
    first = data["ranking"][0]
    share = [row for row in data["robustness"] if row["id"] == first["id"]][0]
    assert re.search(rf"{first['name']} comes first in (\d+) %", text) and "not clearly apart" in text, text
    assert any(abs(float(value) * 100 - int(re.search(r"first in (\d+) %", text)[1])) <= 0.51
               for key, value in share.items() if key == "rank_1" and value) \
        or not any(key == "rank_1" for key in share), share
    return text


def hanoi(reader, data):
    """What about Hanoi?"""
    reader.tap(reader.page.locator("#summary .named a", has_text="Hanoi"))
    row = data["cities"]["Hanoi"]
    text = reader.look(reader.page.locator("main .cityhead"))
    assert f"Rank {row['rank']} of" in text and "A: recommended" in text and f"{float(row['score']):.3f}" in text, text
    return " ".join(text.split())


def manila(reader, data):
    """What does Manila lack?"""
    reader.find("Manila")
    text = reader.look(reader.page.locator("main li", has_text="A: recommended for a feasibility study").first)
    assert "does not apply" in text and re.search(r"Sustainability at least 0\.400 \(0\.383\)", text), text
    return " ".join(text.split())


def worst_gap(reader, data):
    """Which gap is worst?"""
    text = reader.look(reader.page.locator("#summary .beside p", has_text="widest pattern"))
    assert re.search(r"The widest pattern: .+ against .+\. It is at level \d or above in \d+ of \d+ cities", text), text
    return text


def out(reader, data):
    """Who is out of the ranking, and why?"""
    without = [row for row in data["ranking"] if not row["rank"]]
    link = reader.page.locator(".ways a", has_text=f"{len(without)} cities not ranked")
    reader.tap(link)
    row = reader.page.locator("table.ranking tr[data-out]").first
    text = reader.look(row)
    assert without[0]["name"] in text and re.search(r"Not answered|Not met|below|missing|equal", text), text
    assert reader.page.locator("table.ranking tr[data-out]").count() == len(without)
    return " ".join(text.split())[:120] + f" … ({len(without)} rows, each with its reason)"


def readiness(reader, data):
    """What if readiness counted more?"""
    reader.part("Weights")
    slider = reader.page.locator("#weight-panel input[type=range]").first
    label = reader.look(reader.page.locator("#weight-panel label", has_text="Readiness"))
    assert "Readiness" in label, label
    reader.look(slider)
    slider.focus()
    for _ in range(2):
        reader.page.keyboard.press("PageUp")
    reader.choices += 1
    painted(reader.page)
    text = reader.look(reader.page.locator("#weight-first"))
    draft = reader.page.locator("#weight-draft").inner_text()
    assert "Draft" in draft and len(text) > 10, (draft, text)
    return " ".join(text.split())


def mentor(reader, data):
    """Which city could mentor Nairobi?"""
    reader.tap(reader.page.locator(".ways a", has_text="mentor"))
    reader.tap(reader.page.locator("main p a[href$='mentors-nairobi']"))
    text = reader.look(reader.page.locator("tr#mentors-nairobi"))
    assert text.startswith("Nairobi") and len(text.split()) > 4, text
    return " ".join(text.split())


def compare(reader, data):
    """How do Manila and Hanoi compare?"""
    reader.part("Compare")
    reader.choose(reader.page.locator("#pick-1"), re.compile("^Manila"))
    reader.choose(reader.page.locator("#pick-2"), re.compile("^Hanoi"))
    table = reader.page.locator("[data-part=overview] table")
    text = reader.look(table)
    heads = table.locator("thead th").all_inner_texts()
    assert "Manila" in heads[1] and "Hanoi" in heads[2], heads
    for name in ("Manila", "Hanoi"):
        assert f"{float(data['cities'][name]['score']):.3f}" in text, text
    return " ".join(text.split())[:160]


def made(reader, data):
    """How was the score made?"""
    reader.part("Method")
    text = reader.look(reader.page.locator("main table.tree tbody tr").nth(3))
    head = reader.page.locator("main table.tree").inner_text()
    assert "geometric mean" in head and "Readiness" in head and "%" in text, text
    return "Candidacy: geometric mean of Readiness 45 %, Need 40 %, Sustainability 15 %, each part with its weight below"


QUESTIONS = [recommended, how_sure, hanoi, manila, worst_gap, out, readiness, mentor, compare, made]


def ask(browser, folder):
    """Every question on every screen: its words, screen, cost, answer or fault."""
    data = {"ranking": rows(folder / "ranking.csv"), "robustness": rows(folder / "robustness.csv")}
    data["cities"] = {row["name"]: row for row in data["ranking"]}
    for question in QUESTIONS:
        for name, (width, height, phone) in SCREENS.items():
            reader = Reader(browser, folder, width, height, phone)
            fault = answer = None
            try:
                answer = question(reader, data)
            except Exception as error:
                fault = f"{type(error).__name__}: {str(error)[:300]}"
            yield question.__doc__, name, reader.cost(), answer, fault
            reader.context.close()


def check(browser, folder, fail):
    for question, screen, (taps, screens, choices), answer, fault in ask(browser, folder):
        print(f"  {question:40} {screen:8} {screens} screens, {taps} taps, {choices} choices")
        if fault:
            fail(f"{question} {screen}: {fault}")
        elif taps > MOST_TAPS or screens > MOST_SCREENS or choices > MOST_CHOICES:
            fail(f"{question} {screen}: {screens} screens, {taps} taps, {choices} choices")


if __name__ == "__main__":
    import os

    from playwright.sync_api import sync_playwright

    faults = 0
    with sync_playwright() as play:
        chromium = play.chromium.launch(
            executable_path=os.environ.get("CHROMIUM", "/usr/bin/chromium"), args=["--no-sandbox"])
        for question, screen, cost, answer, fault in ask(chromium, Path(sys.argv[1]).resolve()):
            taps, screens, choices = cost
            over = taps > MOST_TAPS or screens > MOST_SCREENS or choices > MOST_CHOICES
            faults += bool(fault) or over
            print(f"{question} | {screen} | {screens} screens, {taps} taps, {choices} choices{' TOO MUCH' if over else ''}"
                  f" | {fault or (answer or '')[:200]}", flush=True)
    print(f"{faults} faults")
    sys.exit(bool(faults))
