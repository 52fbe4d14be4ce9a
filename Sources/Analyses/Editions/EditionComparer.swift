public import AssessmentModel
import Scoring

/// Holds two editions of a survey against each other and splits each city's change into answers and method.
///
/// The method of an edition is its criteria set with everything that was learnt from its data. To tell its part from
/// that of the answers, each edition's answers are also scored by the other's method, with the other's learnt values
/// pinned:
///
/// ```
/// data   = ½·[f₀(x₁) − f₀(x₀)] + ½·[f₁(x₁) − f₁(x₀)]
/// method = ½·[f₁(x₀) − f₀(x₀)] + ½·[f₁(x₁) − f₀(x₁)]
/// ```
///
/// The two add up to `f₁(x₁) − f₀(x₀)`; with the same method the second is 0, with the same answers the first. The split
/// is the Shapley value of the two causes (L. S. Shapley, 1953): neither is taken to have come first. What comes from the
/// answers is parted in the same way, under either method, into answers given, withdrawn and changed, and filled gaps:
/// see ``AssessmentModel/EditionAnswers``.
///
/// Ranks among cities, Copeland's rule and PROMETHEE learn nothing that could be pinned: they always hold a city against
/// those of the answers at hand.
public struct EditionComparer: Sendable {
  private let before: CriteriaSet
  private let after: CriteriaSet
  private let isPinned: Bool

  /// Prepares a comparison.
  ///
  /// - Parameters:
  ///   - before: the criteria set of the old edition.
  ///   - after: the criteria set of the new edition; the same one, or a revised one.
  ///   - isPinned: whether the new edition is assessed with what the old one learnt, as far as the new set asks for it.
  public init(before: CriteriaSet, after: CriteriaSet, isPinned: Bool = false) {
    self.before = before
    self.after = after
    self.isPinned = isPinned
  }

  /// One edition, as assessed.
  public struct Result: Sendable {
    /// The old edition by the old method.
    public var before: Assessment
    /// The new edition by the new method.
    public var after: Assessment
    /// The old answers by the new method.
    public var rescored: Assessment
    /// The new answers by the old method.
    public var counterpart: Assessment
    /// City by city.
    public var comparison: EditionComparison
  }

  /// Assesses both editions by both methods.
  ///
  /// Answers carry over by item; an item that the other edition did not ask counts as not asked, and so does one that it
  /// asked on another scale.
  ///
  /// - Parameters:
  ///   - old: the returns of the old edition.
  ///   - new: the returns of the new edition.
  ///   - engine: the program's version, for the provenance.
  ///   - countries: values of countries, where a set fills gaps from them.
  /// - Complexity: four assessments, and up to six more under either method to part the answers; up to fifteen more where
  ///   gaps are filled.
  public func compare(_ old: Survey, _ new: Survey, engine: String, countries: Survey? = nil) -> Result {
    let first = AssessmentPipeline(criteria: before).assess(old, engine: engine, countries: countries)
    let last = AssessmentPipeline(criteria: after, pinned: isPinned ? first.learnt : [])
      .assess(new, engine: engine, previous: old, countries: countries)
    let strange = itemsOnOtherScales
    let rescored = AssessmentPipeline(criteria: after, pinned: last.learnt)
      .assess(old.without(strange), engine: engine, countries: countries)
    let counterpart = AssessmentPipeline(criteria: before, pinned: first.learnt)
      .assess(new.without(strange), engine: engine, previous: old, countries: countries)
    var comparison = comparison(first, last, rescored, counterpart)
    let mix = AnswerMix(old, new)
    let hasSameCities = Set(old.cities.map(\.id)) == Set(new.cities.map(\.id))
    func parts(_ set: CriteriaSet, _ by: Assessment, _ old: (Survey, Assessment), _ new: (Survey, Assessment))
      -> [AnswerSplit.Parts?]
    {
      AnswerSplit(
        mix: mix, criteria: set, learnt: by.learnt, old: old.0, new: new.0, previous: first.survey,
        countries: countries, engine: engine, hasSameCities: hasSameCities, before: old.1.principalScores,
        after: new.1.principalScores
      ).run()
    }
    let byOld = parts(before, first, (old, first), (new.without(strange), counterpart))
    // With nothing learnt and no change of method there is one method, and its parts are the same.
    let isOneMethod = before == after && first.learnt == last.learnt && strange.isEmpty
    let byNew = isOneMethod ? byOld : parts(after, last, (old.without(strange), rescored), (new, last))
    comparison.changes = Self.parted(comparison.changes, last, mix, byOld, byNew)
    return Result(
      before: first, after: last, rescored: rescored, counterpart: counterpart, comparison: comparison)
  }

  private func comparison(
    _ first: Assessment, _ last: Assessment, _ rescored: Assessment, _ counterpart: Assessment
  ) -> EditionComparison {
    let old = Dictionary(uniqueKeysWithValues: zip(first.cities.map(\.id), first.cities.indices))
    var changes: [EditionChange] = []
    var onlyAfter: [CityID] = []
    for (row, city) in last.cities.enumerated() {
      guard let oldRow = old[city.id] else {
        onlyAfter.append(city.id)
        continue
      }
      changes.append(
        Self.change(
          city.id, before: first.principalScore(oldRow), after: last.principalScore(row),
          oldDataNewMethod: rescored.principalScore(oldRow), newDataOldMethod: counterpart.principalScore(row),
          ranks: (first.rank(of: oldRow), last.rank(of: row))))
      changes[changes.count - 1].coverageBefore = first.coverage[oldRow]
      changes[changes.count - 1].coverageAfter = last.coverage[row]
    }
    let present = Set(last.cities.map(\.id))
    let (oldIDs, newIDs) = (Set(before.indicators.map(\.id)), Set(after.indicators.map(\.id)))
    return EditionComparison(
      changes: changes, onlyBefore: first.cities.map(\.id).filter { !present.contains($0) }, onlyAfter: onlyAfter,
      indicatorsOnlyBefore: before.indicators.map(\.id).filter { !newIDs.contains($0) },
      indicatorsOnlyAfter: after.indicators.map(\.id).filter { !oldIDs.contains($0) },
      itemsOnOtherScales: itemsOnOtherScales, isPinned: isPinned)
  }

  /// The changes with what comes from which answers: the mean over both methods.
  private static func parted(
    _ changes: [EditionChange], _ last: Assessment, _ mix: AnswerMix, _ byOld: [AnswerSplit.Parts?],
    _ byNew: [AnswerSplit.Parts?]
  ) -> [EditionChange] {
    let rows = last.cities.indices.filter { mix.oldRows[$0] != nil }
    return zip(changes, rows).map { change, row in
      var change = change
      let counts = mix.counts[row]
      change.answers.givenCount = counts[AnswerMix.Cause.given.rawValue]
      change.answers.withdrawnCount = counts[AnswerMix.Cause.withdrawn.rawValue]
      change.answers.changedCount = counts[AnswerMix.Cause.changed.rawValue]
      guard change.data != nil, let old = byOld[row], let new = byNew[row] else { return change }
      func mean(_ part: (AnswerSplit.Parts) -> Double) -> Double { 0.5 * part(old) + 0.5 * part(new) }
      change.answers.given = mean { $0.causes[AnswerMix.Cause.given.rawValue] }
      change.answers.withdrawn = mean { $0.causes[AnswerMix.Cause.withdrawn.rawValue] }
      change.answers.changed = mean { $0.causes[AnswerMix.Cause.changed.rawValue] }
      change.answers.filled = mean(\.filled)
      change.answers.others = mean(\.others)
      return change
    }
  }

  /// Splits one city's change; parts are missing unless all four scores exist.
  static func change(
    _ city: CityID, before: Double?, after: Double?, oldDataNewMethod: Double?, newDataOldMethod: Double?,
    ranks: (before: Double?, after: Double?)
  ) -> EditionChange {
    var data: Double?
    var method: Double?
    if let before, let after, let rescored = oldDataNewMethod, let counterpart = newDataOldMethod {
      data = 0.5 * (counterpart - before) + 0.5 * (after - rescored)
      method = 0.5 * (rescored - before) + 0.5 * (after - counterpart)
    }
    return EditionChange(
      city: city, before: before, after: after, oldDataNewMethod: oldDataNewMethod,
      newDataOldMethod: newDataOldMethod, data: data, method: method, rankBefore: ranks.before,
      rankAfter: ranks.after)
  }

  /// Items that both sets ask, on different scales.
  private var itemsOnOtherScales: [ItemID] {
    let scales = Dictionary(
      before.indicators.flatMap(\.items).map { ($0.id, $0.scale) }, uniquingKeysWith: { first, _ in first })
    return after.indicators.flatMap(\.items).filter { item in scales[item.id].map { $0 != item.scale } ?? false }
      .map(\.id)
  }
}

extension Assessment {
  /// Everything that the steps learnt; pin it to apply the same method to other answers.
  public var learnt: [LearntValue] { records.flatMap(\.learnt) }

  /// The principal score of a city on the common scale.
  fileprivate func principalScore(_ city: Int) -> Double? { nodes[plan.principal].scores[city] }
}

extension Survey {
  /// The survey without the answers to some items.
  fileprivate func without(_ items: [ItemID]) -> Survey {
    guard !items.isEmpty else { return self }
    let left = Set(items)
    var survey = self
    survey.columns.removeAll { left.contains($0.key.item) }
    return survey
  }
}
