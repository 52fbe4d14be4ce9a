import AssessmentModel
import Scoring

/// How indicators go with the size of the city; see ``SizeDependence``.
struct SizeMeasure {
  let assessment: Assessment
  /// An indicator that says how large a city is.
  let named: IndicatorID?

  /// Every size in file order with every indicator: the items by which indicators are divided that the survey asks,
  /// then the named indicator.
  func run() -> [SizeDependence] {
    let columns = assessment.indicators.columns.map { Column(numbers: $0.numbers) }
    var result: [SizeDependence] = []
    for item in denominators {
      guard let column = assessment.survey.columns.first(where: { $0.key == AnswerKey(item) }) else { continue }
      let size = Column(numbers: column.answers.numbers)
      for indicator in columns.indices {
        result.append(entry(.item(item), indicator, columns[indicator], size))
      }
    }
    if let named, let position = assessment.criteria.indicators.firstIndex(where: { $0.id == named }) {
      for indicator in columns.indices where indicator != position {
        result.append(entry(.indicator(named), indicator, columns[indicator], columns[position]))
      }
    }
    return result
  }

  private var denominators: [ItemID] {
    var items: [ItemID] = []
    for indicator in assessment.criteria.indicators {
      var own = indicator.denominator.map { [$0.item] } ?? []
      if case .ratio(_, let denominator, per: _) = indicator.scoring { own.append(denominator) }
      for item in own where !items.contains(item) { items.append(item) }
    }
    return items
  }

  private func entry(_ size: SizeVariable, _ indicator: Int, _ values: Column, _ sizes: Column) -> SizeDependence {
    SizeDependence(
      size: size, indicator: indicator, correlation: CorrelationMeasures.correlation(values, sizes))
  }
}
