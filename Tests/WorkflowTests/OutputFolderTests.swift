import Diagnostics
import TestSupport
import Testing
import Words

@testable import Workflow

/// One command's files in a folder: all or none, nothing of anybody else's touched, and a manifest that says so.
@Suite struct OutputFolderTests {
  /// Writes files of a command and returns what was found.
  @discardableResult
  private func write(
    _ files: [String: String], as command: String = "assess", to path: String
  ) throws -> [Diagnostic] {
    let output = try OutputFolder(path, for: command, apart: [])
    for name in files.keys.sorted() { try output.file(name) { $0.append(raw: files[name] ?? "") } }
    return try output.commit()
  }

  private func code(_ work: () throws -> Void) -> DiagnosticCode? {
    do { try work() } catch { return (error as? Diagnostic)?.code }
    return nil
  }

  private func check(_ path: String) -> [DiagnosticCode] { FolderCheck(path)?.check().diagnostics.map(\.code) ?? [] }

  @Test func theManifestNamesEveryFileWithLengthAndDigest() throws {
    let folder = TemporaryFolder()
    try write(["b.csv": "abc", "a.xml": ""], to: folder.path("out"))
    #expect(Repository.entries(of: folder.path("out")) == ["a.xml", "b.csv", "manifest.xml"])
    // FIPS 180-4, example of one block; the digest of nothing is that of RFC 6234's tests.
    #expect(
      Repository.text(folder.path("out/manifest.xml")) == """
        <?xml version="1.0" encoding="UTF-8"?>
        <manifest xmlns="urn:feasibility:manifest:1" state="complete">
          <part command="assess">
            <file name="a.xml" bytes="0" sha256="e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"/>
            <file name="b.csv" bytes="3" sha256="ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"/>
          </part>
        </manifest>

        """)
    #expect(check(folder.path("out")) == [])
  }

  @Test func whatIsNotWrittenAgainIsRemovedAndNothingElse() throws {
    let folder = TemporaryFolder()
    let out = folder.path("out")
    try write(["index.html": "1", "index.ko.html": "1", "cities/a.html": "1"], to: out)
    try write(["analysis.json": "1"], as: "analyse", to: out)
    folder.write("mine", to: "out/notes.txt")
    folder.write("mine", to: "out/cities/mine.html")
    try write(["index.html": "2"], to: out)
    #expect(Repository.entries(of: out) == ["analysis.json", "cities", "index.html", "manifest.xml", "notes.txt"])
    #expect(Repository.entries(of: out + "/cities") == ["mine.html"])
    #expect(Repository.text(out + "/index.html") == "2")
    #expect(check(out) == [])
  }

  @Test func aFolderOfItsOwnGoesWithItsLastFile() throws {
    let folder = TemporaryFolder()
    try write(["cities/a.html": "1", "index.html": "1"], to: folder.path("out"))
    try write(["index.html": "1"], to: folder.path("out"))
    #expect(Repository.entries(of: folder.path("out")) == ["index.html", "manifest.xml"])
  }

  /// The order of the commands does not show.
  @Test func theSameFilesGiveTheSameBytes() throws {
    let folder = TemporaryFolder()
    for (out, order) in [("one", ["analyse", "rank"]), ("two", ["rank", "analyse", "rank"])] {
      for command in order { try write([command + ".csv": "x"], as: command, to: folder.path(out)) }
    }
    #expect(Repository.bytes(folder.path("one/manifest.xml")) == Repository.bytes(folder.path("two/manifest.xml")))
  }

  @Test func aChangedFileIsKeptAsideAndSaidSo() throws {
    let folder = TemporaryFolder()
    let out = folder.path("out")
    try write(["index.html": "1", "index.ko.html": "1", "report.xml": "1"], to: out)
    folder.write("my words", to: "out/index.html")
    folder.write("meine", to: "out/index.ko.html")
    #expect(check(out) == [.reportFileChanged, .reportFileChanged])
    let found = try write(["index.html": "2", "report.xml": "2"], to: out)
    #expect(found.map(\.code) == [.outputKeptAside])
    #expect(found.first?.headline.contains("index.html, index.ko.html") == true)
    #expect(found.first?.severity == .note)
    #expect(Repository.text(out + "/kept-1/index.html") == "my words")
    #expect(Repository.text(out + "/kept-1/index.ko.html") == "meine")
    #expect(Repository.entries(of: out) == ["index.html", "kept-1", "manifest.xml", "report.xml"])
    folder.write("again", to: "out/index.html")
    try write(["index.html": "3"], to: out)
    #expect(Repository.text(out + "/kept-2/index.html") == "again")
    #expect(Repository.text(out + "/kept-1/index.html") == "my words")
    #expect(check(out) == [])
  }

  /// A file, a folder, a link where a file belongs: found before anything is replaced.
  @Test(arguments: ["file", "folder", "link", "dangling", "pipe"])
  func whatIsNotOursIsNeitherReplacedNorRemoved(_ kind: String) throws {
    let folder = TemporaryFolder()
    let out = folder.path("out")
    try write(["a.csv": "1", "z.csv": "1"], to: out)
    let before = Repository.bytes(out + "/manifest.xml")
    switch kind {
    case "file": folder.write("mine", to: "out/m.csv")
    case "folder": folder.write("mine", to: "out/m.csv/inside")
    case "link":
      folder.write("target", to: "target")
      folder.link("target", to: "out/m.csv")
    case "dangling": folder.link("nowhere", to: "out/m.csv")
    default: folder.makePipe("out/m.csv")
    }
    #expect(code { try write(["a.csv": "2", "m.csv": "2"], to: out) } == .outputInTheWay)
    #expect(Repository.text(out + "/a.csv") == "1")
    #expect(Repository.text(out + "/z.csv") == "1")
    #expect(Repository.bytes(out + "/manifest.xml") == before)
    #expect(Repository.entries(of: out) == ["a.csv", "m.csv", "manifest.xml", "z.csv"])
    switch kind {
    case "file": #expect(Repository.text(out + "/m.csv") == "mine")
    case "folder": #expect(Repository.text(out + "/m.csv/inside") == "mine")
    case "link": #expect(Repository.text(folder.path("target")) == "target")
    default: break
    }
  }

  /// Reports of a version without manifests: their files begin as the new ones do.
  @Test func filesOfAnEarlierVersionAreKeptAside() throws {
    let folder = TemporaryFolder()
    let header = "id,name,name_ko,country,region,rank,rank_overall,rank_in_region,score,readiness\r\n"
    folder.write(header + "old", to: "out/ranking.csv")
    let found = try write(["ranking.csv": header + "new"], to: folder.path("out"))
    #expect(found.map(\.code) == [.outputKeptAside])
    #expect(Repository.text(folder.path("out/kept-1/ranking.csv")) == header + "old")
    #expect(Repository.text(folder.path("out/ranking.csv")) == header + "new")
  }

  @Test func theSecondOfTwoRunsAtOnceIsRefused() throws {
    let folder = TemporaryFolder()
    let first = try OutputFolder(folder.path("out"), for: "assess", apart: [])
    try first.file("index.html") { $0.append("1") }
    #expect(code { _ = try OutputFolder(folder.path("out"), for: "assess", apart: []) } == .outputInUse)
    #expect(check(folder.path("out")) == [.reportNotWhole, .reportLeftover])
    _ = try first.commit()
    #expect(Repository.text(folder.path("out/index.html")) == "1")
  }

  @Test func whatIsNotCommittedLeavesNothing() throws {
    let folder = TemporaryFolder()
    do {
      let output = try OutputFolder(folder.path("a/b"), for: "assess", apart: [])
      try output.file("index.html") { $0.append("1") }
    }
    #expect(Repository.entries(of: folder.path) == [])
    folder.write("mine", to: "a/mine")
    do { _ = try OutputFolder(folder.path("a/b"), for: "assess", apart: []) }
    #expect(Repository.entries(of: folder.path("a")) == ["mine"])
  }

  /// A run that was killed while it prepared, and one that was killed while it replaced.
  @Test func whatADeadRunLeftIsSaidAndRemoved() throws {
    let folder = TemporaryFolder()
    let out = folder.path("out")
    try write(["index.html": "1", "report.xml": "1"], to: out)
    folder.write("half", to: "out/\(OutputFolder.stagingName)/cities/a.html")
    #expect(check(out) == [.reportLeftover])
    #expect(FolderCheck(out)?.check().diagnostics.hasErrors == false)

    let old = try #require(Manifest.read(Repository.bytes(out + "/manifest.xml") ?? [], file: "manifest.xml"))
    let new = Manifest.Entry(name: "index.html", seal: FileSeal(bytes: 1, sha256: FileDigest.sha256(Array("2".utf8))))
    let during = Manifest(isReplacing: true, parts: old.parts + [.init(command: "assess", files: [new])])
    let sink = ByteSink()
    during.write(to: sink)
    folder.write(sink.bytes, to: "out/manifest.xml")
    folder.write("2", to: "out/index.html")
    #expect(check(out) == [.reportNotWhole, .reportLeftover])

    // Both states of the file are the program's: nothing is kept aside.
    #expect(try write(["index.html": "3"], to: out) == [])
    #expect(Repository.entries(of: out) == ["index.html", "manifest.xml"])
    #expect(check(out) == [])
  }

  @Test func aReportOfWhichSomethingIsMissingIsNotWhole() throws {
    let folder = TemporaryFolder()
    let out = folder.path("out")
    try write(["cities/a.html": "1", "index.html": "1", "report.xml": "12"], to: out)
    folder.remove("out/cities/a.html")
    folder.write("12345", to: "out/report.xml")
    folder.write("stale", to: "out/index.ko.html")
    let result = try #require(FolderCheck(out)).check()
    #expect(result.diagnostics.map(\.code) == [.reportNotWhole, .reportFileChanged, .reportNotWhole])
    #expect(result.diagnostics[0].headline.contains("cities/a.html is missing"))
    #expect(result.diagnostics[1].headline.contains("5 bytes instead of 2"))
    #expect(result.diagnostics[2].headline.contains("index.ko.html"))
    folder.remove("out/manifest.xml")
    #expect(check(out) == [.reportNotWhole])
    folder.write("<manifest/>", to: "out/manifest.xml")
    #expect(check(out) == [.manifestNotRead])
    #expect(FolderCheck(folder.path) == nil)
  }

  /// A manifest from elsewhere reaches nothing outside its folder.
  @Test(arguments: [
    "../x", "/etc/passwd", "a/../x", "a//x", "a/b/c/d", "", ".", "..", "manifest.xml", ".feasibility-writing/x",
    "x\u{0}",
  ])
  func namesOutsideTheFolderAreRefused(name: String) throws {
    #expect(!Manifest.isInside(name))
    let folder = TemporaryFolder()
    folder.write("mine", to: "x")
    var manifest = Manifest()
    let seal = FileSeal(bytes: 4, sha256: FileDigest.sha256(Array("mine".utf8)))
    manifest.parts = [.init(command: "assess", files: [.init(name: name, seal: seal)])]
    let sink = ByteSink()
    if !name.contains("\u{0}") {
      manifest.write(to: sink)
      folder.write(sink.bytes, to: "out/manifest.xml")
      #expect(code { try write(["index.html": "1"], to: folder.path("out")) } == .outputInTheWay)
    }
    #expect(Repository.text(folder.path("x")) == "mine")
  }

  /// Links planted under the names that the program uses are not followed.
  @Test func plantedLinksAreNotFollowed() throws {
    let folder = TemporaryFolder()
    folder.write("precious", to: "elsewhere/precious")
    folder.write("", to: "out/.keep")
    folder.link("../elsewhere", to: "out/\(OutputFolder.stagingName)")
    #expect(code { try write(["precious": "1"], to: folder.path("out")) } == .outputInTheWay)
    folder.remove("out/\(OutputFolder.stagingName)")
    folder.link("../elsewhere", to: "out/cities")
    #expect(code { try write(["cities/precious": "1"], to: folder.path("out")) } == .outputInTheWay)
    folder.remove("out/cities")
    folder.link("../elsewhere/precious", to: "out/manifest.xml")
    #expect(code { try write(["index.html": "1"], to: folder.path("out")) } == .outputInTheWay)
    #expect(Repository.text(folder.path("elsewhere/precious")) == "precious")
    #expect(Repository.entries(of: folder.path("elsewhere")) == ["precious"])
  }

  @Test func aFolderOfInputsOrWithoutANameIsRefused() throws {
    let folder = TemporaryFolder()
    let input = folder.write("x", to: "Surveys/a/survey.xml")
    folder.link("Surveys", to: "linked")
    for path in [
      "", folder.path("Surveys/a"), folder.path("Surveys/a/"), folder.path("linked"), folder.path("linked/a/."),
    ] {
      #expect(code { _ = try OutputFolder(path, for: "assess", apart: [input]) } == .outputRefused, "\(path)")
    }
    #expect(code { _ = try OutputFolder(input, for: "assess", apart: []) } == .folderNotMade)
    #expect(code { _ = try OutputFolder("/dev/null", for: "assess", apart: []) } == .folderNotMade)
    #expect(Repository.entries(of: folder.path("Surveys/a")) == ["survey.xml"])
  }
}
