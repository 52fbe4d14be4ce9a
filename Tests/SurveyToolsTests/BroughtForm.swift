import AssessmentModel
import Deliveries
import Diagnostics
import Mappings
import SurveyFiles
import TestSupport
import Testing
import Words
import XMLStream

/// Files that come back through a mapping: proposed, read, merged, written as a survey and read again.
enum BroughtForm {
  /// The survey that `import` makes of files, with the mapping that is proposed for them, which must be certain as it is.
  static func read(
    _ files: [(name: String, bytes: [UInt8])], _ criteria: CriteriaSet,
    companions: [(name: String, bytes: [UInt8])] = []
  ) throws -> (survey: Survey, mapping: DeliveryMapping, findings: [Diagnostic]) {
    let targets = AnswerTargets(criteria)
    let cities = CityIndex(FilledForm.registry.registry)
    let options = DeliveryOptions(companions: companions.map { DeliveryFile(name: $0.name, bytes: $0.bytes) })
    var findings = FindingList()
    var mapping: DeliveryMapping?
    var deliveries: [Delivery] = []
    for file in files {
      let opened = DeliveryFile(name: file.name, bytes: file.bytes)
      let profile = try #require(DeliveryProfile.recognised(opened).first?.profile)
      let delivery = try #require(profile.delivery(opened, options, &findings), "\(findings.all.map(\.headline))")
      let own = MappingProposal(targets, cities: cities).mapping(delivery, criteria: criteria.id)
      if mapping == nil { mapping = own } else { mapping?.add(own) }
      deliveries.append(delivery)
    }
    // What a file carries is what is read.
    let sink = ByteSink()
    try #require(mapping).write(to: sink)
    let kept = try #require(MappingReader.read(sink.bytes, file: "mapping.xml").mapping)
    let uses = MappingTargets(kept, targets, findings: &findings)
    var returns: [MappedReturn] = []
    for delivery in deliveries {
      let reading = ReturnReading(delivery, by: kept, uses, mappingFile: "mapping.xml")
      findings.append(reading.findings)
      returns += reading.returns
    }
    let merging = ReturnMerging(
      returns, rule: kept.returns, decisions: kept.decisions, cities: cities, targets: targets)
    findings.append(merging.findings)
    let description = SurveyDescription(
      id: "brought", title: LocalizedText("Brought"), edition: "2026", origin: .synthetic, criteria: criteria.id)
    let survey = MappedSurvey(description: description, answers: merging.answers, replaced: merging.replaced)
    let (head, answers) = (ByteSink(), ByteSink())
    survey.writeDescription(registry: "cities.xml", to: head)
    survey.writeAnswers(to: answers)
    let written = ["s/responses.csv": answers.bytes, "s/cities.xml": FilledForm.registry.bytes]
    let read = try #require(SurveyReader.head(head.bytes, file: "s/survey.xml").0)
    let reading = SurveyReader.read(read, folder: "s", criteria: criteria) { path, _ throws(Diagnostic) -> [UInt8] in
      guard let bytes = written[path] else { throw Diagnostic(.tableEmpty, .stop, .plain("there is no \(path)")) }
      return bytes
    }
    let made = try #require(reading.survey, "\(reading.diagnostics.map { "\($0.code.id) \($0.headline)" })")
    return (made, kept, findings.all + reading.diagnostics)
  }
}
