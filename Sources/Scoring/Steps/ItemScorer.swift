import AssessmentModel
import Diagnostics

/// Works out columns of indicator values from columns of answers, for the cities or for one population group in them.
struct ItemScorer {
  let survey: Survey
  private let positions: [AnswerKey: Int]
  private(set) var diagnostics: [Diagnostic] = []

  init(survey: Survey) {
    self.survey = survey
    positions = Dictionary(
      zip(survey.columns.map(\.key), survey.columns.indices), uniquingKeysWith: { first, _ in first })
  }

  /// Whether the survey has every column that the value of a group needs.
  func has(_ indicator: Indicator, group: GroupID) -> Bool {
    let items = indicator.scoring.items + (indicator.denominator.map { [$0.item] } ?? [])
    return !items.isEmpty && items.allSatisfy { positions[AnswerKey($0, group: group)] != nil }
  }

  /// Whether the survey has a column of an item.
  func hasColumn(_ key: AnswerKey) -> Bool { positions[key] != nil }

  /// The numbers of answers behind a group's values: those of the first item that has any.
  func sampleSizes(_ scoring: ItemScoring, group: GroupID) -> AnswerVector? {
    for item in scoring.items {
      if let position = positions[AnswerKey(item, group: group, isSampleSize: true)] {
        return survey.columns[position].answers
      }
    }
    return nil
  }

  /// The column of values; an item that the survey has no column for was not asked.
  mutating func values(of indicator: IndicatorID, by scoring: ItemScoring, group: GroupID?) -> AnswerVector {
    switch scoring {
    case .answer(let item): answers(item, group)
    case .ratio(let numerator, let denominator, let per):
      ratio(of: indicator, AnswerKey(numerator, group: group), AnswerKey(denominator, group: group), per: per)
    case .sum(let items): combination(of: indicator, items, group) { sum, _ in sum }
    case .mean(let items, let scale): combination(of: indicator, items, group) { sum, count in scale * sum / count }
    case .weighted(let items, let weights, let isMean, let scale, let minimumAnswered):
      weighted(
        of: indicator, items, group,
        WeightedRule(weights: weights, isMean: isMean, scale: scale, minimumAnswered: minimumAnswered))
    case .outsideCountry(let code): outside(code)
    }
  }

  func answers(_ item: ItemID, _ group: GroupID?) -> AnswerVector {
    guard let position = positions[AnswerKey(item, group: group)] else {
      return AnswerVector(repeating: .notAsked, count: survey.cities.count)
    }
    return survey.columns[position].answers
  }

  private mutating func ratio(
    of indicator: IndicatorID, _ above: AnswerKey, _ below: AnswerKey, per: Double
  ) -> AnswerVector {
    let numerator = answers(above.item, above.group)
    let denominator = answers(below.item, below.group)
    var result = AnswerVector(repeating: .invalid, count: numerator.count)
    for city in 0..<numerator.count {
      let states = (numerator.states[city], denominator.states[city])
      if states.0.isMissing || states.1.isMissing {
        result.states[city] = states.0.isMissing ? states.0 : states.1
      } else if denominator.numbers[city] == 0 {
        report(
          .divisionByZero, .scoring(.dividesByZero, .text("\(indicator)"), .text(below.header)), column: below,
          city: city)
      } else {
        let value = per * numerator.numbers[city] / denominator.numbers[city]
        if value.isFinite {
          result.numbers[city] = value
          result.states[city] = worseBasis(states.0, states.1)
        } else {
          reportOverflow(of: indicator, column: above, city: city)
        }
      }
    }
    return result
  }

  /// Adds up items. What is not applicable is left out; the first item that is missing for another reason makes the
  /// value missing, and so does the lack of any applicable item.
  private mutating func combination(
    of indicator: IndicatorID, _ items: [ItemID], _ group: GroupID?, finish: (Double, Double) -> Double
  ) -> AnswerVector {
    var result = AnswerVector(repeating: .notApplicable, count: survey.cities.count)
    var counts = [Double](repeating: 0, count: survey.cities.count)
    var sums = counts
    for item in items {
      let answers = answers(item, group)
      for city in 0..<answers.count {
        let state = answers.states[city]
        guard state != MissingReason.notApplicable.rawValue else { continue }
        let before = result.states[city]
        if before.isMissing && before != MissingReason.notApplicable.rawValue { continue }
        if state.isMissing {
          result.states[city] = state
        } else {
          sums[city] += answers.numbers[city]
          counts[city] += 1
          result.states[city] = before.isMissing ? state : worseBasis(before, state)
        }
      }
    }
    for city in 0..<result.count where !result.states[city].isMissing {
      let value = finish(sums[city], counts[city])
      if value.isFinite {
        result.numbers[city] = value
      } else {
        result.states[city] = MissingReason.invalid.rawValue
        reportOverflow(of: indicator, column: AnswerKey(items[0], group: group), city: city)
      }
    }
    return result
  }

  private func outside(_ code: String) -> AnswerVector {
    let states = [UInt8](repeating: AnswerBasis.registry.rawValue, count: survey.cities.count)
    return AnswerVector(numbers: survey.cities.map { $0.iso3 == code ? 0 : 1 }, states: states)
  }

  mutating func reportOverflow(of indicator: IndicatorID, column: AnswerKey, city: Int) {
    report(.notFinite, .scoring(.valueOverflow, .text("\(indicator)")), column: column, city: city)
  }

  mutating func add(_ finding: Diagnostic) { diagnostics.append(finding) }

  mutating func report(_ code: DiagnosticCode, _ what: Statement, column: AnswerKey, city: Int) {
    let location = positions[column].map { survey.location(of: survey.columns[$0], city: city) }
    diagnostics.append(
      Diagnostic(code, .valueSetAside, what, at: location, city: survey.cities[city].id.rawValue))
  }
}
