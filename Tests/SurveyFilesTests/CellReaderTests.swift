import AssessmentModel
import SurveyFiles
import Testing

@Suite("Typing cells")
struct CellReaderTests {
  private func read(_ text: String, _ scale: Scale, codes: [MissingCode] = []) -> CellReading {
    let reader = CellReader(codes)
    let rule = CellRule(scale)
    return Array(text.utf8).withUnsafeBufferPointer { reader.read($0, rule) }
  }

  @Test(
    "yes and no in each listed form, in any case",
    arguments: [
      ("yes", 1), ("YES", 1), ("true", 1), ("1", 1), ("예", 1), ("no", 0), ("No", 0), ("false", 0), ("0", 0),
      ("아니오", 0), ("아니요", 0),
    ] as [(String, Double)])
  func yesNo(text: String, value: Double) {
    #expect(read(text, .yesNo) == .number(value))
  }

  @Test("what is no yes or no is not guessed", arguments: ["y", "2", "ja", "yes!", "NR", "1.0"])
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
    #expect(read("Portal", options) == .faulty(.unknownOption))
  }

  @Test(
    "a decimal comma and marks between thousands are told apart and never read",
    arguments: [
      ("3,5", .decimalComma), ("12,50", .decimalComma), ("1.234,5", .decimalComma), ("0,001", .thousandsMark),
      ("1,234", .thousandsMark), ("1,234.5", .thousandsMark), ("1,234,567", .thousandsMark),
      ("1.234.567", .thousandsMark), ("1 234", .thousandsMark), ("1\u{A0}234", .thousandsMark),
      ("1'234.5", .thousandsMark), ("1_000", .thousandsMark), ("12 345 678", .thousandsMark),
      ("about 5", .notANumber), ("5 to 6", .notANumber), ("5-6", .notANumber), ("1.2.3x", .notANumber),
      ("0x10", .notANumber), ("nan", .notANumber), ("inf", .notANumber), ("1e400", .notANumber), (",5", .notANumber),
      ("12 34", .notANumber),
    ] as [(String, ValueFault)])
  func commas(text: String, fault: ValueFault) {
    #expect(read(text, .number(lower: nil, upper: nil)) == .faulty(fault))
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
