import AssessmentModel
import Numerics

extension DataColumns {
  /// Smallest and largest observed value of the columns that changed, or of all; NaN for a column without values.
  func measureLines(all: Bool) {
    for indicator in 0..<indicatorCount where all || changed[indicator] != 0 {
      let ends = unsafe ColumnStatistics.extremes((observed + indicator * count).buffer(count))
      lines[indicator] = ends.map { RowScale(lower: $0.lower, upper: $0.upper) } ?? .none
    }
  }

  /// Takes what is pinned for the ends of a column.
  @inline(__always)
  func settleLine(_ indicator: Int, _ listener: inout some DataListener) {
    lines[indicator] = listener.learnEnds(of: indicator, lines[indicator])
  }
}

extension DataRules {
  /// Fills the gaps of a column from the cities' own other values: each column is put on 0…1 between its smallest and
  /// largest value, turned round where less is better, and the city's mean or median is put back onto the gap's column.
  ///
  /// A column in which all values are equal but for rounding says nothing about a city's standing and is left out; a gap
  /// in such a column takes that value. A city without any other value keeps its gap.
  func fillByRow(
    _ indicator: Int, _ wholeRow: Bool, isMedian: Bool, _ data: DataColumns, _ listener: inout some DataListener
  ) {
    data.settleLine(indicator, &listener)
    let own = data.lines[indicator]
    guard !own.lower.isNaN else { return }
    let count = data.count
    let start = indicator * count
    unsafe (wholeRow ? row : siblings).withUnsafeBufferPointer { companies in
      unsafe companies[indicator].others.withUnsafeBufferPointer { others in
        unsafe companies[indicator].othersFlip.withUnsafeBufferPointer { othersFlip in
          for place in others.indices {
            let other = unsafe others[place]
            data.settleLine(Int(other), &listener)
          }
          let flips = unsafe companies[indicator].flips
          for city in data.asked where data.observedStates[start + city].isSilence {
            if own.isConstant {
              data.fill(start + city, own.lower, .imputed)
              continue
            }
            var present = 0
            for position in others.indices {
              let other = unsafe Int(others[position])
              let line = data.lines[other]
              if line.isConstant { continue }
              let place = unsafe line.place(data.observed[other * count + city], flips: othersFlip[position])
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
