"""Waiting for what a page does after an input, on machines of any speed.

A page may draw in the next frame, say a sentence half a second later, or write its address when the reader rests. A check
that looks at once, or after a number of milliseconds, finds a fault of the machine instead of one of the page."""

from playwright.sync_api import TimeoutError as Late

LIMIT = 30_000


def painted(page):
    """Waits until two frames have been drawn: what the last input asked for stands on the page. Without scripts nothing is
    drawn later than it is asked for."""
    page.evaluate("""() => matchMedia("(scripting: enabled)").matches
      && new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => done(true))))""")


def arrived(page, address):
    """Opens an address, and waits until the page has measured its place."""
    page.goto(address)
    painted(page)


def styled(page, rules):
    """Gives the page rules of a reader's own, and waits until it has taken them up."""
    page.add_style_tag(content=rules)
    painted(page)


def resized(page, width, height=900):
    """Gives the window a size, and waits until the page has seen it: a table measures its place in the next frame."""
    page.set_viewport_size({"width": width, "height": height})
    painted(page)


def comes(page, condition, argument=None):
    """Whether a condition (a function of JavaScript) comes true; what has not come after half a minute is a fault."""
    try:
        page.wait_for_function(condition, arg=argument, timeout=LIMIT)
        return True
    except Late:
        return False


def shows(locator):
    """Whether a thing comes into sight."""
    try:
        locator.wait_for(state="visible", timeout=LIMIT)
        return True
    except Late:
        return False
