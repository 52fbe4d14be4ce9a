public import AssessmentModel
package import Diagnostics
public import ReportFiles
import Words

/// Two to five cities of one assessment side by side.
///
/// Cities of different assessments cannot be compared here, since scores of different methods do not stand on one scale.
public enum ComparisonReport {
  /// How many cities can be compared.
  public static let range = 2...5

  /// A line of a comparison: what is compared, and a cell for each city.
  public struct Row: Sendable, Equatable {
    /// What is compared; parts of a component are indented by two spaces.
    public var name: String
    /// The cells as printed, one a city.
    public var cells: [String]

    /// Creates a row.
    public init(name: String, cells: [String]) {
      self.name = name
      self.cells = cells
    }
  }

  /// The comparison as text, for a terminal: rank, verdict, score, coverage and worst divide level, then the components,
  /// each followed by the nodes below it.
  ///
  /// - Precondition: `cities` holds two to five positions in ``Assessment/cities``, each once.
  public static func rows(_ content: ReportContent, cities: [Int], language: Language = .english) -> [Row] {
    check(cities)
    let facts = ReportFacts(content)
    let side = SideBySide(facts, cities, Wording(language, areCountries: facts.areCountries))
    return side.overview() + side.components()
  }

  /// The comparison as one page.
  ///
  /// - Precondition: `cities` holds two to five positions in ``Assessment/cities``, each once; the first is the baseline.
  package static func write(
    _ content: ReportContent, cities: [Int], language: Language = .english, to sink: ByteSink
  ) {
    check(cities)
    let facts = ReportFacts(content)
    let site = ReportSite(facts, languages: [language], isSingle: true, isAlone: true)
    let page = ReportPage(facts, site, language, to: sink)
    ComparisonPage(page, cities).write()
  }

  /// The page as bytes.
  public static func bytes(_ content: ReportContent, cities: [Int], language: Language = .english) -> [UInt8] {
    let sink = ByteSink()
    write(content, cities: cities, language: language, to: sink)
    return sink.bytes
  }

  static func check(_ cities: [Int]) {
    precondition(range.contains(cities.count), "two to five cities can be compared")
    precondition(Set(cities).count == cities.count, "each city is compared once")
  }
}
