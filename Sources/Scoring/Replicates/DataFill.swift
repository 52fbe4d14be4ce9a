import AssessmentModel

extension ReplicatePlan {
  /// Fills gaps, from observed values only, in the columns whose values or rules changed.
  func fill(_ parameters: borrowing ReplicateParameters, _ data: DataColumns) {
    let isOtherRule = parameters.imputation != data.lastImputation
    data.lastImputation = parameters.imputation
    var anyChanged = isOtherRule || data.isFresh
    for indicator in 0..<data.indicatorCount where data.changed[indicator] != 0 { anyChanged = true }
    guard anyChanged else { return }
    var needsNeighbours = false
    if dataRules.looksAround { data.measureLines() }
    for indicator in 0..<data.indicatorCount {
      let rule = fillRule(indicator, parameters.imputation)
      guard data.changed[indicator] != 0 || isOtherRule || rule.looksAround else { continue }
      data.changed[indicator] = 1
      data.copyObserved(indicator)
      guard rule != .none, data.hasGap(indicator) else { continue }
      switch rule {
      case .none, .previous(isUsable: false): break
      case .mean: data.fillByAll(indicator, isMedian: false)
      case .median: data.fillByAll(indicator, isMedian: true)
      case .groupMean(let grouping): fillByGroup(indicator, grouping, isMedian: false, data)
      case .groupMedian(let grouping): fillByGroup(indicator, grouping, isMedian: true, data)
      case .rowMean(let wholeRow): fillByRow(indicator, wholeRow, isMedian: false, data)
      case .rowMedian(let wholeRow): fillByRow(indicator, wholeRow, isMedian: true, data)
      case .nearest: needsNeighbours = true
      case .previous: data.fillFrom(dataRules.previous, indicator, .previousEdition)
      case .country: data.fillFrom(dataRules.countries, indicator, .countryProxy)
      }
    }
    if needsNeighbours { fillByNeighbours(parameters.imputation, data) }
  }

  /// The rule for an indicator's gaps, with a choice of imputation.
  @inline(__always)
  func fillRule(_ indicator: Int, _ choice: Int) -> FillRule {
    choice > 0 ? dataRules.fillChoices[choice - 1] : dataRules.fills[indicator]
  }

  /// A city without a group, or whose group has no value, keeps its gap.
  private func fillByGroup(_ indicator: Int, _ grouping: Int, isMedian: Bool, _ data: DataColumns) {
    dataRules.groupings[grouping].withUnsafeBufferPointer { numbers in
      let start = indicator * data.count
      for group in 0..<dataRules.groupCounts[grouping] {
        let number = Int32(truncatingIfNeeded: group)
        var isAsked = false
        for city in 0..<data.count where numbers[city] == number && data.observedStates[start + city].isSilence {
          isAsked = true
        }
        guard isAsked else { continue }
        var members = 0
        for city in 0..<data.count where numbers[city] == number && !data.observedStates[start + city].isMissing {
          data.column[members] = data.observed[start + city]
          members += 1
        }
        let value = data.average(members, isMedian: isMedian)
        for city in 0..<data.count where numbers[city] == number && data.observedStates[start + city].isSilence {
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
    for cell in indicator * count..<(indicator + 1) * count where observedStates[cell].isSilence { return true }
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
  fileprivate func fillByAll(_ indicator: Int, isMedian: Bool) {
    let start = indicator * count
    var present = 0
    for city in 0..<count where !observed[start + city].isNaN {
      column[present] = observed[start + city]
      present += 1
    }
    let value = average(present, isMedian: isMedian)
    for city in 0..<count where observedStates[start + city].isSilence { fill(start + city, value, .imputed) }
  }

  fileprivate func fillFrom(_ source: [Double], _ indicator: Int, _ basis: AnswerBasis) {
    guard !source.isEmpty else { return }
    for cell in indicator * count..<(indicator + 1) * count where observedStates[cell].isSilence {
      fill(cell, source[cell], basis)
    }
  }

  /// Mean or median of the first numbers of ``column``, as ``Averages`` gives them; NaN for none.
  func average(_ number: Int, isMedian: Bool) -> Double {
    guard number > 0 else { return .nan }
    if !isMedian { return Self.mean(UnsafeBufferPointer(start: column, count: number)) }
    for position in 0..<number {
      sorter.entries[position] = DataSorter.Entry(key: column[position].risingKey, city: position)
    }
    sorter.sort(number)
    let middle = number / 2
    let upper = column[sorter.entries[middle].city]
    if number % 2 == 1 { return upper }
    let lower = column[sorter.entries[middle - 1].city]
    let sum = lower + upper
    return sum.isFinite ? sum / 2 : lower / 2 + upper / 2
  }

  private static func mean(_ values: UnsafeBufferPointer<Double>) -> Double {
    let number = Double(values.count)
    var sum = 0.0
    for value in values { sum += value }
    if sum.isFinite { return sum / number }
    sum = 0
    for value in values { sum += value / number }
    return sum
  }
}
