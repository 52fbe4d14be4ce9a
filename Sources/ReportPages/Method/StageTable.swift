import AssessmentModel
import ReportFiles
import Words

/// The log of the run and what it rests on.
extension ReportPage {
  private static let learntShown = 12

  func stages() {
    guard !assessment.records.isEmpty else { return }
    heading(3, .stagesHeading)
    table(class: "stages", label: words(.stagesHeading)) {
      html.element("thead") {
        html.element("tr") {
          column(.step)
          column(.parameters)
          column(.learnt)
        }
      }
      html.element("tbody") { for record in assessment.records { row(record) } }
    }
  }

  private func row(_ record: StageRecord) {
    html.element("tr") {
      html.element("th") {
        html.attribute("scope", "row")
        html.text(words.name(record.stage))
      }
      html.element("td") {
        for fact in record.parameters + record.remarks { html.element("div") { html.record(fact) } }
      }
      html.element("td") {
        for learnt in record.learnt.prefix(Self.learntShown) { html.element("div") { html.record(learnt) } }
        if record.learnt.count > Self.learntShown {
          html.element("div", words(.moreLearnt, NumberText.whole(record.learnt.count - Self.learntShown)))
        }
      }
    }
    html.line()
  }

  func inputs() {
    let provenance = assessment.provenance
    heading(3, id: "inputs") { html.text(.inputsHeading) }
    html.element("p", .inputsText)
    if !provenance.command.isEmpty { html.element("pre") { html.element("code", provenance.command) } }
    if !provenance.method.isEmpty {
      html.element("p") {
        html.text(.methodDigestText)
        html.text(" ")
        html.element("code", provenance.method)
      }
    }
    guard !provenance.inputs.isEmpty else { return }
    table(class: "inputs", label: words(.inputsHeading)) {
      html.element("thead") {
        html.element("tr") {
          column(.file)
          column(.role)
          column(.bytes, class: "n")
          html.element("th") {
            html.attribute("scope", "col")
            html.text("SHA-256")
          }
        }
      }
      html.element("tbody") {
        for input in provenance.inputs {
          html.element("tr") {
            html.element("th") {
              html.attribute("scope", "row")
              html.foreign(input.name)
            }
            html.element("td") {
              if let role = words.name(role: input.role) { html.text(role) } else { html.english(input.role) }
            }
            html.element("td", class: "n", NumberText.whole(input.bytes))
            html.element("td") { html.element("code", input.sha256) }
          }
          html.line()
        }
      }
    }
  }
}
