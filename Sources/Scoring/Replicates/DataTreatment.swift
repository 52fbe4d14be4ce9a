import AssessmentModel
import Numerics

extension DataRules {
  /// Treats outliers in the columns whose values or rules changed, those of population groups alike.
  func treat<Listener: DataListener>(
    _ parameters: borrowing ReplicateParameters, _ data: DataColumns, _ listener: inout Listener
  ) {
    let isOtherRule = parameters.treatment != data.lastTreatment
    data.lastTreatment = parameters.treatment
    for indicator in 0..<data.indicatorCount {
      let isFixed: UInt8 = hasFixedLimits(indicator, parameters.normalisation) ? 1 : 0
      let isOtherScale = isFixed != data.lastFixed[indicator]
      data.lastFixed[indicator] = isFixed
      guard data.changed[indicator] != 0 || isOtherRule || isOtherScale else { continue }
      data.changed[indicator] = 1
      let rule = parameters.treatment > 0 ? treatmentChoices[parameters.treatment - 1] : treatments[indicator]
      let start = indicator * data.count
      let column = TreatedColumn(
        count: data.count, source: data.filled + start, target: data.values + start, hasFixedLimits: isFixed == 1)
      var transformation = Transformation.identity
      switch rule {
      case .none: column.apply(.identity)
      case .forced(let first, let number): force(column, first, number, data)
      case .winsorise, .logarithm, .boxCox:
        var remark: TreatmentRemark?
        if parameters.treatment == 0, rule.isLearnt, let pinned = listener.pinnedTreatment(of: indicator) {
          transformation = pinned
          column.apply(pinned)
        } else {
          (transformation, remark) = column.fit(rule, tells: Listener.isRecording)
        }
        listener.treat(indicator, transformation, remark)
      }
      data.transformGroups(indicator, transformation)
    }
  }

  /// Gives the cells of named cities the next value inside, whatever any test says.
  ///
  /// The next value inside is the nearest value of the cities that are not named, towards their median: the next lower for
  /// a cell at or above it, the next higher for one below. Where none lies there, the cell stays. What is equal to it but
  /// for rounding (``RoundingBand``) does not lie inside.
  func force(_ column: TreatedColumn, _ first: Int, _ number: Int, _ data: DataColumns) {
    let (source, target) = (column.source, column.target)
    target.update(from: source, count: data.count)
    unsafe named.withUnsafeBufferPointer { named in
      let named = unsafe UnsafeBufferPointer(rebasing: named[first..<first + number])
      data.tallies.update(repeating: 0, count: data.count)
      for place in named.indices {
        let city = unsafe named[place]
        data.tallies[Int(city)] = 1
      }
      var others = 0
      for city in 0..<data.count where data.tallies[city] == 0 && !source[city].isNaN {
        data.column[others] = source[city]
        others += 1
      }
      guard others > 0 else { return }
      let median = data.average(others, isMedian: true)
      let extent = ColumnExtent(source, data.count)
      let band = RoundingBand(magnitude: max(abs(extent.lower), abs(extent.upper)))
      for place in named.indices {
        let city = unsafe named[place]
        if source[Int(city)].isNaN { continue }
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
  /// What becomes of the population groups' values.
  fileprivate func transformGroups(_ indicator: Int, _ transformation: Transformation) {
    let start = firstGroup[indicator] * count
    TreatedColumn(
      count: firstGroup[indicator + 1] * count - start, source: rawGroups + start, target: groups + start,
      hasFixedLimits: false
    ).apply(transformation)
  }
}
