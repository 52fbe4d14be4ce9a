extension English {
  static let paperCodes: [String: CodeText] = [
    "RUN-100": CodeText(
      title: "No browser that prints",
      meaning: "The pages are printed by Chromium or Google Chrome, and none was found on the search path.",
      reason: "The program lays out pages, not sheets of paper; a browser that is installed does that well.",
      remedy:
        "Install Chromium (`apt install chromium`, `dnf install chromium`, or from chromium.org), or name one with "
        + "--browser; any browser prints the pages by hand, too."),
    "RUN-101": CodeText(
      title: "The browser printed nothing",
      meaning: "The browser was started and ended without a whole PDF file.",
      reason: "Half a document would be taken for the whole.",
      remedy: "Open index.html in the browser to see whether it runs, or name another one with --browser."),
    "RUN-102": CodeText(
      title: "The browser did not print within its time",
      meaning: "The browser had not ended when its time was up, and was ended.",
      reason: "A browser that waits for something that never comes would keep the run for ever.",
      remedy: "Give it more time with --browser-seconds, or name another one with --browser."),
  ]
}
