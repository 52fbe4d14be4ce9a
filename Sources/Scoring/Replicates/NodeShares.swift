/// Shares of children, and the weights of leaves that follow from them.
extension NodeMachine {
  /// The shares to start from: the given ones, or equal ones where they are learnt; what is left out has none, and its
  /// siblings share its part.
  func settleShares(_ operation: NodeOperation, _ node: Int, _ isAnyLeft: Bool) {
    let children = operation.first..<operation.first + operation.count
    if operation.weighting == .given {
      for child in children { shares[child] = given[child] }
    } else {
      for child in children { shares[child] = 1 / Double(operation.count) }
    }
    isEmpty[node] = false
    for child in children { isLeftOut[child] = false }
    guard isAnyLeft else { return }
    var total = 0.0
    for child in children where !isGone(self.children[child]) { total += shares[child] }
    isEmpty[node] = !(total > 0)
    guard total > 0 else { return }
    for child in children {
      let isGone = isGone(self.children[child])
      isLeftOut[child] = isGone && shares[child] > 0
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

  /// The effective weight of every leaf in the principal index.
  ///
  /// Where weights are learnt, those of the last replicate count.
  /// - Parameters:
  ///   - given: the shares of all children as parameters give them.
  ///   - weights: takes one weight a leaf.
  func weighLeaves(_ given: UnsafePointer<Double>, _ isAnyLeft: Bool, _ weights: UnsafeMutablePointer<Double>) {
    for leaf in 0..<leafCount { weights[leaf] = 0 }
    for node in 0..<nodeCount {
      nodeWeights[node] = 0
      isEmpty[node] = isAnyLeft && !(remaining(operations[node], given, isAnyLeft) > 0)
    }
    nodeWeights[principal] = 1
    for node in stride(from: principal, through: 0, by: -1) where nodeWeights[node] != 0 {
      let operation = operations[node]
      // A node with nothing left keeps its shares.
      let isWhole = !isAnyLeft || isEmpty[node]
      let base = operation.weighting == .given ? given : UnsafePointer(shares)
      let unit = nodeWeights[node] / remaining(operation, given, !isWhole)
      for child in operation.first..<operation.first + operation.count {
        let column = children[child]
        guard isWhole || !isGone(column) else { continue }
        if column < leafCount {
          weights[column] += unit * base[child]
        } else {
          nodeWeights[column - leafCount] += unit * base[child]
        }
      }
    }
  }

  /// Sum of the shares of a node's children, without those that are left out if asked for.
  private func remaining(_ operation: NodeOperation, _ given: UnsafePointer<Double>, _ isAnyLeft: Bool) -> Double {
    let base = operation.weighting == .given ? given : UnsafePointer(shares)
    var total = 0.0
    for child in operation.first..<operation.first + operation.count
    where !isAnyLeft || !isGone(children[child]) {
      total += base[child]
    }
    return total
  }
}
