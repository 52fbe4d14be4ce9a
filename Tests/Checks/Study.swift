import AssessmentModel
import CriteriaFiles
import Diagnostics
import Scoring
import SurveyFiles
import TestSupport

/// A criteria set and a survey of the repository, assessed; what the checks run on.
struct Study {
  /// As the checks name it.
  let name: String
  /// The survey, scored.
  let assessment: Assessment
  /// What is varied: the set's own design, or weights alone.
  let design: RobustnessDesign

  init(criteria: String, survey: String) {
    let criteriaFile = "Criteria/\(criteria)/criteria.xml"
    let folder = "Surveys/\(survey)"
    guard let set = CriteriaReader.read(Self.bytes(criteriaFile), file: criteriaFile).set else {
      fatalError("\(criteriaFile) cannot be used")
    }
    let (head, _) = SurveyReader.head(Self.bytes(folder + "/survey.xml"), file: folder + "/survey.xml")
    guard let head else { fatalError("\(folder) cannot be used") }
    let reading = SurveyReader.read(
      head, folder: folder, criteria: set, load: { (path, _) throws(Diagnostic) in Self.bytes(path) })
    guard let answers = reading.survey else { fatalError("\(folder) cannot be used") }
    name = survey
    assessment = AssessmentPipeline(criteria: set).assess(answers, engine: "checks")
    design =
      set.robustness
      ?? RobustnessDesign(
        replicates: 100, seed: 1,
        inputs: [
          UncertainInput(id: "weights", name: LocalizedText("Weights"), variation: .weights(nodes: [], .noise(0.25)))
        ])
  }

  private static func bytes(_ path: String) -> [UInt8] {
    // Registries lie beside the survey's folder: `Surveys/a/../cities.xml`.
    guard let bytes = Repository.bytes(path) else { fatalError("\(path) cannot be read") }
    return bytes
  }

  /// The sample, with every step of the method that has one of its own.
  static let all = [
    Study(criteria: "seoul-model-2015", survey: "wego-2015-sample"),
    Study(criteria: "teaching", survey: "teaching-sample"),
    Study(criteria: "un-egdi", survey: "un-egdi-2014"),
  ]
}
