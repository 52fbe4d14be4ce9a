internal import Analyses
package import AssessmentModel
package import Diagnostics
internal import Scoring

/// What the rows and values that were set aside do to the result of a survey.
///
/// A value that was set aside is tried at both ends of its scale, all such values of a city together, with everything
/// learnt held as it is. What comes out other is named; nothing is claimed of what did not.
package struct FindingEffects: Sendable, Hashable {
  /// A part of the index, and the cities that lose its score.
  package struct Loss: Sendable, Hashable {
    /// The part's name.
    package var part: LocalizedText
    /// The part's id.
    package var id: String
    /// The cities, by name.
    package var cities: [LocalizedText]
  }

  /// A city whose verdict hangs on values that were set aside.
  package struct OpenVerdict: Sendable, Hashable {
    /// The city.
    package var city: LocalizedText
    /// The verdict now.
    package var now: Verdict
    /// Other verdicts that the ends of the scales give.
    package var others: [Verdict]
  }

  /// A verdict of the criteria set.
  package struct Verdict: Sendable, Hashable {
    /// The id in files.
    package var id: String
    /// The name in reports.
    package var name: LocalizedText
  }

  /// The cities that are not assessed because their rows were set aside, as their rows name them.
  package private(set) var leftOut: [String] = []
  /// The parts that are not rated because values were set aside, in the order of the index.
  package private(set) var losses: [Loss] = []
  /// The cities that are not rated as a whole because values were set aside.
  package private(set) var unrated: [LocalizedText] = []
  /// The cities whose verdict could be other.
  package private(set) var openVerdicts: [OpenVerdict] = []
  /// How many cities have answers that were set aside.
  package private(set) var concerned = 0
  /// How many of them were looked at.
  package private(set) var lookedAt = 0

  /// The most cities that are looked at.
  package static let mostCities = 2000

  /// Works out the effects on a result.
  ///
  /// - Complexity: O(cities × indicators), and O(leaves + nodes) for each city that is looked at.
  package init(_ assessment: Assessment, most: Int = mostCities) {
    leftOut = SetAsideRows(assessment.survey).cities.map { rows in rows[0].name }
    let columns = assessment.indicators.columns
    let cities = assessment.cities.indices.filter { city in
      columns.contains { $0.states[city] == MissingReason.invalid.rawValue }
    }
    concerned = cities.count
    guard !cities.isEmpty else { return }
    let search = SetAsideSearch(assessment)
    let verdicts = assessment.criteria.verdicts.map { Verdict(id: $0.id, name: $0.name) }
    var lost = [[LocalizedText]](repeating: [], count: assessment.plan.nodes.count)
    for city in cities.prefix(most) {
      guard let outcome = search.outcome(of: city) else { continue }
      lookedAt += 1
      let name = assessment.cities[city].name
      for node in outcome.lost { lost[node].append(name) }
      if outcome.isUnrated { unrated.append(name) }
      if !outcome.otherVerdicts.isEmpty {
        openVerdicts.append(
          OpenVerdict(
            city: name, now: verdicts[assessment.verdicts[city].verdict],
            others: outcome.otherVerdicts.map { verdicts[$0] }))
      }
    }
    // The whole index is no part where the cities that lose it are those that are not rated.
    if lost[assessment.plan.principal] == unrated { lost[assessment.plan.principal] = [] }
    losses = assessment.plan.nodes.indices.filter { !lost[$0].isEmpty }.map { node in
      Loss(part: assessment.plan.nodes[node].name, id: assessment.plan.nodes[node].id.rawValue, cities: lost[node])
    }
  }

  /// Whether nothing of the result hangs on what was set aside, as far as it was looked at.
  package var isEmpty: Bool {
    leftOut.isEmpty && losses.isEmpty && unrated.isEmpty && openVerdicts.isEmpty && lookedAt == concerned
  }

  /// The most cities of a survey whose effects are worked out by a check, which is quick for surveys of any size.
  package static let mostToCheck = 5000

  /// The effects on a survey that is checked and not assessed, and a note where they are not worked out.
  ///
  /// A survey of which nothing was set aside is not scored.
  package static func check(
    _ inputs: RunInputs, most: Int = mostToCheck
  ) -> (effects: FindingEffects?, finding: Diagnostic?) {
    let isSetAside = inputs.survey.diagnostics.contains {
      $0.severity == .valueSetAside || $0.severity == .rowSetAside
    }
    guard isSetAside else { return (nil, nil) }
    let cities = inputs.survey.cities.count
    guard cities <= most else {
      let finding = Diagnostic(
        .effectNotWorkedOut, .note,
        .run(.effectNotWorkedOut, .number(cities), .number(most)),
        at: InputLocation(file: inputs.surveyEntry.path))
      return (nil, finding)
    }
    let effects = FindingEffects(AssessmentRun(inputs).assessment)
    return (effects.isEmpty ? nil : effects, nil)
  }
}
