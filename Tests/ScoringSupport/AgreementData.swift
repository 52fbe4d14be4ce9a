package import AssessmentModel

// Random columns, cities and surveys for the agreement of plan and pipeline.

extension SplitMix {
  package mutating func pick<Element>(_ elements: [Element]) -> Element { elements[below(elements.count)] }

  /// About normal, mean 0 and deviation 1.
  package mutating func normal() -> Double { (0..<12).reduce(-6) { sum, _ in sum + unit() } }

  package mutating func real(_ lower: Double, _ upper: Double) -> Double { lower + (upper - lower) * unit() }
}

/// What the values of a column look like.
package enum ColumnKind: CaseIterable {
  case levels
  case uniform
  case skewed
  case mirrored
  case signed
  case constant
  case large
  /// Equal but for rounding.
  case rounded
  /// Few values, each in several roundings.
  case paired
  /// One value but for a few cities.
  case flat

  package func value(_ random: inout SplitMix) -> Double {
    switch self {
    case .levels: return Double(random.below(5))
    case .uniform: return random.real(0, 100)
    case .skewed, .mirrored:
      let tail = random.chance(0.15) ? 1 + 40 * random.unit() * random.unit() : 1
      let size = (1 + random.unit()) * tail
      return self == .skewed ? size : 100 - size
    case .signed: return random.normal()
    case .constant: return 3
    case .large: return 1e9 + 1e9 * random.unit()
    case .rounded: return random.pick([0.3, 0.1 + 0.2, (0.3).nextDown, 0.3 + 8 * (0.3).ulp])
    case .paired: return random.pick([0.3, 0.1 + 0.2, 0.7, 0.1 + 0.6, 0.4 + 0.3, 1.1, 1.1 + 3 * (1.1).ulp])
    case .flat: return random.chance(0.1) ? 50 + 50 * random.unit() : 2
    }
  }
}

extension AgreementCase {
  package static func cities(_ count: Int, _ random: inout SplitMix) -> [City] {
    (0..<count).map { number in
      let countries = ["", "AAA", "BBB", "CCC"]
      return city(
        "c\(number)", region: random.pick(["", "north", "south"]), iso3: random.pick(countries),
        country: random.pick(["", "Here", "There"]))
    }
  }

  /// A column with gaps of every reason, and at least one value.
  package static func column(_ kind: ColumnKind, _ count: Int, gaps: Double, _ random: inout SplitMix) -> [Cell] {
    let sure = random.below(max(count, 1))
    return (0..<count).map { city in
      if city != sure && random.chance(gaps) { return .missing(random.pick(MissingReason.allCases)) }
      return .value(kind.value(&random), random.pick([.reported, .evidenced, .selfReported, .countryProxy]))
    }
  }
}

/// A survey with a date, whose columns are the given ones.
package func datedSurvey(_ columns: [(AnswerKey, [Cell])], _ cities: [City], year: Int) -> Survey {
  var made = survey(columns, cities: cities)
  made.description.date = "\(year)"
  return made
}
