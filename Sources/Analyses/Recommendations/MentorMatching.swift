import AssessmentModel
import Diagnostics
import Scoring

/// Finds the cities that can teach each city, and assigns them.
struct MentorMatching {
  let assessment: Assessment
  let rules: MentorRules
  private let standing: ItemStanding

  init(assessment: Assessment, rules: MentorRules) {
    self.assessment = assessment
    self.rules = rules
    standing = ItemStanding(assessment, rules)
  }

  /// What a pair could do for the city that learns.
  private struct Pair {
    /// Positions in the standing's indicators, the widest gap first.
    var items: [Int]
    var closeness: Double
    var context: ContextCloseness
    var benefit: Double
  }

  /// Matches by city, best first, and the cities that want a mentor and have none.
  func run() -> (matches: [MentorMatch], unmatched: [Int]) {
    // The order of the identifiers settles what the benefits leave open, whatever the order of the survey.
    let order = assessment.cities.indices.sorted {
      let (left, right) = (assessment.cities[$0].id.rawValue, assessment.cities[$1].id.rawValue)
      return left == right ? $0 < $1 : left < right
    }
    let learners = order.filter(wantsMentor)
    let pairs = learners.map { city in order.map { mentor in pair(city, mentor) } }
    let assigned = CapacityAssignment(
      benefits: pairs.map { row in row.map { $0.map { CapacityAssignment.units($0.benefit) } ?? 0 } },
      perRow: rules.mentorsPerCity, perColumn: rules.capacity
    ).solve()
    var matches = [[MentorMatch]](repeating: [], count: assessment.cities.count)
    var unmatched: [Int] = []
    for (row, city) in learners.enumerated() {
      let found = assigned[row].compactMap { column in pairs[row][column].map { (order[column], $0) } }
      let ranked = found.enumerated().sorted {
        $0.element.1.benefit == $1.element.1.benefit
          ? $0.offset < $1.offset : $0.element.1.benefit > $1.element.1.benefit
      }
      matches[city] = named(city, ranked.map(\.element))
      if found.isEmpty { unmatched.append(city) }
    }
    return (matches.flatMap { $0 }, unmatched.sorted())
  }

  /// Matches with their items; a later mentor names what an earlier one has not, where it can.
  private func named(_ city: Int, _ pairs: [(mentor: Int, pair: Pair)]) -> [MentorMatch] {
    var taken: Set<Int> = []
    return pairs.map { mentor, pair in
      let fresh = pair.items.filter { !taken.contains($0) }
      let items = (fresh.isEmpty ? pair.items : fresh).prefix(rules.items)
      taken.formUnion(items)
      return MentorMatch(
        city: city, mentor: mentor, indicators: items.map { standing.indicators[$0] }, closeness: pair.closeness,
        context: pair.context, benefit: pair.benefit,
        gaps: items.map { standing.columns[$0][mentor] - standing.columns[$0][city] })
    }
  }

  private func wantsMentor(_ city: Int) -> Bool {
    assessment.criteria.gates.indices.allSatisfy { assessment.gate($0, of: city) != .failed }
      && standing.columns.contains { Comparison.atMost(rules.weakness).isMet(by: $0[city]) }
  }

  private func pair(_ city: Int, _ mentor: Int) -> Pair? {
    guard city != mentor else { return nil }
    var gaps: [(item: Int, gap: Double)] = []
    for (item, column) in standing.columns.enumerated() {
      // What is not known is NaN, and meets neither comparison.
      guard Comparison.atMost(rules.weakness).isMet(by: column[city]),
        Comparison.atLeast(rules.strength).isMet(by: column[mentor])
      else { continue }
      gaps.append((item, column[mentor] - column[city]))
    }
    guard !gaps.isEmpty else { return nil }
    gaps.sort { $0.gap == $1.gap ? $0.item < $1.item : $0.gap > $1.gap }
    let context = context(assessment.cities[city], assessment.cities[mentor])
    let closeness = context.mean(rules)
    return Pair(
      items: gaps.map(\.item), closeness: closeness, context: context,
      benefit: gaps.prefix(rules.items).reduce(0) { $0 + $1.gap } * closeness)
  }

  private func context(_ city: City, _ mentor: City) -> ContextCloseness {
    func ratio(_ left: Double?, _ right: Double?) -> Double? {
      guard let left, let right, left > 0, right > 0 else { return nil }
      return min(left, right) / max(left, right)
    }
    let isRegionKnown = !city.region.isEmpty && !mentor.region.isEmpty
    return ContextCloseness(
      region: isRegionKnown ? (city.region == mentor.region ? 1 : 0) : nil,
      income: ratio(city.incomePerHead, mentor.incomePerHead), size: ratio(city.population, mentor.population))
  }

  /// Items without a scale, and cities whose context is not known.
  func findings() -> [Diagnostic] {
    var findings = standing.unscaled.map { position in
      Diagnostic(
        .mentorItemUnscaled, .note,
        .scoring(.mentorItemUnscaled, .text("\(assessment.criteria.indicators[position].id)")))
    }
    let parts: [(fact: ScoringFact, weight: Double, isKnown: (City) -> Bool)] = [
      (.regionUnknown, rules.region, { !$0.region.isEmpty }),
      (.incomeUnknown, rules.income, { $0.incomePerHead != nil }),
      (.sizeUnknown, rules.size, { $0.population != nil }),
    ]
    for part in parts where part.weight > 0 {
      let unknown = assessment.cities.filter { !part.isKnown($0) }
      guard !unknown.isEmpty else { continue }
      let names = unknown.map(\.name).sorted { $0.english < $1.english }.prefix(5)
      findings.append(
        Diagnostic(
          .mentorContextUnknown, .note,
          .scoring(
            part.fact, .number(unknown.count), .number(assessment.cities.count),
            .firstOf(names.map(FactValue.name), count: unknown.count))))
    }
    return findings
  }
}
