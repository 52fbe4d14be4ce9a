import AssessmentModel
import Diagnostics
import Testing
import Words

@testable import SurveyFiles

@Suite("Ends of scales, whole numbers and the range of numbers")
struct ScaleEndTests {
  func read(_ text: String, _ scale: Scale) -> CellReading {
    let reader = CellReader()
    let rule = CellRule(scale)
    return Array(text.utf8).withUnsafeBufferPointer { reader.read($0, rule) }
  }

  @Test("what rounding puts beyond an end of the scale is the end")
  func ends() {
    #expect(read("100.00000000000001", .percent) == .number(100))
    #expect(read("-0.00000000000000001", .percent) == .number(0))
    #expect(read("100.0000000009", .percent) == .number(100))
    #expect(read("100.000001", .percent) == .faulty(.offScale))
    #expect(read("-0.000001", .percent) == .faulty(.offScale))
    #expect(read("4.0000000000000009", .level(of: 4)) == .number(4))
    #expect(read("2.9999999999999996", .level(of: 4)) == .number(3))
    #expect(read("3.001", .level(of: 4)) == .faulty(.notWhole))
    #expect(read("-1e-12", .count(of: nil)) == .number(0))
    #expect(read("1.0000000000000002", .number(lower: 0, upper: 1)) == .number(1))
    #expect(read("0.30000000000000004", .number(lower: nil, upper: 0.3)) == .number(0.3))
    #expect(read("1000000000000.0002", .number(lower: nil, upper: 1e12)) == .number(1e12))
    #expect(read("1000000001000", .number(lower: nil, upper: 1e12)) == .number(1e12))
    #expect(read("1000000002000", .number(lower: nil, upper: 1e12)) == .faulty(.offScale))
    let groups = Sample.read("city,DIV-01[women],DIV-01[men]\nseoul,100.00000000000001,-0.00000000000000001\n")
    #expect(groups.answers("DIV-01[women]") == [.value(100, .reported)])
    #expect(groups.answers("DIV-01[men]") == [.value(0, .reported)])
  }

  @Test("minus zero is zero, with its sign gone")
  func minusZero() {
    guard case .number(let zero) = read("-0", .percent) else { return #expect(Bool(false)) }
    #expect(zero.sign == .plus)
  }

  @Test(
    "whole numbers with zeros behind the point are whole",
    arguments: [("1.0000000000", 1), ("1.0", 1), ("0.0", 0), ("0.0000000000", 0), ("１", 1), ("1e0", 1)]
      as [(String, Double)])
  func zerosBehind(text: String, value: Double) {
    #expect(read(text, .yesNo) == .number(value))
    #expect(read(text, .level(of: 4)) == .number(value))
    #expect(read(text, .count(of: 9)) == .number(value))
    let options = Scale.options([Sample.option("0", 0), Sample.option("1", 1), Sample.option("2", 7)])
    #expect(read(text, options) == .number(value))
  }

  @Test("options that are the same number are told apart by their text only")
  func optionNumbers() {
    let options = Scale.options([Sample.option("1", 5), Sample.option("1.0", 6), Sample.option("02", 7)])
    #expect(read("1", options) == .number(5))
    #expect(read("1.0", options) == .number(6))
    #expect(read("1.00", options) == .faulty(.unknownOption))
    #expect(read("2", options) == .number(7))
    #expect(read("2", .yesNo) == .faulty(.notYesOrNo))
    #expect(read("0.5", .yesNo) == .faulty(.notYesOrNo))
  }

  @Test("numbers beyond 10^15 are set aside with a finding: answers, margins, sample sizes, the registry")
  func range() throws {
    let open = Scale.number(lower: nil, upper: nil)
    #expect(read("1000000000000000", open) == .number(1e15))
    #expect(read("-1e15", open) == .number(-1e15))
    #expect(read("1e16", open) == .faulty(.outOfRange))
    #expect(read("-9.9e307", open) == .faulty(.outOfRange))
    #expect(read("99999999999999999999", .count(of: nil)) == .faulty(.outOfRange))
    let reading = Sample.read(
      "city,RES-01,DIV-01,DIV-01.margin,DIV-01[women],DIV-01[women].n\nseoul,1e300,50,1e200,40,1e20\n")
    #expect(reading.diagnostics.filter { $0.code == .valueOutOfRange }.count == 3)
    #expect(reading.answers("RES-01") == [.missing(.invalid)])
    let registry = RegistryReader.read(
      Array(
        """
        <registry xmlns="urn:feasibility:registry:1" id="r"><title>R</title><cities>
        <city id="a" population="1e300" incomePerHead="1e-300"><name>A</name></city>
        <city id="b" population="500"><name>B</name></city></cities></registry>
        """.utf8), file: "cities.xml")
    let cities = try #require(registry.registry?.cities)
    #expect(cities.map(\.population) == [nil, 500])
    #expect(cities[0].incomePerHead == nil)
    #expect(registry.diagnostics.map(\.code) == [.valueOutOfRange, .valueOutOfRange])
    #expect(registry.diagnostics.allSatisfy { $0.severity == .valueSetAside && $0.location?.line == 2 })
  }

  @Test("a number with its unit gets the number as mend")
  func units() throws {
    let finding = try #require(Sample.read("city,RES-01\nseoul,12500 days\n").diagnostics.first { $0.severity.isError })
    #expect(finding.code == .valueNotNumber)
    #expect(
      finding.mend?.english == "write “12500” alone if that is what is meant; the unit stands in the criteria set")
  }
}
