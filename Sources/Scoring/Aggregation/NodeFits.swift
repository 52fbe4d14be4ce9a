import Numerics

/// Rules that hold a row against the others: what they learn from the cities, and how they score a row.
extension NodeMachine {
  /// Learns a node's rule from the cities' own table, or takes what is pinned.
  func learnRule(_ operation: NodeOperation, _ node: Int, _ listener: inout some NodeListener) {
    let rule = rules[node]
    let slots = operation.first..<operation.first + activeCount[node]
    guard case .fitted(let fitted) = rule.kind else { return }
    guard fitted != .copeland else { return learnMargins(operation, node) }
    let count = gatherComplete(node)
    nodeFits[node].rows = count
    for slot in slots {
      let column = learning.columns + (slot - slots.lowerBound) * table.count
      let spread = Spread(column, count)
      childFits[slot].low = spread.lowest.isFinite ? spread.lowest : .nan
      childFits[slot].high = spread.highest.isFinite ? spread.highest : .nan
      childFits[slot].share = activeShares[slot] / totals[node]
      switch fitted {
      case .mazziottaPareto where !rule.isAdjusted:
        childFits[slot].low = spread.mean
        childFits[slot].scale = spread.deviation
      case .topsis: childFits[slot].scale = norm(column, count, spread)
      case .promethee: sortValues(slot, column, count)
      case .mazziottaPareto, .copeland, .vikor, .weightedProduct, .benefitOfTheDoubt: break
      }
    }
    switch fitted {
    case .mazziottaPareto: standardise(slots, rule, &listener)
    case .topsis:
      for slot in slots { learn(.norm, &childFits[slot].scale, slot, slots, &listener) }
      for slot in slots { learn(.maximum, &childFits[slot].high, slot, slots, &listener) }
      for slot in slots { learn(.minimum, &childFits[slot].low, slot, slots, &listener) }
      for slot in slots where RoundingBand.isConstant(childFits[slot].low, childFits[slot].high) {
        childFits[slot].scale = 0
      }
    case .vikor:
      for slot in slots { learn(.maximum, &childFits[slot].high, slot, slots, &listener) }
      for slot in slots { learn(.minimum, &childFits[slot].low, slot, slots, &listener) }
      learnRegrets(node, slots, &listener)
    case .weightedProduct: for slot in slots { learn(.maximum, &childFits[slot].high, slot, slots, &listener) }
    case .benefitOfTheDoubt: learnFrontier(operation, node, count, &listener)
    case .copeland, .promethee: break
    }
  }

  @inline(__always)
  private func learn(
    _ value: NodeValue, _ found: inout Double, _ slot: Int, _ slots: Range<Int>, _ listener: inout some NodeListener
  ) {
    found = listener.learn(value, slot - slots.lowerBound, found)
  }

  /// Start and slope of each child's standard scale.
  private func standardise(_ slots: Range<Int>, _ rule: NodeRule, _ listener: inout some NodeListener) {
    if rule.isAdjusted {
      for slot in slots { learn(.minimum, &childFits[slot].low, slot, slots, &listener) }
      for slot in slots { learn(.maximum, &childFits[slot].high, slot, slots, &listener) }
      for slot in slots {
        let (low, high) = (childFits[slot].low, childFits[slot].high)
        let isConstant = RoundingBand.isConstant(low, high)
        childFits[slot].low = isConstant ? low - 0.5 : low
        childFits[slot].scale = isConstant ? 60 : 60 / (high - low)
      }
    } else {
      for slot in slots { learn(.mean, &childFits[slot].low, slot, slots, &listener) }
      for slot in slots { learn(.deviation, &childFits[slot].scale, slot, slots, &listener) }
      for slot in slots { childFits[slot].scale = childFits[slot].scale > 0 ? 10 / childFits[slot].scale : 0 }
    }
  }

  private func norm(_ column: WorkColumn<Double>, _ count: Int, _ spread: Spread) -> Double {
    let unit = max(abs(spread.lowest), abs(spread.highest))
    guard unit > 0, unit.isFinite else { return unit.isFinite ? 0 : .nan }
    var sum = 0.0
    for row in 0..<count { sum += (column[row] / unit) * (column[row] / unit) }
    return unit * sum.squareRoot()
  }

  /// The ends of S and R over the complete rows.
  private func learnRegrets(_ node: Int, _ slots: Range<Int>, _ listener: inout some NodeListener) {
    let cells = table.scratch.cells
    var sums = (best: Double.infinity, worst: -Double.infinity)
    var regrets = sums
    for place in 0..<nodeFits[node].rows {
      for slot in slots { cells[slot - slots.lowerBound] = table[active[slot]][learning.rows[place]] }
      let (sum, largest) = self.regrets(slots, cells)
      if sum.isNaN { continue }
      sums = (min(sums.best, sum), max(sums.worst, sum))
      regrets = (min(regrets.best, largest), max(regrets.worst, largest))
    }
    if !(sums.best <= sums.worst) { (sums, regrets) = ((.nan, .nan), (.nan, .nan)) }
    nodeFits[node].sums.best = listener.learn(.bestSum, -1, sums.best)
    nodeFits[node].sums.worst = listener.learn(.worstSum, -1, sums.worst)
    nodeFits[node].regrets.best = listener.learn(.bestRegret, -1, regrets.best)
    nodeFits[node].regrets.worst = listener.learn(.worstRegret, -1, regrets.worst)
  }

  /// Scores a node by a rule that holds rows against the others; all but Copeland's need a complete row.
  func scoreFitted(_ node: Int, _ table: ColumnTable, _ members: WorkColumn<Int>?) {
    let operation = operations[node]
    let takesGaps = rules[node].kind.takesGaps
    let slots = operation.first..<operation.first + activeCount[node]
    let scores = table[leafCount + node]
    let cells = table.scratch.cells
    for row in 0..<table.count {
      scores[row] = .nan
      var present = 0
      var sum = 0.0
      for slot in slots {
        let value = table[active[slot]][row]
        cells[slot - slots.lowerBound] = value
        if value == value {
          sum += activeShares[slot]
          present += 1
        }
      }
      table.coverage?[row] = sum / totals[node]
      guard sum / totals[node] >= operation.minimumCoverage, present >= operation.minimumChildren,
        present == slots.count || takesGaps
      else { continue }
      scores[row] = scoreAgainstOthers(node, table.scratch, member: members.map { $0[row] } ?? row)
      guard rules[node].kind == .fitted(.benefitOfTheDoubt), table.scratch.used[0] != Self.unscored else { continue }
      if members == nil { addParts(node, table.scratch) }
      if let weights = table.rowWeights { tellWeights(node, row, table, weights) }
    }
  }

  /// The score of the row whose children stand in the scratch; NaN if it has none.
  ///
  /// - Parameter member: the city that the row is, −1 for none.
  func scoreAgainstOthers(_ node: Int, _ scratch: RowScratch, member: Int) -> Double {
    let rule = rules[node]
    let slots = operations[node].first..<operations[node].first + activeCount[node]
    let cells = scratch.cells
    guard case .fitted(let fitted) = rule.kind else {
      preconditionFailure("this rule holds no row against the others")
    }
    let score =
      switch fitted {
      case .mazziottaPareto: balance(slots, rule, cells)
      case .copeland: majority(slots, rule, member, cells)
      case .topsis: closeness(slots, cells)
      case .vikor: compromise(slots, rule, nodeFits[node], cells)
      case .promethee: flow(slots, rule, nodeFits[node].rows, member, cells)
      case .weightedProduct: product(slots, cells)
      case .benefitOfTheDoubt: benefit(node, rule, scratch)
      }
    return score.isFinite ? score : .nan
  }
}
