import AssessmentModel
import Scoring

/// What a number of steps below one place of the trees can come to, no result worse than another in every respect.
///
/// A state has two values: the score as it counts, and the score with silence at its worse end. Both only ever gain from
/// higher children, so that states that are worse in both, at no fewer steps, can be dropped.
struct StepFrontier {
  /// One result.
  struct State {
    /// Number of steps.
    var steps: Int
    /// The score, NaN if there is none.
    var score: Double
    /// The score with silence at its worse end, NaN if there is none.
    var silent: Double
    /// Weight in the principal index that was answered on the way.
    var answered: Double
    /// How it came about: a position in ``StepTrail``.
    var link: Int32

    /// Whether another state is no better in any respect. Missing and rated scores cannot be compared.
    func covers(_ other: State) -> Bool {
      steps <= other.steps && answered >= other.answered && Self.covers(score, other.score)
        && Self.covers(silent, other.silent)
    }

    @inline(__always)
    static func covers(_ left: Double, _ right: Double) -> Bool { left >= right || (left.isNaN && right.isNaN) }
  }

  /// By rising steps.
  private(set) var states: [State] = []

  /// Keeps the states that no other covers, of those with at most so many steps.
  init(_ candidates: [State], most: Int) {
    let sorted = candidates.filter { $0.steps <= most }.sorted { left, right in
      if left.steps != right.steps { return left.steps < right.steps }
      if left.score != right.score { return left.score > right.score }
      return left.silent > right.silent
    }
    for state in sorted where !states.contains(where: { $0.covers(state) }) { states.append(state) }
  }
}

/// How states came about: pairs of earlier links, and moved indicators.
struct StepTrail {
  private struct Link {
    var left: Int32
    var right: Int32
  }

  private var links: [Link] = []

  /// Most links before a search is given up.
  static let most = 400_000

  /// Whether the search has to be given up.
  var isExhausted: Bool { links.count > Self.most }

  /// The link of a state in which nothing moved.
  static let start: Int32 = -1

  mutating func option(_ indicator: Int, _ option: Int) -> Int32 {
    if option == 0 { return Self.start }
    links.append(Link(left: Int32(-2 - indicator), right: Int32(option)))
    return Int32(links.count - 1)
  }

  mutating func join(_ left: Int32, _ right: Int32) -> Int32 {
    if left == Self.start { return right }
    if right == Self.start { return left }
    links.append(Link(left: left, right: right))
    return Int32(links.count - 1)
  }

  /// The options that were taken, by position in the list of ladders; 0 where nothing moved.
  func choice(_ link: Int32, count: Int) -> [Int] {
    var choice = [Int](repeating: 0, count: count)
    var open = [link]
    while let next = open.popLast() {
      guard next >= 0 else { continue }
      let entry = links[Int(next)]
      if entry.left <= -2 {
        choice[Int(-2 - entry.left)] = Int(entry.right)
      } else {
        open += [entry.left, entry.right]
      }
    }
    return choice
  }
}

/// Joins the frontiers of a node's children to that of the node.
struct FrontierJoin {
  /// The scale on which the node's rule is a weighted mean, or a limit.
  enum Scale {
    case mean(PowerTransform?, lift: Double)
    case minimum
    case maximum

    init?(_ shape: AggregationTraits.Shape) {
      switch shape {
      case .arithmetic, .power(1, _): self = .mean(nil, lift: 0)
      case .geometric(let zero): self = .mean(PowerTransform(exponent: 0), lift: zero.lift)
      case .harmonic(let zero): self = .mean(PowerTransform(exponent: -1), lift: zero.lift)
      case .power(let exponent, let zero):
        self = .mean(PowerTransform(exponent: exponent), lift: exponent > 0 ? 0 : zero.lift)
      case .smallest: self = .minimum
      case .largest: self = .maximum
      case .ordered, .other: return nil
      }
    }

    var start: Double {
      switch self {
      case .mean: 0
      case .minimum: .infinity
      case .maximum: -.infinity
      }
    }

    /// One child added to what is there; rises with the value. NaN for a value the rule cannot take.
    func add(_ sum: Double, _ value: Double, _ share: Double) -> Double {
      switch self {
      case .mean(nil, _): return sum + share * value
      case .mean(let power?, let lift):
        if value < 0 { return .nan }
        let lifted = lift + (1 - lift) * value
        if lifted == 0 && power.exponent <= 0 { return -.infinity }
        return sum + share * power.value(lifted)
      case .minimum: return min(sum, value)
      case .maximum: return max(sum, value)
      }
    }

    func finish(_ sum: Double, _ weight: Double) -> Double {
      switch self {
      case .mean(nil, _): sum / weight
      case .mean(let power?, _): power.inverse(sum / weight)
      case .minimum, .maximum: sum
      }
    }
  }

  /// Children taken so far.
  private struct Part {
    var state: StepFrontier.State
    var weight = 0.0
    var silentWeight = 0.0
    var count = 0
    var silentCount = 0

    /// Whether another part is no better in any respect. Parts of different children cannot be compared.
    func covers(_ other: Part) -> Bool {
      weight == other.weight && silentWeight == other.silentWeight && count == other.count
        && silentCount == other.silentCount && state.covers(other.state)
    }
  }

  let scale: Scale
  let node: RowScorer.Node
  let shares: [Double]

  init?(_ node: RowScorer.Node, shares: [Double]) {
    guard node.fit == nil, let scale = Scale(node.shape) else { return nil }
    self.scale = scale
    self.node = node
    self.shares = shares
  }

  /// The frontier of the node.
  ///
  /// - Parameter isAdmitted: whether a state meets what is asked of the node.
  func run(
    _ children: [StepFrontier], most: Int, _ trail: inout StepTrail, isAdmitted: (StepFrontier.State) -> Bool
  ) -> StepFrontier {
    let empty = StepFrontier.State(
      steps: 0, score: scale.start, silent: scale.start, answered: 0, link: StepTrail.start)
    var parts = [Part(state: empty)]
    for (child, share) in zip(children, shares) {
      var next = [[Part]](repeating: [], count: most + 1)
      for part in parts {
        for state in child.states where part.state.steps + state.steps <= most {
          var joined = part
          joined.state.steps += state.steps
          joined.state.answered += state.answered
          if !state.score.isNaN {
            joined.state.score = scale.add(part.state.score, state.score, share)
            joined.weight += share
            joined.count += 1
          }
          if !state.silent.isNaN {
            joined.state.silent = scale.add(part.state.silent, state.silent, share)
            joined.silentWeight += share
            joined.silentCount += 1
          }
          let steps = joined.state.steps
          guard !next[steps].contains(where: { $0.covers(joined) }) else { continue }
          next[steps].removeAll { joined.covers($0) }
          joined.state.link = trail.join(part.state.link, state.link)
          next[steps].append(joined)
        }
      }
      // What fewer steps cover is dropped; if there is far too much, the search is given up.
      parts = []
      for row in next {
        let known = parts.count
        for part in row where !parts[..<known].contains(where: { $0.covers(part) }) { parts.append(part) }
      }
      if trail.isExhausted { return StepFrontier([], most: most) }
    }
    let total = shares.reduce(0, +)
    let finished = parts.map { part -> StepFrontier.State in
      var state = part.state
      state.score = finish(state.score, part.weight, part.count, total)
      state.silent = finish(state.silent, part.silentWeight, part.silentCount, total)
      return state
    }
    return StepFrontier(finished.filter(isAdmitted), most: most)
  }

  private func finish(_ sum: Double, _ weight: Double, _ count: Int, _ total: Double) -> Double {
    guard weight / total >= node.minimumCoverage, count >= node.minimumChildren else { return .nan }
    let value = scale.finish(sum, weight)
    return value.isFinite ? value : .nan
  }
}
