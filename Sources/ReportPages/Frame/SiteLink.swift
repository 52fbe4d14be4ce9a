import AssessmentModel
import ReportFiles
import Words

/// An entry of the navigation.
struct SiteLink {
  /// Where it leads, seen from the page.
  let target: String
  let name: String
  /// Whether it is the page itself.
  var isHere = false
}

extension ReportPage {
  /// The ways from this page: the other pages of the site, or the sections of a report in one file.
  func navigation() -> [SiteLink] {
    site.isSingle
      ? sections().map { SiteLink(target: link(toSection: $0.id), name: $0.name) }
      : SitePage.parts(facts, site).map { page in
        SiteLink(
          target: site.path(to: page, from: place, language), name: name(of: page), isHere: page == place)
      }
  }

  private func name(of page: SitePage) -> String {
    switch page {
    case .index: words(.ranking)
    case .weights: words(.weightsShort)
    case .robustness: words(.robustness)
    case .programmes: words(.recommendations)
    case .compare: words(.compareShort)
    case .divide: words(.divide)
    case .method: words(.method)
    case .coherence: words(.coherence)
    case .dataQuality: words(.dataQuality)
    case .city(let city): assessment.cities[city].name[language]
    }
  }

  private func sections() -> [(id: String, name: String)] {
    var list = [("summary", words(.summary))]
    if hasMatrix { list.append(("matrix", words(.matrixShort))) }
    if MapChart(self).count > 0 { list.append(("map", words(.mapHeading))) }
    list.append(("ranking", words(.ranking)))
    if facts.uncertainty != nil || facts.content.sensitivity != nil {
      list.append(("robustness", words(.robustness)))
    }
    if facts.content.recommendations != nil { list.append(("recommendations", words(.recommendations))) }
    if assessment.divide != nil { list.append(("divide", words(.divide))) }
    if !assessment.cities.isEmpty { list.append(("profiles", words(.profiles))) }
    if facts.content.coherence != nil { list.append(("coherence", words(.coherence))) }
    return list + [
      ("method", words(.method)), ("data-quality", words(.dataQuality)), ("downloads", words(.downloads)),
    ]
  }
}
