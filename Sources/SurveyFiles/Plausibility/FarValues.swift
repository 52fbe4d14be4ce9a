import AssessmentModel
import Diagnostics
import Glibc

/// Values far from all others of their column: a hundred times off, or beyond the outer fence with a gap before them.
enum FarValues {
  /// The finding of each column, if it has one; what is a hundred times off is not said to be far as well.
  static func note(_ view: SurveyView, in findings: inout FindingList) {
    for values in view.values where values.item.scale.isMeasured {
      if let finding = hundredfold(values, view) {
        findings.append(finding)
      } else if values.isWhole {
        for finding in beyondFence(values, view) { findings.append(finding) }
      }
    }
  }

  // MARK: A hundred times off

  private static func hundredfold(_ values: SurveyView.Values, _ view: SurveyView) -> Diagnostic? {
    guard !values.item.scale.isPercent, values.item.scale.bounds.upper ?? .infinity >= WidestGap.factor,
      let gap = WidestGap.of(values.numbers, view.cities)
    else { return nil }
    let isAbove = gap.above < gap.below
    let far = isAbove ? gap.above : gap.below
    guard far * 4 < gap.above + gap.below,
      let city = view.cities.first(where: {
        isAbove ? values.numbers[$0] >= gap.upper : values.numbers[$0] > 0 && values.numbers[$0] <= gap.lower
      })
    else { return nil }
    let (name, shown) = (FactValue.text(values.column.header), FactValue.exact(values.numbers[city]))
    let next = FactValue.exact(isAbove ? gap.lower : gap.upper)
    let what: Statement =
      far == 1
      ? .survey(isAbove ? .hundredAbove : .hundredBelow, name, shown, next)
      : .survey(isAbove ? .someHundredAbove : .someHundredBelow, name, .number(far), shown, next)
    return view.note(.columnFarValue, what, at: values.column, city: city, isOfCity: far == 1)
  }

  // MARK: Beyond the outer fence

  private static func beyondFence(_ values: SurveyView.Values, _ view: SurveyView) -> [Diagnostic] {
    guard !isShort(values.item.scale), let scale = ValueScale.of(values, view.criteria) else { return [] }
    let known = knownOutliers(values.indicator, view)
    let numbers = values.numbers
    var cities: [Int] = []
    var places: [Double] = []
    cities.reserveCapacity(view.cities.count)
    places.reserveCapacity(view.cities.count)
    for city in view.cities {
      let place = scale.place(numbers[city])
      if place.isFinite {
        cities.append(city)
        places.append(place)
      }
    }
    guard cities.count >= OuterFence.fewest else { return [] }
    guard let fence = OuterFence(places) else { return [] }
    return [OuterFence.End.above, .below].compactMap { end in
      let beyond = places.indices.filter { fence.isBeyond(places[$0], at: end) }
      guard !beyond.isEmpty,
        let far = OuterFence.isolated(places, beyond: alsoInLogarithms(beyond, places, scale, end), at: end)
      else { return nil }
      let isFar = Set(far)
      let unknown = far.filter { !known.contains(view.survey.cities[cities[$0]].id) }
      guard let first = unknown.last else { return nil }
      let city = cities[first]
      let rest = places.indices.filter { !isFar.contains($0) }.map { values.numbers[cities[$0]] }
      let (least, most) = (rest.min() ?? 0, rest.max() ?? 0)
      let said: [FactValue] = [
        .text(values.column.header), .exact(values.numbers[city]), view.said(city), .number(rest.count),
        .said(.survey(scale.between, .exact(least), .exact(most))),
      ]
      let what =
        unknown.count == 1
        ? Statement(.survey(end == .above ? .valueAboveOthers : .valueBelowOthers), said)
        : Statement(.survey(end == .above ? .valuesAboveOthers : .valuesBelowOthers), said + [.number(unknown.count)])
      return view.note(
        .valueFarFromOthers, what, at: values.column, city: city, isOfCity: unknown.count == 1,
        mend: .survey(.checkValueAndUnit))
    }
  }

  /// Of values beyond the fence of a linear scale, those that are beyond it in logarithms too, where no value is below 0:
  /// prices, counts and incomes have long tails, and no slip.
  private static func alsoInLogarithms(
    _ beyond: [Int], _ places: [Double], _ scale: ValueScale, _ end: OuterFence.End
  ) -> [Int] {
    guard case .linear = scale, places.allSatisfy({ $0 >= 0 }) else { return beyond }
    let logarithms = places.map { $0 > 0 ? log($0) : -.infinity }
    guard let fence = OuterFence(logarithms) else { return [] }
    return beyond.filter { fence.isBeyond(logarithms[$0], at: end) }
  }

  /// Whether a scale has so few values that none is far from the others.
  private static func isShort(_ scale: Scale) -> Bool {
    scale.isWhole && (scale.bounds.upper ?? .infinity) - (scale.bounds.lower ?? -.infinity) <= 20
  }

  /// Cities that the criteria set itself names as outliers of an indicator.
  private static func knownOutliers(_ indicator: Indicator, _ view: SurveyView) -> Set<CityID> {
    switch indicator.treatment ?? view.criteria.treatment {
    case .forcedWinsorise(let cities): Set(cities)
    case .none, .winsoriseThenLog, .winsorise, .logarithm, .boxCox: []
    }
  }
}
