import AssessmentModel
import Diagnostics
import TestSupport
import Testing
import Words

@testable import SurveyFiles

/// What is read column by column is what is read cell by cell.
@Suite("Plain columns")
struct PlainColumnTests {
  @Test("a cell without a branch is the same number, or left")
  func certain() {
    var generator = SeededGenerator(seed: 77)
    let letters = Array("0123456789012345678901234567890123456789....,,/:- e%")
    let rules = [
      PlainNumber(CellRule(.number(lower: nil, upper: nil))), PlainNumber(CellRule(.percent)),
      PlainNumber(CellRule(.count(of: nil))), PlainNumber(CellRule(.level(of: 4))),
    ]
    let plain = rules + rules.map { $0.written(in: .comma) } + rules.map { $0.written(in: .mixed) }
    for _ in 0..<30_000 {
      let length = Int.random(in: 0...10, using: &generator)
      let text = (0..<length).map { _ in letters.randomElement(using: &generator)?.asciiValue ?? 0 }
      let bytes = text + Array(",99.9,99,9".utf8)
      bytes.withUnsafeBufferPointer { bytes in
        let word = UInt64(littleEndian: UnsafeRawBufferPointer(bytes).loadUnaligned(as: UInt64.self))
        for rule in plain {
          let found = rule.takesPoint ? rule.certain(word, length: length) : rule.certainWhole(word, length: length)
          guard let wanted = rule.read(bytes, from: 0, to: length), length <= 8 else {
            #expect(found.isNaN, "\(String(decoding: text, as: UTF8.self))")
            continue
          }
          // A point before the last three digits may stand between thousands, so that the cell is left.
          let isOpen = length >= 5 && bytes[length - 4] == UInt8(ascii: ".") && bytes[0] != UInt8(ascii: "0")
          #expect(isOpen ? found.isNaN : found == wanted, "\(String(decoding: text, as: UTF8.self))")
        }
      }
    }
  }

  /// A table in quotes is read row by row, the same without them column by column.
  @Test("values, evidence, findings and their order are those of the rows", arguments: [1, 2, 3, 4, 5, 6])
  func rows(seed: Int) {
    var generator = SeededGenerator(seed: UInt64(seed))
    let header = ["city", "GOV-01", "GOV-01.evidence", "GOV-02", "RES-01", "RES-02", "OPT-01", "DIV-01"]
    let cells = [
      "", "", "1", "2", "3", "57.4", "1.980", "2.345.678", "12,5", "yes", "no", "Yes", "portal", "n/a", "0.7%", " 3 ",
      "007",
      "31", "abc", "Ordinance 7", "12345678901",
    ]
    let cities = ["seoul", "sao-paulo", "da-nang", "hue", "Seoul", "nowhere", "Twin", "hue"]
    var text = (plain: header.joined(separator: ",") + "\n", quoted: header.joined(separator: ",") + "\n")
    for city in cities.shuffled(using: &generator) {
      let row = [city] + header.dropFirst().map { _ in cells.randomElement(using: &generator) ?? "" }
      text.plain += row.map { $0.contains(",") ? "\"\($0)\"" : $0 }.joined(separator: ",") + "\n"
      text.quoted += row.map { "\"\($0)\"" }.joined(separator: ",") + "\n"
    }
    let (one, other) = (Sample.read(text.plain), Sample.read(text.quoted))
    func words(_ reading: SurveyReading) -> [String] {
      reading.diagnostics.map { "\($0.code.id) \($0.location?.line ?? 0) \($0.headline)" }
    }
    #expect(words(one) == words(other))
    for name in header.dropFirst() where name != "GOV-01.evidence" { #expect(one.answers(name) == other.answers(name)) }
    #expect(one.survey?.columns.map(\.evidence) == other.survey?.columns.map(\.evidence))
  }
}
