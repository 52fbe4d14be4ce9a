public import AssessmentModel
package import Diagnostics
public import ReportFiles
import Words

/// The report that people read: a site of few files, or everything in one.
public enum HTMLReport {
  /// How the pages are laid out in files.
  public enum Layout: Sendable {
    /// A start page, a page a city in `cities/`, and a page for each of the great questions.
    case site
    /// Everything in one file, to be sent on.
    case singleFile
    /// Everything in one document, to be printed: each city as its own page has it.
    case paper
  }

  /// Writes the pages of the report, one after the other.
  ///
  /// `page` is called with the name of each file, relative to the report's folder (`index.html`, `cities/seoul.html`,
  /// `ko/index.html`), and with a closure that writes its content to a sink. The first language stands at the root, each
  /// other one in a folder of its name; every page links its twin. Nothing is shown that depends on anything but the
  /// content, so that the same content gives the same bytes.
  ///
  /// - Parameters:
  ///   - content: What to show.
  ///   - languages: The languages, each once; at least one.
  ///   - layout: Which files there are.
  ///   - page: Opens a file, calls the closure it is given with a sink, and closes the file.
  /// - Complexity: O(cities × (leaves + divide checks)) for each language, in constant memory.
  package static func write<Failure: Error>(
    _ content: ReportContent, languages: [Language] = [.english], layout: Layout = .site,
    page: (_ name: String, _ body: (ByteSink) -> Void) throws(Failure) -> Void
  ) throws(Failure) {
    precondition(!languages.isEmpty, "a report has at least one language")
    let facts = ReportFacts(content)
    let site = ReportSite(facts, languages: languages, isSingle: layout != .site, isPaper: layout == .paper)
    for language in languages {
      for place in SitePage.all(facts, site) {
        try page(site.file(place, language)) { sink in ReportPage(facts, site, language, place, to: sink).write() }
      }
    }
  }

  /// The file of the start page in a language, relative to the report's folder.
  package static func startPage(of language: Language, among languages: [Language]) -> String {
    ReportSite(languages: languages, isSingle: true).file(.index, language)
  }

  /// Everything in one file, as bytes, in one language.
  public static func bytes(_ content: ReportContent, language: Language = .english) -> [UInt8] {
    let sink = ByteSink()
    write(content, languages: [language], layout: .singleFile) { _, body in body(sink) }
    return sink.bytes
  }
}

extension SitePage {
  /// The pages of a report in the order in which they are written.
  static func all(_ facts: ReportFacts, _ site: ReportSite) -> [SitePage] {
    site.isSingle
      ? [.index]
      : parts(facts, site) + site.comparisons.indices.dropFirst().map { .compare($0) } + site.paged.map { .city($0) }
  }

  /// The pages that are no city's, in the order of the navigation.
  static func parts(_ facts: ReportFacts, _ site: ReportSite) -> [SitePage] {
    var pages: [SitePage] = [.index]
    if facts.content.weightTrial != nil { pages.append(.weights) }
    if facts.uncertainty != nil || facts.content.sensitivity != nil { pages.append(.robustness) }
    if facts.assessment.divide != nil { pages.append(.divide) }
    if !site.comparisons.isEmpty { pages.append(.compare(0)) }
    if facts.content.recommendations != nil { pages.append(.programmes) }
    pages.append(.method)
    if facts.content.coherence != nil { pages.append(.coherence) }
    return pages + [.dataQuality]
  }
}

extension ReportPage {
  /// The page as a document.
  func write() {
    if site.isSingle { return singleFile() }
    switch place {
    case .index: startPage()
    case .weights: part(words(.weightsHeading), weights)
    case .robustness: part(words(.robustness), robustness)
    case .programmes: part(words(.recommendations), recommendations)
    case .divide: part(words(.divide), divide)
    case .compare(let number): part(words(.compareShort)) { compare(number) }
    case .method: part(words(.method), method)
    case .coherence: part(words(.coherence), coherence)
    case .dataQuality: part(words(.dataQuality), dataQuality)
    case .city(let city): cityPage(city)
    }
  }

  /// `index.html`.
  private func startPage() {
    document(
      title: criteria.title[language] + " – " + assessment.survey.description.title[language], header: masthead
    ) {
      summary()
      matrix()
      map()
      weightsLink()
      ranking()
      downloads()
    }
  }

  /// A page that holds one part of the report.
  private func part(_ title: String, _ body: () -> Void) {
    document(title: title + " – " + criteria.title[language], header: eyebrow, main: body)
  }

  /// The page of one city.
  private func cityPage(_ city: Int) {
    document(
      title: assessment.cities[city].name[language] + " – " + criteria.title[language], header: eyebrow
    ) {
      CitySection(self, city, level: 1).write()
    }
  }

  /// Everything in one file.
  private func singleFile() {
    document(
      title: criteria.title[language] + " – " + assessment.survey.description.title[language], header: masthead
    ) {
      summary()
      matrix()
      map()
      ranking()
      robustness()
      recommendations()
      divide()
      profiles()
      coherence()
      method()
      dataQuality()
      // Paper leads nowhere.
      if !site.isPaper { downloads() }
    }
  }
}
