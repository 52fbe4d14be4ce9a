import AssessmentModel

/// The limits of screening, and the trees as screening weighs them.
struct ScreeningRules: Sendable {
  let rule: Screening
  /// Children of each node, one after the other; a leaf is `−1 − position`.
  private(set) var children: [Int32] = []
  /// For each child, whether the node is where it is written; references carry no weight of the tree's own.
  private(set) var isWritten: [Bool] = []
  /// Where the children of each node start; one more than there are nodes.
  private(set) var firstChild: [Int] = [0]
  /// The fixed shares of nodes that learn theirs; empty for the others.
  private(set) var fixedShares: [[Double]] = []

  init(rule: Screening, plan: AssessmentPlan) {
    self.rule = rule
    for (position, node) in plan.nodes.enumerated() {
      for child in node.children {
        switch child {
        case .leaf(let leaf):
          children.append(Int32(-1 - leaf))
          isWritten.append(true)
        case .node(let inner):
          children.append(Int32(inner))
          isWritten.append(plan.nodes[inner].parent == position)
        }
      }
      firstChild.append(children.count)
      fixedShares.append(node.weighting.isLearnt ? node.shares : [])
    }
  }
}

extension DataColumns {
  static var notAsked: UInt8 { MissingReason.notAsked.rawValue }
}

extension ReplicatePlan {
  /// Finds what is screened out: ``DataColumns/screenedCities`` and ``DataColumns/leftOut``.
  func screen(_ parameters: borrowing ReplicateParameters, _ data: DataColumns) {
    for indicator in 0..<data.indicatorCount { data.leftOut[indicator] = indicator == parameters.dropped ? 1 : 0 }
    guard let rules = screening else { return }
    let count = data.count
    weigh(parameters, rules, data)
    // Indicators: `sums` marks those that weigh in a tree.
    data.sums.update(repeating: 0, count: data.indicatorCount)
    for leaf in 0..<data.leafCount where data.leafWeights[leaf] > 0 {
      data.sums[scaleRules.leaves[leaf].indicator] = 1
    }
    var kept = 0
    for indicator in 0..<data.indicatorCount where data.sums[indicator] == 1 {
      if count > 0 && data.leftOut[indicator] == 0 {
        let share = Double(data.present(indicator)) / Double(count)
        if !isMet(rules.rule.minimumIndicatorAvailability, share) { data.leftOut[indicator] = 1 }
      }
      if data.leftOut[indicator] == 0 { kept += 1 } else { data.sums[indicator] = 0 }
    }
    screenCities(rules, kept: kept, data)
    for child in rules.firstChild[plan.principal]..<rules.firstChild[plan.principal + 1] {
      let share = share(child, of: plan.principal, parameters, rules)
      if rules.children[child] >= 0 && share > 0 {
        screenCities(under: Int(rules.children[child]), parameters, rules, data)
      }
    }
  }

  /// A share that does not exist is not below the minimum.
  private func isMet(_ minimum: Double, _ share: Double) -> Bool { !(share < minimum - Comparison.tolerance) }

  private func share(
    _ child: Int, of node: Int, _ parameters: borrowing ReplicateParameters, _ rules: ScreeningRules
  ) -> Double {
    let first = rules.firstChild[node]
    if !rules.fixedShares[node].isEmpty { return rules.fixedShares[node][child - first] }
    var total = 0.0
    for sibling in firstShare[node]..<firstShare[node] + rules.firstChild[node + 1] - first {
      total += parameters.shares[sibling]
    }
    return parameters.shares[firstShare[node] + child - first] / total
  }

  /// The leaves' effective weights, each in the tree in which it is written.
  private func weigh(_ parameters: borrowing ReplicateParameters, _ rules: ScreeningRules, _ data: DataColumns) {
    data.nodeWeights.update(repeating: 1, count: plan.nodes.count)
    for node in stride(from: plan.nodes.count - 1, through: 0, by: -1) {
      for child in rules.firstChild[node]..<rules.firstChild[node + 1] where rules.isWritten[child] {
        let weight = data.nodeWeights[node] * share(child, of: node, parameters, rules)
        let position = Int(rules.children[child])
        if position < 0 { data.leafWeights[-1 - position] = weight } else { data.nodeWeights[position] = weight }
      }
    }
  }

  /// Cities with too few values, or too many zeros. `sums` marks the indicators that count.
  private func screenCities(_ rules: ScreeningRules, kept: Int, _ data: DataColumns) {
    let count = data.count
    data.tallies.update(repeating: 0, count: count)
    data.column.update(repeating: 0, count: count)
    for indicator in 0..<data.indicatorCount where data.sums[indicator] == 1 {
      for city in 0..<count where !data.rawStates[indicator * count + city].isMissing {
        data.tallies[city] += 1
        if data.raw[indicator * count + city] != 0 { data.column[city] += 1 }
      }
    }
    for city in 0..<count {
      let present = data.tallies[city]
      let availability = kept == 0 ? .nan : present / Double(kept)
      let nonZero = present == 0 ? .nan : data.column[city] / present
      let isKept = isMet(rules.rule.minimumCityAvailability, availability) && isMet(rules.rule.minimumNonZero, nonZero)
      data.screenedCities[city] = isKept ? 0 : 1
    }
  }

  /// Cities with too few values under one node.
  private func screenCities(
    under node: Int, _ parameters: borrowing ReplicateParameters, _ rules: ScreeningRules, _ data: DataColumns
  ) {
    let count = data.count
    data.nodeWeights.update(repeating: 0, count: plan.nodes.count)
    data.leafWeights.update(repeating: 0, count: data.leafCount)
    data.nodeWeights[node] = 1
    for position in stride(from: node, through: 0, by: -1) where data.nodeWeights[position] != 0 {
      for child in rules.firstChild[position]..<rules.firstChild[position + 1] {
        let weight = data.nodeWeights[position] * share(child, of: position, parameters, rules)
        let below = Int(rules.children[child])
        if below < 0 { data.leafWeights[-1 - below] += weight } else { data.nodeWeights[below] += weight }
      }
    }
    var total = 0.0
    data.tallies.update(repeating: 0, count: count)
    for leaf in 0..<data.leafCount where data.leafWeights[leaf] > 0 {
      let indicator = scaleRules.leaves[leaf].indicator
      guard data.leftOut[indicator] == 0 else { continue }
      total += data.leafWeights[leaf]
      for city in 0..<count where !data.rawStates[indicator * count + city].isMissing {
        data.tallies[city] += data.leafWeights[leaf]
      }
    }
    guard total > 0 else { return }
    for city in 0..<count where !isMet(rules.rule.minimumDimensionAvailability, data.tallies[city] / total) {
      data.screenedCities[city] = 1
    }
  }
}

extension DataColumns {
  /// Number of cities with a raw value.
  fileprivate func present(_ indicator: Int) -> Int {
    var present = 0
    for cell in indicator * count..<(indicator + 1) * count { present += rawStates[cell].isMissing ? 0 : 1 }
    return present
  }
}
