// Findings on printing reports, RUN-100 to RUN-109.

extension DiagnosticCode {
  /// No browser that prints.
  public static let browserNotFound = DiagnosticCode(
    "RUN-100", "A browser prints the pages",
    meaning: "The pages are printed by Chromium or Google Chrome, and none was found on the search path.",
    reason: "The program lays out pages, not sheets of paper; a browser that is installed does that well.",
    remedy: """
      Install Chromium (`apt install chromium`, `dnf install chromium`, or from chromium.org), or name one with --browser; \
      any browser prints the pages by hand, too.
      """)

  /// A browser that printed nothing.
  public static let browserFailed = DiagnosticCode(
    "RUN-101", "The browser writes the printed pages",
    meaning: "The browser was started and ended without a whole PDF file.",
    reason: "Half a document would be taken for the whole.",
    remedy: "Open index.html in the browser to see whether it runs, or name another one with --browser.")

  /// A browser that did not end.
  public static let browserTimedOut = DiagnosticCode(
    "RUN-102", "The browser prints within its time",
    meaning: "The browser had not ended when its time was up, and was ended.",
    reason: "A browser that waits for something that never comes would keep the run for ever.",
    remedy: "Give it more time with --browser-seconds, or name another one with --browser.")

  static let paperCodes: [DiagnosticCode] = [browserNotFound, browserFailed, browserTimedOut]
}
