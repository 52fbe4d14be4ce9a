/// One thing a step learnt from the data: the minimum of a column, the best value of the cities.
public struct LearntValue: Sendable, Hashable {
  /// What was learnt, for example `minimum`.
  public var name: String
  /// Of what: an indicator, a node.
  public var subject: String
  /// The value.
  public var value: Double

  /// Creates a learnt value.
  public init(_ name: String, of subject: String, _ value: Double) {
    self.name = name
    self.subject = subject
    self.value = value
  }
}

/// What one step did and learnt.
public struct StageRecord: Sendable {
  /// The steps, in the order in which they run.
  public enum Stage: String, Sendable, Hashable, CaseIterable {
    /// Answers become raw indicator values.
    case itemScoring = "item scoring"
    /// Values are divided by a denominator.
    case denomination
    /// Cities and indicators with too little data are left out.
    case screening
    /// Gaps are filled.
    case imputation
    /// Outliers are treated.
    case treatment
    /// Weights are learnt or worked out.
    case weighting
    /// Raw values come onto the common scale.
    case normalisation
    /// Children become their parents' scores.
    case aggregation
    /// Minimum conditions.
    case gates
    /// Bands of scores.
    case classes
    /// The first rule that applies.
    case verdicts
    /// The order of the cities.
    case ranking
    /// The digital divide.
    case divide
  }

  /// Which step.
  public var stage: Stage
  /// With which parameters.
  public var parameters: [StageFact]
  /// What it learnt; pin these to apply the same step to other data.
  public var learnt: [LearntValue]
  /// Counts and remarks for the method page, for example how many values were cut to the goalposts.
  public var remarks: [StageFact]

  /// Creates a record.
  public init(
    _ stage: Stage, parameters: [StageFact] = [], learnt: [LearntValue] = [], remarks: [StageFact] = []
  ) {
    self.stage = stage
    self.parameters = parameters
    self.learnt = learnt
    self.remarks = remarks
  }
}

/// What the result rests on: program, files and method, by digest.
public struct Provenance: Sendable, Hashable {
  /// One input file.
  public struct Input: Sendable, Hashable {
    /// The path relative to where the run was started, without the user's folders above it.
    public var name: String
    /// Its role: `criteria`, `survey`, `registry`, `data`.
    public var role: String
    /// Its length in bytes.
    public var bytes: Int
    /// Its SHA-256 in lower-case hexadecimal.
    public var sha256: String

    /// Creates an entry.
    public init(name: String, role: String, bytes: Int, sha256: String) {
      self.name = name
      self.role = role
      self.bytes = bytes
      self.sha256 = sha256
    }
  }

  /// Version of the program.
  public var engine: String
  /// The files that were read, in reading order.
  public var inputs: [Input]
  /// SHA-256 of the resolved method: the criteria set as the program understood it.
  public var method: String
  /// The command that repeats the run.
  public var command: String

  /// Creates provenance.
  public init(engine: String, inputs: [Input] = [], method: String = "", command: String = "") {
    self.engine = engine
    self.inputs = inputs
    self.method = method
    self.command = command
  }
}
