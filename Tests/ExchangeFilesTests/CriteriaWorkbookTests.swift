import AssessmentModel
import CriteriaFiles
import Diagnostics
import ExchangeFiles
import TestSupport
import Testing
import XMLStream

/// Criteria sets go out as workbooks and come back the same.
@Suite struct CriteriaWorkbookTests {
  static let shipped = [
    "eu-egovernment-benchmark", "rutgers-skku", "seoul-model-2015", "teaching", "un-egdi", "un-losi",
  ]

  @Test(arguments: shipped) func everyShippedSetComesBackTheSame(_ name: String) throws {
    let set = try CriteriaSamples.shipped(name)
    let made = try CriteriaWorkbook.write(set, file: "set.xlsx")
    #expect(made.findings.all.filter { $0.code != .criteriaNumberAsText }.isEmpty)
    let reading = CriteriaWorkbook.read(made.bytes, file: "set.xlsx")
    #expect(!reading.diagnostics.hasErrors, "\(reading.diagnostics.prefix(3))")
    let back = try #require(reading.set)
    #expect(back == set)
    #expect(CriteriaWriter.text(back) == CriteriaWriter.text(set))
    // The same bytes again, whatever was written before.
    #expect(try CriteriaWorkbook.write(back, file: "set.xlsx").bytes == made.bytes)
  }

  /// Every kind of thing that a file can say, in one set.
  @Test func allThatAFileCanSayComesBack() throws {
    let set = try CriteriaSamples.read(CriteriaSamples.everything)
    let made = try CriteriaWorkbook.write(set, file: "all.xlsx")
    #expect(made.findings.all.map(\.code) == [.criteriaNumberAsText], "\(made.findings.all)")
    let reading = CriteriaWorkbook.read(made.bytes, file: "all.xlsx")
    #expect(reading.set == set, "\(reading.diagnostics.prefix(3))")
  }

  /// Weights that need 17 digits, and others that end in noise, keep every bit.
  @Test(arguments: [0.1 + 0.2, 1.0 / 3, 0.30000000000000004, 9.95, 9.949999999999999, 1e-15, 123_456_789.123_456_78])
  func noNumberChanges(_ weight: Double) throws {
    var set = try CriteriaSamples.shipped("teaching")
    set.trees[0].weighting = .relative
    var weights: [Double] = []
    for position in set.trees[0].children.indices {
      let value = position == 0 ? weight : 1
      weights.append(value)
      switch set.trees[0].children[position] {
      case .node(var node):
        node.weight = value
        set.trees[0].children[position] = .node(node)
      case .use(var use):
        use.weight = value
        set.trees[0].children[position] = .use(use)
      case .reference(let id, _): set.trees[0].children[position] = .reference(id, weight: value)
      }
    }
    let made = try CriteriaWorkbook.write(set, file: "set.xlsx")
    #expect(!made.findings.hasErrors)
    #expect(CriteriaWorkbook.read(made.bytes, file: "set.xlsx").set == set)
  }

  /// What the form cannot hold is named, and not left out without a word: a cell holds 32,767 letters.
  @Test func whatDoesNotFitIsNamed() throws {
    var set = try CriteriaSamples.shipped("teaching")
    set.purpose = LocalizedText(String(repeating: "long ", count: 8_000) + "end")
    let made = try CriteriaWorkbook.write(set, file: "long.xlsx")
    let named = made.findings.all.filter { $0.code == .criteriaNotInWorkbook }
    #expect(named.count == 1)
    #expect(named.first?.severity == .valueSetAside)
  }

  /// A workbook that is damaged in any one place is read or refused, and never crashes.
  @Test func damagedBytesAreRefused() throws {
    let bytes = try CriteriaWorkbook.write(CriteriaSamples.shipped("teaching"), file: "set.xlsx").bytes
    var random = SeededGenerator(seed: 12)
    for _ in 0..<60 {
      var damaged = bytes
      for _ in 0..<Int.random(in: 1...8, using: &random) {
        damaged[Int.random(in: damaged.indices, using: &random)] = UInt8.random(in: 0...255, using: &random)
      }
      let reading = CriteriaWorkbook.read(damaged, file: "set.xlsx")
      #expect((reading.set == nil) == reading.diagnostics.hasStop)
    }
  }
}

extension CriteriaWorkbookTests {
  /// Random sets with odd methods, trees and numbers come back the same, or what did not is named.
  @Test func oddSetsComeBackTheSame() throws {
    let folder = TemporaryFolder()
    var count = 0
    for number in 1...60 {
      guard let set = try CriteriaSamples.odd(number, in: folder) else { continue }
      count += 1
      let made = try CriteriaWorkbook.write(set, file: "odd.xlsx")
      let reading = CriteriaWorkbook.read(made.bytes, file: "odd.xlsx")
      // A few sets cannot be read as their own writer writes them: that is named, too.
      let sink = ByteSink()
      CriteriaWriter.write(set, to: XMLWriter(sink), resolves: false)
      guard CriteriaReader.read(sink.bytes, file: "written.xml").set == set else {
        #expect(made.findings.all.contains { $0.code == .criteriaNotInWorkbook && $0.isError }, "\(number)")
        continue
      }
      #expect(!made.findings.hasErrors, "\(number): \(made.findings.all.filter(\.isError).prefix(3))")
      #expect(reading.set == set, "\(number): \(reading.diagnostics.filter(\.isError).prefix(3))")
    }
    #expect(count > 30)
  }
}
