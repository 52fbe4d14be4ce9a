import AssessmentModel
import TestSupport
import Testing

@testable import SurveyFiles

@Suite("Plain numbers")
struct PlainNumberTests {
  private let number = PlainNumber(CellRule(.number(lower: nil, upper: nil)))
  private let whole = PlainNumber(CellRule(.count(of: nil)))

  /// What the reader says of a text that stands between others, and at the very end of its bytes.
  private func read(_ rule: PlainNumber, _ text: String, before: String = ",", after: String = ",999999999")
    -> [Double?]
  {
    [after, ""].map { after in
      let bytes = Array((before + text + after).utf8)
      let start = before.utf8.count
      return bytes.withUnsafeBufferPointer { rule.read($0, from: start, to: start + text.utf8.count) }
    }
  }

  /// The plain numbers by their definition: digits, at most one point, and that behind a digit.
  private func expected(_ text: String, isWhole: Bool) -> Double? {
    let parts = text.split(separator: ".", omittingEmptySubsequences: false)
    guard parts.count == 1 || (parts.count == 2 && !isWhole), !parts[0].isEmpty, text.utf8.count <= 15,
      text.utf8.allSatisfy({ $0 == 0x2E || (0x30...0x39).contains($0) })
    else { return nil }
    // Zeros in front are not plain, since codes have them.
    if text.first == "0", text.utf8.count > 1, parts[0] != "0" { return nil }
    return Double(text.last == "." ? text + "0" : text)
  }

  @Test("random texts of digits and what is near digits are read as they are defined, or not at all")
  func random() {
    var generator = SeededGenerator(seed: 31)
    let letters = Array("0123456789012345678901234567890123456789..../:,-+ e%")
    for _ in 0..<20_000 {
      let count = Int.random(in: 1...16, using: &generator)
      let text = String((0..<count).map { _ in letters[Int.random(in: 0..<letters.count, using: &generator)] })
      let fraction = expected(text, isWhole: false)
      #expect(read(number, text) == [fraction, fraction], "\(text)")
      let integer = expected(text, isWhole: true)
      #expect(read(whole, text) == [integer, integer], "\(text)")
    }
  }

  @Test("every number of one to eight bytes with a point in each place")
  func places() {
    let digits = Array("98765432")
    for count in 1...8 {
      let text = String(digits[..<count])
      #expect(read(number, text) == [Double(text), Double(text)])
      for place in 1..<max(2, count) where place < count {
        let pointed = String(digits[..<place]) + "." + String(digits[place..<(count - 1)])
        let wanted = expected(pointed, isWhole: false)
        #expect(wanted != nil && read(number, pointed) == [wanted, wanted])
        #expect(read(whole, pointed) == [nil, nil])
      }
      #expect(read(number, "." + text) == [nil, nil])
    }
  }

  @Test("what lies off the scale is left to the reader that says so")
  func scale() {
    let level = PlainNumber(CellRule(.level(of: 4)))
    #expect(read(level, "4") == [4, 4])
    #expect(read(level, "5") == [nil, nil])
    let percent = PlainNumber(CellRule(.percent))
    #expect(read(percent, "100.0") == [100, 100])
    #expect(read(percent, "100.1") == [nil, nil])
  }
}
