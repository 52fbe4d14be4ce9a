import AssessmentModel
import Deliveries
import Diagnostics
import SurveyFiles
import Testing
import Words

@testable import Mappings

/// Deliveries read by a mapping: what an answer becomes, and what is said where it becomes none.
@Suite struct ReturnReadingTests {
  private static let kobo = "\"q\";\"q/a\";\"q/b\";\"q/c\";\"_id\";\"_uuid\";\"_index\"\n"

  private static func row(_ codes: String) -> String {
    let parts = codes.split(separator: " ").map(String.init)
    let ticks = ["a", "b", "c"].map { codes.isEmpty ? "" : parts.contains($0) ? "1" : "0" }
    return "\"\(codes)\";" + ticks.map { "\"\($0)\"" }.joined(separator: ";") + ";\"1\";\"u\";\"1\"\n"
  }

  private static func set(_ rule: SetRule, _ options: [MappedOption], levels: [CountLevel] = []) -> DeliveryMapping {
    var question = MappedQuestion.sample("q", .set(to: "SUS-01", rule), kind: "choices", options: options)
    question.levels = levels
    return MappingSample.mapping(question)
  }

  private static let options = ["a", "b", "c"].map { MappedOption(code: $0) }

  @Test(
    "Several choices make one answer by rule",
    arguments: [
      (SetRule.any, "a b", "yes"), (.any, "c", "yes"), (.all, "a b", "no"), (.all, "a b c", "yes"),
      (.count, "a c", "2"), (.share, "a", "33.333333333333336"), (.share, "a b c", "100"),
    ])
  func rules(rule: SetRule, chosen: String, answer: String) throws {
    let read = try MappingSample.read(Self.kobo + Self.row(chosen), Self.set(rule, Self.options), name: "Seoul.csv")
    #expect(read.returns.first?.rows.map(\.value) == [answer], "\(read.findings.map(\.headline))")
    #expect(read.returns.first?.city == ["Seoul"])
  }

  @Test("Options that do not count, points, and levels by count")
  func points() throws {
    var options = Self.options
    options[2].counts = false
    let any = try MappingSample.read(Self.kobo + Self.row("c"), Self.set(.any, options), name: "x.csv")
    #expect(any.returns.first?.rows.first?.value == "no")
    let share = try MappingSample.read(Self.kobo + Self.row("a c"), Self.set(.share, options), name: "x.csv")
    #expect(share.returns.first?.rows.first?.value == "50")
    options[0].value = "1.5"
    options[1].value = "2"
    let points = try MappingSample.read(Self.kobo + Self.row("a b"), Self.set(.points, options), name: "x.csv")
    #expect(points.returns.first?.rows.first?.value == "3.5")
    let levels = [CountLevel(from: 0, value: "0"), CountLevel(from: 2, value: "3")]
    let low = try MappingSample.read(Self.kobo + Self.row("a"), Self.set(.count, Self.options, levels: levels))
    let high = try MappingSample.read(Self.kobo + Self.row("a b c"), Self.set(.count, Self.options, levels: levels))
    #expect(low.returns.first?.rows.first?.value == "0" && high.returns.first?.rows.first?.value == "3")
  }

  @Test("A reason beside other choices, an option without points, an unknown code: no value, and said")
  func refused() throws {
    var options = Self.options
    options[2].missing = .doesNotKnow
    let alone = try MappingSample.read(Self.kobo + Self.row("c"), Self.set(.any, options))
    #expect(alone.returns.first?.rows.first?.missing == .doesNotKnow && alone.returns.first?.rows.first?.value == "")
    let beside = try MappingSample.read(Self.kobo + Self.row("a c"), Self.set(.any, options))
    #expect(beside.returns.first?.rows.first?.missing == .invalid)
    #expect(beside.findings.map(\.code) == [.answerOfSeveral] && beside.findings[0].severity == .valueSetAside)
    let unknown = try MappingSample.read(Self.kobo + Self.row("b"), Self.set(.any, [options[0]]))
    #expect(unknown.returns.first?.rows.first?.missing == .invalid)
    #expect(unknown.findings.map(\.code) == [.answerCodeUnknown])
    let worthless = try MappingSample.read(Self.kobo + Self.row("a"), Self.set(.points, Self.options))
    #expect(worthless.returns.first?.rows.first?.missing == .invalid)
    #expect(worthless.findings.map(\.code) == [.answerCodeUnknown])
  }

  @Test("Options apart answer an item each; an unanswered question answers none of them")
  func apart() throws {
    var options = Self.options
    for (place, target) in ["GOV-03a", "GOV-03b"].enumerated() { options[place].to = target }
    let mapping = MappingSample.mapping(.sample("q", .apart, kind: "choices", options: options))
    let read = try MappingSample.read(Self.kobo + Self.row("b") + Self.row(""), mapping)
    #expect(read.returns.map { $0.rows.map(\.value) } == [["no", "yes"], ["", ""]])
    #expect(read.returns.last?.rows.map(\.missing) == [.noAnswer, .noAnswer])
    #expect(read.returns.first?.rows.first?.origin?.written == "b")
  }

  @Test("A code stands for what the mapping says, never for itself where others do")
  func codes() throws {
    let options = [MappedOption(code: "1", value: "4"), MappedOption(code: "2", label: "none", value: "0")]
    let mapping = MappingSample.mapping(.sample("x", .answer(to: "GOV-01"), kind: "choice", options: options))
    let read = try MappingSample.read("city,x\nSeoul,1\nManila,2\nTaipei,3\nJakarta,none\nHanoi,DK\n", mapping)
    #expect(read.returns.map { $0.rows[0].value } == ["4", "0", "", "0", ""])
    #expect(read.returns.map { $0.rows[0].missing } == [nil, nil, .invalid, nil, .doesNotKnow])
    #expect(read.findings.map(\.code).contains(.answerCodeUnknown))
    #expect(read.findings.first { $0.code == .answerCodeUnknown }?.location?.line == 4)
  }

  @Test("What is only likely, open or personal is not read, and all of it is said")
  func leftOut() throws {
    var likely = MappedQuestion.sample("a", .answer(to: "GOV-01"))
    likely.confidence = .likely
    let mapping = MappingSample.mapping(
      likely, .sample("b", .leftOut(.open)), .sample("c", .leftOut(.personal)), .sample("d", .answer(to: "GOV-02")),
      .sample("e", .leftOut(.notAsked)))
    let read = try MappingSample.read("a,b,c,d,e\n1,2,3,4,5\n", mapping)
    #expect(read.returns.first?.rows.map(\.target) == ["GOV-02"])
    #expect(
      read.findings.map(\.code) == [.mappingNotConfirmed, .personalLeftOut, .questionsLeftOpen],
      "\(read.findings.map(\.headline))")
    // The names of personal questions are named, their answers are not.
    #expect(!read.findings.contains { $0.headline.contains("3") })
  }

  @Test("When the form changed: what is gone, what moved, what is new")
  func changes() throws {
    let mapping = MappingSample.mapping(
      .sample("g/Q1", .answer(to: "GOV-01")), .sample("Q2", .answer(to: "GOV-02")), .sample("Q3", .leftOut(.notAsked)))
    let read = try MappingSample.read("h/Q1,Q9,Q3\n1,2,3\n", mapping)
    #expect(read.returns.first?.rows.isEmpty == true)
    #expect(
      read.findings.map(\.code) == [.mappingQuestionMoved, .mappingQuestionGone, .mappingQuestionsNew],
      "\(read.findings.map(\.headline))")
  }

  @Test("A question with another text is named; a code with another label stands for nothing until somebody has looked")
  func reworded() throws {
    let options = [
      MappedOption(code: "a", label: "Yes", value: "yes"), MappedOption(code: "b", label: "No", value: "no"),
    ]
    var question = MappedQuestion.sample("q", .answer(to: "GOV-03a"), kind: "choice", options: options)
    question.label = "Is there a plan?"
    var delivery = Delivery(profile: DeliveryProfile.plain.name, file: "Seoul.csv", tellsApart: [.empty])
    let place = InputLocation(file: "Seoul.csv", line: 2)
    delivery.respondents = [DeliveredRespondent(id: "1", place: place), DeliveredRespondent(id: "2", place: place)]
    delivery.append(
      DeliveredQuestion(
        name: "q", label: "Is there no plan?", kind: .choice,
        options: [DeliveredOption(name: "a", label: "No"), DeliveredOption(name: "b", label: " no")], place: place),
      ["a", "b"].map { DeliveredAnswer(.value($0), place: place) })
    var findings = FindingList()
    let mapping = MappingSample.mapping(question)
    let uses = MappingTargets(mapping, MappingSample.targets, findings: &findings)
    let reading = ReturnReading(delivery, by: mapping, uses, mappingFile: "m.xml")
    #expect(reading.findings.all.map(\.code) == [.mappingQuestionReworded, .answerCodeUnknown])
    #expect(reading.returns.map { $0.rows[0].missing } == [.invalid, nil])
    #expect(reading.returns.map { $0.rows[0].value } == ["", "no"])
  }

  @Test("A return that names no city is set aside; a form without its question stops")
  func cities() throws {
    var mapping = MappingSample.mapping(.sample("Q", .answer(to: "GOV-01")), .sample("town", .leftOut(.city)))
    mapping.cities = .question("town")
    let read = try MappingSample.read("town,Q\nSeoul,1\n,2\n", mapping)
    #expect(read.returns.map(\.city) == [["Seoul"]])
    #expect(read.findings.map(\.code) == [.returnWithoutCity] && read.findings[0].severity == .rowSetAside)
    #expect(read.findings[0].location?.line == 3)
    let gone = try MappingSample.read("place,Q\nSeoul,1\n", mapping)
    #expect(gone.returns.isEmpty && gone.findings.contains { $0.code == .returnWithoutCity && $0.severity == .stop })
  }

  @Test("Why a cell is empty becomes why there is no answer")
  func reasons() {
    let reasons: [(AbsenceReason, MissingReason)] = [
      (.notShown, .notAsked), (.empty, .noAnswer), (.declined, .refused), (.notApplicable, .notApplicable),
      (.unknown, .doesNotKnow), (.notInVersion, .notAsked), (.confidential, .refused),
    ]
    #expect(reasons.count == AbsenceReason.allCases.count)
    for (absence, missing) in reasons { #expect(absence.missing == missing) }
  }
}
