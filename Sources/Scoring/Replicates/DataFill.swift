import AssessmentModel
import Numerics

extension DataRules {
  /// Fills gaps in the columns whose values or rules changed. Every rule works from observed values only, never from
  /// filled ones, so that the order of the indicators does not matter.
  func fill<Listener: DataListener>(
    _ parameters: borrowing ReplicateParameters, _ data: DataColumns, _ listener: inout Listener
  ) {
    let choice = parameters.imputation
    let isOtherRule = choice != data.lastImputation
    data.lastImputation = choice
    var anyChanged = isOtherRule || data.isFresh
    for indicator in 0..<data.indicatorCount where data.changed[indicator] != 0 { anyChanged = true }
    guard anyChanged else { return }
    if looksAround { data.measureLines(all: isOtherRule) }
    let asksNeighbours = asksNeighbours(choice, data)
    if asksNeighbours { for indicator in 0..<data.indicatorCount { data.settleLine(indicator, &listener) } }
    for indicator in 0..<data.indicatorCount {
      let rule = fillRule(indicator, choice)
      guard data.changed[indicator] != 0 || isOtherRule || rule.looksAround else { continue }
      data.changed[indicator] = 1
      data.copyObserved(indicator)
      let hasGap = data.hasGap(indicator)
      guard hasGap || Listener.isRecording else { continue }
      switch rule {
      case .none, .previous(isUsable: false), .nearest: break
      case .mean: data.fillByAll(indicator, ColumnAverage(isMedian: false), &listener)
      case .median: data.fillByAll(indicator, ColumnAverage(isMedian: true), &listener)
      case .groupMean(let grouping):
        fillByGroup(indicator, ColumnAverage(isMedian: false, grouping: grouping), data, &listener)
      case .groupMedian(let grouping):
        fillByGroup(indicator, ColumnAverage(isMedian: true, grouping: grouping), data, &listener)
      case .rowMean(let wholeRow): if hasGap { fillByRow(indicator, wholeRow, isMedian: false, data, &listener) }
      case .rowMedian(let wholeRow): if hasGap { fillByRow(indicator, wholeRow, isMedian: true, data, &listener) }
      case .previous(isUsable: true): data.fillFrom(previous, indicator, .previousEdition)
      case .country: data.fillFrom(countries, indicator, .countryProxy)
      }
    }
    if asksNeighbours { fillByNeighbours(choice, data, &listener) }
  }

  /// The rule for an indicator's gaps, with a choice of imputation.
  @inline(__always)
  func fillRule(_ indicator: Int, _ choice: Int) -> FillRule { choice > 0 ? fillChoices[choice - 1] : fills[indicator] }

  private func asksNeighbours(_ choice: Int, _ data: DataColumns) -> Bool {
    guard mostNeighbours > 0 else { return false }
    for indicator in 0..<data.indicatorCount {
      if case .nearest = fillRule(indicator, choice), data.hasGap(indicator) { return true }
    }
    return false
  }

  /// A city without a group, or whose group has no value, keeps its gap.
  private func fillByGroup<Listener: DataListener>(
    _ indicator: Int, _ average: ColumnAverage, _ data: DataColumns, _ listener: inout Listener
  ) {
    var average = average
    unsafe groupings[average.grouping].withUnsafeBufferPointer { numbers in
      let start = indicator * data.count
      for group in 0..<groupNames[average.grouping].count {
        let number = Int32(truncatingIfNeeded: group)
        var isAsked = Listener.isRecording
        for city in data.asked where unsafe numbers[city] == number && data.observedStates[start + city].isSilence {
          isAsked = true
        }
        guard isAsked else { continue }
        average.group = group
        var value = listener.pinned(average, of: indicator)
        if value.isNaN {
          var members = 0
          for city in 0..<data.count
          where unsafe numbers[city] == number && !data.observedStates[start + city].isMissing {
            data.column[members] = data.observed[start + city]
            members += 1
          }
          value = data.average(members, isMedian: average.isMedian)
        }
        if value.isNaN { continue }
        listener.note(average, of: indicator, value)
        for city in data.asked where unsafe numbers[city] == number && data.observedStates[start + city].isSilence {
          data.fill(start + city, value, .imputed)
        }
      }
    }
  }
}

extension DataColumns {
  func copyObserved(_ indicator: Int) {
    let start = indicator * count
    (filled + start).update(from: observed + start, count: count)
    (states + start).update(from: observedStates + start, count: count)
  }

  /// Whether a value is missing for a reason that may be filled.
  func hasGap(_ indicator: Int) -> Bool {
    for city in asked where observedStates[indicator * count + city].isSilence { return true }
    return false
  }

  /// Fills a gap, if there is a finite value to fill it with.
  @inline(__always)
  func fill(_ cell: Int, _ value: Double, _ basis: AnswerBasis) {
    guard value.isFinite else { return }
    filled[cell] = value
    states[cell] = basis.rawValue
  }

  /// Mean or median of the column over all cities.
  fileprivate func fillByAll(_ indicator: Int, _ average: ColumnAverage, _ listener: inout some DataListener) {
    let start = indicator * count
    var value = listener.pinned(average, of: indicator)
    if value.isNaN {
      var present = 0
      for city in 0..<count where !observed[start + city].isNaN {
        column[present] = observed[start + city]
        present += 1
      }
      value = self.average(present, isMedian: average.isMedian)
    }
    if value.isNaN { return }
    listener.note(average, of: indicator, value)
    for city in asked where observedStates[start + city].isSilence { fill(start + city, value, .imputed) }
  }

  fileprivate func fillFrom(_ source: [Double], _ indicator: Int, _ basis: AnswerBasis) {
    guard !source.isEmpty else { return }
    for city in asked where observedStates[indicator * count + city].isSilence {
      fill(indicator * count + city, source[indicator * count + city], basis)
    }
  }

  /// Mean or median of the first numbers of ``column``; NaN for none. Either stays finite for finite values.
  func average(_ number: Int, isMedian: Bool) -> Double {
    guard number > 0 else { return .nan }
    if !isMedian { return unsafe Averages.mean(column.buffer(number)) }
    for position in 0..<number {
      sorter.entries[position] = DataSorter.Entry(key: column[position].risingKey, city: position)
    }
    sorter.sort(number)
    let middle = number / 2
    let upper = column[sorter.entries[middle].city]
    if number % 2 == 1 { return upper }
    let lower = column[sorter.entries[middle - 1].city]
    // A sum begins at 0, so that two negative zeros have a positive one between them.
    let sum = 0 + lower + upper
    return sum.isFinite ? sum / 2 : lower / 2 + upper / 2
  }
}
