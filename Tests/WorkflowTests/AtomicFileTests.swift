import Diagnostics
import TestSupport
import Testing

@testable import Workflow

@Suite struct AtomicFileTests {
  private func code(_ path: String, apart inputs: [String] = []) -> DiagnosticCode? {
    do { _ = try AtomicFile(path, apart: inputs) } catch { return error.code }
    return nil
  }

  @Test func aFileAppearsOnlyWhenItIsWhole() throws {
    let folder = TemporaryFolder()
    let file = try AtomicFile(folder.path("report.xml"))
    file.sink.append("half")
    #expect(FolderListing.kind(of: folder.path("report.xml")) == .nothing)
    file.sink.append(" and whole")
    try file.commit()
    #expect(Repository.text(folder.path("report.xml")) == "half and whole")
    #expect(Repository.entries(of: folder.path) == ["report.xml"])
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
    var found: DiagnosticCode?
    do { try AtomicFile.makeFolder(folder.path("file/below")) } catch { found = error.code }
    #expect(found == .folderNotMade)
    #expect(code(folder.path("missing/report.xml")) == .outputNotWritten)
  }

  @Test func foldersAreMadeWithThoseAbove() throws {
    let folder = TemporaryFolder()
    try AtomicFile.makeFolder(folder.path("a/b/c"))
    try AtomicFile.makeFolder(folder.path("a/b/c"))
    #expect(FolderListing.kind(of: folder.path("a/b/c")) == .folder)
  }

  /// `/dev/null` would be replaced by a file, a link by what it does not mean, an input by a result.
  @Test func whatIsNoPlaceForAFileIsRefused() {
    let folder = TemporaryFolder()
    let input = folder.write("input", to: "survey.xml")
    folder.link("survey.xml", to: "link.html")
    folder.link("nowhere", to: "dangling.html")
    folder.makePipe("pipe")
    for path in [
      "", "/dev/null", "/", folder.path, folder.path("link.html"), folder.path("dangling.html"), input + "/",
    ] {
      #expect(code(path) == .outputRefused, "\(path)")
    }
    #expect(code(folder.path("pipe")) == .outputRefused)
    #expect(code(folder.path("./survey.xml"), apart: [input]) == .outputRefused)
    #expect(code(folder.path("survey.xml")) == nil)
    #expect(Repository.text(input) == "input")
  }

  @Test func whatADeadRunLeftIsReplacedAndWhatALivingOneWritesIsNot() throws {
    let folder = TemporaryFolder()
    folder.write("half a file", to: ".page.html.partial")
    let first = try AtomicFile(folder.path("page.html"))
    first.sink.append("first")
    #expect(code(folder.path("page.html")) == .outputInUse)
    try first.commit()
    #expect(Repository.text(folder.path("page.html")) == "first")
    #expect(Repository.entries(of: folder.path) == ["page.html"])
  }

  @Test func aPlantedLinkIsNotFollowed() {
    let folder = TemporaryFolder()
    folder.write("precious", to: "precious")
    folder.link("precious", to: ".page.html.partial")
    #expect(code(folder.path("page.html")) == .outputInTheWay)
    #expect(Repository.text(folder.path("precious")) == "precious")
  }
}

@Suite struct NewFolderTests {
  @Test func aFolderAppearsWithAllItsFilesOrNotAtAll() throws {
    let folder = TemporaryFolder()
    folder.write("half", to: "Surveys/.a.partial/survey.xml")
    do {
      let new = try NewFolder(folder.path("Surveys/a"))
      try new.write("survey.xml", "1")
      #expect(FolderListing.kind(of: folder.path("Surveys/a")) == .nothing)
    }
    #expect(Repository.entries(of: folder.path("Surveys")) == [])
    let new = try NewFolder(folder.path("Surveys/a/"))
    try new.write("survey.xml", "1")
    try new.write("responses.csv", "2")
    try new.commit()
    #expect(new.files == [folder.path("Surveys/a/survey.xml"), folder.path("Surveys/a/responses.csv")])
    #expect(Repository.entries(of: folder.path("Surveys")) == ["a"])
    #expect(Repository.entries(of: folder.path("Surveys/a")) == ["responses.csv", "survey.xml"])
  }

  @Test func whatExistsIsNotTouched() {
    let folder = TemporaryFolder()
    folder.write("mine", to: "a/survey.xml")
    folder.link("nowhere", to: "b")
    for (name, wanted) in [("a", DiagnosticCode.targetExists), ("b", .outputRefused), ("", .targetExists)] {
      var found: DiagnosticCode?
      do { _ = try NewFolder(folder.path(name)) } catch { found = error.code }
      #expect(found == wanted, "\(name)")
    }
    #expect(Repository.text(folder.path("a/survey.xml")) == "mine")
  }
}
