import AssessmentModel
import ReportFiles
import Words

/// What stands at the foot of every page: of which edition and method it is, and how to repeat it.
extension ReportPage {
  func footer() {
    let provenance = assessment.provenance
    html.element("dl", class: "facts") {
      fact(.edition) { html.text(assessment.survey.description.edition) }
      fact(.criteriaVersion) { html.text(words(.criteriaVersionValue, criteria.id, criteria.version)) }
      fact(.methodDigest) { digest(provenance.method) }
      fact(.inputDigests) {
        for (position, input) in provenance.inputs.enumerated() {
          if position > 0 { html.text(" ") }
          digest(input.sha256)
        }
      }
      fact(.engine) { html.text(provenance.engine) }
      let licence = assessment.survey.description.licence
      if !licence.isEmpty { fact(.licence) { html.localized(LocalizedText(licence)) } }
    }
    html.line()
    if !provenance.command.isEmpty {
      html.element("p") {
        html.text(.repeatThis)
        html.text(.colon)
        html.element("code", provenance.command)
      }
    }
    html.element("p", words(.footer, provenance.engine))
  }

  func fact(_ name: Phrase, _ body: () -> Void) {
    html.element("div") {
      html.element("dt", name)
      html.element("dd", body)
    }
  }

  /// The first digits of a digest; the method page has all of them.
  private func digest(_ value: String) {
    guard !site.isAlone else {
      html.element("span", class: "digest", String(value.prefix(12)))
      return
    }
    html.element("a", class: "digest") {
      html.attribute("href", link(toSection: "inputs"))
      html.text(String(value.prefix(12)))
    }
  }
}
