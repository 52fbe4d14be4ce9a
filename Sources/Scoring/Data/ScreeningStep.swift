import AssessmentModel
import Diagnostics

/// The step after denominators: cities and indicators with too little data are found.
struct ScreeningStep {
  let rule: Screening
  let criteria: CriteriaSet
  let plan: AssessmentPlan
  let survey: Survey
  let indicators: IndicatorMatrix

  /// - Complexity: O(cities × leaves).
  func run() -> ScreeningResult {
    let count = survey.cities.count
    let weighing = Set(plan.leaves.filter { $0.effectiveWeight > 0 }.map(\.indicator)).sorted()
    var shares = [Double](repeating: .nan, count: criteria.indicators.count)
    var left: [ScreeningResult.ScreenedIndicator] = []
    if count > 0 {
      for position in weighing {
        let missing = indicators.columns[position].states.count { $0.isMissing }
        shares[position] = Double(count - missing) / Double(count)
        if !isMet(rule.minimumIndicatorAvailability, shares[position]) {
          left.append(.init(indicator: position, share: shares[position]))
        }
      }
    }
    let isLeft = Set(left.map(\.indicator))
    let kept = weighing.filter { !isLeft.contains($0) }
    let (present, other) = tallies(kept, count: count)
    let availability = present.map { kept.isEmpty ? .nan : $0 / Double(kept.count) }
    let nonZero = zip(other, present).map { $1 == 0 ? .nan : $0 / $1 }
    let dimensions = dimensions(leaving: isLeft, count: count)
    var screened: [ScreeningResult.ScreenedCity] = []
    for city in 0..<count {
      if !isMet(rule.minimumCityAvailability, availability[city]) {
        screened.append(.init(city: city, reason: .availability, share: availability[city]))
      } else if let thin = dimensions.first(where: { fails($0, city) }) {
        screened.append(.init(city: city, reason: .dimension(thin.node), share: thin.availability.numbers[city]))
      } else if !isMet(rule.minimumNonZero, nonZero[city]) {
        screened.append(.init(city: city, reason: .nonZero, share: nonZero[city]))
      }
    }
    return ScreeningResult(
      cities: Column(numbers: availability), nonZero: Column(numbers: nonZero), dimensions: dimensions,
      indicators: Column(numbers: shares), screenedCities: screened, screenedIndicators: left)
  }

  /// A share that does not exist is not below the minimum.
  private func isMet(_ minimum: Double, _ share: Double) -> Bool { !(share < minimum - Comparison.tolerance) }

  private func fails(_ dimension: ScreeningResult.Dimension, _ city: Int) -> Bool {
    !isMet(rule.minimumDimensionAvailability, dimension.availability.numbers[city])
  }

  /// Numbers of values, and of values that are not 0.
  private func tallies(_ kept: [Int], count: Int) -> (present: [Double], other: [Double]) {
    var present = [Double](repeating: 0, count: count)
    var other = present
    for position in kept {
      let column = indicators.columns[position]
      for city in 0..<count where !column.states[city].isMissing {
        present[city] += 1
        if column.numbers[city] != 0 { other[city] += 1 }
      }
    }
    return (present, other)
  }

  private func dimensions(leaving left: Set<Int>, count: Int) -> [ScreeningResult.Dimension] {
    let root = plan.nodes[plan.principal]
    return zip(root.children, root.shares).compactMap { child, share in
      guard case .node(let node) = child, share > 0 else { return nil }
      let weights = plan.effectiveWeights(under: node)
      let leaves = plan.leaves.indices.filter { weights[$0] > 0 && !left.contains(plan.leaves[$0].indicator) }
      let total = leaves.reduce(0) { $0 + weights[$1] }
      guard total > 0 else { return nil }
      var sums = [Double](repeating: 0, count: count)
      for leaf in leaves {
        let states = indicators.columns[plan.leaves[leaf].indicator].states
        for city in 0..<count where !states[city].isMissing { sums[city] += weights[leaf] }
      }
      return .init(node: node, availability: Column(numbers: sums.map { $0 / total }))
    }
  }

  func record(_ result: ScreeningResult) -> StageRecord {
    let cities = result.screenedCities.map { entry in
      StageParameter("not rated: \(survey.cities[entry.city].id)", words(entry))
    }
    let left = result.screenedIndicators.map { entry in
      StageParameter("left out: \(criteria.indicators[entry.indicator].id)", DecimalText.exact(entry.share))
    }
    return StageRecord(.screening, parameters: rule.parameters, remarks: cities + left)
  }

  func findings(_ result: ScreeningResult) -> [Diagnostic] {
    let left = result.screenedIndicators.map { entry in
      let indicator = criteria.indicators[entry.indicator]
      return Diagnostic(
        .indicatorScreened, .note,
        .scoring(.indicatorScreened, .text("\(indicator.id)"), percent(entry.share)),
        at: survey.place(of: indicator))
    }
    let cities = result.screenedCities.map { entry in
      let city = survey.cities[entry.city]
      let row = survey.locations[entry.city]
      let file = survey.files.indices.contains(Int(row.file)) ? survey.files[Int(row.file)] : survey.description.id
      return Diagnostic(
        .cityScreened, .note, .scoring(.cityScreened, .text("\(city.id)"), .said(reason(entry))),
        at: InputLocation(file: file, line: Int(row.line)), city: city.id.rawValue)
    }
    return left + cities
  }

  private func reason(_ entry: ScreeningResult.ScreenedCity) -> Statement {
    switch entry.reason {
    case .availability: .scoring(.fewIndicators, percent(entry.share))
    case .dimension(let node): .scoring(.littleWeight, percent(entry.share), .text("\(plan.nodes[node].id)"))
    case .nonZero: .scoring(.fewNonZero, percent(entry.share))
    }
  }

  private func words(_ entry: ScreeningResult.ScreenedCity) -> String {
    let share = PercentText.text(entry.share, decimals: 1)
    return switch entry.reason {
    case .availability: "values for \(share) of the indicators"
    case .dimension(let node): "values for \(share) of the weight under \(plan.nodes[node].id)"
    case .nonZero: "\(share) of the values are not zero"
    }
  }

  private func percent(_ share: Double) -> FactValue { .percent(PercentText.number(share, decimals: 1)) }
}
