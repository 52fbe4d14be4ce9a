import AssessmentModel
import Glibc

/// Weights that are learnt from the complete rows of a node's children, as `LearntWeights` has them.
extension NodeMachine {
  /// Puts the complete rows of the children that count into the learning memory; gives their number.
  func gatherComplete(_ node: Int) -> Int {
    let slots = operations[node].first..<operations[node].first + activeCount[node]
    var count = 0
    for row in 0..<table.count {
      var isComplete = true
      for slot in slots {
        let value = table[active[slot]][row]
        isComplete = isComplete && value == value
      }
      guard isComplete else { continue }
      learning.rows[count] = row
      count += 1
    }
    for slot in slots {
      let (source, target) = (table[active[slot]], learning.columns + (slot - slots.lowerBound) * table.count)
      for place in 0..<count { target[place] = source[learning.rows[place]] }
    }
    return count
  }

  /// Learns the shares of the children that count; they are equal where there is nothing to learn from.
  func learnWeights(_ operation: NodeOperation, _ node: Int) {
    let width = activeCount[node]
    let count = gatherComplete(node)
    var isFound = false
    if count >= operation.fewestRows {
      switch operation.weighting {
      case .entropy: isFound = entropy(width, count)
      case .critic: isFound = critic(width, count)
      case .standardDeviation:
        for child in 0..<width { learning.found[child] = Spread(column(child), count).deviation }
        isFound = share(width)
      case .principalComponent: isFound = component(width, count)
      case .given, .benefitOfTheDoubt: preconditionFailure("these weights are not learnt for all cities at once")
      }
      isFound = isFound && WeightCheck.areShares(UnsafeBufferPointer(start: learning.found, count: width))
    }
    for child in operation.first..<operation.first + operation.count { shares[child] = 0 }
    for child in 0..<width {
      shares[activePlace[operation.first + child]] = isFound ? learning.found[child] : 1 / Double(width)
    }
  }

  private func column(_ child: Int) -> UnsafeMutablePointer<Double> { learning.columns + child * table.count }

  private func entropy(_ width: Int, _ count: Int) -> Bool {
    for child in 0..<width {
      let column = column(child)
      let spread = Spread(column, count)
      if spread.lowest < 0 { return false }
      learning.found[child] = 0
      if spread.isConstant { continue }
      var total = 0.0
      for row in 0..<count { total += column[row] / spread.highest }
      let mean = total / Double(count)
      var sum = 0.0
      for row in 0..<count { sum += DispersionWeights.divergence(column[row] / spread.highest / mean) }
      learning.found[child] = max(0, sum / Double(count) / log(Double(count)))
    }
    return share(width)
  }

  private func critic(_ width: Int, _ count: Int) -> Bool {
    var varied = 0
    for child in 0..<width {
      learning.spreads[child] = Spread(column(child), count, standardised: standardised(child))
      if !learning.spreads[child].isConstant {
        learning.varied[varied] = child
        varied += 1
      }
    }
    correlate(varied, count)
    for child in 0..<width { learning.found[child] = 0 }
    for place in 0..<varied {
      var conflict = 0.0
      for other in 0..<varied where other != place {
        conflict += ColumnCorrelation.conflict(learning.matrix[place * varied + other], count: count)
      }
      let child = learning.varied[place]
      learning.found[child] = learning.spreads[child].deviation * (varied == 1 ? 1 : conflict)
    }
    return share(width)
  }

  private func standardised(_ child: Int) -> UnsafeMutablePointer<Double> {
    learning.standardised + child * table.count
  }

  /// The squared loadings of the first component over their sum, averaged where several components are first.
  private func component(_ width: Int, _ count: Int) -> Bool {
    var varied = 0
    for child in 0..<width where !Spread(column(child), count, standardised: standardised(child)).isConstant {
      learning.varied[varied] = child
      varied += 1
    }
    guard varied > 0 else { return false }
    correlate(varied, count)
    FlatEigen.solve(learning.matrix, learning.vectors, varied)
    var largest = -Double.infinity
    for place in 0..<varied { largest = max(largest, learning.matrix[place * varied + place]) }
    var leading = 0.0
    for child in 0..<width { learning.found[child] = 0 }
    for vector in 0..<varied where learning.matrix[vector * varied + vector] >= largest * (1 - Comparison.tolerance) {
      leading += 1
      for place in 0..<varied {
        let part = learning.vectors[place * varied + vector]
        learning.found[learning.varied[place]] += part * part
      }
    }
    for child in 0..<width { learning.found[child] /= leading }
    return true
  }

  /// Correlations of the columns that vary.
  private func correlate(_ varied: Int, _ count: Int) {
    for row in 0..<varied {
      learning.matrix[row * varied + row] = 1
      let left = standardised(learning.varied[row])
      for column in 0..<row {
        let right = standardised(learning.varied[column])
        var products = 0.0
        for city in 0..<count { products += left[city] * right[city] }
        let value = min(1, max(-1, products / Double(count)))
        learning.matrix[row * varied + column] = value
        learning.matrix[column * varied + row] = value
      }
    }
  }

  /// Divides what was found by its sum; `false` where that is not a positive number.
  private func share(_ width: Int) -> Bool {
    var largest = -Double.infinity
    for child in 0..<width { largest = max(largest, learning.found[child]) }
    guard largest > 0, largest.isFinite else { return false }
    var total = 0.0
    for child in 0..<width { total += learning.found[child] / largest }
    for child in 0..<width { learning.found[child] = learning.found[child] / largest / total }
    return true
  }
}
