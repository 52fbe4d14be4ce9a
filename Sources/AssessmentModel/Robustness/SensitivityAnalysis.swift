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
  /// Whether the sample is large enough to tell the inputs' order: no pair of them is ``undecided``. Also `true` if the
  /// output does not vary, as there is no order then.
  public var isConclusive: Bool { undecided.isEmpty }

  /// Creates a result.
  public init(subject: Subject, mean: Double, variance: Double, first: [Estimate], total: [Estimate]) {
    self.subject = subject
    self.mean = mean
    self.variance = variance
    self.first = first
    self.total = total
  }

  /// From which share of the variance on an input matters.
  public static let mattering = 0.05

  /// Positions of the inputs by falling total order, equals in the design's order.
  public var order: [Int] {
    total.indices.sorted { (-total[$0].value, $0) < (-total[$1].value, $1) }
  }

  /// Pairs of inputs whose order the sample does not tell: of those that may matter, as the interval of their total order
  /// reaches up to ``mattering``, two that follow each other in ``order`` and whose intervals have a point in common.
  ///
  /// Any two inputs with overlapping intervals have such neighbours between them.
  public var undecided: [InputPair] {
    let may = order.filter { total[$0].upper >= Self.mattering }
    return zip(may, may.dropFirst()).compactMap { upper, lower in
      total[lower].upper >= total[upper].lower ? InputPair(upper: upper, lower: lower) : nil
    }
  }

  /// Two inputs of the design.
  public struct InputPair: Sendable, Hashable {
    /// Position of the input with the larger total order.
    public var upper: Int
    /// Position of the other.
    public var lower: Int

    /// Creates a pair.
    public init(upper: Int, lower: Int) {
      self.upper = upper
      self.lower = lower
    }
  }
}

/// What the uncertainty comes from: Sobol' indices of first and total order.
public struct SensitivityAnalysis: Sendable, Hashable {
  /// What was varied.
  public var design: RobustnessDesign
  /// The base sample `N`: a power of two where the points were drawn.
  public var sample: Int
  /// Number of replicates that were run: `N·(k + 2)`.
  public var runs: Int
  /// The mean rank shift first, then the score of every compared city that had one in all runs, in report order.
  public var outputs: [SensitivityOutput]
  /// The compared cities that had no score in some runs, and so have no output.
  public var leftOut: [LeftOut]
  /// The file that the points were given in; `nil` if they were drawn. The design's seed is then that of the resamples
  /// alone.
  public var given: String?

  /// A city without a score in some runs.
  public struct LeftOut: Sendable, Hashable {
    /// Position in the assessment.
    public var city: Int
    /// In how many runs it had none.
    public var runs: Int

    /// Creates an entry.
    public init(city: Int, runs: Int) {
      self.city = city
      self.runs = runs
    }
  }

  /// Creates a result.
  public init(
    design: RobustnessDesign, sample: Int, runs: Int, outputs: [SensitivityOutput], leftOut: [LeftOut] = [],
    given: String? = nil
  ) {
    self.design = design
    self.sample = sample
    self.runs = runs
    self.outputs = outputs
    self.leftOut = leftOut
    self.given = given
  }
}
