import AssessmentModel
import Diagnostics
import ExchangeFiles
import Scoring
import TestSupport
import Testing
import Words
import XMLStream

/// A study written as XMCDA and read again. That the document is valid against the official schema is shown by
/// `Tests/Exchange/validate.sh`, which also loads it with the reference package.
@Suite struct XMCDARoundTripTests {
  private func back(_ text: String, id: String = "back") throws -> ConvertedStudy {
    let reading = XMCDAReader.read([Fixture.file("xmcda.xml", text)], naming: StudyNaming(id: id, origin: .synthetic))
    #expect(!reading.diagnostics.hasErrors, "\(reading.diagnostics.map(\.headline))")
    return try #require(reading.study)
  }

  @Test(arguments: [
    ("teaching", "teaching-sample"), ("un-egdi", "un-egdi-2014"),
    ("eu-egovernment-benchmark", "eu-egovernment-benchmark-2023"),
  ])
  func aShippedStudyComesBack(_ criteria: String, _ survey: String) throws {
    let assessment = try Shipped.assessment(criteria: criteria, survey: survey)
    let study = try back(XMCDAWriter.text(assessment))
    let again = AssessmentPipeline(criteria: study.criteria).assess(study.survey, engine: "test")
    #expect(again.cities.map(\.id) == assessment.cities.map(\.id))
    #expect(again.cities.map(\.name.english) == assessment.cities.map(\.name.english))
    for (node, position) in zip(again.plan.nodes, again.plan.nodes.indices) {
      guard let other = assessment.plan.node(node.id) else { continue }
      for city in again.cities.indices {
        // Coverage rules of single nodes are not in the document: where the set rates nothing, the copy may.
        guard let score = assessment.score(other, of: city) else { continue }
        let copy = try #require(again.score(position, of: city), "\(node.id) \(city)")
        #expect(abs(score - copy) <= 1e-12 * max(1, abs(score)), "\(node.id) of \(again.cities[city].id)")
      }
    }
    for (indicator, column) in zip(assessment.criteria.indicators, assessment.indicators.columns) {
      let read = try #require(study.survey.columns.first { $0.key.item.rawValue == indicator.id.rawValue })
      for city in assessment.cities.indices {
        #expect(read.answers[city].number == column[city].number)
        #expect(read.answers[city].missingReason == column[city].missingReason)
      }
    }
  }

  @Test func aConvertedIndexComesBackWithMinMax() throws {
    let study = try #require(Fixture.read().study)
    let assessment = AssessmentPipeline(criteria: study.criteria).assess(study.survey, engine: "test")
    let copy = try back(XMCDAWriter.text(assessment))
    let again = AssessmentPipeline(criteria: copy.criteria).assess(copy.survey, engine: "test")
    #expect(copy.criteria.indicators.allSatisfy { $0.normalisation == .minMax(constant: nil) })
    try Shipped.expectSameScores(assessment, again)
    let ranks = try #require(copy.results.first { $0.id == "ranks" })
    #expect(ranks.cells == assessment.cities.indices.map { assessment.ranking.overall[$0].map(DecimalText.exact) })
  }

  @Test func theOrderOfThePartsIsThatOfTheSchema() throws {
    let assessment = try Shipped.assessment(criteria: "seoul-model-2015", survey: "wego-2015-sample")
    let text = XMCDAWriter.text(assessment)
    let root = try #require(XMLTree.read(Array(text.utf8), file: "x.xml").root)
    #expect(root.name == "xmcda" && root.namespace == "http://www.decision-deck.org/2021/XMCDA-4.0.0")
    let order = [
      "alternatives", "criteria", "performanceTable", "categories", "alternativesAssignments", "alternativesValues",
      "criteriaFunctions", "criteriaHierarchy", "criteriaScales", "criteriaValues", "programParameters",
    ]
    let places = try root.children.map { part in try #require(order.firstIndex(of: part.name), "\(part.name)") }
    #expect(places == places.sorted())
    #expect(Set(places) == Set(order.indices))
    let verdicts = try #require(root.children.first { $0.attribute("mcdaConcept")?.value == "verdicts" })
    #expect(verdicts.children.count == assessment.cities.count)
    let ids = root.children.filter { $0.name == "criteria" }.flatMap(\.children).compactMap {
      $0.attribute("id")?.value
    }
    #expect(Set(ids).count == ids.count)
    let parts = root.children.filter {
      $0.name == "criteriaValues" && $0.attribute("mcdaConcept")?.value == "effectiveWeights"
    }
    let sums = parts.map { part in
      part.children.compactMap { entry in
        entry.child(named: "values").flatMap { $0.children[0].children[0].text }.flatMap { Double($0) }
      }.reduce(0, +)
    }
    #expect(sums.allSatisfy { abs($0 - 1) < 1e-9 })
  }

  @Test func whatIsLostIsNamed() throws {
    let assessment = try Shipped.assessment(criteria: "seoul-model-2015", survey: "wego-2015-sample")
    let found = XMCDAWriter.losses(assessment)
    #expect(found.allSatisfy { $0.code == .exchangeNotCarried && $0.severity == .note })
    #expect(found.contains { $0.headline.contains("gates") })
    #expect(found.contains { $0.headline.contains("digital divide") })
  }
}
