import AssessmentModel
import Diagnostics
import SurveyFiles
import TestSupport
import Testing
import Words

/// The checks that a criteria set adds, and its rules on changes from the previous edition.
@Suite struct PlausibilityCheckTests {
  private static let indicators = [
    Sample.indicator("staff", .count(of: nil)), Sample.indicator("trained", .count(of: nil)),
    Sample.indicator("training", .yesNo), Sample.indicator("a", .percent), Sample.indicator("b", .percent),
  ]

  private static func rule(
    _ severity: EditRule.Severity, setsAside: [ItemID] = [], conditions: [AnswerClause] = [],
    _ requirements: AnswerClause...
  ) -> EditRule {
    EditRule(
      id: "r", name: LocalizedText("Trained are staff"), severity: severity, conditions: conditions,
      requirements: requirements, setsAside: setsAside)
  }

  private static let most = AnswerClause(["trained"], .atMost, .sum(["staff"]))

  private func read(_ header: String, _ rows: [String], _ rules: [EditRule]) -> SurveyReading {
    let cells = rows.map { $0.split(separator: ",", omittingEmptySubsequences: false).map(String.init) }
    let columns = header.split(separator: ",").enumerated().map { column, name in
      (String(name), cells.map { $0[column] })
    }
    return PlausibilitySample.read(columns, PlausibilitySample.criteria(Self.indicators, checks: rules))
  }

  @Test func aHardCheckSetsAsideWhatItNames() throws {
    let reading = read(
      "staff,trained", ["100,120", "100,100", ",120"], [Self.rule(.hard, setsAside: ["trained"], Self.most)])
    let finding = try #require(reading.found(.checkBroken).first)
    #expect(reading.found(.checkBroken).count == 1)
    #expect(finding.severity == .valueSetAside)
    #expect(
      finding.headline == "120 under “trained” is set aside: “Trained are staff” asks for trained at most staff, but "
        + "trained is 120 and staff is 100")
    #expect(finding.location?.line == 2 && finding.location?.field == "trained" && finding.city == "City 0")
    #expect(
      reading.answers("trained") == [.missing(.invalid), .value(100, .reported), .value(120, .reported)])
    #expect(reading.answers("staff").first == .value(100, .reported))
    #expect(reading.survey?.diagnostics.contains(finding) == true)
  }

  @Test func withoutSetsAsideAllThatItNamesIsSetAside() {
    let reading = read("staff,trained", ["100,120"], [Self.rule(.hard, Self.most)])
    #expect(reading.found(.checkBroken).count == 2)
    #expect(reading.answers("trained") == [.missing(.invalid)])
    #expect(reading.answers("staff") == [.missing(.invalid)])
  }

  @Test func aSoftCheckSaysSo() throws {
    let clause = AnswerClause(["a", "b"], .atMost, .number(100))
    let reading = read("a,b", ["70,45.5", "60,40", "99,"], [Self.rule(.soft, clause)])
    #expect(reading.answers("a").first == .value(70, .reported))
    #expect(
      reading.found(.checkDoubtful).map(\.headline) == [
        "City 0: “Trained are staff” asks for a + b at most 100, but a + b is 115.5"
      ])
    #expect(reading.found(.checkDoubtful).allSatisfy { $0.severity == .note })
  }

  @Test func aConditionMustHold() {
    let yes = AnswerClause(["training"], .equals, .number(1))
    let some = AnswerClause(["trained"], .atLeast, .number(1))
    let rows = ["yes,0", "no,0", "yes,3", ",0", "yes,"]
    let reading = read("training,trained", rows, [Self.rule(.soft, conditions: [yes], some)])
    #expect(
      reading.found(.checkDoubtful).map(\.headline) == [
        "City 0: “Trained are staff” asks for trained at least 1 where training yes, but trained is 0"
      ])
  }

  /// All checks are judged on the answers as given: what one sets aside is still there for the next.
  @Test func theOrderOfChecksMeansNothing() {
    let rules = [
      Self.rule(.hard, setsAside: ["trained"], Self.most),
      Self.rule(.soft, AnswerClause(["trained"], .below, .number(110))),
    ]
    for order in [rules, rules.reversed()] {
      let reading = read("staff,trained", ["100,120"], order)
      #expect(reading.found(.checkBroken).count == 1 && reading.found(.checkDoubtful).count == 1)
      #expect(reading.answers("trained") == [.missing(.invalid)])
    }
  }

  @Test func anItemWithoutAColumnIsNotJudged() {
    #expect(read("trained", ["120"], [Self.rule(.hard, Self.most)]).found(.checkBroken) == [])
  }

  /// 0.1 + 0.2 at most 0.3.
  @Test func roundingBreaksNothing() {
    let clause = AnswerClause(["a", "b"], .atMost, .number(0.3))
    #expect(read("a,b", ["0.1,0.2"], [Self.rule(.soft, clause)]).found(.checkDoubtful) == [])
    #expect(read("a,b", ["0.1,0.21"], [Self.rule(.soft, clause)]).found(.checkDoubtful).count == 1)
    #expect(!AnswerClause(["a"], .below, .number(0.3)).isMet(0.1 + 0.2, 0.3))
    #expect(!AnswerClause(["a"], .above, .number(0.3)).isMet(0.1 + 0.2, 0.3))
    #expect(AnswerClause(["a"], .equals, .number(0.3)).isMet(0.1 + 0.2, 0.3))
    #expect(AnswerClause(["a"], .atLeast, .number(0.3)).isMet(0.1 + 0.1 + 0.1, 0.3))
  }

  /// The page on plausibility has every rule that there is, by its code.
  @Test func thePageHasEveryRule() throws {
    let codes = [
      "SRV-120", "SRV-121", "SRV-122", "SRV-123", "SRV-124", "SRV-125", "SRV-126", "SRV-127", "SRV-128", "SRV-129",
      "SRV-130", "SRV-131", "SRV-132",
    ]
    let page = try #require(Repository.text("Sources/AssessmentModel/AssessmentModel.docc/Plausibility.md"))
    for code in codes { #expect(page.contains(code), "\(code)") }
    let known = DiagnosticCode.all.map(\.id).filter { $0.hasPrefix("SRV-12") || $0.hasPrefix("SRV-13") }
    #expect(known == codes)
  }

  // MARK: Changes

  private func changes(
    _ before: [String], _ now: [String], set: ChangeRule?, own: ChangeRule? = nil, _ scale: Scale = .percent
  ) throws -> [String] {
    var indicator = Sample.indicator("a", scale)
    indicator.change = own
    let criteria = PlausibilitySample.criteria([indicator], change: set)
    let earlier = try #require(PlausibilitySample.read([("a", before)], criteria, edition: "2013").survey)
    let survey = try #require(PlausibilitySample.read([("a", now)], criteria).survey)
    let found = SurveyReader.changes(survey, from: earlier, criteria)
    #expect(found.allSatisfy { $0.code == .changeBeyondRule && $0.severity == .note })
    return found.map(\.headline)
  }

  @Test func changesBeyondTheRuleAreNamed() throws {
    let (before, now) = (["40", "40", "", "40", "0"], ["61", "60", "90", "", "1"])
    #expect(
      try changes(before, now, set: .points(20)) == [
        "61 under “a” of City 0 was 40 in 2013: the criteria set expects a change of at most 20"
      ])
    #expect(try changes(before, now, set: .percent(50)).count == 2)
    #expect(try changes(before, now, set: nil) == [])
    #expect(try changes(before, now, set: .points(20), own: ChangeRule.none) == [])
    #expect(try changes(before, now, set: .points(20), own: .points(30)) == [])
    #expect(try changes(["yes"], ["no"], set: .points(0.5), .yesNo) == [])
    #expect(try changes(["0.1"], ["0.3"], set: .points(0.2)) == [])
  }
}
