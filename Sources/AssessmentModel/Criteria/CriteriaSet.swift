/// The range in which scores are reported: 0 and 1 of the common scale become its ends.
///
/// Inside the engine scores stand on the indicators' common scale, which runs from 0 to 1 unless an indicator's
/// ``Indicator/range`` or method says otherwise. Where it does, scores beyond 0…1 are reported on the same straight line,
/// and a range of 0 to 1 here reports them as they are.
public struct ScoreRange: Sendable, Hashable {
  /// What 0 is reported as.
  public var lower: Double
  /// What 1 is reported as.
  public var upper: Double
  /// Decimals that reports print.
  public var decimals: Int

  /// Creates a range.
  public init(lower: Double = 0, upper: Double = 1, decimals: Int = 3) {
    self.lower = lower
    self.upper = upper
    self.decimals = decimals
  }

  /// A score of the common scale as reported: `lower + (upper − lower)·score`; not finite where it runs beyond all
  /// numbers.
  ///
  /// This and ``reportedDifference(_:)`` are the only places where scores come into the reported range.
  @inlinable
  public func reported(_ score: Double) -> Double {
    if lower == 0 { return upper * score }
    let width = upper - lower
    return width.isFinite ? lower + width * score : lower * (1 - score) + upper * score
  }

  /// A score of the common scale as reported; `nil` for none.
  @inlinable
  public func reportedIfAny(_ score: Double?) -> Double? { score.map(reported) }

  /// A difference of scores of the common scale, or their standard deviation, as reported: `(upper − lower)·difference`.
  @inlinable
  public func reportedDifference(_ difference: Double) -> Double { (upper - lower) * difference }

  /// A difference of scores as reported; `nil` for none.
  @inlinable
  public func reportedDifferenceIfAny(_ difference: Double?) -> Double? { difference.map(reportedDifference) }

  /// A variance of scores as reported: `(upper − lower)²·variance`.
  @inlinable
  public func reportedVariance(_ variance: Double) -> Double { (upper - lower) * (upper - lower) * variance }

  /// A reported score on the common scale.
  public func unit(_ reported: Double) -> Double { (reported - lower) / (upper - lower) }
}

/// The two nodes that are drawn against each other.
public struct MatrixAxes: Sendable, Hashable {
  /// The node on the horizontal axis.
  public var horizontal: NodeID
  /// The node on the vertical axis.
  public var vertical: NodeID

  /// Creates axes.
  public init(horizontal: NodeID, vertical: NodeID) {
    self.horizontal = horizontal
    self.vertical = vertical
  }
}

/// Everything that one file in `Criteria/` says: indicators, index trees, gates, classes, verdicts and divide rules.
public struct CriteriaSet: Sendable, Hashable {
  /// The name in files: `seoul-model-2015`.
  public var id: String
  /// The version of the set.
  public var version: String
  /// The name in reports.
  public var title: LocalizedText
  /// What the set is for, in a paragraph.
  public var purpose: LocalizedText
  /// Where the set comes from.
  public var source: String
  /// Under which terms it may be used.
  public var licence: String
  /// The range in which scores are reported; conditions and class bounds are written in it.
  public var scores: ScoreRange
  /// The indicators in file order.
  public var indicators: [Indicator]
  /// Which cities and indicators have too little data.
  public var screening: Screening?
  /// How gaps are filled, unless an indicator says otherwise.
  public var imputation: Imputation
  /// How outliers are treated, unless an indicator says otherwise.
  public var treatment: OutlierTreatment
  /// How far answers may lie from the previous edition's, unless an indicator says otherwise; `nil` for no rule.
  public var change: ChangeRule?
  /// What the answers of a city must fulfil together, in file order.
  public var checks: [EditRule]
  /// The index trees; the first is the principal index, which is classed, judged and ranked.
  public var trees: [IndexNode]
  /// Gates in file order.
  public var gates: [Gate]
  /// Classes of a node's score, if any.
  public var classes: ClassScheme?
  /// Verdict rules in file order; empty if the set only ranks.
  public var verdicts: [VerdictRule]
  /// Share of the principal index's effective weight that must be answered; below it a city is not ranked.
  public var minimumCoverage: Double
  /// Whether the verdict is also worked out with every unanswered item at its worse end, and the lower one stands.
  public var silenceLowersVerdict: Bool
  /// How equals are numbered.
  public var tieRule: TieRule
  /// Groups, ladders and guards of the divide flags, if any.
  public var divide: DivideRules?
  /// The nodes drawn against each other, if any.
  public var matrix: MatrixAxes?
  /// The city that profiles are also held against, if any.
  public var referenceCity: CityID?
  /// How the robustness of the result is examined, if it is.
  public var robustness: RobustnessDesign?
  /// What can be offered to the cities, in file order.
  public var programmes: [Programme]
  /// How cities are matched with mentors, if they are.
  public var mentors: MentorRules?

  /// Creates a set; the readers of `CriteriaFiles` check that it is consistent.
  public init(
    id: String, version: String = "1", title: LocalizedText, purpose: LocalizedText = .empty, source: String = "",
    licence: String = "", scores: ScoreRange = ScoreRange(), indicators: [Indicator], trees: [IndexNode],
    gates: [Gate] = [], classes: ClassScheme? = nil, verdicts: [VerdictRule] = [], minimumCoverage: Double = 0,
    silenceLowersVerdict: Bool = false, tieRule: TieRule = .competition, divide: DivideRules? = nil,
    matrix: MatrixAxes? = nil, referenceCity: CityID? = nil, screening: Screening? = nil,
    imputation: Imputation = .none, treatment: OutlierTreatment = .none, robustness: RobustnessDesign? = nil,
    programmes: [Programme] = [], mentors: MentorRules? = nil, change: ChangeRule? = nil, checks: [EditRule] = []
  ) {
    self.id = id
    self.version = version
    self.title = title
    self.purpose = purpose
    self.source = source
    self.licence = licence
    self.scores = scores
    self.indicators = indicators
    self.trees = trees
    self.gates = gates
    self.classes = classes
    self.verdicts = verdicts
    self.minimumCoverage = minimumCoverage
    self.silenceLowersVerdict = silenceLowersVerdict
    self.tieRule = tieRule
    self.divide = divide
    self.matrix = matrix
    self.referenceCity = referenceCity
    self.screening = screening
    self.imputation = imputation
    self.treatment = treatment
    self.robustness = robustness
    self.programmes = programmes
    self.mentors = mentors
    self.change = change
    self.checks = checks
  }
}
