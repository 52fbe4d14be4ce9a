public import AssessmentModel
import Diagnostics
public import ReportFiles
package import Tables

extension ComparisonReport {
  /// The comparison as a table: a line a figure, a column a city, numbers with every digit.
  ///
  /// The columns are `kind` (`city`, `outcome`, `ahead`, `component`, `indicator`, `indicator-score`), `id`, `name`, `unit` and the id of
  /// each city. A line `ahead_of_<id>` holds the share of the variations in which the column's city is ahead of that one.
  /// Empty cells are figures that there are not; why an answer is missing stands in `indicators.csv`.
  ///
  /// - Precondition: `cities` holds two to five positions in ``Assessment/cities``, each once.
  package static func table(_ content: ReportContent, cities: [Int], language: Language = .english) -> WrittenTable {
    check(cities)
    return WrittenTable(
      "comparison", csv: { write(content, cities, language, into: $0) },
      sheet: { write(content, cities, language, into: $0) })
  }

  /// The table as CSV bytes.
  public static func csv(_ content: ReportContent, cities: [Int], language: Language = .english) -> [UInt8] {
    let sink = ByteSink()
    table(content, cities: cities, language: language).write(to: sink)
    return sink.bytes
  }

  private static func write(_ content: ReportContent, _ cities: [Int], _ language: Language, into sink: some TableSink)
  {
    let facts = ReportFacts(content)
    let assessment = content.assessment
    let criteria = assessment.criteria
    sink.begin(
      TableColumn.list(.text, "kind", "id", "name", "unit")
        + cities.map { TableColumn(assessment.cities[$0].id.rawValue, .number) })
    func head(_ kind: String, _ id: String, _ name: String = "", _ unit: String = "") {
      for text in [kind, id, name, unit] { sink.text(text) }
    }
    func texts(_ kind: String, _ id: String, _ cell: (Int) -> String?) {
      head(kind, id)
      for city in cities { if let text = cell(city) { sink.text(text) } else { sink.empty() } }
      sink.endRow()
    }
    func numbers(
      _ kind: String, _ id: String, _ name: String = "", _ unit: String = "", _ cell: (Int) -> Double?
    ) {
      head(kind, id, name, unit)
      for city in cities { sink.number(cell(city)) }
      sink.endRow()
    }
    texts("city", "name") { assessment.cities[$0].name[language] }
    texts("city", "country") { assessment.cities[$0].country[language] }
    numbers("city", "population") { assessment.cities[$0].population }
    numbers("city", "income_per_head") { assessment.cities[$0].incomePerHead }
    texts("outcome", "edition") { _ in assessment.survey.description.edition }
    numbers("outcome", "rank") { assessment.rank(of: $0) }
    if let uncertainty = facts.uncertainty {
      numbers("outcome", "rank_p05") { uncertainty.ranks(of: $0)?.fifth }
      numbers("outcome", "rank_p95") { uncertainty.ranks(of: $0)?.ninetyFifth }
    }
    if !assessment.verdicts.isEmpty { texts("outcome", "verdict") { assessment.verdict(of: $0)?.id } }
    if let scheme = criteria.classes {
      texts("outcome", "class") { assessment.classes[$0].map { scheme.classes[$0].id } }
    }
    numbers("outcome", "score") { assessment.score(of: $0) }
    numbers("outcome", "coverage") { assessment.coverage[$0] }
    if let divide = assessment.divide {
      numbers("outcome", "divide_level") { divide.worstLevel(of: $0).map(Double.init) }
    }
    if let uncertainty = facts.uncertainty {
      for other in cities {
        numbers("ahead", "ahead_of_\(assessment.cities[other].id)", assessment.cities[other].name[language]) { city in
          guard let place = uncertainty.place(of: city), let against = uncertainty.place(of: other), city != other
          else { return nil }
          return uncertainty.analysis.winShare(place, over: against)
        }
      }
    }
    for (position, node) in assessment.plan.nodes.enumerated() {
      numbers("component", node.id.rawValue, node.name[language]) { assessment.score(position, of: $0) }
    }
    for (position, indicator) in criteria.indicators.enumerated() {
      numbers("indicator", indicator.id.rawValue, indicator.name[language], indicator.unit[language]) {
        assessment.indicators.columns[position][$0].number
      }
      if let leaf = facts.layout.leaves[position] {
        numbers("indicator-score", indicator.id.rawValue, indicator.name[language]) { facts.score(leaf: leaf, of: $0) }
      }
    }
  }
}
