import AssessmentModel
import Glibc
import Numerics

/// Weights that are learnt from the complete rows of a node's children.
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

  /// Weights of the children that count, pinned or learnt from the complete rows; equal ones if they tell nothing.
  func learnWeights(_ operation: NodeOperation, _ node: Int, _ listener: inout some NodeListener) {
    let width = activeCount[node]
    let found = learning.found
    if !listener.takeWeights(found, width), let shortfall = findWeights(operation, node, &listener) {
      for child in 0..<width { found[child] = 1 / Double(width) }
      listener.lack(shortfall)
    }
    for child in operation.first..<operation.first + operation.count { shares[child] = 0 }
    for child in 0..<width { shares[activePlace[operation.first + child]] = found[child] }
    listener.weigh(found, width)
  }

  /// Writes the weights that the complete rows tell, or says why there are none.
  private func findWeights(
    _ operation: NodeOperation, _ node: Int, _ listener: inout some NodeListener
  ) -> WeightShortfall? {
    let width = activeCount[node]
    let count = gatherComplete(node)
    guard count >= operation.fewestRows else { return .tooFewRows }
    var isFound = false
    switch operation.weighting {
    case .entropy:
      for child in 0..<width where Spread(column(child), count).lowest < 0 { return .negative(child: child) }
      isFound = entropy(width, count)
    case .critic: isFound = critic(width, count)
    case .standardDeviation:
      for child in 0..<width { learning.found[child] = Spread(column(child), count).deviation }
      isFound = share(width)
    case .principalComponent: isFound = component(width, count, &listener)
    case .given, .benefitOfTheDoubt: preconditionFailure("these weights are not learnt for all cities at once")
    }
    guard isFound else { return .noInformation }
    return unsafe WeightCheck.areShares(learning.found.buffer(width)) ? nil : .unusable
  }

  private func column(_ child: Int) -> WorkColumn<Double> { learning.columns + child * table.count }

  private func entropy(_ width: Int, _ count: Int) -> Bool {
    for child in 0..<width {
      let column = column(child)
      let spread = Spread(column, count)
      learning.found[child] = 0
      if spread.isConstant { continue }
      var total = 0.0
      for row in 0..<count { total += column[row] / spread.highest }
      let mean = total / Double(count)
      var sum = 0.0
      for row in 0..<count { sum += Self.divergence(column[row] / spread.highest / mean) }
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
        conflict += Self.conflict(learning.matrix[place * varied + other], count: count)
      }
      let child = learning.varied[place]
      learning.found[child] = learning.spreads[child].deviation * (varied == 1 ? 1 : conflict)
    }
    return share(width)
  }

  private func standardised(_ child: Int) -> WorkColumn<Double> {
    learning.standardised + child * table.count
  }

  /// Squared loadings of the first component of the correlation matrix, over the columns that vary; where the largest
  /// eigenvalues are equal, their mean, which does not depend on the order of the columns.
  private func component(_ width: Int, _ count: Int, _ listener: inout some NodeListener) -> Bool {
    var varied = 0
    for child in 0..<width where !Spread(column(child), count, standardised: standardised(child)).isConstant {
      learning.varied[varied] = child
      varied += 1
    }
    guard varied > 0 else { return false }
    correlate(varied, count)
    FlatEigen.solve(learning.matrix, learning.vectors, varied)
    FlatEigen.order(learning.matrix, varied, into: learning.order)
    let first = learning.order[0]
    let largest = learning.matrix[first * varied + first]
    var leading = 0
    while leading < varied {
      let next = learning.order[leading]
      guard learning.matrix[next * varied + next] >= largest * (1 - Comparison.tolerance) else { break }
      leading += 1
    }
    tellComponent(width, varied, largest, &listener)
    for child in 0..<width { learning.found[child] = 0 }
    for place in 0..<varied {
      var squares = 0.0
      for vector in 0..<leading {
        let part = learning.vectors[place * varied + learning.order[vector]]
        squares += part * part
      }
      learning.found[learning.varied[place]] = squares / Double(leading)
    }
    return true
  }

  /// The loadings of the first component, with the sign with which they sum to more than 0.
  private func tellComponent<Listener: NodeListener>(
    _ width: Int, _ varied: Int, _ largest: Double, _ listener: inout Listener
  ) {
    guard Listener.isRecording else { return }
    let (loadings, first) = (learning.found, learning.order[0])
    var sum = 0.0
    for place in 0..<varied { sum += learning.vectors[place * varied + first] }
    for child in 0..<width { loadings[child] = 0 }
    for place in 0..<varied {
      let part = learning.vectors[place * varied + first]
      loadings[learning.varied[place]] = (sum < 0 ? -part : part) * largest.squareRoot()
    }
    listener.component(explained: largest / Double(varied), loadings, width)
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

  /// `u·ln u − (u − 1)` of a ratio to the mean; since ratios have the mean 1, these sum up to what `u·ln u` does, but every
  /// one is positive, and none loses its digits where all ratios are close to 1.
  static func divergence(_ ratio: Double) -> Double {
    if ratio <= 0 { return 1 }
    let offset = ratio - 1
    return ratio * (abs(offset) < 0.5 ? log1p(offset) : log(ratio)) - offset
  }

  /// `1 − r`, and 0 where that is not more than the rounding of so many products.
  static func conflict(_ r: Double, count: Int) -> Double {
    let conflict = 1 - r
    return conflict <= max(RoundingBand.units, Double(count)) * Double.ulpOfOne ? 0 : conflict
  }
}
