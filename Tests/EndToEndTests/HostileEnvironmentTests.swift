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
    for name in Repository.entries(of: folder.path("out")) {
      #expect(!name.contains("partial"), "\(name) was left behind")
    }
  }

  @Test func anOutputFolderThatIsAFile() {
    let folder = TemporaryFolder()
    folder.write("x", to: "taken")
    let run = ProgramRun(teaching + ["--output", folder.path("taken")])
    #expect(run.status == 2)
    #expect(run.errors.contains("[RUN-013]"))
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
    #expect(ProgramRun(["check", folder.path("page.xml")]).errors.contains("root element is “html”"))
    #expect(ProgramRun(["check", folder.path("table.csv")]).errors.contains("no survey.xml beside it"))
    let text = ProgramRun(["check", folder.path("text.xml")])
    #expect(text.status == 2)
    #expect(text.errors.contains("XML-"))
  }
}
