/// A node that is written, as far as the rest of the set must know it.
struct OddNode {
  var id: String
  var canBeNegative: Bool
  var canBeZero: Bool
  /// Number of children, and whether their weights are written or made of judgements.
  var children: Int
  var variesWeights: Bool
}

/// Writes random trees: flat, deep, bushy, chains of single children, parts of other trees; every aggregation and
/// weighting that the children allow.
struct OddTrees {
  var random: OddRandom
  let indicators: [OddIndicator]
  private(set) var nodes: [OddNode] = []
  private var next = 0

  init(random: OddRandom, indicators: [OddIndicator]) {
    self.random = random
    self.indicators = indicators
  }

  mutating func trees() -> String {
    var text = tree(random.shuffled(Array(indicators.indices)))
    // The first index is ranked; the ones after it may take over its parts.
    for _ in 0..<random.pick([0, 0, 0, 1, 2]) {
      let some = random.shuffled(Array(indicators.indices)).prefix(1 + random.below(indicators.count))
      text += tree(Array(some))
    }
    return text
  }

  private mutating func tree(_ leaves: [Int]) -> String {
    let depth = random.pick([0, 0, 1, 2, 3, 12])
    return node(leaves, depth: depth, element: "index", weight: nil, known: nodes).text
  }

  private mutating func node(
    _ leaves: [Int], depth: Int, element: String, weight: String?, known: [OddNode]
  ) -> (text: String, node: OddNode) {
    let id = "n\(next)"
    next += 1
    var pending: [(name: String, canBeNegative: Bool, canBeZero: Bool, text: String, isNode: Bool)] = []
    var rest = leaves[...]
    while !rest.isEmpty {
      let isLast = pending.count > 8
      if depth > 0, random.chance(0.7) || depth > 5 {
        let size = depth > 5 || isLast ? rest.count : 1 + random.below(rest.count)
        let (text, inner) = node(
          Array(rest.prefix(size)), depth: depth - 1, element: "node", weight: "@", known: known)
        pending.append((inner.id, inner.canBeNegative, inner.canBeZero, text, true))
        rest = rest.dropFirst(size)
      } else {
        let indicator = indicators[rest.removeFirst()]
        let sense = random.chance(0.15) ? " sense=\"falling\"" : ""
        let measure = random.chance(0.1) ? " measure=\"level-and-worst-group\"" : ""
        let isTurned = !sense.isEmpty || !measure.isEmpty
        pending.append(
          (
            indicator.id, indicator.canBeNegative || isTurned, indicator.canBeZero || isTurned,
            "<use indicator=\"\(indicator.id)\"@\(sense)\(measure)/>", false
          ))
      }
    }
    if let part = known.isEmpty ? nil : random.pick(known), random.chance(0.2) {
      pending.append((part.id, part.canBeNegative, part.canBeZero, "<part node=\"\(part.id)\"@/>", false))
    }
    let count = pending.count
    let isNegative = pending.contains { $0.canBeNegative }
    let isZero = pending.contains { $0.canBeZero }
    let (rule, negative, zero) = aggregation(count, isNegative: isNegative, isZero: isZero)
    let weighting = weighting(pending.map(\.name), isNegative: isNegative)
    var body = "<name>Node \(next)</name>" + weighting.element
    var (canBeNegative, canBeZero) = (negative, zero)
    if random.chance(0.12) {
      let ends = random.pick([("0", "1"), ("0.1", "1"), ("-1", "100"), ("0", "1e15"), ("1", "1.000000000000002")])
      body += "<rescale from=\"\(ends.0)\" to=\"\(ends.1)\"/>"
      canBeNegative = ends.0.hasPrefix("-")
      canBeZero = ends.0 == "0" || canBeNegative
    }
    for (position, child) in pending.enumerated() {
      let weight = weighting.shares.map { " weight=\"\($0[position])\"" } ?? ""
      body += child.text.split(separator: "@", maxSplits: 1, omittingEmptySubsequences: false).joined(separator: weight)
    }
    var attributes = rule + weighting.attribute
    if random.chance(0.2) { attributes += " minimumCoverage=\"\(random.pick(["0", "0.5", "1"]))\"" }
    if random.chance(0.1) { attributes += " minimumChildren=\"1\"" }
    let place = weight ?? ""
    let own = OddNode(
      id: id, canBeNegative: canBeNegative, canBeZero: canBeZero, children: count,
      variesWeights: weighting.varies && count > 1)
    nodes.append(own)
    return ("<\(element) id=\"\(id)\"\(place)\(attributes)>\(body)</\(element)>", own)
  }

  /// The attributes, and whether the node's score can be negative or 0.
  private mutating func aggregation(_ count: Int, isNegative: Bool, isZero: Bool) -> (String, Bool, Bool) {
    let zero = random.pick([" zero=\"stops\"", " zero=\"floor\" floor=\"0.01\"", " zero=\"floor\" floor=\"0.999\""])
    let isLifted = zero.contains("floor")
    switch random.below(16) {
    case 0 where !isNegative: return (" aggregation=\"geometric\"\(zero)", false, isZero && !isLifted)
    case 1 where !isNegative: return (" aggregation=\"harmonic\"\(zero)", false, isZero && !isLifted)
    case 2 where !isNegative:
      let exponent = random.pick(["0", "1", "-1", "2", "0.5", "100", "-100", "1e-15", "0.001", "-0.001"])
      return (" aggregation=\"power-mean\" exponent=\"\(exponent)\"\(zero)", false, isZero)
    case 3: return (" aggregation=\"minimum\"", isNegative, isZero)
    case 4: return (" aggregation=\"maximum\"", isNegative, isZero)
    case 5:
      let places = (0..<count).map { $0 == 0 ? "1" : random.pick(["0", "1", "0.5", "1e-15"]) }.joined(separator: " ")
      return (" aggregation=\"ordered-weighted\" places=\"\(places)\"", isNegative, isZero)
    case 6:
      let form = random.pick([
        "", " adjusted=\"yes\"", " phenomenon=\"negative\"", " adjusted=\"yes\" phenomenon=\"negative\"",
      ])
      return (" aggregation=\"mazziotta-pareto\"\(form)", true, true)
    case 7:
      let form = random.pick(["", " tolerance=\"0\"", " tolerance=\"0.5\""])
      return (" aggregation=\"copeland\"\(form)", false, true)
    case 8: return (" aggregation=\"topsis\"", false, true)
    case 9:
      let form = random.pick(["", " group=\"0\"", " group=\"1\""])
      return (" aggregation=\"vikor\"\(form)", false, true)
    case 10:
      let form = random.pick([
        "", " preference=\"linear\" preferredFrom=\"0.5\"",
        " preference=\"linear\" indifferentUpTo=\"0.1\" preferredFrom=\"0.1\"",
        " preference=\"linear\" preferredFrom=\"1e-15\"", " preference=\"linear\" preferredFrom=\"0\"",
      ])
      return (" aggregation=\"promethee\"\(form)", false, true)
    case 11 where !isNegative && !isZero: return (" aggregation=\"weighted-product\"", false, false)
    default: return (random.pick(["", " aggregation=\"arithmetic\""]), isNegative, isZero)
    }
  }

  private struct Weights {
    var attribute = ""
    var element = ""
    /// The written weights; `nil` where none may be written.
    var shares: [String]?
    var varies = true
  }

  private mutating func weighting(_ names: [String], isNegative: Bool) -> Weights {
    let count = names.count
    switch random.below(14) {
    case 0, 1:
      // Shares of a hundred: whole numbers that sum to it.
      var left = 100
      let shares = (0..<count).map { position -> String in
        let share = position == count - 1 ? left : random.below(left + 1)
        left -= share
        return "\(share)"
      }
      return Weights(shares: shares)
    case 2, 3:
      let weights = (0..<count).map { $0 == 0 ? "1" : random.pick(["0", "1", "3", "1e-15", "1e15", "0.1"]) }
      return Weights(attribute: " weights=\"relative\"", shares: weights)
    case 4 where !isNegative: return Weights(attribute: " weights=\"entropy\"", varies: false)
    case 5: return Weights(attribute: " weights=\"critic\"", varies: false)
    case 6: return Weights(attribute: " weights=\"standard-deviation\"", varies: false)
    case 7: return Weights(attribute: " weights=\"principal-component\"", varies: false)
    case 8: return judged("budget-allocation", experts(count))
    case 9 where count <= 9: return judged("analytic-hierarchy", matrix(count))
    case 10 where count > 1:
      let most = "\(2 + random.below(8))"
      let forward = ["1"] + (2..<max(2, count)).map { _ in random.pick(["1", "2", most]) } + [most]
      let backward = [most] + (2..<max(2, count)).map { _ in random.pick(["1", "2", most]) } + ["1"]
      return judged(
        "best-worst\" best=\"\(names[0])\" worst=\"\(names[count - 1])",
        "<bestToOthers>\(forward.joined(separator: " "))</bestToOthers>"
          + "<othersToWorst>\(backward.joined(separator: " "))</othersToWorst>")
    case 11:
      let ranks = random.shuffled(Array(1...count)).map { "\($0)" }
      return judged("rank-order-centroid", "<ranks>\(ranks.joined(separator: " "))</ranks>")
    case 12 where count <= 12:
      let bounds = random.pick(["", "\" lower=\"\(0.5 / Double(count))", "\" upper=\"1"])
      var weights = judged("benefit-of-the-doubt\(bounds)", "")
      weights.varies = false
      return weights
    default: return Weights(attribute: " weights=\"equal\"")
    }
  }

  private func judged(_ method: String, _ body: String) -> Weights {
    Weights(element: "<weights method=\"\(method)\">\(body)</weights>")
  }

  private mutating func experts(_ count: Int) -> String {
    (0..<1 + random.below(3)).map { expert in
      let points = (0..<count).map { $0 == 0 ? "1" : random.pick(["0", "1", "50", "1e15", "1e-15"]) }
      return "<expert name=\"e\(expert)\">\(points.joined(separator: " "))</expert>"
    }.joined()
  }

  private mutating func matrix(_ count: Int) -> String {
    let exponents = (0..<count).map { _ in random.below(3) }
    let isOrderly = random.chance(0.7)
    var rows = [[String]](repeating: [String](repeating: "1", count: count), count: count)
    for row in 0..<count {
      for column in 0..<row {
        let steps = isOrderly ? exponents[row] - exponents[column] : random.below(5) - 2
        let strength = ["1", "3", "9"][steps.magnitude > 2 ? 2 : Int(steps.magnitude)]
        let turned = strength == "1" ? "1" : "1/\(strength)"
        rows[row][column] = steps >= 0 ? strength : turned
        rows[column][row] = steps >= 0 ? turned : strength
      }
    }
    return rows.map { "<row>\($0.joined(separator: " "))</row>" }.joined()
  }
}
