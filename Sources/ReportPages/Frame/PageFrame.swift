import AssessmentModel
import Diagnostics
import ReportFiles
import Words

/// The frame around every page: policy, style, banner, navigation, footer.
extension ReportPage {
  /// A whole document.
  func document(title: String, header: () -> Void, main: () -> Void) {
    document(title: title, navigation: navigation(), header: header, main: main)
  }

  /// A whole document with a navigation of its own.
  func document(title: String, navigation: [SiteLink], header: () -> Void, main: () -> Void) {
    let origin = assessment.survey.description.origin
    html.documentType()
    html.element("html") {
      html.attribute("lang", language.rawValue)
      // Said at the head of every printed sheet.
      html.attribute("data-head", words(.sheetHead, criteria.title[language], assessment.survey.description.edition))
      html.line()
      html.element("head") {
        html.head(title: title, policy: PagePolicy.text(for: origin, scripts), more: ReportStyle.printMark(for: origin))
      }
      html.line()
      html.element("body") {
        html.element("a", class: "skip") {
          html.attribute("href", "#main")
          html.text(.skip)
        }
        html.line()
        html.element("header", class: "top") {
          banner(origin)
          html.element("div", class: "wide", header)
        }
        html.line()
        bar(navigation)
        html.element("main", id: "main") { linkingTerms(main) }
        html.line()
        html.element("footer", footer)
        html.element("p", class: "status", id: "status") { html.attribute("role", "status") }
        for script in scripts { html.element("script") { html.constant(script.text) } }
      }
    }
    html.line()
  }

  private var scripts: [PageScript] {
    (place == .index && isLongRanking ? [.longRanking] : []) + weightScripts + place.scripts(isSingle: site.isSingle)
  }

  /// The banner on pages whose values are not what a reader would take them for, in every language.
  func banner(_ origin: SurveyDescription.Origin) {
    let lines: (Phrase, Phrase)
    switch origin {
    case .real: return
    case .synthetic: lines = (.syntheticTitle, .syntheticText)
    case .countryProxy: lines = (.proxyTitle, .proxyText)
    }
    html.element("div", class: "banner") {
      for other in [language] + Language.allCases.filter({ $0 != language }) {
        html.element("p") {
          html.attribute("lang", other.rawValue)
          html.element("strong", lines.0[other])
          html.text(" ")
          html.text(lines.1[other])
        }
      }
    }
    html.line()
  }

  private func bar(_ navigation: [SiteLink]) {
    html.element("nav", class: "nav") {
      html.attribute("aria-label", .sections)
      html.element("ul") {
        for entry in navigation {
          html.element("li") {
            html.element("a") {
              html.attribute("href", entry.target)
              if entry.isHere { html.attribute("aria-current", "page") }
              html.text(entry.name)
            }
          }
        }
        for other in site.languages where other != language {
          html.element("li", class: "language") {
            html.element("a") {
              html.attribute("href", link(toFile: site.file(place, other)))
              html.attribute("hreflang", other.rawValue)
              html.attribute("lang", other.rawValue)
              html.text(Phrase.languageName[other])
            }
          }
        }
      }
    }
    html.line()
  }

  /// Which assessment a page is of.
  func eyebrow() {
    html.element("p", class: "eyebrow") {
      html.localized(criteria.title)
      html.text(" · ")
      html.localized(assessment.survey.description.title)
    }
  }

  /// The header block of the start page: what was assessed, by which method, from which files.
  func masthead() {
    html.element("p", class: "eyebrow", .eyebrow)
    heading(1) { html.localized(criteria.title) }
    html.element("p", class: "lead") { html.localized(assessment.survey.description.title) }
    facts(of: assessment)
  }

  private func facts(of assessment: Assessment) {
    let total = max(assessment.survey.registry.cities.count, assessment.cities.count)
    html.element("dl", class: "facts") {
      fact(.edition) { html.text(assessment.survey.description.edition) }
      fact(.assessed) {
        html.text(
          words(.assessedValue, NumberText.whole(assessment.cities.count), NumberText.whole(total)))
      }
      fact(.criteriaVersion) { html.text(words(.criteriaVersionValue, criteria.id, criteria.version)) }
    }
    html.line()
  }
}
