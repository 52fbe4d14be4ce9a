import Diagnostics
import Glibc
import TestSupport
import Testing

@testable import Workflow

/// Printing by a browser, with programs that stand in for one.
@Suite("Paper")
struct PaperTests {
  private let folder = TemporaryFolder()

  private func program(_ name: String, _ body: String) -> String {
    let path = folder.write("#!/bin/sh\n" + body + "\n", to: name)
    precondition(chmod(path, 0o755) == 0)
    return path
  }

  private func code(_ body: () throws -> Void) -> String? {
    do { try body() } catch { return (error as? Diagnostic)?.code.id }
    return nil
  }

  private func print(_ browser: PaperBrowser, isStopped: () -> Bool = { false }) throws {
    try browser.print(
      page: folder.path("a page.html"), to: folder.path("out.pdf"), profile: folder.path("profile"),
      isStopped: isStopped)
  }

  @Test func withoutABrowserThereIsAFinding() {
    #expect(code { _ = try PaperBrowser(search: folder.path) } == DiagnosticCode.browserNotFound.id)
    #expect(code { _ = try PaperBrowser(search: "") } == "RUN-100")
    #expect(code { _ = try PaperBrowser(named: "/no/such/browser", search: folder.path) } == "RUN-100")
  }

  @Test func theFirstUsualNameOnThePathIsTaken() throws {
    _ = program("bin/google-chrome", "exit 0")
    let chromium = program("bin/chromium", "exit 0")
    folder.write("no program", to: "first/chromium")
    let search = folder.path("first") + ":relative:" + folder.path("bin")
    #expect(try PaperBrowser(search: search).path == chromium)
    #expect(try PaperBrowser(named: "google-chrome", search: search).path == folder.path("bin/google-chrome"))
  }

  @Test func itIsToldWhatToPrint() throws {
    let browser = try PaperBrowser(
      named: program(
        "browser",
        """
        printf '%s\\n' "$@" > '\(folder.path("arguments"))'
        for word in "$@"; do case "$word" in --print-to-pdf=*) out="${word#--print-to-pdf=}";; esac; done
        { printf '%%PDF-1.4\\n'; head -c 2000 /dev/zero; printf '\\n%%%%EOF\\n'; } > "$out"
        """), search: "")
    try print(browser)
    let arguments = FileBytes.read(folder.path("arguments")).map { String(decoding: $0, as: UTF8.self) } ?? ""
    let lines = arguments.split(separator: "\n").map(String.init)
    #expect(lines.contains("--headless"))
    #expect(lines.contains("--no-pdf-header-footer"))
    #expect(lines.contains("--user-data-dir=" + folder.path("profile")))
    #expect(lines.contains("--print-to-pdf=" + folder.path("out.pdf")))
    #expect(lines.last?.hasPrefix("file:///") == true && lines.last?.hasSuffix("/a%20page.html") == true)
  }

  @Test func onlyRootGoesWithoutTheSandbox() throws {
    let browser = try PaperBrowser(named: program("b", "exit 0"), search: "")
    let flag = "--no-sandbox"
    #expect(!browser.arguments(page: "/p", to: "/o", profile: "/f", isRoot: false).contains(flag))
    #expect(browser.arguments(page: "/p", to: "/o", profile: "/f", isRoot: true).contains(flag))
  }

  /// A browser that leaves half a file.
  private static let half =
    "for word in \"$@\"; do case \"$word\" in --print-to-pdf=*) echo %PDF-half > \"${word#*=}\";; esac; done"

  @Test(arguments: ["exit 3", "exit 0", "kill -9 $$", half])
  func aBrowserThatWritesNothingWholeIsAFinding(_ body: String) throws {
    let browser = try PaperBrowser(named: program("browser", body), search: "")
    #expect(code { try print(browser) } == DiagnosticCode.browserFailed.id)
  }

  @Test func aBrowserThatHangsIsEndedWithAllThatItStarted() throws {
    let mark = folder.path("late")
    let browser = try PaperBrowser(
      named: program("browser", "(sleep 1.5; touch '\(mark)') &\nsleep 60"), search: "", seconds: 0.3)
    let clock = ContinuousClock()
    let time = clock.measure { #expect(code { try print(browser) } == DiagnosticCode.browserTimedOut.id) }
    #expect(time < .seconds(30))
    try? PaperBrowser(named: program("wait", "sleep 2"), search: "").wait(folder)
    #expect(FileBytes.read(mark) == nil)
  }

  @Test func aRunThatIsStoppedEndsIt() throws {
    let browser = try PaperBrowser(named: program("browser", "sleep 60"), search: "")
    #expect(code { try print(browser, isStopped: { true }) } == DiagnosticCode.runInterrupted.id)
  }

  @Test func waysToOtherFilesAreTakenOutOfAPage() {
    let page = "<a href=\"../x.csv\" class=\"y\">x href=&quot;z&quot;</a><a class=\"y\" href=\"#z\">z</a>"
    let shown = String(decoding: PaperDesk.withoutWaysOut(Array(page.utf8)), as: UTF8.self)
    #expect(shown == "<a class=\"y\">x href=&quot;z&quot;</a><a class=\"y\" href=\"#z\">z</a>")
  }

  @Test func nothingIsLeftOfTheDesk() throws {
    let desk = try PaperDesk(in: folder.path)
    let page = try desk.page("page.html") { $0.append("<p>") }
    #expect(FileBytes.read(page) != nil)
    folder.write("x", to: PathText.name(of: PathText.parent(of: page)) + "/profile/deep/file")
    desk.clear()
    #expect(FolderListing.names(in: folder.path).isEmpty)
  }
}

extension PaperBrowser {
  /// Runs a program that writes nothing, for the time that it takes.
  fileprivate func wait(_ folder: TemporaryFolder) throws {
    try print(page: "/p", to: folder.path("none"), profile: folder.path("none"), isStopped: { false })
  }
}
