import AssessmentModel
import CriteriaFiles
import Deliveries
import Diagnostics
import SurveyFiles
import TestSupport
import Testing
import Words

@testable import Mappings

/// What tests of mappings begin with: the Seoul set, a registry, deliveries from texts.
enum MappingSample {
  static let criteria: CriteriaSet = {
    let path = "Criteria/seoul-model-2015/criteria.xml"
    guard let set = CriteriaReader.read(Repository.bytes(path) ?? [], file: path).set else { fatalError("no \(path)") }
    return set
  }()
  static let targets = AnswerTargets(criteria)
  static let cities: CityIndex = {
    guard
      let registry = RegistryReader.read(Repository.bytes("Surveys/cities.xml") ?? [], file: "cities.xml").registry
    else { fatalError("no registry") }
    return CityIndex(registry)
  }()

  static func delivery(_ text: String, name: String = "a.csv") throws -> Delivery {
    let file = DeliveryFile(name: name, bytes: Array(text.utf8))
    var findings = FindingList()
    let profile = try #require(DeliveryProfile.recognised(file).first?.profile)
    return try #require(
      profile.delivery(file, DeliveryOptions(), &findings), "\(findings.all.map { "\($0.code.id) \($0.headline)" })")
  }

  static func proposal(_ text: String, earlier: DeliveryMapping? = nil) throws -> DeliveryMapping {
    MappingProposal(targets, cities: cities).mapping(try delivery(text), criteria: criteria.id, earlier: earlier)
  }

  /// Reads a delivery by a mapping.
  static func read(_ text: String, _ mapping: DeliveryMapping, name: String = "a.csv") throws -> (
    returns: [MappedReturn], findings: [Diagnostic]
  ) {
    var findings = FindingList()
    let uses = MappingTargets(mapping, targets, findings: &findings)
    let reading = ReturnReading(try delivery(text, name: name), by: mapping, uses, mappingFile: "m.xml")
    findings.append(reading.findings)
    return (reading.returns, findings.all)
  }

  /// A mapping of one question, whose city is the file's.
  static func mapping(_ questions: MappedQuestion...) -> DeliveryMapping {
    DeliveryMapping(criteria: criteria.id, profile: "plain", cities: .file, questions: questions)
  }
}

extension MappedQuestion {
  /// A question for a target.
  static func sample(_ name: String, _ use: Use, kind: String = "text", options: [MappedOption] = []) -> MappedQuestion
  {
    MappedQuestion(name: name, kind: kind, use: use, options: options)
  }
}
