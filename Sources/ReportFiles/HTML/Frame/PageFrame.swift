import AssessmentModel
import Diagnostics
import Words

/// The frame around every page: policy, style, banner, navigation, footer.
extension ReportPage {
  /// A whole document; `otherFile` is the same page in another language.
  func document(
    title: String, otherFile: (Language) -> String, navigation: [(id: String, name: String)],
    header: () -> Void, main: () -> Void
  ) {
    let origin = assessment.survey.description.origin
    html.documentType()
    html.element("html") {
      html.attribute("lang", language.rawValue)
      html.line()
      html.element("head") { head(title, origin) }
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
        bar(navigation, otherFile)
        html.element("main", id: "main", main)
        html.line()
        html.element("footer") {
          html.element("p", words(.footer, assessment.provenance.engine))
        }
        html.element("p", class: "status", id: "status") { html.attribute("role", "status") }
        html.element("script") { html.constant(ReportScript.text) }
      }
    }
    html.line()
  }

  private func head(_ title: String, _ origin: SurveyDescription.Origin) {
    html.void("meta") { html.attribute("charset", "utf-8") }
    html.void("meta") {
      html.attribute("http-equiv", "Content-Security-Policy")
      html.attribute("content", PagePolicy.text(for: origin))
    }
    html.void("meta") {
      html.attribute("name", "viewport")
      html.attribute("content", "width=device-width, initial-scale=1")
    }
    html.void("meta") {
      html.attribute("name", "color-scheme")
      html.attribute("content", "light dark")
    }
    html.line()
    html.element("title", title)
    html.line()
    html.element("style") { for part in ReportStyle.parts { html.constant(part) } }
    if let extra = ReportStyle.printMark(for: origin) { html.element("style") { html.constant(extra) } }
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

  private func bar(_ navigation: [(id: String, name: String)], _ otherFile: (Language) -> String) {
    html.element("nav", class: "nav") {
      html.attribute("aria-label", .sections)
      html.element("ul") {
        for entry in navigation {
          html.element("li") {
            html.element("a") {
              html.attribute("href", link(toSection: entry.id))
              html.text(entry.name)
            }
          }
        }
        for other in site.languages where other != language {
          html.element("li", class: "language") {
            html.element("a") {
              html.attribute("href", otherFile(other))
              html.attribute("hreflang", other.rawValue)
              html.attribute("lang", other.rawValue)
              html.text(.otherLanguage)
            }
          }
        }
      }
    }
    html.line()
  }

  /// The header block of the start page: what was assessed, by which method, from which files.
  func masthead() {
    html.element("p", class: "eyebrow", .eyebrow)
    heading(1) { html.localized(criteria.title) }
    html.element("p", class: "lead") { html.localized(assessment.survey.description.title) }
    facts(of: assessment)
  }

  private func facts(of assessment: Assessment) {
    let provenance = assessment.provenance
    let total = max(assessment.survey.registry.cities.count, assessment.cities.count)
    html.element("dl", class: "facts") {
      fact(.edition) { html.text(assessment.survey.description.edition) }
      fact(.assessed) {
        html.text(
          words(.assessedValue, NumberText.whole(assessment.cities.count), NumberText.whole(total)))
      }
      fact(.criteriaVersion) { html.text(words(.criteriaVersionValue, criteria.id, criteria.version)) }
      fact(.methodDigest) { digest(provenance.method) }
      fact(.inputDigests) {
        for (position, input) in provenance.inputs.enumerated() {
          if position > 0 { html.text(" ") }
          digest(input.sha256)
        }
      }
      fact(.engine) { html.text(provenance.engine) }
    }
    html.line()
  }

  private func fact(_ name: Phrase, _ body: () -> Void) {
    html.element("div") {
      html.element("dt", name)
      html.element("dd", body)
    }
  }

  /// The first digits of a digest; the method section has all of them.
  private func digest(_ value: String) {
    html.element("a", class: "digest") {
      html.attribute("href", link(toSection: "inputs"))
      html.text(String(value.prefix(12)))
    }
  }
}
