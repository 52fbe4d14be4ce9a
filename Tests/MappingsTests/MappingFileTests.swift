import AssessmentModel
import Diagnostics
import Schemas
import SurveyFiles
import TestSupport
import Testing
import Words
import XMLStream

@testable import Mappings

/// Mappings as files: XML and workbooks say the same, and what is wrong is placed.
@Suite struct MappingFileTests {
  /// Everything that a mapping can say.
  static let full = DeliveryMapping(
    criteria: "seoul-model-2015", profile: "kobo", form: "a & “b”", cities: .question("g/city"), returns: .byItem,
    questions: [
      MappedQuestion(name: "g/city", label: "Your city", kind: "text", use: .leftOut(.city)),
      MappedQuestion(
        name: "q1", label: "Level\nof it", kind: "choice", use: .answer(to: "GOV-01"), because: "id written in full",
        options: [
          MappedOption(code: "A1", label: "none", value: "0"),
          MappedOption(code: "dk", label: "?", missing: .doesNotKnow), MappedOption(code: "A9"),
        ]),
      MappedQuestion(
        name: "q2", kind: "choices", use: .set(to: "GOV-02", .count), confidence: .likely,
        options: [MappedOption(code: "a"), MappedOption(code: "none", counts: false)],
        levels: [CountLevel(from: 0, value: "0"), CountLevel(from: 2.5, value: "3")]),
      MappedQuestion(
        name: "r/q", entries: [2, 1], kind: "choices", use: .apart,
        options: [MappedOption(code: "x", to: "GOV-03a"), MappedOption(code: "y")]),
      MappedQuestion(name: "mail", kind: "text", use: .leftOut(.personal)),
    ], decisions: [ReturnDecision(city: "Seoul", to: "GOV-01", from: "late.xlsx:Survey!C17")])

  /// The mapping without the places where it was read.
  private static func bare(_ mapping: DeliveryMapping?) -> DeliveryMapping? {
    guard var mapping else { return nil }
    for place in mapping.questions.indices { mapping.questions[place].place = nil }
    for place in mapping.decisions.indices { mapping.decisions[place].place = nil }
    return mapping
  }

  @Test("A mapping comes back from XML, and from a workbook")
  func comesBack() throws {
    let sink = ByteSink()
    Self.full.write(to: sink)
    let fromXML = MappingReader.read(sink.bytes, file: "m.xml")
    // White space in an attribute is one blank in XML; all else is as it was.
    var expected = Self.full
    expected.questions[1].label = fromXML.mapping?.questions[1].label
    #expect(Self.bare(fromXML.mapping) == expected, "\(fromXML.findings.all.map(\.headline))")
    let bytes = try Self.full.workbook(file: "m.xlsx", targets: MappingSample.targets)
    let fromWorkbook = MappingReader.read(bytes, file: "m.xlsx")
    expected.questions[1].label = fromWorkbook.mapping?.questions[1].label
    #expect(Self.bare(fromWorkbook.mapping) == expected, "\(fromWorkbook.findings.all.map(\.headline))")
    #expect(fromWorkbook.mapping?.questions[1].place?.cell == "Questions!3")
  }

  @Test("What is written fits the schema")
  func schema() throws {
    let sink = ByteSink()
    Self.full.write(to: sink)
    let document = XMLTree.read(
      sink.bytes, file: "m.xml", schema: try XMLSchema(SchemaFile.mapping.text, name: "mapping.xsd"))
    #expect(document.root != nil && document.schemaDiagnostics.map { $0.headline } == [])
  }

  private static func xml(_ attributes: String, _ inside: String) -> String {
    "<mapping xmlns=\"urn:feasibility:mapping:1\" \(attributes)>\(inside)</mapping>"
  }
  private static let head = "criteria=\"c\" profile=\"p\""

  private static let faulty: [String] = [
    "<survey/>",
    xml(head + " colour=\"x\"", ""),
    xml("profile=\"p\"", ""),
    xml(head + " returns=\"newest\"", ""),
    xml(head + " cities=\"question\"", ""),
    xml(head, "<question/>"),
    xml(head, "<question name=\"a\"/><question name=\"a\"/>"),
    xml(head, "<question name=\"a\" to=\"X\" leftOut=\"open\"/>"),
    xml(head, "<question name=\"a\" chosen=\"any\"/>"),
    xml(head, "<question name=\"a\" entry=\"x\"/>"),
    xml(head, "<question name=\"a\" confidence=\"sure\"/>"),
    xml(head, "<question name=\"a\"><option/></question>"),
    xml(head, "<question name=\"a\"><option code=\"1\" value=\"2\" missing=\"refused\"/></question>"),
    xml(head, "<question name=\"a\"><option code=\"1\"/><option code=\"1\"/></question>"),
    xml(head, "<question name=\"a\"><level from=\"1\" value=\"2\"/></question>"),
    xml(head, "<question name=\"a\"><level from=\"0\" value=\"2\"/><level from=\"0\" value=\"3\"/></question>"),
    xml(head, "<question name=\"a\"><level from=\"x\" value=\"2\"/></question>"),
    xml(head, "<decision city=\"a\" to=\"b\"/>"),
    xml(head, "<column/>"),
  ]

  @Test("What is wrong stops, at its place", arguments: faulty)
  func faults(text: String) {
    let reading = MappingReader.read(Array(text.utf8), file: "m.xml")
    let stops = reading.findings.all.filter { $0.severity == .stop }
    #expect(reading.mapping == nil && stops.map(\.code) == [.mappingUnread], "\(stops.map(\.headline))")
    #expect(stops.allSatisfy { $0.location?.line == 1 })
  }

  @Test("Targets that the set lacks, and targets that two questions answer, stop")
  func targets() {
    var findings = FindingList()
    let mapping = MappingSample.mapping(
      .sample("a", .answer(to: "GOV-0l")), .sample("b", .answer(to: "GOV-01")), .sample("c", .answer(to: "GOV-01")),
      .sample("d", .answer(to: "GOV-01.evidence")), .sample("e", .answer(to: "question")))
    _ = MappingTargets(mapping, MappingSample.targets, findings: &findings)
    #expect(findings.all.map(\.code) == [.mappingTargetUnknown, .mappingTargetTwice, .mappingTargetUnknown])
    #expect(findings.all[0].mend != nil && findings.hasStop)
  }
}
