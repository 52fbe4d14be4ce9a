import AssessmentModel

extension ReplicatePlan {
  /// Treats outliers in the columns whose values or rules changed, those of population groups alike.
  func treat(_ parameters: borrowing ReplicateParameters, _ data: DataColumns) {
    let isOtherRule = parameters.treatment != data.lastTreatment
    data.lastTreatment = parameters.treatment
    for indicator in 0..<data.indicatorCount {
      let isFixed: UInt8 = scaleRule(indicator, parameters.normalisation).hasFixedLimits ? 1 : 0
      let isOtherScale = isFixed != data.lastFixed[indicator]
      data.lastFixed[indicator] = isFixed
      guard data.changed[indicator] != 0 || isOtherRule || isOtherScale else { continue }
      data.changed[indicator] = 1
      let rule =
        parameters.treatment > 0
        ? dataRules.treatmentChoices[parameters.treatment - 1] : dataRules.treatments[indicator]
      let start = indicator * data.count
      let source = data.filled + start
      let target = data.values + start
      var transformation = Transformation.identity
      switch rule {
      case .none:
        target.update(from: source, count: data.count)
      case .forced(let first, let number):
        target.update(from: source, count: data.count)
        force(indicator, first, number, data)
      case .winsorise, .logarithm, .boxCox:
        transformation = data.fit(rule, source, target, hasFixedLimits: isFixed == 1)
      }
      data.transformGroups(indicator, transformation)
    }
  }

  /// The normalisation of an indicator, with a choice of normalisation.
  @inline(__always)
  func scaleRule(_ indicator: Int, _ choice: Int) -> ScaleRule {
    choice > 0 && choices.isNormalised[indicator] ? scaleRules.choices[choice - 1] : scaleRules.own[indicator]
  }

  /// As ``ForcedWinsorising``.
  private func force(_ indicator: Int, _ first: Int, _ number: Int, _ data: DataColumns) {
    let source = data.filled + indicator * data.count
    let target = data.values + indicator * data.count
    dataRules.named.withUnsafeBufferPointer { named in
      let named = UnsafeBufferPointer(rebasing: named[first..<first + number])
      data.tallies.update(repeating: 0, count: data.count)
      for city in named { data.tallies[Int(city)] = 1 }
      var others = 0
      for city in 0..<data.count where data.tallies[city] == 0 && !source[city].isNaN {
        data.column[others] = source[city]
        others += 1
      }
      guard others > 0 else { return }
      let median = data.average(others, isMedian: true)
      let extent = ColumnExtent(source, data.count)
      let band = RoundingBand(magnitude: max(abs(extent.lower), abs(extent.upper)))
      for city in named where !source[Int(city)].isNaN {
        let value = source[Int(city)]
        var inside = Double.nan
        for position in 0..<others {
          let other = data.column[position]
          if band.joins(other, value) { continue }
          if value >= median {
            if other < value && !(other <= inside) { inside = other }
          } else if other > value && !(other >= inside) {
            inside = other
          }
        }
        if !inside.isNaN { target[Int(city)] = inside }
      }
    }
  }
}

extension DataColumns {
  /// Learns the treatment of a column as ``TreatmentFit`` does, writes the treated column, and gives what was done.
  fileprivate func fit(
    _ rule: TreatmentRule, _ source: Numbers, _ target: Numbers, hasFixedLimits: Bool
  ) -> Transformation {
    let extent = ColumnExtent(source, count)
    switch rule {
    case .none, .forced: break
    case .boxCox(let lambda):
      guard extent.present > 0, !hasFixedLimits, extent.lower > 0 else { break }
      return write(.boxCox(lambda), source, target)
    case .logarithm:
      guard extent.present >= Shape.fewest, !hasFixedLimits else { break }
      return writeLogarithm(extent, source, target)
    case .winsorise(let skewness, let kurtosis, let most, let thenLog):
      guard extent.present >= Shape.fewest else { break }
      let test = OutlierTest(skewness: skewness, kurtosis: kurtosis)
      let (bounds, passes) = winsorise(test, most, extent, source, target)
      if !passes && thenLog {
        guard !hasFixedLimits else { break }
        return writeLogarithm(extent, source, target)
      }
      return bounds == .init() ? .identity : .clip(bounds)
    }
    target.update(from: source, count: count)
    return .identity
  }

  /// As ``Winsoriser``: draws the ends in until the test passes or no more cells may change. The column as it stands is
  /// in the target, its ends are known from the search for the next, and what changed is counted while it is clipped.
  private func winsorise(
    _ test: OutlierTest, _ most: Int, _ extent: ColumnExtent, _ source: Numbers, _ target: Numbers
  ) -> (Winsoriser.Bounds, passes: Bool) {
    target.update(from: source, count: count)
    var bounds = Winsoriser.Bounds()
    var extent = extent
    while true {
      let outcome = test.run(target, count, extent)
      guard outcome != .passes else { return (bounds, true) }
      let isUpper = outcome == .failsAbove
      let next = isUpper ? nextBelow(extent, target) : nextAbove(extent, target)
      guard next.isFinite, !RoundingBand.isConstant(isUpper ? extent.lower : next, isUpper ? next : extent.upper)
      else { return (bounds, false) }
      let lower = isUpper ? (bounds.lower ?? -.infinity) : next
      let upper = isUpper ? next : (bounds.upper ?? .infinity)
      var clipped = 0
      for city in 0..<count { clipped += (source[city] > upper ? 1 : 0) + (source[city] < lower ? 1 : 0) }
      guard clipped <= most else { return (bounds, false) }
      if isUpper { bounds.upper = next } else { bounds.lower = next }
      for city in 0..<count {
        let value = source[city]
        target[city] = value > upper ? upper : value < lower ? lower : value
      }
      if isUpper { extent.upper = next } else { extent.lower = next }
    }
  }

  /// The largest value below the upper end, and not one with it; minus infinity for none.
  private func nextBelow(_ extent: ColumnExtent, _ values: Numbers) -> Double {
    let band = RoundingBand(magnitude: max(abs(extent.lower), abs(extent.upper)))
    var next = -Double.infinity
    for city in 0..<count where values[city] < extent.upper && values[city] > next {
      if !band.joins(values[city], extent.upper) { next = values[city] }
    }
    return next
  }

  /// The smallest value above the lower end, and not one with it; infinity for none.
  private func nextAbove(_ extent: ColumnExtent, _ values: Numbers) -> Double {
    let band = RoundingBand(magnitude: max(abs(extent.lower), abs(extent.upper)))
    var next = Double.infinity
    for city in 0..<count where values[city] > extent.lower && values[city] < next {
      if !band.joins(values[city], extent.lower) { next = values[city] }
    }
    return next
  }

  /// Mirrored for a negative skewness; a constant column stays as it is.
  private func writeLogarithm(_ extent: ColumnExtent, _ source: Numbers, _ target: Numbers) -> Transformation {
    guard let shape = Shape(UnsafeBufferPointer(start: source, count: count)) else {
      target.update(from: source, count: count)
      return .identity
    }
    return write(
      .logarithm(lower: extent.lower, upper: extent.upper, isMirrored: shape.skewness < 0), source, target)
  }

  /// Writes the transformed column, or the column as it is where the transformation leaves the numbers, or
  /// would leave one value in every city.
  private func write(_ transformation: Transformation, _ source: Numbers, _ target: Numbers) -> Transformation {
    for city in 0..<count {
      let value = source[city]
      let changed = value.isNaN ? value : transformation.apply(value)
      if !changed.isFinite && !value.isNaN {
        target.update(from: source, count: count)
        return .identity
      }
      target[city] = changed
    }
    let (before, after) = (ColumnExtent(source, count), ColumnExtent(target, count))
    if RoundingBand.isConstant(after.lower, after.upper), !RoundingBand.isConstant(before.lower, before.upper) {
      target.update(from: source, count: count)
      return .identity
    }
    return transformation
  }

  /// What becomes of the population groups' values: those beyond the transformation are missing.
  fileprivate func transformGroups(_ indicator: Int, _ transformation: Transformation) {
    let cells = firstGroup[indicator] * count..<firstGroup[indicator + 1] * count
    if cells.isEmpty { return }
    for cell in cells {
      let value = transformation.apply(rawGroups[cell])
      groups[cell] = value.isFinite ? value : .nan
    }
  }
}
