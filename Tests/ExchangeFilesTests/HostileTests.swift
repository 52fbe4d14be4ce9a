import AssessmentModel
import Diagnostics
import ExchangeFiles
import Scoring
import TestSupport
import Testing
import Words

/// Damaged files give findings or a study that can be scored, never a trap.
@Suite struct HostileTests {
  private static let pieces = [
    "", ",", "\"", "\n", "NA", "Inf", "-1", "0", "1e308", "1e-308", "99999999999999999999", "Index", "Access", "TRUE",
    "Indicator", "Aggregate", "\u{0}", "서울", "<", ">", "</node>", "a1", "  ",
  ]

  private static func damaged(_ text: String, _ generator: inout SeededGenerator) -> String {
    var bytes = Array(text.utf8)
    for _ in 0...Int.random(in: 0..<3, using: &generator) {
      let start = Int.random(in: 0..<bytes.count, using: &generator)
      let end = min(bytes.count, start + Int.random(in: 0..<12, using: &generator))
      let piece = pieces.randomElement(using: &generator) ?? ""
      bytes.replaceSubrange(start..<end, with: Array(piece.utf8))
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  private func score(_ reading: ExchangeReading) {
    #expect((reading.study == nil) == reading.diagnostics.hasStop)
    guard let study = reading.study else { return }
    let assessment = AssessmentPipeline(criteria: study.criteria).assess(study.survey, engine: "test")
    for city in assessment.cities.indices { #expect(assessment.score(of: city)?.isFinite != false) }
    for file in StudyFiles.files(study) { file.write(ByteSink()) }
  }

  @Test(arguments: COINrNormalisation.allCases)
  func damagedTables(_ method: COINrNormalisation) {
    var generator = SeededGenerator(seed: 7)
    for round in 0..<150 {
      let isData = round % 2 == 0
      score(
        Fixture.read(
          data: isData ? Self.damaged(Fixture.data, &generator) : Fixture.data,
          meta: isData ? Fixture.meta : Self.damaged(Fixture.meta, &generator), method))
    }
  }

  @Test func damagedDocuments() throws {
    let study = try #require(Fixture.read(.goalposts).study)
    let text = XMCDAWriter.text(AssessmentPipeline(criteria: study.criteria).assess(study.survey, engine: "test"))
    var generator = SeededGenerator(seed: 11)
    for _ in 0..<150 {
      score(XMCDAReader.read([Fixture.file("d.xml", Self.damaged(text, &generator))], naming: StudyNaming(id: "d")))
    }
  }

  @Test func numbersAtTheEdge() {
    for scale in ["1e-308", "1e308", "0", "-1"] {
      let meta = Fixture.meta.changing("0,100,100,TRUE,0,100,100", to: "0,100,\(scale),TRUE,0,100,100")
      let reading = Fixture.read(meta: meta, .goalposts)
      #expect(reading.study == nil)
      #expect(reading.diagnostics.contains { $0.code == .exchangeParameter && $0.headline.contains("goalpost_scale") })
    }
    let weight = Fixture.meta.changing("1,\"Indicator\",2,", to: "1,\"Indicator\",1e308,")
      .changing("-1,\"Indicator\",1,", to: "-1,\"Indicator\",1e308,")
    #expect(Fixture.read(meta: weight).diagnostics.contains { $0.code == .exchangeWeight && $0.severity == .stop })
    let level = Fixture.meta.changing("4,\"Index\"", to: "9223372036854775807,\"Index\"")
    #expect(Fixture.read(meta: level).diagnostics.contains { $0.code == .exchangeValue && $0.severity == .stop })
  }
}
