public import AssessmentModel
import Scoring

/// Between which ends a city's score and verdict lie, if every silent answer took its worst or best value, and which
/// answers would narrow them most.
///
/// The ends of a leaf are those of its scale: goalposts, ranges, fewest and most points; else the cities' worst and best
/// score. A city that screening leaves out is bounded by its answers as any other, as if it were rated. What does not apply or was not asked stays missing. An indicator that rises in one place and falls in
/// another takes both ends in turn; what several of them give together is searched up to ``mostTwoSided`` of them, and
/// beyond that every leaf takes its own end, which can only widen the bounds. The lower end is where the rule that
/// silence must not pay tries the verdict.
public struct MissingAnswerSearch: Sendable {
  let rescorer: CityRescorer
  /// Whether an indicator weighs in the principal index, or is asked for by a gate or verdict.
  private let matters: [Bool]
  /// Whether the score rises or falls with the indicator; `nil` where that is not clear.
  private let isLowerAtUpperEnd: [Bool?]
  /// For each indicator its leaves.
  private let leaves: [[Int]]

  /// Most indicators that are searched at both ends.
  public static let mostTwoSided = 10

  /// Prepares the search.
  public init(_ assessment: Assessment) { self.init(CityRescorer(assessment)) }

  init(_ assessed: CityRescorer) {
    let rescorer = assessed.ratingAll
    self.rescorer = rescorer
    let (plan, criteria) = (rescorer.plan, rescorer.criteria)
    let weights = plan.effectiveWeights(under: plan.principal)
    matters = rescorer.looked(alsoBelow: [plan.principal])
    var leaves = [[Int]](repeating: [], count: criteria.indicators.count)
    for (leaf, use) in plan.leaves.enumerated() { leaves[use.indicator].append(leaf) }
    self.leaves = leaves
    let isMonotone = rescorer.principalNodes.allSatisfy { rescorer.scorer.nodes[$0].isMonotone }
    isLowerAtUpperEnd = criteria.indicators.indices.map { position in
      let senses = plan.leaves.indices.filter { plan.leaves[$0].indicator == position && weights[$0] > 0 }
        .map { criteria.indicators[position].flips(plan.leaves[$0].sense) }
      if let first = senses.first { return isMonotone && senses.allSatisfy { $0 == first } ? first : nil }
      let sense = plan.leaves.first { $0.indicator == position }?.sense ?? .rising
      return criteria.indicators[position].flips(sense)
    }
  }

  /// The bounds of a city; `nil` if no answer that matters is missing.
  ///
  /// - Complexity: O(missing answers × levels × (leaves + nodes)), times 2 for every indicator searched at both ends.
  public func bounds(of city: Int) -> MissingAnswerBounds? {
    let row = rescorer.row(city)
    let missing = row.raw.indices.filter { matters[$0] && row.isSilent($0) }
    guard !missing.isEmpty else { return nil }
    let leaves = rescorer.leaves(row)
    let whole = extremes(row, leaves, missing)
    let width = whole.map { $0.highest.score - $0.lowest.score }
    var answers: [MissingAnswerBounds.Answer] = []
    if let width {
      for indicator in missing {
        let widths = known(indicator, row, leaves, among: missing)
        guard let widest = widths.max(), width - widest > 1e-12 else { continue }
        answers.append(.init(indicator: indicator, narrowing: width - widest))
      }
    }
    answers.sort { $0.narrowing == $1.narrowing ? $0.indicator < $1.indicator : $0.narrowing > $1.narrowing }
    return MissingAnswerBounds(
      city: city, lowest: whole?.lowest.score, highest: whole?.highest.score, lowestVerdict: whole?.lowest.verdict,
      highestVerdict: whole?.highest.verdict, answers: answers)
  }

  private struct End {
    var score: Double
    var verdict: Int?
  }

  /// The widths that are left when one answer is known, for each value it may take; of scales without levels, the ends
  /// and the quarters between them.
  private func known(_ indicator: Int, _ row: CityRow, _ leaves: [Double], among missing: [Int]) -> [Double] {
    let (lower, upper) = rescorer.rawEnds[indicator]
    let isWhole = rescorer.criteria.indicators[indicator].scale.isWhole
    var values = [lower, upper]
    if isWhole, upper - lower <= CityRescorer.mostLevels {
      values = Array(stride(from: lower, through: upper, by: 1))
    } else if rescorer.isPlain {
      values += [0.25, 0.5, 0.75].map { lower + $0 * (upper - lower) }
    }
    let own = self.leaves[indicator]
    let others = missing.filter { $0 != indicator }
    return rescorer.leafScores(indicator, own, values, row).enumerated().compactMap { number, scores in
      var changed = row
      var known = leaves
      changed.set(indicator, .value(values[number], .reported))
      for (leaf, score) in zip(own, scores) { known[leaf] = score }
      return extremes(changed, known, others).map { $0.highest.score - $0.lowest.score }
    }
  }

  /// The lowest and the highest score with some missing answers at their ends; `nil` if there is none.
  private func extremes(_ row: CityRow, _ leaves: [Double], _ missing: [Int]) -> (lowest: End, highest: End)? {
    let twoSided = missing.filter { isLowerAtUpperEnd[$0] == nil }
    let isSearched = twoSided.count <= Self.mostTwoSided
    var found: (lowest: End, highest: End)?
    for mask in 0..<(isSearched ? 1 << twoSided.count : 1) {
      for wantsHighest in [false, true] {
        var changed = row
        var ends = leaves
        for indicator in missing {
          let place = twoSided.firstIndex(of: indicator)
          let isUpper = (isLowerAtUpperEnd[indicator].map { $0 != wantsHighest }) ?? (mask >> (place ?? 0) & 1 == 1)
          rescorer.put(indicator, atUpper: isUpper, &changed, &ends)
          guard place != nil, !isSearched else { continue }
          for leaf in self.leaves[indicator] {
            ends[leaf] = wantsHighest ? rescorer.scales.bestEnds[leaf] : rescorer.scales.worstEnds[leaf]
          }
        }
        let result = rescorer.rescore(changed, leaves: ends)
        let score = result.nodes[rescorer.plan.principal]
        guard !score.isNaN else { continue }
        let end = End(score: score, verdict: result.verdict?.verdict)
        guard let known = found else {
          found = (end, end)
          continue
        }
        if score < known.lowest.score { found?.lowest = end }
        if score > known.highest.score { found?.highest = end }
      }
    }
    return found
  }
}
