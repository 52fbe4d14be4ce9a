/// A number with the interval in which it lies at 95 %.
public struct Estimate: Sendable, Hashable {
  /// The number.
  public var value: Double
  /// Lower end.
  public var lower: Double
  /// Upper end.
  public var upper: Double

  /// Creates an estimate.
  public init(value: Double, lower: Double, upper: Double) {
    self.value = value
    self.lower = lower
    self.upper = upper
  }
}

/// Which inputs the spread of one output comes from.
public struct SensitivityOutput: Sendable, Hashable {
  /// What the output is.
  public enum Subject: Sendable, Hashable {
    /// The mean absolute shift of the compared cities' ranks from those of the assessment.
    case meanRankShift
    /// The principal score of the city at a position.
    case score(city: Int)
  }

  /// What the output is.
  public var subject: Subject
  /// Its mean over the sample.
  public var mean: Double
  /// Its variance over the sample.
  public var variance: Double
  /// First-order index of each input of the design: the share of the variance that goes if this input alone is known.
  /// Empty if the output does not vary.
  public var first: [Estimate]
  /// Total-order index: the share that stays if all but this input are known. Empty if the output does not vary.
  public var total: [Estimate]
  /// Whether the sample is large enough to tell the inputs' order: the intervals of the total orders of any two inputs
  /// that matter, and that follow each other, do not overlap by more than their order could turn on.
  public var isConclusive: Bool

  /// Creates a result.
  public init(
    subject: Subject, mean: Double, variance: Double, first: [Estimate], total: [Estimate], isConclusive: Bool
  ) {
    self.subject = subject
    self.mean = mean
    self.variance = variance
    self.first = first
    self.total = total
    self.isConclusive = isConclusive
  }
}

/// What the uncertainty comes from: Sobol' indices of first and total order.
public struct SensitivityAnalysis: Sendable, Hashable {
  /// What was varied.
  public var design: RobustnessDesign
  /// The base sample `N`.
  public var sample: Int
  /// Number of replicates that were run: `N·(k + 2)`.
  public var runs: Int
  /// The mean rank shift first, then the score of every compared city, in report order.
  public var outputs: [SensitivityOutput]

  /// Creates a result.
  public init(design: RobustnessDesign, sample: Int, runs: Int, outputs: [SensitivityOutput]) {
    self.design = design
    self.sample = sample
    self.runs = runs
    self.outputs = outputs
  }
}
