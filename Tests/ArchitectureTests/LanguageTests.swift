import Testing

/// Languages are known by name in one list.
@Suite struct LanguageTests {
  /// A language more is a case of `Language`, a folder of words and a line in `Words/Languages.swift`: nobody else chooses
  /// by language case by case.
  @Test func onlyTheListOfLanguagesNamesThemAll() throws {
    let choice = try Regex("case [^:]*\\.(english|korean)\\b[^:]*:")
    var places: [String] = []
    for file in SourceTree.files(below: "Sources") {
      for (number, line) in file.lines.enumerated() where line.contains(choice) {
        places.append("\(file.path):\(number + 1)")
      }
    }
    #expect(places.count == 2 && places.allSatisfy { $0.hasPrefix("Sources/Words/Languages.swift") }, "\(places)")
  }
}
