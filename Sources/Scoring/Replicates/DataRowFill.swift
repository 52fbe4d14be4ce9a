import AssessmentModel

extension DataColumns {
  /// Smallest and largest observed value of every column, NaN for a column without values.
  func measureLines() {
    for indicator in 0..<indicatorCount where changed[indicator] != 0 {
      let found = ColumnStatistics.extremes(UnsafeBufferPointer(start: observed + indicator * count, count: count))
      lineLower[indicator] = found?.lower ?? .nan
      lineUpper[indicator] = found?.upper ?? .nan
    }
  }

  @inline(__always)
  func line(_ indicator: Int) -> RowFill.Scale {
    RowFill.Scale(lower: lineLower[indicator], upper: lineUpper[indicator])
  }
}

extension ReplicatePlan {
  /// Fills the gaps of a column from the cities' own other values, as ``RowFill`` does.
  func fillByRow(_ indicator: Int, _ wholeRow: Bool, isMedian: Bool, _ data: DataColumns) {
    let own = data.line(indicator)
    guard own.lower == own.lower else { return }
    let count = data.count
    let start = indicator * count
    (wholeRow ? dataRules.row : dataRules.siblings).withUnsafeBufferPointer { companies in
      companies[indicator].others.withUnsafeBufferPointer { others in
        companies[indicator].othersFlip.withUnsafeBufferPointer { othersFlip in
          let flips = companies[indicator].flips
          for city in 0..<count where data.observedStates[start + city].isSilence {
            if own.isConstant {
              data.fill(start + city, own.lower, .imputed)
              continue
            }
            var present = 0
            for position in others.indices {
              let other = Int(others[position])
              let line = data.line(other)
              if line.isConstant { continue }
              let place = line.place(data.observed[other * count + city], flips: othersFlip[position])
              if place.isNaN { continue }
              data.column[present] = place
              present += 1
            }
            guard present > 0 else { continue }
            data.fill(start + city, own.value(at: data.average(present, isMedian: isMedian), flips: flips), .imputed)
          }
        }
      }
    }
  }
}
