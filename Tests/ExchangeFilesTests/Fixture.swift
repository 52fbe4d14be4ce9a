import AssessmentModel
import ExchangeFiles
import TestSupport

/// The tables of the example index, as its files or changed.
enum Fixture {
  static let folder = "Tests/ExchangeFilesTests/Fixtures/"
  static let data = Repository.text(folder + "iData.csv") ?? ""
  static let meta = Repository.text(folder + "iMeta.csv") ?? ""

  static func read(
    data: String = data, meta: String = meta, _ normalisation: COINrNormalisation = .minMax
  ) -> ExchangeReading {
    COINrReader.read(
      data: ExchangeFile(name: "iData.csv", bytes: Array(data.utf8)),
      meta: ExchangeFile(name: "iMeta.csv", bytes: Array(meta.utf8)),
      naming: StudyNaming(id: "example", title: "Example", origin: .synthetic), normalisation: normalisation)
  }

  static func file(_ name: String, _ text: String) -> ExchangeFile { ExchangeFile(name: name, bytes: Array(text.utf8)) }

  /// The number that the reference script gives; the table says how it is made.
  static let expected: [(method: String, unit: String, scores: [(node: NodeID, value: Double)])] = {
    let table = CSVText(Repository.text(folder + "coinr-expected.csv") ?? "")
    return table.rows.map { row in
      (row[0], row[1], zip(table.header, row).dropFirst(2).map { (NodeID($0), Double($1) ?? .nan) })
    }
  }()
}

extension String {
  /// The text with one part replaced, which must be there.
  func changing(_ part: String, to other: String) -> String {
    guard let range = range(of: part) else { preconditionFailure("“\(part)” is not in the text") }
    return String(self[..<range.lowerBound]) + other + String(self[range.upperBound...])
  }

  private func range(of part: String) -> Range<String.Index>? { firstRange(of: part) }
}
