import Glibc
import TestSupport
import Testing

/// A full disk, folders where files belong, files that cannot be read: never half a report, always a reason.
@Suite struct HostileEnvironmentTests {
  private let teaching = ["assess", "--criteria", "Criteria/teaching", "--survey", "Surveys/teaching-sample"]

  /// The size limit of a process stands in for a full disk: writes fail in the middle of a file.
  @Test func aFullDiskLeavesNothingHalfWritten() {
    let folder = TemporaryFolder()
    let run = ProgramRun(teaching + ["--output", folder.path("out")], before: "ulimit -f 4")
    #expect(run.status == 2)
    #expect(run.errors.contains("[RUN-012]"), "\(run.errors)")
    #expect(Repository.entries(of: folder.path) == [], "something was left behind")
  }

  @Test func anOutputFolderThatIsAFile() {
    let folder = TemporaryFolder()
    folder.write("x", to: "taken")
    let run = ProgramRun(teaching + ["--output", folder.path("taken")])
    #expect(run.status == 2)
    #expect(run.errors.contains("[RUN-013]"))
  }

  /// A report is written whatever becomes of the terminal; a result that does not arrive is not passed over.
  @Test(arguments: [
    (">&-", 1), ("2>&-", 0), (">&- 2>&-", 1), (">/dev/full", 1), ("2>/dev/full", 0), (">/dev/full 2>/dev/full", 1),
    ("<&-", 0), ("<&- >&- 2>&-", 1), ("| head -1", 0), ("| true", 0),
  ])
  func streamsThatTakeNothingDoNotStopAReport(streams: String, status: Int32) {
    let folder = TemporaryFolder()
    let run = ProgramRun(
      teaching + ["--output", folder.path("out"), "--no-robustness", "--write", "csv", "json"], after: streams)
    #expect(run.status == status, "\(streams): \(run.errors)")
    if status == 1, !streams.contains("2>") { #expect(run.errors.contains("[RUN-069]"), "\(run.errors)") }
    let check = ProgramRun(["check", folder.path("out")])
    #expect(check.status == 0, "\(streams): \(check.errors)")
    #expect(check.output.contains("3 files, whole"))
  }

  /// A result on standard output alone that does not arrive is an error too.
  @Test func aResultThatDoesNotArriveIsAnError() {
    #expect(ProgramRun(["check", "Criteria/teaching"], after: ">/dev/full").status == 1)
    #expect(ProgramRun(["criteria", "list"], after: ">&-").status == 1)
    #expect(ProgramRun(["diagnostic"], after: "| head -1").status == 0)
  }

  /// Three of them are the standard streams.
  @Test(arguments: [4, 5, 6, 8, 10, 12, 16])
  func fewOpenFilesAreAPlainError(limit: Int) {
    let folder = TemporaryFolder()
    // The shell needs some files of its own for its redirections, so the limit is set in a shell below it.
    let arguments = teaching + ["--output", folder.path("few"), "--no-robustness"]
    let words = ["bash", "-c", "ulimit -n \(limit); exec \"$@\"", "bash", ProgramRun.program] + arguments
    let line = words.map { "'\($0)'" }.joined(separator: " ")
    let code = system("cd '\(Repository.root)' && \(line) >'\(folder.path("log"))' 2>&1 </dev/null")
    let log = Repository.text(folder.path("log")) ?? ""
    #expect(code & 0x7F == 0, "ended by signal \(code & 0x7F)")
    if code >> 8 == 2 {
      #expect(log.contains("[RUN-071]"), "\(log)")
      #expect(Repository.entries(of: folder.path("few")) == [])
    } else {
      #expect(code == 0 && limit == 16, "\(limit): \(code >> 8) \(log)")
    }
  }

  /// What may never end, or never begin, is not read.
  @Test(arguments: [
    ("pipe", "a pipe"), ("/dev/zero", "a device"), ("/dev/null", "a device"), ("zero", "a device"),
    ("/proc/self/status", "a file that the system makes up"), ("proc", "a file that the system makes up"),
  ])
  func onlyRegularFilesAreRead(name: String, kind: String) {
    let folder = TemporaryFolder()
    for name in Repository.entries(of: "Surveys/teaching-sample") where name != "responses.csv" {
      folder.write(Repository.bytes("Surveys/teaching-sample/\(name)") ?? [], to: "round/\(name)")
    }
    folder.makePipe("pipe")
    folder.link("/dev/zero", to: "zero")
    folder.link("/proc/self/environ", to: "proc")
    let path = name.hasPrefix("/") ? name : folder.path(name)
    folder.link(path, to: "round/responses.csv")
    let data = ProgramRun(
      ["assess", "--criteria", "Criteria/teaching", "--survey", folder.path("round"), "--output", folder.path("out")],
      before: "ulimit -t 20")
    let others = [
      ["check", path], ["check", folder.path("round")], ["criteria", "show", path],
      ["convert", "--from", "coinr", "--data", path, "--meta", path, "--output", folder.path("out")],
      ["convert", "--from", "xmcda", path, "--output", folder.path("out")],
    ]
    for run in [data] + others.map({ ProgramRun($0, before: "ulimit -t 20") }) {
      #expect(run.status == 2, "\(run.status) \(run.errors)")
      #expect(
        run.errors.contains("[RUN-068]") && run.errors.contains("is \(kind), not a regular file"), "\(run.errors)")
    }
  }

  @Test(arguments: [
    ("a folder", "/tmp", "RUN-019"), ("nothing", "/nowhere/criteria.xml", "RUN-001"),
  ])
  func whatCannotBeRead(what: String, path: String, code: String) {
    let run = ProgramRun(["check", path])
    #expect(run.status == 2, "\(what)")
    #expect(run.errors.contains("[\(code)]"), "\(what): \(run.errors)")
  }

  @Test func aFileOfAnotherKind() {
    let folder = TemporaryFolder()
    folder.write("<html/>", to: "page.xml")
    folder.write("a,b\n1,2\n", to: "table.csv")
    folder.write("not xml", to: "text.xml")
    #expect(ProgramRun(["check", folder.path("page.xml")]).errors.contains("is a web page (HTML)"))
    let table = ProgramRun(["check", folder.path("table.csv"), "--criteria", "Criteria/teaching"])
    #expect(table.status == 2 && table.errors.contains("[SRV-15"))
    let text = ProgramRun(["check", folder.path("text.xml")])
    #expect(text.status == 2)
    #expect(text.errors.contains("XML-"))
  }
}
