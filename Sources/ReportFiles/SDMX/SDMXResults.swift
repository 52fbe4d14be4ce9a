internal import AssessmentModel
package import Diagnostics

/// The results of an assessment as observations: what statistics offices exchange.
///
/// An observation is a measure of a node for a city in a period of time: scores of every node; ranks, coverage, class and
/// verdict of the city under the node that they are about. A measure that a city does not have is an observation without a
/// value, whose status is `M`. Class and verdict have their code as an attribute, and their place in the set's list as the
/// value.
package struct SDMXResults {
  /// One value, or its absence.
  struct Observation {
    var city: String
    var node: String
    var measure: Measure
    var value: Double?
    /// The class or verdict.
    var outcome: String?
    /// `A` normal, `M` missing, `P` provisional.
    var status: Status
  }

  /// What is measured.
  enum Measure: String, CaseIterable {
    case score = "SCORE"
    case rank = "RANK"
    case rankOverall = "RANK_OVERALL"
    case rankInRegion = "RANK_IN_REGION"
    case coverage = "COVERAGE"
    case grade = "CLASS"
    case verdict = "VERDICT"

    /// Its name.
    var name: DeliveryFact {
      switch self {
      case .score: .sdmxScore
      case .rank: .sdmxRank
      case .rankOverall: .sdmxRankOverall
      case .rankInRegion: .sdmxRankInRegion
      case .coverage: .sdmxCoverage
      case .grade: .sdmxClass
      case .verdict: .sdmxVerdict
      }
    }
  }

  /// What is known of a value, by the codes of SDMX.
  enum Status: String, CaseIterable {
    case normal = "A"
    case missing = "M"
    case provisional = "P"

    /// Its name.
    var name: DeliveryFact {
      switch self {
      case .normal: .sdmxNormal
      case .missing: .sdmxMissing
      case .provisional: .sdmxProvisional
      }
    }
  }

  let facts: ReportFacts
  let names: SDMXNames
  /// The period of time: `2015`, `2015-06` or `2015-06-30`.
  let period: String

  /// The results; `nil` if the survey has no period of time.
  ///
  /// - Complexity: O(cities + nodes).
  package init?(_ content: ReportContent) {
    facts = ReportFacts(content)
    let description = facts.assessment.survey.description
    guard let period = [description.edition, description.date].first(where: Self.isPeriod) else { return nil }
    self.period = period
    names = SDMXNames(facts.assessment)
  }

  /// That there are no results for want of a period of time.
  package static func noPeriod(_ content: ReportContent) -> Diagnostic {
    Diagnostic(
      .sdmxPeriod, .valueSetAside, .delivery(.sdmxNoPeriod, .quoted(content.assessment.survey.description.edition)))
  }

  /// What was changed to be allowed.
  package var findings: [Diagnostic] { names.findings }

  /// A year, a month or a day.
  private static func isPeriod(_ text: String) -> Bool {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    let isNumeric = parts.allSatisfy { $0.utf8.allSatisfy { (0x30...0x39).contains($0) } }
    guard isNumeric, (1...3).contains(parts.count), parts[0].utf8.count == 4 else { return false }
    for (part, most) in zip(parts.dropFirst(), [12, 31]) {
      guard part.utf8.count == 2, let number = Int(part), (1...most).contains(number) else { return false }
    }
    return true
  }

  /// Calls `body` with every observation, city by city in the survey's order.
  ///
  /// - Complexity: O(cities · nodes), in constant memory.
  func each(_ body: (Observation) -> Void) {
    let assessment = facts.assessment
    let principal = assessment.plan.principal
    let graded = assessment.criteria.classes.flatMap { assessment.plan.node($0.node) }
    for city in assessment.cities.indices {
      func send(
        _ measure: Measure, _ node: Int, _ value: Double?, _ outcome: String? = nil, isProvisional: Bool = false
      ) {
        let value = value.flatMap { $0.isFinite ? $0 : nil }
        body(
          Observation(
            city: names.cities[city], node: names.nodes[node], measure: measure, value: value, outcome: outcome,
            status: value == nil ? .missing : isProvisional ? .provisional : .normal))
      }
      for node in assessment.plan.nodes.indices { send(.score, node, assessment.score(node, of: city)) }
      send(.rank, principal, assessment.rank(of: city))
      send(.rankOverall, principal, assessment.ranking.overall[city])
      send(.rankInRegion, principal, assessment.ranking.inRegion[city])
      send(.coverage, principal, assessment.coverage[city])
      if let graded {
        let grade = assessment.classes[city]
        send(.grade, graded, grade.map { Double($0 + 1) }, grade.map { names.classes[$0] })
      }
      if !assessment.verdicts.isEmpty {
        let outcome = assessment.verdicts[city]
        send(
          .verdict, principal, Double(outcome.verdict + 1), names.verdicts[outcome.verdict],
          isProvisional: outcome.isProvisional)
      }
    }
  }
}
