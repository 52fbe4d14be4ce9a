import AssessmentModel
import ReportFiles
import Words

/// A group against its reference on one indicator, over all cities: one question of the divide.
struct DivideQuestion {
  /// One city's answer to the question.
  struct Row {
    var city: Int
    var outcome: DivideOutcome
    var group: Double
    var reference: Double
    var groupSample: Double?
    var referenceSample: Double?
    /// The guards that acted; `nil` where they are not looked up.
    var guards: [DivideGuard]?

    /// `p_r − p_d`, in points.
    var difference: Double { reference - group }
    /// `p_d/p_r`; `nil` against 0.
    var ratio: Double? { reference == 0 ? nil : group / reference }
    /// `(100 − p_d)/(100 − p_r)`; `nil` against 100.
    var exclusion: Double? { reference == 100 ? nil : (100 - group) / (100 - reference) }
  }

  /// Position of the check in ``DivideResult/checks``.
  let number: Int
  let check: DivideCheck
  let group: DivideGroup
  /// The cities with both percentages, the widest gap first.
  let rows: [Row]
  /// How many cities were given each outcome.
  let counts: [DivideOutcome: Int]

  /// Number of cities whose gap has a level, the group ahead included.
  var measured: Int { DivideOutcome.allCases.reduce(0) { $0 + ($1.level == nil ? 0 : counts[$1] ?? 0) } }

  /// Number of cities at a level or above.
  func count(from level: Int) -> Int {
    DivideOutcome.allCases.reduce(0) { sum, outcome in
      guard outcome != .reverse, let found = outcome.level, found >= level else { return sum }
      return sum + (counts[outcome] ?? 0)
    }
  }

  /// The middle one of the ratios, the lower of two; `nil` where there are none.
  var medianRatio: Double? {
    let ratios = rows.compactMap(\.ratio).sorted()
    return ratios.isEmpty ? nil : ratios[(ratios.count - 1) / 2]
  }
}

extension ReportFacts {
  /// The questions between groups, in the order of the rules.
  ///
  /// - Parameter looksUpGuards: whether the guards that acted are looked up, where profiles are kept.
  /// - Complexity: O(checks × cities), and a profile a city where these are kept.
  func questions(looksUpGuards: Bool = true) -> [DivideQuestion] {
    guard let divide = assessment.divide, let rules = assessment.criteria.divide else { return [] }
    let isKept = looksUpGuards && assessment.cities.count <= ReportContent.mostKept
    return divide.checks.enumerated().compactMap { number, check -> DivideQuestion? in
      guard case .gap(let position) = check.kind, rules.groups.indices.contains(position) else { return nil }
      let group = rules.groups[position]
      let columns = groups[check.indicator].map { assessment.groups[$0] }
      let own = columns.first { $0.group == group.id }
      let reference = columns.first { $0.group == group.reference }
      var counts: [DivideOutcome: Int] = [:]
      var rows: [DivideQuestion.Row] = []
      for city in assessment.cities.indices {
        let outcome = check.outcome(of: city)
        counts[outcome, default: 0] += 1
        guard outcome != .notMeasured, let value = own?.values[city].number,
          let against = reference?.values[city].number, value.isFinite, against.isFinite
        else { continue }
        rows.append(
          DivideQuestion.Row(
            city: city, outcome: outcome, group: value, reference: against,
            groupSample: own?.sampleSizes?[city].number, referenceSample: reference?.sampleSizes?[city].number,
            guards: isKept ? content.profile(city).divide.first { $0.check == number }?.guards : nil))
      }
      rows.sort { ($1.difference, $0.city) < ($0.difference, $1.city) }
      return DivideQuestion(number: number, check: check, group: group, rows: rows, counts: counts)
    }
  }
}
