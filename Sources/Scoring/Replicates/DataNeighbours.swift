import AssessmentModel
import Numerics

extension DataRules {
  /// Fills the gaps of all columns that ask for it by the mean of the nearest cities' values.
  ///
  /// The distance of two cities is Gower's: the mean of |difference| over range, over the indicators that both have;
  /// columns in which all values are equal are left out. Cities that share no such indicator are no neighbours. Cities that
  /// are as near as the last one wanted, within ``Comparison/tolerance``, are all taken in, so that the order of the rows
  /// decides nothing; nor does it decide the last bit, as the values are summed in their own order.
  /// - Complexity: O(cities with a gap × cities × indicators).
  func fillByNeighbours<Listener: DataListener>(_ choice: Int, _ data: DataColumns, _ listener: inout Listener) {
    let count = data.count
    for indicator in 0..<data.indicatorCount {
      let line = data.lines[indicator]
      if line.isConstant { continue }
      for cell in indicator * count..<(indicator + 1) * count {
        data.places[cell] = line.place(data.observed[cell], flips: false)
      }
    }
    for city in data.asked {
      var isMeasured = false
      for indicator in 0..<data.indicatorCount {
        guard case .nearest(let wanted) = fillRule(indicator, choice),
          data.observedStates[indicator * count + city].isSilence
        else { continue }
        if !isMeasured { data.measureDistances(from: city) }
        isMeasured = true
        let present = data.nearest(wanted, to: city, indicator)
        if Listener.isRecording && present > wanted { listener.tie(indicator, city: city, neighbours: present) }
        data.fill(indicator * count + city, data.average(present, isMedian: false), .imputed)
      }
    }
  }
}

extension DataColumns {
  /// The distances of all cities from one, into ``sums``; infinite where nothing is shared.
  fileprivate func measureDistances(from city: Int) {
    sums.update(repeating: 0, count: count)
    tallies.update(repeating: 0, count: count)
    for indicator in 0..<indicatorCount where !lines[indicator].isConstant {
      let column = places + indicator * count
      let own = column[city]
      if own.isNaN { continue }
      for other in 0..<count {
        let distance = abs(column[other] - own)
        sums[other] += distance == distance ? distance : 0
        tallies[other] += distance == distance ? 1 : 0
      }
    }
    for other in 0..<count {
      sums[other] = tallies[other] > 0 ? sums[other] / tallies[other] : .infinity
    }
  }

  /// Writes the values of the nearest cities that have one, and of those as near as the last of them, into ``column``, in
  /// rising order; gives their number.
  fileprivate func nearest(_ wanted: Int, to city: Int, _ indicator: Int) -> Int {
    let values = observed + indicator * count
    var number = 0
    for other in 0..<count where other != city && !values[other].isNaN && sums[other].isFinite {
      if number == wanted, sums[other] >= sums[found[number - 1]] { continue }
      var place = number
      while place > 0 && sums[found[place - 1]] > sums[other] {
        found[place] = found[place - 1]
        place -= 1
      }
      found[place] = other
      if number < wanted { number += 1 }
    }
    guard number > 0 else { return 0 }
    let farthest = sums[found[number - 1]] + Comparison.tolerance
    var present = 0
    for other in 0..<count where other != city && !values[other].isNaN && sums[other] <= farthest {
      sorter.entries[present] = DataSorter.Entry(key: values[other].risingKey, city: other)
      present += 1
    }
    sorter.sort(present)
    for position in 0..<present { column[position] = values[sorter.entries[position].city] }
    return present
  }
}
