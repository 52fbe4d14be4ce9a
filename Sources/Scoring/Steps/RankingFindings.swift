import AssessmentModel
import Diagnostics

/// What a reader of the ranks should know: there are none, there is one city, or a country's value stands for several.
struct RankingFindings {
  let plan: AssessmentPlan
  let survey: Survey
  let indicators: IndicatorMatrix

  /// The findings for the scores that are ranked, NaN for none.
  func run(_ scores: [Double]) -> [Diagnostic] {
    guard !survey.cities.isEmpty else { return [] }
    var findings: [Diagnostic] = []
    let rated = scores.count { !$0.isNaN }
    if rated == 0 {
      let count = survey.cities.count
      findings.append(
        Diagnostic(
          .nobodyRated, .note, count == 1 ? .scoring(.onlyCityUnrated) : .scoring(.nobodyRated, .number(count))))
    } else if survey.cities.count == 1 {
      findings.append(Diagnostic(.singleCity, .note, .scoring(.singleCity)))
    }
    return findings + ties(scores)
  }

  /// A note for each country whose values alone make several of its cities equal.
  private func ties(_ scores: [Double]) -> [Diagnostic] {
    let weights = plan.effectiveWeights(under: plan.principal)
    let used = Set(zip(plan.leaves, weights).filter { $1 > 0 }.map(\.0.indicator)).sorted()
    let columns = used.map { indicators.columns[$0].states }
    guard columns.contains(where: { $0.contains(AnswerBasis.countryProxy.rawValue) }) else { return [] }
    var order: [String] = []
    var members: [String: [Int]] = [:]
    for (city, entry) in survey.cities.enumerated() where !scores[city].isNaN && !entry.iso3.isEmpty {
      let isProxy = columns.allSatisfy { $0[city].isMissing || $0[city] == AnswerBasis.countryProxy.rawValue }
      guard isProxy else { continue }
      if members[entry.iso3] == nil { order.append(entry.iso3) }
      members[entry.iso3, default: []].append(city)
    }
    return order.compactMap { code in
      let cities = members[code] ?? []
      guard cities.count > 1, let first = cities.first else { return nil }
      guard cities.allSatisfy({ abs(scores[$0] - scores[first]) <= Comparison.tolerance }) else { return nil }
      let country = survey.cities[first].country
      return Diagnostic(
        .tiedByProxy, .note,
        .scoring(
          .tiedByProxy, .number(cities.count), country.english.isEmpty ? .text(code) : .name(country)))
    }
  }
}
