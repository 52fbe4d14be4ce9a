import AssessmentModel
import TestSupport
import Testing

@testable import SurveyFiles

@Suite("Typing cells")
struct CellReaderTests {
  func read(_ text: String, _ scale: Scale, codes: [MissingCode] = []) -> CellReading {
    let reader = CellReader(codes)
    let rule = CellRule(scale)
    return Array(text.utf8).withUnsafeBufferPointer { reader.read($0, rule) }
  }

  @Test(
    "yes and no in each listed form, in any case",
    arguments: [
      ("yes", 1), ("YES", 1), ("true", 1), ("1", 1), ("예", 1), ("no", 0), ("No", 0), ("false", 0), ("0", 0),
      ("아니오", 0), ("아니요", 0), ("y", 1), ("N", 0), ("ja", 1), ("Nein", 0), ("oui", 1), ("non", 0), ("sí", 1),
      ("WAHR", 1), ("FALSCH", 0), ("VRAI", 1), ("FAUX", 0), ("네", 1), ("はい", 1), ("✓", 1), ("нет", 0),
    ] as [(String, Double)])
  func yesNo(text: String, value: Double) {
    #expect(read(text, .yesNo) == .number(value))
  }

  @Test("what is no yes or no is not guessed", arguments: ["x", "2", "yes!", "NR", "1.5", "O", "✗", "0.5"])
  func notYesNo(text: String) {
    #expect(read(text, .yesNo) == .faulty(.notYesOrNo))
  }

  @Test("numbers on their scales, limits included")
  func scales() {
    #expect(read("0", .level(of: 4)) == .number(0))
    #expect(read("4", .level(of: 4)) == .number(4))
    #expect(read("3.0", .level(of: 4)) == .number(3))
    #expect(read("5", .level(of: 4)) == .faulty(.offScale))
    #expect(read("-1", .level(of: 4)) == .faulty(.offScale))
    #expect(read("2.5", .level(of: 4)) == .faulty(.notWhole))
    #expect(read("12345678", .count(of: nil)) == .number(12_345_678))
    #expect(read("10", .count(of: 9)) == .faulty(.offScale))
    #expect(read("100", .percent) == .number(100))
    #expect(read("45 %", .percent) == .number(45))
    #expect(read("45%", .percent) == .number(45))
    #expect(read("100.1", .percent) == .faulty(.offScale))
    #expect(read("45%", .number(lower: nil, upper: nil)) == .faulty(.notANumber))
    #expect(read("-3.5", .number(lower: nil, upper: 0)) == .number(-3.5))
    #expect(read("1e-3", .number(lower: 0, upper: nil)) == .number(0.001))
    let options = Scale.options([
      ResponseOption(code: "paper", label: .empty, points: 0),
      ResponseOption(code: "portal", label: .empty, points: 2),
    ])
    #expect(read("portal", options) == .number(2))
    #expect(read("Portal", options) == .number(2))
    #expect(read("portals", options) == .faulty(.unknownOption))
  }

  @Test(
    "a number that shows its form is read by itself, one that may be either is not, and what is no number is neither",
    arguments: [
      ("3,5", .number(3.5)), ("12,50", .number(12.5)), ("1.234,5", .number(1234.5)), ("0,001", .number(0.001)),
      ("1,234", .faulty(.thousandsMark)), ("1,234.5", .number(1234.5)), ("1,234,567", .number(1_234_567)),
      ("1.234.567", .number(1_234_567)), ("1 234", .number(1234)), ("1\u{A0}234", .number(1234)),
      ("1'234.5", .number(1234.5)), ("1_000", .number(1000)), ("12 345 678", .number(12_345_678)),
      (",5", .number(0.5)), ("about 5", .faulty(.notANumber)), ("5 to 6", .faulty(.notANumber)),
      ("5-6", .faulty(.notANumber)), ("1.2.3x", .faulty(.notANumber)), ("0x10", .faulty(.notANumber)),
      ("nan", .faulty(.notANumber)), ("inf", .faulty(.notANumber)), ("1e400", .faulty(.notANumber)),
      ("12 34", .faulty(.notANumber)), ("3/4", .faulty(.notANumber)), ("<5", .faulty(.notANumber)),
      ("$.50", .faulty(.notANumber)), ("ABC-12", .faulty(.notANumber)), ("Rs.500", .faulty(.notANumber)),
    ] as [(String, CellReading)])
  func commas(text: String, reading: CellReading) {
    #expect(read(text, .number(lower: nil, upper: nil)) == reading)
  }

  @Test("missing values: empty and n/a by default, others as listed, NA never by itself")
  func missing() {
    #expect(read("", .percent) == .missing(.noAnswer))
    #expect(read("n/a", .percent) == .missing(.notApplicable))
    #expect(read("N/A", .level(of: 4)) == .missing(.notApplicable))
    #expect(read("NA", .percent) == .faulty(.notANumber))
    #expect(read("dk", .percent) == .faulty(.notANumber))
    let codes = [
      MissingCode(code: "DK", reason: .doesNotKnow), MissingCode(code: "-99", reason: .refused),
      MissingCode(code: "", reason: .notAsked), MissingCode(code: "모름", reason: .doesNotKnow),
      MissingCode(code: "n/a", reason: .noAnswer), MissingCode(code: "Ö", reason: .refused),
    ]
    #expect(read("dk", .percent, codes: codes) == .missing(.doesNotKnow))
    #expect(read("-99", .number(lower: nil, upper: nil), codes: codes) == .missing(.refused))
    #expect(read("-9", .number(lower: nil, upper: nil), codes: codes) == .number(-9))
    #expect(read("", .percent, codes: codes) == .missing(.notAsked))
    #expect(read("모름", .yesNo, codes: codes) == .missing(.doesNotKnow))
    #expect(read("n/a", .yesNo, codes: codes) == .missing(.noAnswer))
    #expect(read("ö", .yesNo, codes: codes) == .missing(.refused))
  }
}

extension CellReaderTests {
  @Test("the short cut for plain cells says the same as the reader, or nothing")
  func shortCut() {
    var generator = SeededGenerator(seed: 3)
    let scales: [Scale] = [
      .yesNo, .level(of: 4), .count(of: nil), .percent, .number(lower: nil, upper: 30), .number(lower: 1, upper: nil),
    ]
    let words = [
      "yes", "no", "Yes", "", "n/a", "1", "0", "4", "5", "30.0", "0.1", ".5", "5.", "-1", "1e3", "100", "1.2.3",
    ]
    for scale in scales {
      let plain = PlainNumber(CellRule(scale))
      var texts = words
      for _ in 0..<300 {
        let digits = (0..<Int.random(in: 1...16, using: &generator)).map { _ in
          "0123456789..".randomElement(using: &generator) ?? "0"
        }
        texts.append(String(digits))
      }
      for text in texts {
        let bytes = Array(text.utf8)
        guard let number = bytes.withUnsafeBufferPointer({ plain.read($0, from: 0, to: $0.count) }) else { continue }
        #expect(read(text, scale) == .number(number), "\(text)")
      }
      if scale != .yesNo { #expect(Array("4".utf8).withUnsafeBufferPointer { plain.read($0, from: 0, to: 1) } == 4) }
    }
  }

  @Test("a plain number that the survey lists as a code is the code")
  func plainCodes() {
    let reading = Sample.read("city,GOV-01,GOV-02\nseoul,3,no\n", extra: "<missing code=\"3\" reason=\"refused\"/>")
    #expect(reading.answers("GOV-01") == [.missing(.refused)])
    let word = Sample.read("city,GOV-01,GOV-02\nseoul,3,no\n", extra: "<missing code=\"NO\" reason=\"no-answer\"/>")
    #expect(word.answers("GOV-02") == [.missing(.noAnswer)])
    #expect(word.answers("GOV-01") == [.value(3, .selfReported)])
  }
}
