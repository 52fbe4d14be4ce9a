import Diagnostics
import TestSupport
import Testing

@testable import Workflow

@Suite struct AtomicFileTests {
  @Test func aFileAppearsOnlyWhenItIsWhole() throws {
    let folder = TemporaryFolder()
    let file = try AtomicFile(folder.path("report.xml"))
    file.sink.append("half")
    #expect(FolderListing.kind(of: folder.path("report.xml")) == .nothing)
    file.sink.append(" and whole")
    try file.commit()
    #expect(Repository.text(folder.path("report.xml")) == "half and whole")
    #expect(FolderListing.names(in: folder.path) == ["report.xml"])
  }

  @Test func whatIsNotCommittedLeavesNothing() throws {
    let folder = TemporaryFolder()
    folder.write("old", to: "report.xml")
    do {
      let file = try AtomicFile(folder.path("report.xml"))
      file.sink.append("new")
    }
    #expect(Repository.text(folder.path("report.xml")) == "old")
    #expect(Repository.entries(of: folder.path) == ["report.xml"])
  }

  @Test func aFolderThatIsAFileIsAFinding() {
    let folder = TemporaryFolder()
    folder.write("x", to: "file")
    var code: DiagnosticCode?
    do { try AtomicFile.makeFolder(folder.path("file/below")) } catch { code = error.code }
    #expect(code == .folderNotMade)
    do { _ = try AtomicFile(folder.path("missing/report.xml")) } catch { code = error.code }
    #expect(code == .outputNotWritten)
  }

  @Test func foldersAreMadeWithThoseAbove() throws {
    let folder = TemporaryFolder()
    try AtomicFile.makeFolder(folder.path("a/b/c"))
    try AtomicFile.makeFolder(folder.path("a/b/c"))
    #expect(FolderListing.kind(of: folder.path("a/b/c")) == .folder)
  }
}
