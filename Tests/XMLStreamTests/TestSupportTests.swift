import TestSupport
import Testing

@Suite("The tests' own tools")
struct TestSupportTests {
  @Test("SplitMix64 gives the published sequence")
  func splitMix() {
    // Rosetta Code, “Pseudo-random numbers/Splitmix64”, seed 1234567.
    var generator = SeededGenerator(seed: 1_234_567)
    let found = (0..<5).map { _ in generator.next() }
    #expect(
      found == [
        6_457_827_717_110_365_317, 3_203_168_211_198_807_973, 9_817_491_932_198_370_423, 4_593_380_528_125_082_431,
        16_408_922_859_458_223_821,
      ])
  }

  @Test("Markers give places in the text without them")
  func markers() {
    let sample = MarkedText("1️⃣a\r\n한2️⃣b\n3️⃣")
    #expect(sample.text == "a\r\n한b\n")
    #expect(sample["1️⃣"] == MarkedText.Place(line: 1, column: 1, offset: 0))
    #expect(sample["2️⃣"] == MarkedText.Place(line: 2, column: 2, offset: 6))
    #expect(sample["3️⃣"] == MarkedText.Place(line: 3, column: 1, offset: 8))
  }

  @Test("A temporary folder is there while its value lives")
  func temporaryFolder() {
    let path: String
    do {
      let folder = TemporaryFolder()
      path = folder.path
      folder.write("x", to: "a/b/c.txt")
      #expect(Repository.text(folder.path("a/b/c.txt")) == "x")
      #expect(Repository.entries(of: folder.path) == ["a"])
    }
    #expect(!Repository.hasFolder(path))
  }

  @Test("The repository is found from the sources")
  func repository() {
    #expect(Repository.text("Package.swift")?.contains("XMLStream") == true)
  }

  @Test("A golden file that is missing or differs fails the test and names the first line that differs")
  func golden() {
    let folder = TemporaryFolder()
    let path = folder.write("one\ntwo\n", to: "golden.txt")
    Golden.check("one\ntwo\n", path)
    withKnownIssue {
      Golden.check("one\n2\n", path)
    } matching: { issue in
      issue.comments.contains { $0.rawValue.contains("line 2: expected “two”, found “2”") }
    }
    withKnownIssue { Golden.check("x", folder.path("none.txt")) }
  }
}
