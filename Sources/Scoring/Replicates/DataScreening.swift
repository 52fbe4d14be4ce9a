import AssessmentModel
import Numerics

/// The limits of screening, and the trees as screening weighs them.
struct ScreeningRules: Sendable {
  var rule: Screening
  let principal: Int
  /// The indicator of each leaf.
  private let indicators: [Int]
  /// Whether a leaf is left out of the plan though its shares are kept, as where a tree has nothing left.
  private var isLeft: [Bool]
  /// Children of each node, one after the other; a leaf is `−1 − position`.
  private var children: [Int32] = []
  /// For each child, whether the node is where it is written; references carry no weight of the tree's own.
  private var isWritten: [Bool] = []
  /// Where the children of each node start; one more than there are nodes.
  private var firstChild: [Int] = [0]
  /// The shares of the plan.
  private let ownShares: [Double]
  /// Whether a node learns its shares, so that the plan's own count here.
  private let learnsShares: [Bool]

  init(rule: Screening, plan: AssessmentPlan) {
    self.rule = rule
    principal = plan.principal
    indicators = plan.leaves.map(\.indicator)
    ownShares = plan.nodes.flatMap(\.shares)
    learnsShares = plan.nodes.map(\.weighting.isLearnt)
    isLeft = plan.leaves.map { $0.effectiveWeight == 0 }
    var weights = [Double](repeating: 1, count: plan.nodes.count)
    for (position, node) in plan.nodes.enumerated().reversed() {
      for (child, share) in zip(node.children, node.shares) {
        switch child {
        case .leaf(let leaf): isLeft[leaf] = isLeft[leaf] && weights[position] * share > 0
        case .node(let inner): if plan.nodes[inner].parent == position { weights[inner] = weights[position] * share }
        }
      }
    }
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
    }
  }

  /// Number of children of all nodes.
  var childCount: Int { children.count }

  /// The children of the principal index.
  var parts: Range<Int> { firstChild[principal]..<firstChild[principal + 1] }

  /// The node that a part of the principal index is; `nil` for a leaf.
  func node(ofPart part: Int) -> Int? { children[part] < 0 ? nil : Int(children[part]) }

  /// Finds what is screened out, ``DataColumns/screenedCities`` and ``DataColumns/leftOut``, and the shares by which it
  /// is. What is marked as left out already stays so.
  ///
  /// - Parameter given: the shares of every node's children.
  /// - Complexity: O(cities × leaves).
  func run(_ given: [Double], _ data: DataColumns) {
    settle(given, data)
    weigh(data)
    let kept = screenIndicators(data)
    tally(data, kept: kept)
    for part in parts { tally(part, data) }
    for city in 0..<data.count { data.screenedCities[city] = reason(city, data) == nil ? 0 : 1 }
  }

  /// Why a city is screened out; `nil` if it is not.
  func reason(_ city: Int, _ data: DataColumns) -> ScreeningResult.Reason? {
    if !isMet(rule.minimumCityAvailability, data.availability[city]) { return .availability }
    for part in parts where data.isTallied[part] != 0 {
      let share = data.partAvailability[(part - parts.lowerBound) * data.count + city]
      if !isMet(rule.minimumDimensionAvailability, share) { return .dimension(Int(children[part])) }
    }
    return isMet(rule.minimumNonZero, data.nonZero[city]) ? nil : .nonZero
  }

  /// A share that does not exist is not below the minimum.
  private func isMet(_ minimum: Double, _ share: Double) -> Bool { !(share < minimum - Comparison.tolerance) }

  /// Given shares over their sum; those that are the plan's own are taken to the bit.
  private func settle(_ given: [Double], _ data: DataColumns) {
    for node in learnsShares.indices {
      let siblings = firstChild[node]..<firstChild[node + 1]
      var total = 0.0
      var isOwn = true
      for child in siblings {
        total += given[child]
        isOwn = isOwn && given[child] == ownShares[child]
      }
      let keeps = learnsShares[node] || isOwn
      for child in siblings { data.shares[child] = keeps ? ownShares[child] : given[child] / total }
    }
  }

  /// The leaves' effective weights, each in the tree in which it is written.
  private func weigh(_ data: DataColumns) {
    data.nodeWeights.update(repeating: 1, count: learnsShares.count)
    for node in stride(from: learnsShares.count - 1, through: 0, by: -1) {
      for child in firstChild[node]..<firstChild[node + 1] where isWritten[child] {
        let weight = data.nodeWeights[node] * data.shares[child]
        let position = Int(children[child])
        if position >= 0 {
          data.nodeWeights[position] = weight
        } else {
          data.leafWeights[-1 - position] = isLeft[-1 - position] ? 0 : weight
        }
      }
    }
  }

  /// Finds the indicators with too few values; `sums` then marks those that count. Gives the number of these.
  private func screenIndicators(_ data: DataColumns) -> Int {
    data.sums.update(repeating: 0, count: data.indicatorCount)
    data.indicatorShares.update(repeating: .nan, count: data.indicatorCount)
    for leaf in indicators.indices where data.leafWeights[leaf] > 0 { data.sums[indicators[leaf]] = 1 }
    var kept = 0
    for indicator in 0..<data.indicatorCount where data.sums[indicator] == 1 {
      if data.count > 0 && data.leftOut[indicator] == 0 {
        let share = Double(data.present(indicator)) / Double(data.count)
        data.indicatorShares[indicator] = share
        if !isMet(rule.minimumIndicatorAvailability, share) { data.leftOut[indicator] = 1 }
      }
      if data.leftOut[indicator] == 0 { kept += 1 } else { data.sums[indicator] = 0 }
    }
    return kept
  }

  /// Each city's share of values, and of values that are not 0, among the indicators that count.
  private func tally(_ data: DataColumns, kept: Int) {
    let count = data.count
    let (present, other) = (data.availability, data.nonZero)
    present.update(repeating: 0, count: count)
    other.update(repeating: 0, count: count)
    for indicator in 0..<data.indicatorCount where data.sums[indicator] == 1 {
      for city in 0..<count where !data.rawStates[indicator * count + city].isMissing {
        present[city] += 1
        if data.raw[indicator * count + city] != 0 { other[city] += 1 }
      }
    }
    for city in 0..<count {
      other[city] = present[city] == 0 ? .nan : other[city] / present[city]
      present[city] = kept == 0 ? .nan : present[city] / Double(kept)
    }
  }

  /// Each city's share of the weight under a part of the principal index, if that is a node with any weight.
  private func tally(_ part: Int, _ data: DataColumns) {
    data.isTallied[part] = 0
    guard children[part] >= 0, data.shares[part] > 0 else { return }
    let node = Int(children[part])
    data.nodeWeights.update(repeating: 0, count: learnsShares.count)
    data.leafWeights.update(repeating: 0, count: indicators.count)
    data.nodeWeights[node] = 1
    for position in stride(from: node, through: 0, by: -1) where data.nodeWeights[position] != 0 {
      for child in firstChild[position]..<firstChild[position + 1] {
        let weight = data.nodeWeights[position] * data.shares[child]
        let below = Int(children[child])
        if below < 0 { data.leafWeights[-1 - below] += weight } else { data.nodeWeights[below] += weight }
      }
    }
    let count = data.count
    let shares = data.partAvailability + (part - parts.lowerBound) * count
    var total = 0.0
    shares.update(repeating: 0, count: count)
    for leaf in indicators.indices where data.leafWeights[leaf] > 0 {
      let indicator = indicators[leaf]
      guard data.leftOut[indicator] == 0 else { continue }
      total += data.leafWeights[leaf]
      for city in 0..<count where !data.rawStates[indicator * count + city].isMissing {
        shares[city] += data.leafWeights[leaf]
      }
    }
    guard total > 0 else { return }
    data.isTallied[part] = 1
    for city in 0..<count { shares[city] /= total }
  }
}

extension DataColumns {
  static var notAsked: UInt8 { MissingReason.notAsked.rawValue }

  /// Number of cities with a raw value.
  fileprivate func present(_ indicator: Int) -> Int {
    var present = 0
    for cell in indicator * count..<(indicator + 1) * count { present += rawStates[cell].isMissing ? 0 : 1 }
    return present
  }
}
