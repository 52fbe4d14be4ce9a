import Numerics

/// Shares of children, and the weights of leaves that follow from them.
extension NodeMachine {
  /// The shares of a node before anything is learnt: the given ones over their sum, as `GivenWeights` has them, or equal
  /// ones where they are learnt; what is left out has none, and its siblings share its part.
  func settleShares(_ operation: NodeOperation, _ node: Int, _ isAnyLeft: Bool) {
    let children = operation.first..<operation.first + operation.count
    if operation.weighting == .given {
      settleGiven(children, given, shares)
    } else {
      for child in children { shares[child] = ownShares[child] }
    }
    for child in children { isLeftOut[child] = ownLeftOut[child] }
    if isAnyLeft { leaveOut(children, node, shares, marks: isLeftOut) }
  }

  /// Shares that are those of the plan are taken to the bit.
  private func settleGiven(
    _ children: Range<Int>, _ given: WorkColumn<Double>, _ shares: WorkColumn<Double>
  ) {
    var total = 0.0
    var isOwn = true
    for child in children {
      total += given[child]
      isOwn = isOwn && given[child] == ownShares[child]
    }
    for child in children { shares[child] = isOwn ? given[child] : given[child] / total }
  }

  /// Takes the shares of what is left out away. A node with nothing left keeps its shares and is itself left out.
  private func leaveOut(
    _ children: Range<Int>, _ node: Int, _ shares: WorkColumn<Double>, marks: WorkColumn<Bool>
  ) {
    var total = 0.0
    for child in children where !isGone(self.children[child]) { total += shares[child] }
    isEmpty[node] = !(total > 0)
    guard total > 0 else { return }
    for child in children {
      let isGone = isGone(self.children[child])
      marks[child] = isGone && shares[child] > 0
      shares[child] = isGone ? 0 : shares[child] / total
    }
  }

  private func isGone(_ column: Int) -> Bool {
    column < leafCount ? isLeft[leafIndicator[column]] != 0 : isEmpty[column - leafCount]
  }

  /// Lists the children that have a weight. With benefit of the doubt all that are not left out count alike.
  func selectChildren(_ operation: NodeOperation, _ node: Int) {
    let children = operation.first..<operation.first + operation.count
    var alike = 0.0
    if operation.weighting == .benefitOfTheDoubt {
      var count = 0
      for child in children where !isLeftOut[child] { count += 1 }
      alike = 1 / Double(count)
    }
    var slot = operation.first
    var total = 0.0
    for child in children {
      let share = operation.weighting == .benefitOfTheDoubt ? (isLeftOut[child] ? 0 : alike) : shares[child]
      guard share > 0 else { continue }
      active[slot] = self.children[child]
      activePlace[slot] = child
      activeShares[slot] = share
      total += share
      slot += 1
    }
    activeCount[node] = slot - operation.first
    totals[node] = total
  }

  /// The effective weight of every leaf in the principal index, by the shares of all children.
  func weighLeaves(_ shares: WorkColumn<Double>, _ weights: WorkColumn<Double>) {
    for leaf in 0..<leafCount { weights[leaf] = 0 }
    for node in 0..<nodeCount { nodeWeights[node] = 0 }
    nodeWeights[principal] = 1
    for node in stride(from: principal, through: 0, by: -1) where nodeWeights[node] != 0 {
      let weight = nodeWeights[node]
      for child in operations[node].first..<operations[node].first + operations[node].count {
        let column = children[child]
        if column < leafCount {
          weights[column] += weight * shares[child]
        } else {
          nodeWeights[column - leafCount] += weight * shares[child]
        }
      }
    }
  }
}
