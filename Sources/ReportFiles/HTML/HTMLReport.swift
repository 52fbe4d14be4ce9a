public import AssessmentModel
package import Diagnostics
import Words

/// The report that people read: one file that needs no other, or a start page with a page for each city.
public enum HTMLReport {
  /// Up to this many cities stand on one page.
  public static let singlePageLimit = 150

  /// Writes the pages of the report, one after the other.
  ///
  /// `page` is called with the name of each file, relative to the report's folder (`index.html`, `index.ko.html`,
  /// `cities/seoul.html`), and with a closure that writes its content to a sink. The first language is that of
  /// `index.html`; with several languages the pages link each other. Nothing is shown that depends on anything but the
  /// content, so that the same content gives the same bytes.
  ///
  /// - Parameters:
  ///   - content: What to show.
  ///   - languages: The languages, each once; at least one.
  ///   - singlePageLimit: With more cities than this, each gets a page of its own in `cities/`.
  ///   - page: Opens a file, calls the closure it is given with a sink, and closes the file.
  /// - Complexity: O(cities × (leaves + divide checks)) for each language, in constant memory.
  package static func write(
    _ content: ReportContent, languages: [Language] = [.english], singlePageLimit: Int = HTMLReport.singlePageLimit,
    page: (_ name: String, _ body: (ByteSink) -> Void) throws -> Void
  ) rethrows {
    precondition(!languages.isEmpty, "a report has at least one language")
    let facts = ReportFacts(content)
    let site = ReportSite(languages: languages, isSplit: content.assessment.cities.count > singlePageLimit)
    for language in languages {
      try page(site.indexFile(language)) { sink in
        ReportPage(facts, site, language, to: sink).startPage()
      }
      guard site.isSplit else { continue }
      for city in content.assessment.cities.indices {
        let id = content.assessment.cities[city].id.rawValue
        try page("cities/" + site.cityFile(id, language)) { sink in
          ReportPage(facts, site, language, isCityPage: true, to: sink).cityPage(city)
        }
      }
    }
  }

  /// The start page as bytes, in one language, with every city on it.
  public static func bytes(_ content: ReportContent, language: Language = .english) -> [UInt8] {
    let sink = ByteSink()
    write(content, languages: [language], singlePageLimit: .max) { _, body in body(sink) }
    return sink.bytes
  }
}

extension ReportPage {
  /// `index.html`.
  func startPage() {
    let matrixAxes = MatrixChart(self).map { $0.count > 0 } ?? false
    var navigation = [("summary", words(.summary))]
    if matrixAxes { navigation.append(("matrix", words(.matrixShort))) }
    navigation.append(("ranking", words(.ranking)))
    if facts.uncertainty != nil || facts.content.sensitivity != nil {
      navigation.append(("robustness", words(.robustness)))
    }
    if facts.content.recommendations != nil { navigation.append(("recommendations", words(.recommendations))) }
    if assessment.divide != nil { navigation.append(("divide", words(.divide))) }
    if !site.isSplit, !assessment.cities.isEmpty { navigation.append(("profiles", words(.profiles))) }
    if facts.content.coherence != nil { navigation.append(("coherence", words(.coherence))) }
    navigation.append(("method", words(.method)))
    navigation.append(("data-quality", words(.dataQuality)))
    navigation.append(("downloads", words(.downloads)))
    document(
      title: criteria.title[language] + " – " + assessment.survey.description.title[language],
      otherFile: { site.indexFile($0) }, navigation: navigation, header: masthead
    ) {
      summary()
      matrix()
      ranking()
      robustness()
      recommendations()
      divide()
      if !site.isSplit, !assessment.cities.isEmpty {
        section("profiles", words(.profiles)) {
          for city in facts.order { CitySection(self, city, level: 3).write() }
        }
      }
      coherence()
      method()
      dataQuality()
      downloads()
    }
  }

  /// The page of one city.
  func cityPage(_ city: Int) {
    let id = assessment.cities[city].id.rawValue
    let navigation = [
      ("summary", words(.summary)), ("ranking", words(.ranking)), ("method", words(.method)),
      ("data-quality", words(.dataQuality)),
    ]
    document(
      title: assessment.cities[city].name[language] + " – " + criteria.title[language],
      otherFile: { site.cityFile(id, $0) }, navigation: navigation,
      header: {
        html.element("p", class: "eyebrow") {
          html.localized(criteria.title)
          html.text(" · ")
          html.localized(assessment.survey.description.title)
        }
      }
    ) {
      CitySection(self, city, level: 1).write()
    }
  }
}
