public import AssessmentModel
public import Diagnostics

/// A criteria set with the survey that belongs to it, as another tool's files hold them together.
public struct ConvertedStudy: Sendable {
  /// The criteria set.
  public var criteria: CriteriaSet
  /// The survey.
  public var survey: Survey
  /// Results of other programs on the same cities, where the files hold any.
  public var results: [ExchangedResult]

  /// Creates a study.
  public init(criteria: CriteriaSet, survey: Survey, results: [ExchangedResult] = []) {
    self.criteria = criteria
    self.survey = survey
    self.results = results
  }
}

/// What reading another tool's files gave.
public struct ExchangeReading: Sendable {
  /// The study; `nil` exactly if a diagnostic has the severity `.stop`.
  public var study: ConvertedStudy?
  /// Everything found, in the order in which it was found.
  public var diagnostics: [Diagnostic]

  /// Creates a reading.
  public init(study: ConvertedStudy?, diagnostics: [Diagnostic]) {
    self.study = study
    self.diagnostics = diagnostics
  }
}

/// What the files of another tool do not say and a criteria set and survey need.
public struct StudyNaming: Sendable, Hashable {
  /// The id of both: letters, digits, `.`, `-` and `_`, a letter or digit first.
  public var id: String
  /// The title of both.
  public var title: String
  /// Whether the values are collected figures or made up.
  public var origin: SurveyDescription.Origin

  /// Creates a naming; without a title the id is the title.
  public init(id: String, title: String? = nil, origin: SurveyDescription.Origin = .real) {
    self.id = id
    self.title = title ?? id
    self.origin = origin
  }
}

/// One input file: its bytes, and its name for findings.
public struct ExchangeFile: Sendable {
  /// The path as the user named it.
  public var name: String
  /// The content.
  public var bytes: [UInt8]

  /// Creates a file.
  public init(name: String, bytes: [UInt8]) {
    self.name = name
    self.bytes = bytes
  }
}
