import AssessmentModel
import Diagnostics
import SurveyFiles
import TestSupport
import Testing
import Words

@testable import Mappings

/// Several returns of one city: which answer counts, what is kept of the others, and what is asked.
@Suite struct ReturnMergingTests {
  private static let mapping: DeliveryMapping = {
    var mapping = MappingSample.mapping(
      .sample("city", .leftOut(.city)), .sample("GOV-01", .answer(to: "GOV-01")),
      .sample("GOV-01.evidence", .answer(to: "GOV-01.evidence")), .sample("GOV-02", .answer(to: "GOV-02")))
    mapping.cities = .question("city")
    return mapping
  }()
  private static let heading = "city;GOV-01;GOV-01.evidence;GOV-02;_submission_time;_uuid;_index\n"
  private static let early = heading + "Seoul;3;old;1;2026-03-01T10:00:00;u1;1\nManila;2;;2;2026-03-01T10:00:00;u2;2\n"
  private static let late = heading + "서울;4;;;2026-03-05T10:00:00;u3;1\n"

  private static func merge(
    _ rule: ReturnRule, _ texts: [String] = [late, early], decisions: [ReturnDecision] = []
  ) throws -> ReturnMerging {
    var returns: [MappedReturn] = []
    for (number, text) in texts.enumerated() {
      returns += try MappingSample.read(text, mapping, name: "f\(number).csv").returns
    }
    return ReturnMerging(
      returns, rule: rule, decisions: decisions, cities: MappingSample.cities, targets: MappingSample.targets)
  }

  private static func answers(_ merging: ReturnMerging) -> [String: String] {
    var result: [String: String] = [:]
    for city in merging.answers { for row in city.rows { result["\(city.city) \(row.target)"] = row.value } }
    return result
  }

  @Test("By item: the latest that answers counts, whatever the order of the files; evidence moves with its answer")
  func byItem() throws {
    for texts in [[Self.late, Self.early], [Self.early, Self.late]] {
      let merging = try Self.merge(.byItem, texts)
      let name = merging.answers.first { $0.city != "Manila" }?.city ?? ""
      #expect(
        Self.answers(merging) == [
          "\(name) GOV-01": "4", "\(name) GOV-02": "1", "Manila GOV-01": "2", "Manila GOV-02": "2",
        ])
      #expect(merging.replaced.map { $0.row.value } == ["3"] && merging.replaced.first?.by?.value == "4")
      let row = try #require(merging.answers.first { $0.city == name }?.rows.first { $0.target == "GOV-01" })
      #expect(row.evidence == "", "the evidence of the earlier answer proves nothing of the later one")
      #expect(merging.findings.all.map(\.code) == [.returnsMerged])
    }
  }

  @Test("Latest: the whole return counts, and answers that only an earlier one gave are kept beside")
  func latest() throws {
    let merging = try Self.merge(.latest)
    #expect(Self.answers(merging)["서울 GOV-01"] == "4" && Self.answers(merging)["서울 GOV-02"] == "")
    #expect(Set(merging.replaced.map { "\($0.row.target) \($0.row.value)" }) == ["GOV-01 3", "GOV-02 1"])
  }

  @Test("Ask: what differs has no value until somebody has decided")
  func ask() throws {
    let open = try Self.merge(.ask)
    #expect(Self.answers(open)["서울 GOV-01"] == "" && Self.answers(open)["서울 GOV-02"] == "1")
    let finding = try #require(open.findings.all.first { $0.code == .returnsDiffer })
    #expect(finding.severity == .valueSetAside && finding.headline.contains("f0.csv:2"))
    #expect(open.answers.first?.rows.first?.missing == .invalid && open.replaced.count == 2)
    let decided = try Self.merge(
      .ask,
      decisions: [
        ReturnDecision(city: "seoul", to: "GOV-01", from: "f1.csv:2"),
        ReturnDecision(city: "Manila", to: "GOV-01", from: "f9.csv:2"),
      ])
    #expect(Self.answers(decided)["서울 GOV-01"] == "3" && decided.replaced.map { $0.row.value } == ["4"])
    #expect(decided.findings.all.map(\.code) == [.returnsMerged, .returnDecisionIdle])
  }

  @Test("Without times the order of files and rows counts, and that is said; incomplete returns are named")
  func order() throws {
    let merging = try Self.merge(
      .byItem,
      [Self.early.replacing("2026-03-01T10:00:00", with: ""), Self.late.replacing("2026-03-05T", with: "5.3. ")])
    #expect(Self.answers(merging)["Seoul GOV-01"] == "4")
    #expect(merging.findings.all.first?.headline.contains("order of the files") == true)
    var partial = try MappingSample.read(Self.early, Self.mapping).returns
    partial[0].isComplete = false
    let some = ReturnMerging(
      partial, rule: .ask, decisions: [], cities: nil, targets: MappingSample.targets)
    #expect(some.findings.all.map(\.code) == [.returnsIncomplete])
  }

  @Test("Every answer of every return is in the survey or among the replaced, and none is in both")
  func nothingLost() throws {
    var generator = SeededGenerator(seed: 7)
    for rule in ReturnRule.allCases {
      for _ in 0..<40 {
        var text = Self.heading
        var sent: [String] = []
        for number in 0..<Int.random(in: 1...6, using: &generator) {
          let city = ["Seoul", "서울", "Manila"].randomElement(using: &generator) ?? ""
          let cells = (0..<2).map { _ in ["", "1", "2", "3"].randomElement(using: &generator) ?? "" }
          text += "\(city);\(cells[0]);;\(cells[1]);2026-03-0\(number + 1)T10:00:00;u\(number);1\n"
          sent += cells.filter { !$0.isEmpty }
        }
        let merging = try Self.merge(rule, [text])
        let taken = merging.answers.flatMap(\.rows).filter { !$0.value.isEmpty }.count
        let places = merging.answers.flatMap(\.rows).compactMap { $0.value.isEmpty ? nil : $0.origin?.location.line }
        #expect(taken + merging.replaced.count <= sent.count && places.count == taken)
        for one in merging.replaced {
          let city = one.city == "서울" ? "Seoul" : one.city
          let own = merging.answers.first { ($0.city == "서울" ? "Seoul" : $0.city) == city }?.rows
            .first { $0.target == one.row.target }
          #expect(own?.value != one.row.value, "\(rule): a replaced answer is another one than that which counts")
        }
      }
    }
  }
}
