import AssessmentModel
import CriteriaFiles
import Diagnostics
import SurveyFiles
import TestSupport
import Testing
import Words

@testable import Tables

/// Each shipped survey, written in another dialect and encoding, is the same survey.
@Suite("Dialects and encodings")
struct DialectRoundTripTests {
  private struct Dialect: CustomStringConvertible, Sendable {
    var description: String
    var delimiter = ","
    var lineEnd = "\n"
    var isQuoted = false
    var above = ""
    var below = ""
  }

  private static let dialects = [
    Dialect(description: "semicolons and CR LF", delimiter: ";", lineEnd: "\r\n"),
    Dialect(description: "tabs", delimiter: "\t"),
    Dialect(description: "bars and CR", delimiter: "|", lineEnd: "\r"),
    Dialect(description: "everything in quotes", isQuoted: true),
    Dialect(description: "a line that names the separator", delimiter: ";", above: "sep=;"),
    Dialect(description: "a title above and blank lines", delimiter: ";", above: "Answers\n\n# as sent", below: "\n\n"),
  ]

  /// What the bytes of a text are in an encoding; every shipped table is in letters that all of them have.
  private static let encodings: [(name: String, encode: @Sendable (String) -> [UInt8])] = [
    ("UTF-8 with a mark", { [0xEF, 0xBB, 0xBF] + Array($0.utf8) }),
    ("UTF-16 little-endian", { [0xFF, 0xFE] + $0.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] } }),
    ("UTF-16 big-endian", { [0xFE, 0xFF] + $0.utf16.flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] } }),
    ("UTF-8", { Array($0.utf8) }),
  ]

  private static let surveys = [
    ("teaching-sample", "teaching"), ("wego-2015-sample", "seoul-model-2015"), ("rutgers-sample", "rutgers-skku"),
    ("un-losi-2018", "un-losi"), ("un-egdi-2014", "un-egdi"),
    ("eu-egovernment-benchmark-2023", "eu-egovernment-benchmark"),
  ]

  /// What must be the same: everything but places and findings about the form.
  private struct Content: Equatable {
    var cities: [CityID]
    var columns: [String]
    var numbers: [[UInt64]]
    var states: [[UInt8]]
    var evidence: [[String?]?]
    var setAside: [String]

    init(_ survey: Survey) {
      cities = survey.cities.map(\.id)
      columns = survey.columns.map(\.header)
      numbers = survey.columns.map { $0.answers.numbers.map(\.bitPattern) }
      states = survey.columns.map(\.answers.states)
      evidence = survey.columns.map(\.evidence)
      setAside = survey.setAside.map(\.name)
    }
  }

  @Test("each shipped survey in six dialects and four encodings", arguments: surveys)
  func roundTrips(survey: String, criteria: String) throws {
    let table = try #require(Repository.bytes("Surveys/\(survey)/responses.csv"))
    let original = try read(survey, criteria, table)
    let plain = Content(try #require(original))
    #expect(plain.cities.count >= 3)
    for (position, dialect) in Self.dialects.enumerated() {
      let text = Self.write(table, dialect)
      // The long way round only for the small surveys: every encoding; the others take turns.
      let encodings = table.count < 10_000 ? Self.encodings : [Self.encodings[position % Self.encodings.count]]
      for (name, encode) in encodings {
        let reading = try read(survey, criteria, encode(text))
        let other = Content(try #require(reading, "\(dialect), \(name)"))
        #expect(other == plain, "\(survey): \(dialect), \(name)")
      }
    }
  }

  @Test("cities by their Korean names in CP949, and by names with accents in Windows-1252")
  func names() throws {
    let hangul = Self.koreanBytes()
    func korean(_ text: String) -> [UInt8] {
      text.unicodeScalars.flatMap { hangul[$0] ?? ($0.isASCII ? [UInt8($0.value)] : [0x3F]) }
    }
    func western(_ text: String) -> [UInt8] { text.unicodeScalars.map { $0.value < 0x100 ? UInt8($0.value) : 0x3F } }
    let header = "city,GOV-01,RES-01\n"
    let plain = Sample.read(header + "seoul,3,7\nda-nang,4,8\n").survey.map(Content.init)
    let inKorean = Sample.read(korean(header + "서울,3,7\n다낭,4,8\n"))
    #expect(inKorean.survey.map(Content.init) == plain)
    #expect(inKorean.findings.contains { $0.code == .tableEncodingGuessed && $0.headline.contains("“서울”") })
    let accented = Sample.read(western(header + "São Paulo,3,7\nHué,4,8\n"))
    #expect(accented.survey?.cities.map(\.id) == ["sao-paulo", "hue"])
  }

  /// The two bytes of each syllable of KS X 1001, rows 16 to 40, found by reading them.
  private static func koreanBytes() -> [Unicode.Scalar: [UInt8]] {
    let pairs = (UInt8(0xB0)...0xC8).flatMap { first in (UInt8(0xA1)...0xFE).map { [first, $0] } }
    guard case .text(let text) = TextDecoder.decode(pairs.flatMap(\.self)[...], from: .korean) else { return [:] }
    let letters = String(decoding: text, as: UTF8.self).unicodeScalars
    return Dictionary(uniqueKeysWithValues: zip(letters, pairs))
  }

  private func read(_ survey: String, _ criteria: String, _ table: [UInt8]) throws -> Survey? {
    let folder = "Surveys/\(survey)"
    let path = "Criteria/\(criteria)/criteria.xml"
    let bytes = try #require(Repository.bytes(path))
    let set = try #require(CriteriaReader.read(bytes, file: path).set)
    // The shipped descriptions name the comma; whoever changes the dialect does not.
    let description = try #require(Repository.text("\(folder)/survey.xml")).replacing(" delimiter=\"comma\"", with: "")
    let head = SurveyReader.head(Array(description.utf8), file: "survey.xml").0
    let reading = SurveyReader.read(
      try #require(head), folder: folder, criteria: set,
      load: { (path, role) throws(Diagnostic) in
        role == "data" ? table : Repository.bytes(path) ?? []
      })
    return reading.survey
  }

  private static func write(_ table: [UInt8], _ dialect: Dialect) -> String {
    var text = dialect.above.isEmpty ? "" : dialect.above + "\n"
    table.withUnsafeBufferPointer { bytes in
      let file = TableBytes(name: "t.csv", bytes: bytes)
      var scanner = CSVScanner(bytes, from: CSVDialect.start(of: bytes), delimiter: UInt8(ascii: ","))
      var row = TableRow()
      while scanner.next(into: &row) {
        let cells = row.cells.map { cell -> String in
          let content = file.text(of: cell)
          let needsQuotes = dialect.isQuoted || content.contains { "\",;|\t\n\r".contains($0) }
          return needsQuotes ? "\"" + content.replacing("\"", with: "\"\"") + "\"" : content
        }
        text += cells.joined(separator: dialect.delimiter) + dialect.lineEnd
      }
    }
    return text + dialect.below
  }
}
