import AssessmentModel
import ReportFiles
import Words

/// The uncertainty design in the method section.
extension ReportPage {
  func uncertaintyDesign() {
    let content = facts.content
    guard let design = content.uncertainty?.design ?? content.sensitivity?.design else { return }
    heading(3, id: "uncertainty-design") { html.text(.designHeading) }
    html.element("p", class: "prose") {
      if let analysis = content.uncertainty {
        html.text(words(.designText, NumberText.whole(analysis.replicates), String(analysis.design.seed)))
      }
      if let analysis = content.sensitivity {
        html.text(" ")
        html.text(
          words(
            .designSobol, NumberText.whole(analysis.sample), NumberText.whole(analysis.runs),
            String(analysis.design.seed)))
      }
    }
    html.line()
    table(class: "limits", label: words(.designHeading)) {
      html.element("thead") {
        html.element("tr") {
          column(.inputHead)
          column(.howVaried)
          column(.ofWhat)
        }
      }
      html.element("tbody") { for input in design.inputs { row(input) } }
    }
  }

  private func row(_ input: UncertainInput) {
    html.element("tr") {
      html.element("th") {
        html.attribute("scope", "row")
        html.localized(input.name)
      }
      html.element("td", words.text(input.variation))
      html.element("td") { subjects(of: input.variation) }
    }
    html.line()
  }

  private func subjects(of variation: Variation) {
    let names: [LocalizedText]
    switch variation {
    case .weights(let nodes, _), .aggregation(let nodes, _): names = nodes.map { facts.name(.node($0)) }
    case .normalisation(let indicators, _), .goalposts(let indicators, _), .dropping(let indicators):
      names = indicators.map { facts.name(.indicator($0)) }
    case .imputation, .treatment: names = []
    case .answers(let margins): names = margins.flatMap { $0.indicators.map { facts.name(.indicator($0)) } }
    }
    if names.isEmpty { html.text(.ofAll) }
    for (place, name) in names.enumerated() {
      if place > 0 { html.text(.separator) }
      html.localized(name)
    }
  }
}
