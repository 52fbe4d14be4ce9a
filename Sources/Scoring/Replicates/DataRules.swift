import AssessmentModel
import Numerics

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

  /// As ``OutlierTreatment/isLearnt``.
  var isLearnt: Bool {
    switch self {
    case .winsorise, .logarithm: true
    case .none, .boxCox, .forced: false
    }
  }
}

/// Screening, imputation and treatment of a criteria set for one survey, compiled: tables of numbers without names.
///
/// The assessment, its replicates and single rows run the same rules: the first with a recording listener, the others
/// with a silent one.
struct DataRules: Sendable {
  /// The groupings by which gaps may be filled.
  static let groupingKinds: [ImputationGroup] = [.region, .country]

  /// Each indicator's own rule for gaps.
  let fills: [FillRule]
  /// The alternatives, for all indicators alike.
  let fillChoices: [FillRule]
  /// Each indicator's own rule for outliers.
  let treatments: [TreatmentRule]
  /// The alternatives, for all indicators alike.
  let treatmentChoices: [TreatmentRule]
  /// Cities of forced winsorising.
  let named: [Int32]
  /// The number of each city's group, −1 for none, for each grouping; empty where no rule asks for it.
  let groupings: [[Int32]]
  /// The names of each grouping's groups, in the order of the cities.
  let groupNames: [[String]]
  /// For each indicator its company among the siblings; empty where no rule asks for it.
  let siblings: [RowCompany]
  /// For each indicator its company in the whole row; empty where no rule asks for it.
  let row: [RowCompany]
  /// Values of the previous edition, column by column, NaN for none; empty where no rule asks for them.
  let previous: [Double]
  /// Values of the cities' countries, in the same way.
  let countries: [Double]
  /// What screening needs to know; `nil` where nothing is screened.
  let screening: ScreeningRules?
  /// Whether any run may fill gaps.
  let fillsAnything: Bool
  /// Whether any run may fill a column from others.
  let looksAround: Bool
  /// Whether any run may treat outliers.
  let treatsAnything: Bool
  /// Whether answers vary.
  let answersVary: Bool
  /// The most nearest neighbours that any run looks for; 0 for none.
  let mostNeighbours: Int
  let leafCount: Int
  let nodeCount: Int
  /// Whether an indicator's scale has fixed limits: a row a choice of normalisation, the set's own first.
  private let fixedLimits: [Bool]

  /// The columns from whose values the gaps of one are filled.
  struct RowCompany: Sendable {
    var flips = false
    var others: [Int32] = []
    var othersFlip: [Bool] = []
  }

  init(
    criteria: CriteriaSet, survey: Survey, plan: AssessmentPlan, choices: ReplicateChoices? = nil, sources: Sources
  ) {
    var compiler = RuleCompiler(criteria: criteria, survey: survey, plan: plan, sources: sources)
    let fills = criteria.indicators.map { compiler.fill(criteria.imputation(of: $0)) }
    let fillChoices = (choices?.imputations ?? []).map { compiler.fill($0) }
    treatments = criteria.indicators.map { compiler.treatment(criteria.treatment(of: $0)) }
    treatmentChoices = (choices?.treatments ?? []).map { compiler.treatment($0) }
    named = compiler.named
    (self.fills, self.fillChoices) = (fills, fillChoices)
    let all = fills + fillChoices
    func asks(_ rules: FillRule...) -> Bool { all.contains { rules.contains($0) } }
    let numbered = Self.groupingKinds.indices.map { number in
      asks(.groupMean(number), .groupMedian(number)) ? compiler.grouping(Self.groupingKinds[number]) : ([], [])
    }
    groupings = numbered.map(\.0)
    groupNames = numbered.map(\.1)
    siblings =
      asks(.rowMean(wholeRow: false), .rowMedian(wholeRow: false))
      ? criteria.indicators.indices.map { compiler.siblings(of: $0) } : []
    row =
      asks(.rowMean(wholeRow: true), .rowMedian(wholeRow: true))
      ? criteria.indicators.indices.map { compiler.row(around: $0) } : []
    previous = asks(.previous(isUsable: true)) ? compiler.previousValues() : []
    countries = asks(.country) ? compiler.countryValues() : []
    screening = criteria.screening.map { ScreeningRules(rule: $0, plan: plan) }
    fillsAnything = all.contains { $0 != .none }
    looksAround = all.contains(where: \.looksAround)
    treatsAnything = (treatments + treatmentChoices).contains { $0 != .none }
    answersVary = choices?.answersVary ?? false
    mostNeighbours = all.reduce(0) { most, rule in if case .nearest(let count) = rule { max(most, count) } else { most }
    }
    leafCount = plan.leaves.count
    nodeCount = plan.nodes.count
    fixedLimits = ([nil] + (choices?.normalisations ?? [])).flatMap { choice in
      criteria.indicators.enumerated().map { position, indicator in
        let isChosen = choices?.isNormalised[position] ?? false
        return (isChosen ? choice ?? indicator.normalisation : indicator.normalisation).hasFixedLimits
      }
    }
  }

  /// Whether the scale of an indicator has limits in the indicator's own unit, with a choice of normalisation.
  func hasFixedLimits(_ indicator: Int, _ choice: Int) -> Bool { fixedLimits[choice * fills.count + indicator] }

  /// Other surveys from which gaps are filled.
  struct Sources {
    var previous: Survey?
    var countries: Survey?
    /// What gaps were filled with by an assessment that is over, column by column; it goes before the surveys.
    var kept: [Double]?
  }
}

extension DataRules {
  /// Screening, imputation and outlier treatment: fills the columns' values.
  ///
  /// ``DataColumns/changed`` then marks the indicators of which a value may differ from the run before.
  func run(
    _ parameters: borrowing ReplicateParameters, _ data: DataColumns, _ listener: inout some DataListener
  ) {
    data.changed.update(repeating: data.isFresh ? 1 : 0, count: data.indicatorCount)
    if answersVary { data.take(parameters.answers) }
    for indicator in 0..<data.indicatorCount { data.leftOut[indicator] = indicator == parameters.dropped ? 1 : 0 }
    screening?.run(parameters.shares, data)
    data.observe()
    if fillsAnything { fill(parameters, data, &listener) }
    if treatsAnything { treat(parameters, data, &listener) }
    if data.groupCount > 0 && !treatsAnything && data.isFresh {
      data.groups.update(from: data.rawGroups, count: data.groupCount * data.count)
    }
  }
}

extension Normalisation {
  /// Whether the method places values between limits in the indicator's own unit, which a transformed column would miss.
  var hasFixedLimits: Bool { traits.limits != nil }
}
