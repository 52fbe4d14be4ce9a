public import AssessmentModel
package import Diagnostics

/// Two to five cities of one assessment side by side.
///
/// Cities of different assessments cannot be compared here, since scores of different methods do not stand on one scale.
public enum ComparisonReport {
  /// How many cities can be compared.
  public static let range = 2...5

  /// The comparison as text: the overview, then the components, then the nodes below them.
  ///
  /// - Precondition: `cities` holds two to five positions in ``Assessment/cities``, each once.
  public static func table(_ content: ReportContent, cities: [Int], language: Language = .english) -> TextTable {
    check(cities)
    let facts = ReportFacts(content)
    let words = ReportWords(language, areCountries: facts.areCountries)
    let comparison = SideBySide(facts, cities, words)
    return TextTable(
      header: [""] + cities.map { content.assessment.cities[$0].name[language] },
      rows: (comparison.overview() + comparison.components()).map { [$0.name] + $0.cells })
  }

  /// The comparison as one page.
  ///
  /// - Precondition: `cities` holds two to five positions in ``Assessment/cities``, each once; the first is the baseline.
  package static func write(
    _ content: ReportContent, cities: [Int], language: Language = .english, to sink: ByteSink
  ) {
    check(cities)
    let facts = ReportFacts(content)
    let page = ReportPage(facts, ReportSite(languages: [language], isSplit: false), language, to: sink)
    ComparisonPage(page, cities).write()
  }

  /// The page as bytes.
  public static func bytes(_ content: ReportContent, cities: [Int], language: Language = .english) -> [UInt8] {
    let sink = ByteSink()
    write(content, cities: cities, language: language, to: sink)
    return sink.bytes
  }

  private static func check(_ cities: [Int]) {
    precondition(range.contains(cities.count), "two to five cities can be compared")
    precondition(Set(cities).count == cities.count, "each city is compared once")
  }
}
