import AssessmentModel
import Diagnostics
import TestSupport
import Testing
import XMLStream

@testable import ReportFiles
@testable import ReportSupport

/// Results for statistics offices: the same observations in both forms, each with the number of the assessment.
@Suite struct SDMXResultsTests {
  private static let rated = ["RANK", "RANK_OVERALL", "RANK_IN_REGION", "COVERAGE"]

  private static func bytes(_ write: (ByteSink) -> Void) -> [UInt8] {
    let sink = ByteSink()
    write(sink)
    return sink.bytes
  }

  private static func rows(_ content: ReportContent) throws -> [[String: String]] {
    let results = try #require(SDMXResults(content))
    let rows = CSVScan.rows(bytes(results.writeCSV))
    return rows.dropFirst().map { row in Dictionary(zip(rows[0], row)) { first, _ in first } }
  }

  @Test(arguments: ["small", "many", "empty"]) func everyNumberIsThatOfTheAssessment(_ name: String) throws {
    let content = try #require(SmallReport.contents.first { $0.name == name }?.content)
    let assessment = content.assessment
    var found: [String: [String: String]] = [:]
    for row in try Self.rows(content) {
      let key = "\(row["CITY"] ?? "") \(row["NODE"] ?? "") \(row["MEASURE"] ?? "")"
      #expect(found.updateValue(row, forKey: key) == nil, "\(key) stands twice")
      #expect((row["OBS_VALUE"] == "") == (row["OBS_STATUS"] == "M"))
      #expect(row["CONF_STATUS"] == "F")
      #expect(row["TIME_PERIOD"] == assessment.survey.description.edition)
    }
    let nodes = try #require(SDMXResults(content)).names.nodes
    // A point is not allowed in a name of SDMX.
    #expect(nodes.contains("maturity_capacity"))
    let principal = nodes[assessment.plan.principal]
    var count = 0
    for (position, city) in assessment.cities.enumerated() {
      func value(_ node: String, _ measure: String) -> Double? {
        count += 1
        return found["\(city.id.rawValue) \(node) \(measure)"]?["OBS_VALUE"].flatMap(Double.init)
      }
      for node in assessment.plan.nodes.indices {
        #expect(value(nodes[node], "SCORE") == assessment.score(node, of: position))
      }
      let expected = [
        assessment.rank(of: position), assessment.ranking.overall[position], assessment.ranking.inRegion[position],
        assessment.coverage[position],
      ]
      for (measure, number) in zip(Self.rated, expected) { #expect(value(principal, measure) == number) }
      if let verdict = assessment.verdict(of: position) {
        let row = found["\(city.id.rawValue) \(principal) VERDICT"]
        #expect(row?["OUTCOME"] == verdict.id)
        #expect(row?["OBS_STATUS"] == (assessment.verdicts[position].isProvisional ? "P" : "A"))
        count += 1
      }
      if let scheme = assessment.criteria.classes {
        let row = found["\(city.id.rawValue) \(scheme.node.rawValue) CLASS"]
        #expect(row?["OUTCOME"] == assessment.classes[position].map { scheme.classes[$0].id } ?? "")
        count += 1
      }
    }
    #expect(found.count == count)
  }

  /// The XML has the rows of the table, and each of its codes stands in the structure.
  @Test func bothFormsAndTheStructureAgree() throws {
    let content = SmallReport.many(30)
    let results = try #require(SDMXResults(content))
    let data = try #require(XMLTree.read(Self.bytes(results.writeData), file: "sdmx.xml").root)
    let observations = try #require(data.child(named: "DataSet")).children
    let rows = try Self.rows(content)
    #expect(observations.count == rows.count)
    let structure = try #require(XMLTree.read(Self.bytes(results.writeStructure), file: "structure.xml").root)
    let lists = try #require(structure.child(named: "Structures")?.child(named: "Codelists")).children
    var codes: [String: [String]] = [:]
    for list in lists {
      codes[list.attribute("id")?.value ?? ""] = list.children(named: "Code").compactMap { $0.attribute("id")?.value }
    }
    for (row, observation) in zip(rows, observations) {
      for (component, value) in row where !["STRUCTURE", "STRUCTURE_ID", "ACTION"].contains(component) {
        #expect((observation.attribute(component)?.value ?? "") == value)
        if let list = codes.first(where: { $0.key.hasPrefix("CL_\(component)_") })?.value, !value.isEmpty {
          #expect(list.contains(value), "\(component) \(value)")
        }
      }
    }
    // A node stands behind the one that it stands below.
    let nodes = try #require(lists.first { $0.attribute("id")?.value.hasPrefix("CL_NODE_") == true })
    var seen: Set<String> = []
    for code in nodes.children(named: "Code") {
      if let parent = code.child(named: "Parent")?.text { #expect(seen.contains(parent)) }
      seen.insert(code.attribute("id")?.value ?? "")
    }
  }

  /// A name that SDMX does not allow is changed, stays unique, and is named.
  @Test func namesAreThoseThatSDMXAllows() throws {
    let cities = ["a.b", "a_b", "c"].map { SmallReport.city($0, $0, nil, "North") }
    let content = SmallReport.content(
      cities.map { SmallReport.Row(city: $0, answers: ["ELG": 1, "GOV": 2, "RES": 5, "SRV": 1, "DIV": 50]) })
    let results = try #require(SDMXResults(content))
    #expect(results.names.cities == ["a_b", "a_b_2", "c"])
    #expect(results.findings.map(\.code) == [.sdmxName])
  }

  /// What has no period of time is not written, and that is said.
  @Test func anEditionThatIsNoPeriodIsNamed() {
    func content(date: String) -> ReportContent {
      let whole = SmallReport.content()
      var assessment = whole.assessment
      assessment.survey.description.edition = "spring"
      assessment.survey.description.date = date
      return ReportContent(assessment: assessment, coherence: nil, profile: whole.profile)
    }
    #expect(SDMXResults.noPeriod(content(date: "")).code == .sdmxPeriod)
    #expect(SDMXResults(content(date: "2015-06"))?.period == "2015-06")
    for bad in ["", "20155", "2015-13", "2015-6", "2015-06-32", "-2015", "２０１５"] {
      #expect(SDMXResults(content(date: bad)) == nil, "\(bad)")
    }
  }
}
