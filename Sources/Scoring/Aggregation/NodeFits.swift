/// Rules that hold a row against the others: what they learn from the cities, and how they score a row.
extension NodeMachine {
  /// Learns a node's rule from the cities' own table.
  func learnRule(_ operation: NodeOperation, _ node: Int) {
    let rule = rules[node]
    let width = activeCount[node]
    switch rule.kind {
    case .arithmetic, .geometric, .minimum, .powerMean, .maximum, .orderedWeighted: return
    case .copeland:
      learnMargins(operation, node)
      return
    case .mazziottaPareto, .topsis, .vikor, .promethee, .weightedProduct, .benefitOfTheDoubt: break
    }
    let count = gatherComplete(node)
    nodeFits[node].rows = count
    for child in 0..<width {
      let slot = operation.first + child
      let column = learning.columns + child * table.count
      let spread = Spread(column, count)
      childFits[slot].low = spread.lowest.isFinite ? spread.lowest : .nan
      childFits[slot].high = spread.highest.isFinite ? spread.highest : .nan
      childFits[slot].share = activeShares[slot] / totals[node]
      switch rule.kind {
      case .mazziottaPareto: standardise(slot, spread, rule)
      case .topsis: childFits[slot].scale = spread.isConstant ? 0 : norm(column, count, spread)
      case .promethee: sortValues(slot, column, count)
      case .arithmetic, .geometric, .minimum, .powerMean, .maximum, .orderedWeighted, .copeland, .vikor,
        .weightedProduct, .benefitOfTheDoubt:
        break
      }
    }
    if rule.kind == .vikor { learnRegrets(node) }
    if rule.kind == .benefitOfTheDoubt { learnFrontier(operation, node, count) }
  }

  /// Start and slope of a child's standard scale.
  private func standardise(_ slot: Int, _ spread: Spread, _ rule: NodeRule) {
    if rule.isAdjusted {
      let (low, high) = (childFits[slot].low, childFits[slot].high)
      let isConstant = RoundingBand.isConstant(low, high)
      childFits[slot].low = isConstant ? low - 0.5 : low
      childFits[slot].scale = isConstant ? 60 : 60 / (high - low)
    } else {
      childFits[slot].low = spread.mean
      childFits[slot].scale = spread.deviation > 0 ? 10 / spread.deviation : 0
    }
  }

  private func norm(_ column: UnsafeMutablePointer<Double>, _ count: Int, _ spread: Spread) -> Double {
    let unit = max(abs(spread.lowest), abs(spread.highest))
    guard unit > 0, unit.isFinite else { return unit.isFinite ? 0 : .nan }
    var sum = 0.0
    for row in 0..<count { sum += (column[row] / unit) * (column[row] / unit) }
    return unit * sum.squareRoot()
  }

  private func learnRegrets(_ node: Int) {
    let slots = operations[node].first..<operations[node].first + activeCount[node]
    var fit = NodeFit()
    fit.rows = nodeFits[node].rows
    fit.sums = (.infinity, -.infinity)
    fit.regrets = (.infinity, -.infinity)
    for place in 0..<fit.rows {
      for slot in slots { cells[slot - slots.lowerBound] = table[active[slot]][learning.rows[place]] }
      let (sum, largest) = regrets(slots)
      if sum.isNaN { continue }
      fit.sums = (min(fit.sums.best, sum), max(fit.sums.worst, sum))
      fit.regrets = (min(fit.regrets.best, largest), max(fit.regrets.worst, largest))
    }
    nodeFits[node] = fit
  }

  /// Scores a node by a rule that holds rows against the others; all but Copeland's need a complete row.
  func scoreFitted(_ node: Int, _ table: ColumnTable, _ members: UnsafeMutablePointer<Int>?) {
    let operation = operations[node]
    let rule = rules[node]
    let slots = operation.first..<operation.first + activeCount[node]
    let scores = table[leafCount + node]
    if rule.kind == .benefitOfTheDoubt, members == nil { startParts(node) }
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
      guard sum / totals[node] >= operation.minimumCoverage, present >= operation.minimumChildren,
        present == slots.count || rule.kind == .copeland
      else { continue }
      let member = members.map { $0[row] } ?? row
      let score =
        switch rule.kind {
        case .mazziottaPareto: balance(slots, rule)
        case .copeland: majority(slots, rule, member)
        case .topsis: closeness(slots)
        case .vikor: compromise(slots, rule, nodeFits[node])
        case .promethee: flow(slots, rule, nodeFits[node].rows, member)
        case .weightedProduct: product(slots)
        case .benefitOfTheDoubt: benefit(node, rule, addsParts: members == nil)
        case .arithmetic, .geometric, .minimum, .powerMean, .maximum, .orderedWeighted:
          preconditionFailure("this rule holds no row against the others")
        }
      scores[row] = score.isFinite ? score : .nan
    }
    if rule.kind == .benefitOfTheDoubt, members == nil { shareParts(node) }
  }
}
