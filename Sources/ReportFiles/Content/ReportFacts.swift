package import AssessmentModel

/// What every part of a report needs again and again, worked out once. A class, as every part refers to it.
package final class ReportFacts {
  /// What the report shows.
  package let content: ReportContent
  /// The result.
  package let assessment: Assessment
  /// Positions of the cities in report order.
  package let order: [Int]
  /// Those with a rank, in report order.
  package let ranked: [Int]
  /// Those without one, in report order.
  package let unranked: [Int]
  /// The children of the principal index: the axes of the ranking.
  package let axes: [AssessmentPlan.Child]
  /// The verdicts or classes.
  package let bands: Bands
  /// How indicators are laid out in tables.
  package let layout: IndicatorLayout
  /// For each indicator the survey columns it is made from.
  package let columns: [[Int]]
  /// For each indicator its leaves.
  package let leaves: [[Int]]
  /// For each indicator its columns in ``Assessment/groups``.
  package let groups: [[Int]]
  /// Names of the regions.
  package let regions: [String: LocalizedText]
  /// How sure the ranking is.
  package let uncertainty: UncertaintyFacts?
  /// Programmes and mentors.
  package let recommendations: RecommendationFacts?
  /// For each city the sensitivity of its score.
  package let sensitivity: [SensitivityOutput?]
  /// Scores as printed.
  package let shown: ShownScores
  /// For each node and leaf the stretch that its values take up.
  lazy var axesOfNodes = assessment.plan.nodes.indices.map { Self.axisOfNode($0, in: assessment) }
  lazy var axesOfLeaves = assessment.plan.leaves.indices.map { Self.axisOfLeaf($0, in: assessment) }
  /// Whether every unit is a country.
  package let areCountries: Bool
  /// The cities by income per head.
  package let incomes: IncomeGroups
  /// How many cities hold each rank.
  private let holders: [Double: Int]
  /// Whether imputation filled any gap.
  private let isImputed: Bool

  /// Works out what does not depend on a language.
  package init(_ content: ReportContent) {
    let assessment = content.assessment
    self.content = content
    self.assessment = assessment
    order = assessment.reportOrder()
    ranked = order.filter { assessment.rank(of: $0) != nil }
    unranked = order.filter { assessment.rank(of: $0) == nil }
    axes = assessment.plan.nodes[assessment.plan.principal].children
    bands = Bands(assessment.criteria)
    shown = ShownScores(assessment)
    uncertainty = content.uncertainty.map(UncertaintyFacts.init)
    recommendations = content.recommendations.map { RecommendationFacts($0, cities: assessment.cities.count) }
    var sensitivity = [SensitivityOutput?](repeating: nil, count: assessment.cities.count)
    for output in content.sensitivity?.outputs ?? [] {
      if case .score(let city) = output.subject { sensitivity[city] = output }
    }
    self.sensitivity = sensitivity
    layout = IndicatorLayout(assessment)
    columns = Self.columns(of: assessment)
    var leaves = [[Int]](repeating: [], count: assessment.criteria.indicators.count)
    var groups = leaves
    for (leaf, use) in assessment.plan.leaves.enumerated() { leaves[use.indicator].append(leaf) }
    for (position, group) in assessment.groups.enumerated() { groups[group.indicator].append(position) }
    self.leaves = leaves
    self.groups = groups
    var names: [String: LocalizedText] = [:]
    for region in assessment.survey.registry.regions { names[region.id] = region.name }
    regions = names
    incomes = IncomeGroups(assessment.cities)
    areCountries = !assessment.cities.isEmpty && assessment.cities.allSatisfy(\.isCountry)
    var counts: [Double: Int] = [:]
    for city in ranked { if let rank = assessment.rank(of: city) { counts[rank, default: 0] += 1 } }
    holders = counts
    isImputed = assessment.imputed != nil
  }

  /// What filled a city's gap in an indicator; `nil` for none.
  ///
  /// It is asked for every value of a report, and an assessment has hundreds of parts to be counted when it is lent.
  package func imputedCell(_ indicator: Int, of city: Int) -> ImputedCell? {
    isImputed ? assessment.imputedCell(indicator, of: city) : nil
  }

  /// The name of a region; its identifier if the registry has no name for it.
  package func region(_ id: String) -> LocalizedText { regions[id] ?? LocalizedText(id) }

  /// Number of cities that hold the same rank as a city.
  package func holders(ofRankOf city: Int) -> Int { assessment.rank(of: city).flatMap { holders[$0] } ?? 0 }

  /// The score of a node or leaf for a city, in the set's score range.
  package func score(_ child: AssessmentPlan.Child, of city: Int) -> Double? {
    switch child {
    case .node(let node): assessment.score(node, of: city)
    case .leaf(let leaf): score(leaf: leaf, of: city)
    }
  }

  /// What a use of an indicator is worth for a city, in the set's score range.
  package func score(leaf: Int, of city: Int) -> Double? {
    assessment.criteria.scores.reportedIfAny(assessment.normalised.columns[leaf][city])
  }

  /// The score of a node or leaf as printed.
  package func text(_ child: AssessmentPlan.Child, of city: Int) -> String? {
    switch child {
    case .node(let node): assessment.shown(node, of: city, shown)
    case .leaf(let leaf): score(leaf: leaf, of: city).map { shown.text($0) }
    }
  }

  /// The parts of the principal index that carry a share of its variance, in file order.
  package var varianceShares: [(child: AssessmentPlan.Child, share: Double)] {
    let root = assessment.plan.nodes[assessment.plan.principal]
    return zip(root.children, assessment.varianceShares).compactMap { child, share in share.map { (child, $0) } }
  }

  /// The identifier of a node, or of a leaf's indicator.
  package func id(_ child: AssessmentPlan.Child) -> String {
    switch child {
    case .node(let node): assessment.plan.nodes[node].id.rawValue
    case .leaf(let leaf): assessment.criteria.indicators[assessment.plan.leaves[leaf].indicator].id.rawValue
    }
  }

  /// The name of a node, or of a leaf's indicator.
  package func name(_ child: AssessmentPlan.Child) -> LocalizedText {
    switch child {
    case .node(let node): assessment.plan.nodes[node].name
    case .leaf(let leaf): assessment.criteria.indicators[assessment.plan.leaves[leaf].indicator].name
    }
  }

  /// The indicator that a leaf uses.
  package func indicator(ofLeaf leaf: Int) -> Indicator {
    assessment.criteria.indicators[assessment.plan.leaves[leaf].indicator]
  }

  /// The node or indicator of a condition, in words.
  package func name(_ subject: Condition.Subject) -> LocalizedText {
    switch subject {
    case .node(let id):
      assessment.plan.node(id).map { assessment.plan.nodes[$0].name } ?? LocalizedText(id.rawValue)
    case .indicator(let id):
      assessment.criteria.indicators.first { $0.id == id }?.name ?? LocalizedText(id.rawValue)
    }
  }

  /// The value of a condition's subject for a city.
  package func value(_ subject: Condition.Subject, of city: Int) -> Double? {
    switch subject {
    case .node(let id): assessment.plan.node(id).flatMap { assessment.score($0, of: city) }
    case .indicator(let id):
      assessment.criteria.indicators.firstIndex { $0.id == id }
        .flatMap { assessment.indicators.columns[$0][city].number }
    }
  }

  /// The position of an indicator.
  package func position(_ id: IndicatorID) -> Int? { assessment.criteria.indicators.firstIndex { $0.id == id } }

  private static func columns(of assessment: Assessment) -> [[Int]] {
    var positions: [ItemID: Int] = [:]
    for (position, column) in assessment.survey.columns.enumerated()
    where column.key.group == nil && !column.key.isSampleSize && !column.key.isMargin {
      positions[column.key.item] = positions[column.key.item] ?? position
    }
    return assessment.criteria.indicators.map { $0.scoring.items.compactMap { positions[$0] } }
  }
}
