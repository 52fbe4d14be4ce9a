import AssessmentModel
import ReportFiles

/// Which files a report has, and how one is reached from another.
///
/// The pages of the first language lie at the root, those of another in a folder of their own: `index.html`,
/// `cities/seoul.html`, `ko/index.html`, `ko/cities/seoul.html`. In a report of a single file everything is a section of
/// `index.html`.
///
/// A class, as it goes with every part of a page.
final class ReportSite: Sendable {
  /// The languages; the first is that of `index.html`.
  let languages: [Language]
  /// Whether everything stands in one file.
  let isSingle: Bool
  /// Whether it is to be printed, so that nothing is folded away or shortened to fit a file.
  let isPaper: Bool
  /// Whether the page stands by itself, with no other part of the report beside or around it.
  let isAlone: Bool
  /// Names of the cities' files, by position.
  let cities: [String]
  /// The cities that have a page: all, or of very many the first of the ranking; and whether one has.
  let paged: [Int]
  let hasPage: [Bool]
  /// The comparisons that stand ready.
  let comparisons: [PreparedComparison]

  /// The files of a report.
  init(
    _ facts: ReportFacts, languages: [Language], isSingle: Bool, isPaper: Bool = false, isAlone: Bool = false
  ) {
    self.languages = languages
    self.isSingle = isSingle
    self.isPaper = isPaper
    self.isAlone = isAlone
    cities = facts.assessment.cities.map(\.id.rawValue)
    let isHuge = cities.count > ReportPage.mostReached
    paged = isHuge ? facts.order.prefix(ReportPage.mostRows).sorted() : Array(cities.indices)
    var hasPage = [Bool](repeating: !isHuge, count: cities.count)
    for city in paged { hasPage[city] = true }
    self.hasPage = hasPage
    comparisons = facts.preparedComparisons()
  }

  /// The start pages alone, whatever the report shows.
  init(languages: [Language], isSingle: Bool) {
    self.languages = languages
    self.isSingle = isSingle
    (isPaper, isAlone) = (false, false)
    (cities, paged, hasPage, comparisons) = ([], [], [], [])
  }

  /// The file of a page, relative to the report's folder.
  func file(_ page: SitePage, _ language: Language) -> String {
    let folder = language == languages.first ? "" : "\(language.rawValue)/"
    return folder + (isSingle ? "index.html" : name(page))
  }

  /// A file of the report as a page refers to it: `../ranking.csv`.
  func path(to file: String, from page: SitePage, _ language: Language) -> String {
    let depth = self.file(page, language).utf8.count { $0 == UInt8(ascii: "/") }
    return String(repeating: "../", count: depth) + file
  }

  /// A page as another of the same language refers to it.
  func path(to other: SitePage, from page: SitePage, _ language: Language) -> String {
    if isSingle { return "" }
    let (from, to) = (folder(of: page), folder(of: other))
    if from == to { return String(name(other).dropFirst(from.utf8.count)) }
    return (from.isEmpty ? "" : "../") + name(other)
  }

  /// The folder that a page lies in, with its slash.
  private func folder(of page: SitePage) -> String {
    switch page {
    case .city: "cities/"
    case .compare: "compare/"
    case .index, .weights, .robustness, .programmes, .divide, .method, .coherence, .dataQuality: ""
    }
  }

  private func name(_ page: SitePage) -> String {
    switch page {
    case .index: "index.html"
    case .weights: "weights.html"
    case .robustness: "robustness.html"
    case .programmes: "programmes.html"
    case .divide: "divide.html"
    case .method: "method.html"
    case .coherence: "coherence.html"
    case .dataQuality: "data-quality.html"
    case .compare(let number): "compare/\(comparisons[number].file).html"
    case .city(let city): "cities/\(cities[city]).html"
    }
  }
}
