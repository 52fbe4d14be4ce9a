import AssessmentModel
import CriteriaFiles
import Diagnostics
import Testing
import Words

/// Checks on answers, and rules on their change: read strictly, written back, and bounded.
@Suite struct CheckReadingTests {
  /// The sample with two checks, a rule on changes for the set and one for an indicator.
  static let text =
    Sample.text
    .replacing(
      "  <index id=\"top\"",
      with: """
          <checks>
            <check id="posts" severity="hard" setsAside="posts">
              <name xml:lang="en">Posts are for people</name>
              <name xml:lang="ko">직위는 사람보다 많지 않음</name>
              <when item="checks-a" equals="yes"/>
              <requires item="posts" atMost="people"/>
            </check>
            <check id="both">
              <name>Both</name>
              <requires sum="net lead" atMost="102.5"/>
              <requires sum="lead checks-b" below="posts people"/>
            </check>
          </checks>
          <index id="top"
        """
    )
    .replacing("<matrix horizontal", with: "<change atMost=\"20\" unit=\"percent\"/>\n  <matrix horizontal")
    .replacing(
      "<percent/>\n      <goal", with: "<percent/>\n      <change atMost=\"7.5\" unit=\"points\"/>\n      <goal")

  @Test func checksAreRead() throws {
    let reading = Sample.read(Self.text)
    #expect(reading.diagnostics.isEmpty, "\(reading.diagnostics)")
    let set = try #require(reading.set)
    #expect(
      set.checks == [
        EditRule(
          id: "posts", name: LocalizedText("Posts are for people", korean: "직위는 사람보다 많지 않음"), severity: .hard,
          conditions: [AnswerClause(["checks-a"], .equals, .number(1))],
          requirements: [AnswerClause(["posts"], .atMost, .sum(["people"]))], setsAside: ["posts"]),
        EditRule(
          id: "both", name: LocalizedText("Both"), severity: .soft,
          requirements: [
            AnswerClause(["net", "lead"], .atMost, .number(102.5)),
            AnswerClause(["lead", "checks-b"], .below, .sum(["posts", "people"])),
          ]),
      ])
    #expect(set.checks[0].itemsSetAside == ["posts"])
    #expect(set.checks[1].itemsSetAside == [])
    #expect(set.checks[1].items == ["net", "lead", "checks-b", "posts", "people"])
    #expect(set.checks[1].requirements[1].statement.english == "lead + checks-b below posts + people")
    #expect(set.change == .percent(20))
    #expect(set.indicators.first { $0.id == "net" }?.change == .points(7.5))
    #expect(set.indicators.first { $0.id == "lead" }?.change == nil)
  }

  @Test func whatIsWrittenComesBack() throws {
    var set = try #require(Sample.read(Self.text).set)
    #expect(Sample.read(CriteriaWriter.text(set)).set == CriteriaWriter.resolved(set))
    #expect(CriteriaWriter.text(set).contains("<when item=\"checks-a\" equals=\"yes\"/>"))
    let relations = AnswerClause.Relation.allCases
    set.checks = relations.enumerated().map { number, relation in
      EditRule(
        id: "r\(number)", name: LocalizedText("R & <\(number)>"), severity: number % 2 == 0 ? .hard : .soft,
        conditions: [AnswerClause(["lead", "net"], relation, .number(0.1 + Double(number)))],
        requirements: [
          AnswerClause(["net"], relation, .sum(["people", "posts"])), AnswerClause(["lead"], relation, .number(1)),
        ])
    }
    set.change = ChangeRule.none
    set.indicators[0].change = .points(1.0 / 3)
    set.indicators[1].change = ChangeRule.none
    let reading = Sample.read(CriteriaWriter.text(set))
    #expect(reading.diagnostics.isEmpty, "\(reading.diagnostics)")
    #expect(reading.set == CriteriaWriter.resolved(set))
    #expect(reading.set?.change == ChangeRule.none)
  }

  @Test func setsWithoutChecksAreWrittenAsBefore() throws {
    let text = CriteriaWriter.text(try #require(Sample.read(Sample.text).set))
    #expect(!text.contains("<change"))
    #expect(!text.contains("severity"))
  }

  private static let posts = "<requires item=\"posts\" atMost=\"people\"/>"

  static let changes: [Change] = [
    Change(posts, "<requires item=\"posts\" 1️⃣atMost=\"peple\"/>", .criteriaUnknownItem, "did you mean “people”?"),
    Change(posts, "<requires 1️⃣item=\"post\" atMost=\"people\"/>", .criteriaUnknownItem, "did you mean “posts”?"),
    Change(posts, "<requires item=\"posts\" 1️⃣atMost=\"10O\"/>", .criteriaUnknownItem, "it is no number"),
    Change(posts, "<requires item=\"posts\" 1️⃣atMost=\"100,5\"/>", .criteriaDecimalComma, "did you mean 100.5?"),
    Change(posts, "<requires item=\"posts\" 1️⃣atMost=\"1e99\"/>", .criteriaNumberRange, "larger unit"),
    Change(posts, "1️⃣<requires item=\"posts\"/>", .criteriaMissingAttribute, "compares with nothing"),
    Change(posts, "1️⃣<requires atMost=\"people\"/>", .criteriaMissingAttribute, "neither an item nor a sum"),
    Change(
      posts, "<requires item=\"posts\" 1️⃣atmost=\"people\"/>", .criteriaUnknownAttribute, "did you mean “atMost”?"),
    Change(
      posts, "<requires item=\"posts\" 1️⃣sum=\"net lead\" atMost=\"people\"/>", .criteriaAttributesConflict,
      "one of them"
    ),
    Change(
      posts, "<requires item=\"posts\" atMost=\"people\" 1️⃣below=\"9\"/>", .criteriaAttributesConflict,
      "one comparison only"),
    Change(
      posts, "<requires item=\"posts\" 1️⃣atMost=\"people posts\"/>", .criteriaDuplicateID, "stands on both sides"),
    Change(posts, "<requires 1️⃣sum=\"net net\" atMost=\"9\"/>", .criteriaDuplicateID, "stands twice in sum"),
    Change(posts, posts + "1️⃣<requires item=\"net\" atMost=\"150\"/>", .criteriaCheckSettled, "net at most 150 always"),
    Change(posts, posts + "1️⃣<requires item=\"lead\" above=\"4\"/>", .criteriaCheckSettled, "can never hold"),
    Change(posts, posts + "1️⃣<requires item=\"lead\" equals=\"7\"/>", .criteriaCheckSettled, "lead equal to 7"),
    Change("setsAside=\"posts\"", "1️⃣setsAside=\"net\"", .criteriaCheckSetsAside, "does not look at"),
    Change(" severity=\"hard\" setsAside", " 1️⃣setsAside", .criteriaCheckSetsAside, "on a soft check"),
    Change("<check id=\"both\">", "<check id=\"both\" 1️⃣severity=\"hrad\">", .criteriaUnknownWord, "“hard”"),
    Change("<check id=\"both\">", "<check 1️⃣id=\"posts\">", .criteriaDuplicateID, "posts"),
    Change(
      "<when item=\"checks-a\" equals=\"yes\"/>", "<when item=\"lead\" 1️⃣equals=\"yes\"/>", .criteriaCheckWord,
      "no yes/no question"),
    Change(
      "<when item=\"checks-a\" equals=\"yes\"/>", "<when sum=\"checks-a checks-b\" 1️⃣equals=\"no\"/>",
      .criteriaCheckWord, "a sum is a number"),
    Change(
      "<when item=\"checks-a\" equals=\"yes\"/>", "<when item=\"checks-a\" 1️⃣atLeast=\"yes\"/>", .criteriaCheckWord,
      "have no order"),
    Change(posts, "", .criteriaMissingElement, "<requires> is missing"),
    Change("<change atMost=\"20\" unit", "<change 1️⃣atMost=\"0\" unit", .criteriaChangeRule, "above 0"),
    Change(
      "<change atMost=\"20\" unit=\"percent\"/>", "1️⃣<change unit=\"percent\"/>", .criteriaMissingAttribute, "atMost"),
    Change("<change atMost=\"20\" unit=\"percent\"/>", "1️⃣<change atMost=\"20\"/>", .criteriaMissingAttribute, "unit"),
    Change("unit=\"percent\"", "1️⃣unit=\"precent\"", .criteriaUnknownWord, "did you mean “percent”?"),
    Change("atMost=\"20\" unit=\"percent\"", "1️⃣atMost=\"20\" unit=\"none\"", .criteriaChangeRule, "any change will do"),
    Change(
      "<yesNo/>\n      <goal", "<yesNo/>\n      1️⃣<change atMost=\"1\" unit=\"points\"/>\n      <goal",
      .criteriaChangeRule,
      "no distance"),
  ]

  @Test(arguments: changes) func checksMakeSense(_ change: Change) throws { try change.check(Self.text) }

  @Test func theirNumberIsBounded() {
    func found(_ checks: String) -> [DiagnosticCode] {
      Sample.read(Sample.text.replacing("  <index id=\"top\"", with: "<checks>\(checks)</checks>\n  <index id=\"top\""))
        .diagnostics.map(\.code)
    }
    func check(_ id: Int, _ clauses: String) -> String { "<check id=\"c\(id)\"><name>C</name>\(clauses)</check>" }
    let clause = "<requires item=\"posts\" atMost=\"people\"/>"
    #expect(found((0..<1000).map { check($0, clause) }.joined()) == [])
    #expect(found((0...1000).map { check($0, clause) }.joined()) == [.criteriaTooLarge])
    #expect(found(check(0, String(repeating: clause, count: 100))) == [.criteriaTooLarge])
    // 400 checks of 26 items each.
    let many = (0..<26).map { "<item id=\"x\($0)\"><question>?</question><count/></item>" }.joined()
    let sum = "<requires sum=\"\((0..<25).map { "x\($0)" }.joined(separator: " "))\" atMost=\"x25\"/>"
    let crowded = Sample.text.replacing("<item id=\"posts\">", with: many + "<item id=\"posts\">").replacing(
      "  <index id=\"top\"",
      with: "<checks>\((0..<400).map { check($0, sum) }.joined())</checks>\n  <index id=\"top\"")
    let finding = Sample.read(crowded).diagnostics.first
    #expect(finding?.headline.hasPrefix("10400 items in all checks together") == true)
    let wide = "<requires sum=\"posts lead net checks-a checks-b\" atMost=\"people\"/>"
    #expect(found((0..<1000).map { check($0, wide + "<requires item=\"law\" atMost=\"people\"/>") }.joined()) == [])
  }

  /// An item that only a check looks at is asked for a reason.
  @Test func whatOnlyAChecksNeedsIsUsed() {
    let item = "<item id=\"extra\"><question>Extra?</question><count/></item>"
    let text = Sample.text.replacing(
      "<item id=\"posts\">", with: item + "\n<item id=\"posts\">")
    #expect(Sample.read(text).diagnostics.map(\.code) == [.criteriaUnusedItem])
    let checked = text.replacing(
      "  <index id=\"top\"",
      with: "<checks><check id=\"c\"><name>C</name><requires item=\"extra\" atMost=\"people\"/></check></checks>\n"
        + "  <index id=\"top\"")
    #expect(Sample.read(checked).diagnostics.isEmpty)
  }
}
