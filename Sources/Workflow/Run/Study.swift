public import AssessmentModel
public import Diagnostics

/// A survey and the criteria set by which it is assessed, loaded from a folder.
///
/// ```swift
/// let study = try Study(folder: "Surveys/my-city-2026")
/// let assessment = study.assess()
/// ```
///
/// Everything is read when the study is created: criteria set, survey, registry and data. A value that cannot be used
/// counts as missing and a return that cannot be used is left out, each with a finding in ``diagnostics``; what cannot be
/// used at all is thrown as ``StoppedRun``, with every finding.
public struct Study: Sendable {
  private let inputs: RunInputs

  /// Loads the study in a folder.
  ///
  /// The folder is either that of a survey, with a `survey.xml`, or one above, with a folder `Surveys` in which there is
  /// one survey. The criteria set is `criteria.xml` in the survey's folder; where there is none, the set that the survey
  /// names or the only one there is, in the folder `Criteria` beside `Surveys`.
  ///
  /// - Throws: ``StoppedRun`` with every finding if survey or criteria set is missing or cannot be used.
  /// - Complexity: O(bytes read).
  public init(folder: String) throws(StoppedRun) {
    let survey = PathText.join(folder, Workspace.Kind.survey.file)
    guard FolderListing.kind(of: survey) == .file else {
      inputs = try RunInputs.load(RunRequest(), workspace: Workspace(from: folder))
      return
    }
    let beside = PathText.join(folder, Workspace.Kind.criteria.file)
    let criteria = FolderListing.kind(of: beside) == .file ? beside : nil
    inputs = try RunInputs.load(
      RunRequest(criteria: criteria, survey: survey), workspace: Workspace(from: folder))
  }

  /// Loads a study whose survey and criteria set are named by their folders or files.
  ///
  /// - Throws: ``StoppedRun`` with every finding if either is missing or cannot be used.
  /// - Complexity: O(bytes read).
  public init(criteria: String, survey: String) throws(StoppedRun) {
    inputs = try RunInputs.load(RunRequest(criteria: criteria, survey: survey), workspace: Workspace())
  }

  /// The criteria set.
  public var criteria: CriteriaSet { inputs.criteria }

  /// The survey.
  public var survey: Survey { inputs.survey }

  /// What was found while reading, in the order in which it was found; nothing of it stops an assessment.
  public var diagnostics: [Diagnostic] { inputs.diagnostics }

  /// Scores and ranks the cities, with the names and digests of the files read as provenance.
  ///
  /// The same files give the same assessment, wherever their folder lies.
  ///
  /// - Returns: the assessment, with what was found while scoring.
  /// - Complexity: that of `AssessmentPipeline`: about O(cities × indicators).
  public func assess() -> Assessment { AssessmentRun(inputs).assessment }
}
