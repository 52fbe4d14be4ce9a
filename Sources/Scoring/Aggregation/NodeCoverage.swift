import Numerics

extension NodeMachine {
  /// Share of the principal index's effective weight that each city itself answered. A screened city's answers count,
  /// though its leaves are missing.
  ///
  /// - Parameter screened: 1 for the cities that are screened out; `nil` if none can be.
  func cover(_ coverage: WorkColumn<Double>, screened: WorkColumn<UInt8>?) {
    let count = table.count
    weighLeaves(shares, leafWeights)
    ColumnKernel.automatic.cover(
      leafWeights, leaves: leafCount, of: table.cells, answered: answered, indicators: leafIndicator, count: count,
      to: coverage)
    guard let screened else { return }
    var total = 0.0
    for leaf in 0..<leafCount where leafWeights[leaf] > 0 { total += leafWeights[leaf] }
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
