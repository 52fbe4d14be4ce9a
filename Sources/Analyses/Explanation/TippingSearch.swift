public import AssessmentModel
import Scoring

/// Finds the smallest shift of one weight that swaps two cities, or moves a city over the border of a verdict or class.
///
/// The share of one child of a node runs from 0 to 1, and its siblings' shares are rescaled in proportion; everything
/// else stays. On the way up, a weighted mean moves steadily between its child and the mean of the others, so that each
/// score crosses a cut at most once to either side. The difference of two cities is a straight line on arithmetic paths
/// and crosses zero at most once on paths that are arithmetic first and geometric after, if both answered all
/// children of the node; on other paths it is looked at in ``intervals`` steps to either side, and two crossings inside
/// one step can be missed.
public struct TippingSearch: Sendable {
  let rescorer: CityRescorer
  private let lines: [Line]
  /// Ranked cities, best first.
  private let order: [Int]
  /// The nodes that are held against cut points.
  private let cuts: [(node: Int, cut: Double)]

  /// Steps to either side of the share in which crossings are looked for where there may be several.
  public static let intervals = 8

  /// Most cities with the same score that are looked at, to either side in the order of the ranking.
  public static let mostLevel = 4

  /// Shares this near to 0 and 1 are not reached: a child without any weight does not count at all.
  static let edge = 1e-9

  /// One weight that can shift.
  struct Line {
    let node: Int
    /// Position among the node's children that have a weight.
    let child: Int
    /// The child's share of the siblings' sum.
    let share: Double
    /// The node and what is above it in the trees that matter, children first.
    let chain: [Int]
    /// Whether it is arithmetic up to some node and geometric from there.
    let isPlain: Bool
  }

  /// Prepares the search.
  public init(_ assessment: Assessment) { self.init(CityRescorer(assessment)) }

  init(_ rescorer: CityRescorer) {
    self.rescorer = rescorer
    let (plan, scorer) = (rescorer.plan, rescorer.scorer)
    let inPrincipal = Set(rescorer.principalNodes)
    let needed = plan.reach(from: [plan.principal] + rescorer.rules.conditionNodes).nodes
    lines = rescorer.principalNodes.flatMap { node -> [Line] in
      let entry = scorer.nodes[node]
      guard entry.isWeightedMean, !plan.nodes[node].weighting.isLearnt, entry.children.count > 1 else { return [] }
      var isAbove = [Bool](repeating: false, count: plan.nodes.count)
      isAbove[node] = true
      var parents = 0
      for position in plan.nodes.indices where needed[position] && position > node {
        for child in scorer.nodes[position].children {
          if case .node(let inner) = child.subject, isAbove[inner] {
            isAbove[position] = true
            if inPrincipal.contains(position) { parents += 1 }
          }
        }
      }
      let chain = plan.nodes.indices.filter { isAbove[$0] }
      let way = chain.filter { inPrincipal.contains($0) }
      let kinds = way.map { scorer.nodes[$0].kind }
      let geometric = kinds.firstIndex(of: .geometric) ?? kinds.count
      let isPlain =
        parents == way.count - 1 && kinds[..<geometric].allSatisfy { $0 == .arithmetic }
        && kinds[geometric...].allSatisfy { $0 == .geometric }
      let shares = scorer.shares[entry.first..<entry.first + entry.children.count]
      let total = shares.reduce(0, +)
      return shares.enumerated().map { child, share in
        Line(node: node, child: child, share: share / total, chain: chain, isPlain: isPlain)
      }
    }
    cuts = rescorer.rules.cuts
    let principal = rescorer.assessment.nodes[plan.principal].scores.numbers
    order = RankingStep.order(
      principal.indices.map { rescorer.assessment.rank(of: $0) == nil ? .nan : principal[$0] }
    ).map { Int($0.city) }
  }

  /// For every event, the smallest shift of any one weight: swaps with the next better and the next worse ranked city
  /// that is not level with it, partings from cities that are, and the change of verdict and of class.
  ///
  /// Where any shift will do, as the city is level with another or exactly on a cut, the shift is 0, and every weight of
  /// which that holds has an entry.
  public func nearest(of city: Int) -> [TippingWeight] {
    var kept: [TippingWeight] = []
    for entry in all(of: city) {
      guard let first = kept.firstIndex(where: { $0.event.isSameKind(entry.event) }) else {
        kept.append(entry)
        continue
      }
      if entry.shift < kept[first].shift {
        kept[first] = entry
      } else if entry.shift == 0, let last = kept.lastIndex(where: { $0.event.isSameKind(entry.event) }) {
        kept.insert(entry, at: last + 1)
      }
    }
    return kept
  }

  /// For every weight, the smallest shifts that bring the events about; in the order of nodes and children.
  ///
  /// - Complexity: O(children × depth) scores, and some ten more for each crossing.
  public func all(of city: Int) -> [TippingWeight] {
    let assessment = rescorer.assessment
    guard assessment.nodes[rescorer.plan.principal].scores[city] != nil else { return [] }
    let side = Side(rescorer, city)
    let neighbours = neighbours(of: city).map { (city: $0, side: Side(rescorer, $0)) }
    return lines.flatMap { line -> [TippingWeight] in
      var found: [TippingWeight] = []
      func note(_ event: TippingWeight.Event, _ share: Double?) {
        guard let share else { return }
        let child = rescorer.scorer.nodes[line.node].children[line.child].position
        found.append(
          TippingWeight(
            city: city, event: event, node: line.node, child: child, share: line.share, tippingShare: share))
      }
      var own = moved(line, side)
      for other in neighbours { note(.swap(with: other.city), swap(line, side, &own, other.side)) }
      let change = borders(line, side)
      if let verdict = change.verdict { note(.verdict(verdict.to), verdict.share) }
      if let level = change.level { note(.level(level.to), level.share) }
      return found
    }
  }

  /// The next better and the next worse ranked city that is not level, and the nearest that are, best first.
  private func neighbours(of city: Int) -> [Int] {
    guard let place = order.firstIndex(of: city) else { return [] }
    let scores = rescorer.assessment.nodes[rescorer.plan.principal].scores.numbers
    let isApart = { (other: Int) in abs(scores[other] - scores[city]) > Comparison.tolerance }
    let (before, after) = (order[..<place], order[(place + 1)...])
    let level =
      before.suffix(Self.mostLevel).filter { !isApart($0) } + after.prefix(Self.mostLevel).filter { !isApart($0) }
    return [before.last(where: isApart), after.first(where: isApart)].compactMap { $0 } + level
  }

  /// A city with what it is scored from.
  final class Side: Sendable {
    let city: Int
    let leaves: [Double]
    let nodes: [Double]
    let raw: [Double]
    let now: RescoredRow
    /// The same with silence at its worse end.
    let silent: OutcomeRules.Row?
    let silentLeaves: [Double]

    init(_ rescorer: CityRescorer, _ city: Int) {
      let row = rescorer.row(city)
      self.city = city
      let leaves = rescorer.assessment.normalised.columns.map { $0.numbers[city] }
      self.leaves = leaves
      now = rescorer.rescore(row, leaves: leaves)
      nodes = now.nodes
      raw = row.raw
      silent = rescorer.silent(row, leaves)
      silentLeaves = rescorer.silentLeaves(row, leaves)
    }
  }

  /// The line of an entry.
  func line(_ entry: TippingWeight) -> Line? {
    lines.first {
      $0.node == entry.node && rescorer.scorer.nodes[$0.node].children[$0.child].position == entry.child
    }
  }

  /// A city of which one share is going to be moved.
  private func moved(_ line: Line, _ side: Side) -> MovedShare {
    MovedShare(line, rescorer, side.nodes, side.leaves, side.city)
  }

  /// The node scores of a city with one share moved.
  private func nodes(
    _ line: Line, _ share: Double, _ nodes: [Double], _ leaves: [Double], _ city: Int
  ) -> [Double] {
    var moved = MovedShare(line, rescorer, nodes, leaves, city)
    moved.move(to: share)
    return moved.nodes
  }

  func score(_ line: Line, _ share: Double, _ side: Side) -> Double {
    var moved = moved(line, side)
    return moved.score(rescorer.plan.principal, at: share)
  }

  // MARK: Swaps

  private func swap(_ line: Line, _ side: Side, _ own: inout MovedShare, _ other: Side) -> Double? {
    let top = rescorer.plan.principal
    var theirs = moved(line, other)
    func difference(_ share: Double) -> Double { own.score(top, at: share) - theirs.score(top, at: share) }
    let here = difference(line.share)
    guard !here.isNaN else { return nil }
    let isSimple = line.isPlain && isComplete(line, side) && isComplete(line, other)
    if abs(here) <= Comparison.tolerance { return parting(line, isSimple, difference) }
    let steps = isSimple ? 1 : Self.intervals
    return [Self.edge, 1 - Self.edge].compactMap { end -> Double? in
      var last = (at: line.share, value: here)
      for step in 1...steps {
        let at = line.share + (end - line.share) * Double(step) / Double(steps)
        let value = difference(at)
        guard !value.isNaN else { return nil }
        if (value < 0) != (here < 0) { return RootFinder.crossing(last, (at, value), difference) }
        last = (at, value)
      }
      return nil
    }.min { abs($0 - line.share) < abs($1 - line.share) }
  }

  /// The nearest share at which two cities that are level are so no more: the present one, if any shift parts them.
  ///
  /// The difference is smooth along plain paths, so that it is 0 everywhere or at single places only. Elsewhere it can
  /// stay 0 for a while, as below a minimum; its end is searched in steps and then halved.
  private func parting(_ line: Line, _ isSimple: Bool, _ difference: (Double) -> Double) -> Double? {
    let ends = [Self.edge, 1 - Self.edge]
    if isSimple {
      return ends.contains { abs(difference($0)) > Comparison.tolerance } ? line.share : nil
    }
    return ends.compactMap { end -> Double? in
      var level = line.share
      for step in 1...Self.intervals {
        var apart = line.share + (end - line.share) * Double(step) / Double(Self.intervals)
        let value = difference(apart)
        guard !value.isNaN else { return nil }
        guard abs(value) > Comparison.tolerance else {
          level = apart
          continue
        }
        // Half a millionth of the way there is enough to tell a shift from none.
        for _ in 0..<40 {
          let middle = level + (apart - level) / 2
          if abs(difference(middle)) > 1e-13 { apart = middle } else { level = middle }
        }
        return abs(apart - line.share) < 1e-6 ? line.share : apart
      }
      return nil
    }.min { abs($0 - line.share) < abs($1 - line.share) }
  }

  private func isComplete(_ line: Line, _ side: Side) -> Bool {
    rescorer.scorer.nodes[line.node].children.allSatisfy { !$0.subject.value(side.leaves, side.nodes).isNaN }
  }

  // MARK: Borders

  private typealias Border = (to: Int, share: Double)

  /// The nearest shares at which verdict and class change.
  private func borders(_ line: Line, _ side: Side) -> (verdict: Border?, level: Border?) {
    var result: (verdict: Border?, level: Border?)
    for (share, isHere) in crossings(line, side) {
      // Just beyond the border, seen from the share.
      let beyond = share + (share < line.share ? -Self.edge : Self.edge)
      guard beyond > 0, beyond < 1 else { continue }
      let outcome = outcome(line, beyond, side)
      if result.verdict == nil, let verdict = outcome.verdict, verdict != side.now.verdict?.verdict {
        result.verdict = (verdict, isHere ? line.share : share)
      }
      if result.level == nil, let level = outcome.level, level != side.now.level {
        result.level = (level, isHere ? line.share : share)
      }
      if result.verdict != nil && result.level != nil { break }
    }
    return result
  }

  /// Verdict and class with one share moved.
  func outcome(_ line: Line, _ share: Double, _ side: Side) -> (verdict: Int?, level: Int?) {
    let rules = rescorer.rules
    let row = OutcomeRules.Row(nodes: nodes(line, share, side.nodes, side.leaves, side.city), raw: side.raw)
    let silent = side.silent.map { silent in
      OutcomeRules.Row(nodes: nodes(line, share, silent.nodes, side.silentLeaves, side.city), raw: silent.raw)
    }
    // What share of the weight a city answered is a matter of the weights too; here they are tried, not the answers.
    let outcome = rules.outcome(row, silent: silent, isCovered: side.now.isCovered)
    return (outcome.verdict?.verdict, outcome.level)
  }

  /// The shares at which some score crosses a cut, nearest first, and whether it is on the cut now, so that any shift
  /// that way will do.
  private func crossings(_ line: Line, _ side: Side) -> [(share: Double, isHere: Bool)] {
    var found: [(share: Double, isHere: Bool)] = []
    let views = [(side.nodes, side.leaves)] + (side.silent.map { [($0.nodes, side.silentLeaves)] } ?? [])
    for (nodes, leaves) in views {
      var moved = MovedShare(line, rescorer, nodes, leaves, side.city)
      let ends = [Self.edge, 1 - Self.edge].map { end -> (Double, [Double]) in
        moved.move(to: end)
        return (end, moved.nodes)
      }
      for (node, cut) in cuts where line.chain.contains(node) {
        let here = rescorer.rules.reported(nodes[node]) - cut
        guard !here.isNaN else { continue }
        for (end, scores) in ends {
          let there = rescorer.rules.reported(scores[node]) - cut
          guard !there.isNaN, (there < 0) != (here < 0) else { continue }
          let share = RootFinder.crossing((line.share, here), (end, there)) {
            rescorer.rules.reported(moved.score(node, at: $0)) - cut
          }
          // Cuts stand a tolerance away from where a comparison turns.
          found.append((share, abs(here) <= 2 * Comparison.tolerance))
        }
      }
    }
    return found.sorted { abs($0.share - line.share) < abs($1.share - line.share) }
  }
}

extension TippingWeight.Event {
  /// Whether two events are the same swap, or both a change of verdict, or both of class.
  func isSameKind(_ other: Self) -> Bool {
    switch (self, other) {
    case (.swap(let left), .swap(let right)): left == right
    case (.verdict, .verdict), (.level, .level): true
    case (.swap, _), (.verdict, _), (.level, _): false
    }
  }
}

extension OutcomeRules {
  /// The nodes that are held against cut points, with the values at which a comparison turns.
  var cuts: [(node: Int, cut: Double)] {
    var found: [(node: Int, cut: Double)] = []
    func add(_ term: Term) {
      guard case .node(let node) = term.subject else { return }
      let tolerance = Comparison.tolerance
      let turns: [Double] =
        switch term.comparison {
        case .atLeast(let cut), .below(let cut): [cut - tolerance]
        case .above(let cut), .atMost(let cut): [cut + tolerance]
        case .equals(let cut): [cut - tolerance, cut + tolerance]
        }
      for cut in turns where !found.contains(where: { $0 == (node, cut) }) { found.append((node, cut)) }
    }
    (gates + verdictTerms + levels.compactMap { $0 }).forEach(add)
    return found
  }
}

extension RowScorer.Node {
  /// The rules whose paths are well understood.
  enum Kind { case arithmetic, geometric, other }

  var kind: Kind {
    guard fit == nil else { return .other }
    switch shape {
    case .arithmetic: return .arithmetic
    case .geometric(.stops): return .geometric
    case .geometric, .harmonic, .power, .smallest, .largest, .ordered, .other: return .other
    }
  }

  /// Whether the node is a weighted mean on some scale, so that shares say how much each child counts.
  var isWeightedMean: Bool {
    guard fit?.rule == nil else { return false }
    switch shape {
    case .arithmetic, .geometric, .harmonic, .power: return true
    case .smallest, .largest, .ordered, .other: return false
    }
  }
}
