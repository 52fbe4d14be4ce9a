extension NodeMachine {
  /// Share of the principal index's effective weight that each city itself answered. A screened city's answers count,
  /// though its leaves are missing.
  ///
  /// - Parameter screened: 1 for the cities that are screened out; `nil` if none can be.
  func cover(_ coverage: UnsafeMutablePointer<Double>, screened: UnsafePointer<UInt8>?) {
    let count = table.count
    weighLeaves(shares, leafWeights)
    var total = 0.0
    for city in 0..<count { coverage[city] = 0 }
    for leaf in 0..<leafCount where leafWeights[leaf] > 0 {
      let (weight, column) = (leafWeights[leaf], table[leaf])
      total += weight
      if unansweredCount[leaf] > 0 {
        let answered = answered + leafIndicator[leaf] * count
        for city in 0..<count {
          // NaN where the city has not answered, or has an answer that is no score.
          let value = column[city] + answered[city]
          coverage[city] += value == value ? weight : 0
        }
      } else if table.gaps[leaf] {
        for city in 0..<count { coverage[city] += column[city] == column[city] ? weight : 0 }
      } else {
        for city in 0..<count { coverage[city] += weight }
      }
    }
    for city in 0..<count { coverage[city] /= total }
    guard let screened else { return }
    for city in 0..<count where screened[city] != 0 {
      var sum = 0.0
      for leaf in 0..<leafCount where leafWeights[leaf] > 0 {
        let value = answered[leafIndicator[leaf] * count + city]
        sum += value == value ? leafWeights[leaf] : 0
      }
      coverage[city] = sum / total
    }
  }
}
