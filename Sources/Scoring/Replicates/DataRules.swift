import AssessmentModel

/// How gaps of a column are filled, every name resolved.
enum FillRule: Equatable, BitwiseCopyable {
  case none
  case mean
  case median
  /// The number is that of the grouping: 0 for regions, 1 for countries.
  case groupMean(Int)
  case groupMedian(Int)
  /// Whether the whole row counts, or the siblings only.
  case rowMean(wholeRow: Bool)
  case rowMedian(wholeRow: Bool)
  case nearest(Int)
  /// Whether the previous edition may be used at all: it is there, and not too old.
  case previous(isUsable: Bool)
  case country

  /// Whether the values of other indicators matter.
  var looksAround: Bool {
    switch self {
    case .rowMean, .rowMedian, .nearest: true
    case .none, .mean, .median, .groupMean, .groupMedian, .previous, .country: false
    }
  }
}

/// How outliers of a column are treated, every name resolved.
enum TreatmentRule: Equatable, BitwiseCopyable {
  case none
  case winsorise(skewness: Double, kurtosis: Double, most: Int, thenLog: Bool)
  case logarithm
  case boxCox(Double)
  /// The named cities stand at these places of ``DataRules/named``.
  case forced(start: Int, count: Int)
}

/// Screening, imputation and treatment of a criteria set for one survey, compiled: tables of numbers without names.
struct DataRules: Sendable {
  /// Each indicator's own rule for gaps.
  var fills: [FillRule]
  /// The alternatives, for all indicators alike.
  var fillChoices: [FillRule]
  /// Each indicator's own rule for outliers.
  var treatments: [TreatmentRule]
  /// The alternatives, for all indicators alike.
  var treatmentChoices: [TreatmentRule]
  /// Cities of forced winsorising.
  var named: [Int32] = []
  /// The number of each city's group, −1 for none, for each grouping; empty where no rule asks for it.
  var groupings: [[Int32]] = [[], []]
  /// How many groups each grouping has.
  var groupCounts = [0, 0]
  /// For each indicator its company among the siblings; empty where no rule asks for it.
  var siblings: [RowCompany] = []
  /// For each indicator its company in the whole row; empty where no rule asks for it.
  var row: [RowCompany] = []
  /// Values of the previous edition, column by column, NaN for none; empty where no rule asks for them.
  var previous: [Double] = []
  /// Values of the cities' countries, in the same way.
  var countries: [Double] = []
  /// Whether any replicate may fill gaps.
  let fillsAnything: Bool
  /// Whether any replicate may fill a column from others.
  let looksAround: Bool
  /// Whether any replicate may treat outliers.
  let treatsAnything: Bool
  /// The most nearest neighbours that any replicate looks for; 0 for none.
  let mostNeighbours: Int

  /// The columns from whose values the gaps of one are filled.
  struct RowCompany: Sendable {
    var flips = false
    var others: [Int32] = []
    var othersFlip: [Bool] = []
  }

  init(criteria: CriteriaSet, survey: Survey, plan: AssessmentPlan, choices: ReplicateChoices, sources: Sources) {
    var compiler = RuleCompiler(criteria: criteria, survey: survey, plan: plan, sources: sources)
    fills = criteria.indicators.map { compiler.fill(criteria.imputation(of: $0)) }
    fillChoices = choices.imputations.map { compiler.fill($0) }
    treatments = criteria.indicators.map { compiler.treatment(criteria.treatment(of: $0)) }
    treatmentChoices = choices.treatments.map { compiler.treatment($0) }
    named = compiler.named
    let all = fills + fillChoices
    for (number, group) in [ImputationGroup.region, .country].enumerated()
    where all.contains(.groupMean(number)) || all.contains(.groupMedian(number)) {
      (groupings[number], groupCounts[number]) = compiler.grouping(group)
    }
    if all.contains(where: { $0 == .rowMean(wholeRow: false) || $0 == .rowMedian(wholeRow: false) }) {
      siblings = criteria.indicators.indices.map { compiler.siblings(of: $0) }
    }
    if all.contains(where: { $0 == .rowMean(wholeRow: true) || $0 == .rowMedian(wholeRow: true) }) {
      row = criteria.indicators.indices.map { compiler.row(around: $0) }
    }
    if all.contains(.previous(isUsable: true)) { previous = compiler.previousValues() }
    if all.contains(.country) { countries = compiler.countryValues() }
    fillsAnything = all.contains { $0 != .none }
    looksAround = all.contains(where: \.looksAround)
    treatsAnything = (treatments + treatmentChoices).contains { $0 != .none }
    mostNeighbours = all.reduce(0) { most, rule in if case .nearest(let count) = rule { max(most, count) } else { most }
    }
  }

  /// Other surveys from which gaps are filled.
  struct Sources {
    var previous: Survey?
    var countries: Survey?
  }
}
