import AssessmentModel
import Diagnostics
import SurveyFiles
import XMLStream

/// Reads XMCDA 4.0.0 and 3.1.1 documents: alternatives, criteria, scales, weights, hierarchy, performance table, values
/// and assignments.
///
/// Reading is lenient: parts that have no counterpart are named and passed over. What the schema of XMCDA cannot check is
/// checked: references to nothing, names and cells that stand twice, infinite values and NaN, negative weights, trees
/// that are none. Values are normalised between the limits of the value function (one straight line), else of the scale,
/// and where there are none between the smallest and the largest value; groups are arithmetic means. Inactive and fictive
/// alternatives are set aside by name. A group without a weight weighs what its members weigh together.
public enum XMCDAReader {
  /// Reads one or several documents as one, since services exchange a file a part.
  ///
  /// - Returns: The study, or no study and at least one diagnostic of severity `.stop`; codes are `XCH-…`, and `XML-…`
  ///   where a file is no well-formed XML.
  /// - Complexity: O(bytes); the documents are held in memory.
  public static func read(_ files: [ExchangeFile], naming: StudyNaming) -> ExchangeReading {
    let parts = XMCDAParts(files)
    guard !parts.findings.hasErrors else {
      return ExchangeReading(study: nil, diagnostics: FindingList(parts.findings).all)
    }
    let criteria = XMCDACriteriaReading(parts)
    let weights = XMCDAWeights(parts, criteria)
    let survey = XMCDASurvey(parts, criteria)
    var names = NameMaker(.identifier)
    var ids: [String: String] = [:]
    for criterion in criteria.criteria { ids[criterion.id] = names.name(for: criterion.id) }
    let parameters = Self.parameters(parts)
    let tree = XMCDATree(parts, criteria, weights: weights.weights, parameters: parameters, names: ids)
    let results = XMCDAResults(parts, survey)
    var findings = parts.findings + criteria.findings + weights.findings + survey.findings + tree.findings
    findings += results.findings + renamed(names.changes, .criterion) + renamed(survey.renamed, .alternative)
    guard !findings.hasStop else { return ExchangeReading(study: nil, diagnostics: FindingList(findings).all) }
    let taken = criteria.criteria.indices.filter { !tree.groups.contains(criteria.criteria[$0].id) }
    let indicators = taken.map { indicator(criteria.criteria[$0], ids, parameters) }
    let set = set(indicators, tree.trees, parameters, naming)
    let columns = zip(taken, indicators).map { position, indicator in
      AnswerColumn(
        key: AnswerKey(ItemID(indicator.id.rawValue)), header: criteria.criteria[position].id,
        answers: survey.columns[position])
    }
    let registry = CityRegistry(
      id: naming.id, title: LocalizedText("Alternatives of \(naming.title)"), source: "Converted from XMCDA",
      cities: survey.cities)
    let description = SurveyDescription(
      id: naming.id, title: LocalizedText(naming.title), edition: "1", origin: naming.origin,
      source: LocalizedText("Converted from XMCDA"), criteria: naming.id)
    let returns = Survey(
      description: description, registry: registry, cities: survey.cities,
      locations: survey.lines.map { ReturnLocation(file: 0, record: 0, line: UInt32(clamping: $0)) }, columns: columns,
      files: files.map(\.name), setAside: survey.setAside)
    return ExchangeReading(
      study: ConvertedStudy(criteria: set, survey: returns, results: results.results),
      diagnostics: FindingList(findings).all)
  }

  private static func set(
    _ indicators: [Indicator], _ trees: [IndexNode], _ parameters: [String: String], _ naming: StudyNaming
  ) -> CriteriaSet {
    func number(_ name: String, _ value: Double) -> Double {
      parameters[name].flatMap { NumberCell($0).number } ?? value
    }
    let range = (lower: number("scoresFrom", 0), upper: number("scoresTo", 1))
    let isRange = range.lower < range.upper
    let coverage = number("minimumCoverage", 0)
    return CriteriaSet(
      id: naming.id, title: LocalizedText(naming.title), source: "Converted from XMCDA",
      scores: ScoreRange(lower: isRange ? range.lower : 0, upper: isRange ? range.upper : 1),
      indicators: indicators, trees: trees, minimumCoverage: (0...1).contains(coverage) ? coverage : 0,
      tieRule: parameters["ties"].flatMap { TieRule(rawValue: $0) } ?? .competition)
  }

  private static func indicator(
    _ criterion: XMCDACriterion, _ ids: [String: String], _ parameters: [String: String]
  ) -> Indicator {
    let isMinMax = parameters["normalisation-\(criterion.id)"] == Normalisation.minMax(constant: nil).methodName
    let posts = isMinMax && !criterion.hasFunction ? nil : criterion.posts
    return Indicator(
      id: IndicatorID(ids[criterion.id] ?? criterion.id), name: LocalizedText(criterion.name),
      definition: LocalizedText(criterion.definition), question: LocalizedText(criterion.name), scale: criterion.scale,
      direction: criterion.direction, normalisation: posts.map { .goalposts($0) } ?? .minMax(constant: nil),
      basis: LocalizedText(posts == nil ? "" : criterion.hasFunction ? "value function" : "scale"))
  }

  /// The words and numbers of `<programParameters>`, by id.
  private static func parameters(_ parts: XMCDAParts) -> [String: String] {
    var found: [String: String] = [:]
    for entry in parts.all("programParameters").flatMap({ $0.children(named: ["programParameter", "parameter"]) }) {
      guard let id = entry.attribute("id")?.value, let value = entry.valueElements.first else { continue }
      switch XMCDAValue(value) {
      case .label(let word): found[id] = word
      case .number(let number): found[id] = DecimalText.exact(number)
      case .missing, .notFinite, .unusable: break
      }
    }
    return found
  }

  private static func renamed(_ changes: [(from: String, to: String)], _ what: ExchangeFact) -> [Diagnostic] {
    guard let first = changes.first else { return [] }
    let names: [FactValue] = [.said(.exchange(what)), .quoted(first.from), .quoted(first.to)]
    let more = changes.count - 1
    return [
      Diagnostic(
        .exchangeRenamed, .note,
        more > 0
          ? Statement(.exchange(.codeAndMoreRenamed), names + [.number(more)])
          : Statement(.exchange(.codeRenamed), names))
    ]
  }
}
