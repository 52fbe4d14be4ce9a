import AssessmentModel
import CriteriaFiles
import Diagnostics
import ExchangeFiles
import Scoring
import SurveyFiles
import TestSupport
import Testing
import Words

/// Reads studies from files, as the program does, and scores them.
enum Shipped {
  private struct Failed: Error {}

  /// A study of the repository, assessed.
  static func assessment(criteria: String, survey: String) throws -> Assessment {
    try assessment(criteria: "Criteria/\(criteria)/criteria.xml", folder: "Surveys/\(survey)") { Repository.bytes($0) }
  }

  /// A converted study, written as files and read again. No finding may be an error.
  static func rereadAssessment(_ study: ConvertedStudy) throws -> Assessment {
    var written: [String: [UInt8]] = [:]
    for file in StudyFiles.files(study) {
      let sink = ByteSink()
      file.write(sink)
      written[file.path] = sink.bytes
    }
    let id = study.criteria.id
    return try assessment(criteria: "Criteria/\(id)/criteria.xml", folder: "Surveys/\(id)") { written[$0] }
  }

  private static func assessment(criteria: String, folder: String, _ load: (String) -> [UInt8]?) throws -> Assessment {
    let reading = CriteriaReader.read(load(criteria) ?? [], file: criteria)
    #expect(!reading.diagnostics.hasErrors, "\(reading.diagnostics.map(\.headline))")
    let set = try #require(reading.set)
    let (head, findings) = SurveyReader.head(load(folder + "/survey.xml") ?? [], file: folder + "/survey.xml")
    #expect(!findings.hasErrors, "\(findings.map(\.headline))")
    let survey = SurveyReader.read(try #require(head), folder: folder, criteria: set) { (path, _) throws(Diagnostic) in
      guard let bytes = load(path) else { throw Diagnostic(.fileNotFound, .stop, path) }
      return bytes
    }
    #expect(!survey.diagnostics.hasErrors, "\(survey.diagnostics.map(\.headline))")
    return AssessmentPipeline(criteria: set).assess(try #require(survey.survey), engine: "test")
  }

  /// Every score of every node both have is the same, and each node of the second is in the first.
  static func expectSameScores(_ left: Assessment, _ right: Assessment, within tolerance: Double = 1e-12) throws {
    #expect(left.cities.map(\.id) == right.cities.map(\.id))
    for (position, node) in right.plan.nodes.enumerated() {
      let other = try #require(left.plan.node(node.id), "\(node.id)")
      for city in right.cities.indices {
        switch (left.score(other, of: city), right.score(position, of: city)) {
        case (let a?, let b?): #expect(abs(a - b) <= tolerance * max(1, abs(a)), "\(node.id) \(right.cities[city].id)")
        case (nil, nil): break
        case (let a, let b): Issue.record("\(node.id) \(right.cities[city].id): \(a as Any) and \(b as Any)")
        }
      }
    }
  }
}
