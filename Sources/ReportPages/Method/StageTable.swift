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
        html.record(record.stage.rawValue)
      }
      html.element("td") {
        for (place, entry) in (record.parameters + record.remarks).enumerated() {
          let isRemark = place >= record.parameters.count
          html.element("div") { self.entry(entry, isName: Self.isName(entry.name, record.stage, isRemark)) }
        }
      }
      html.element("td") {
        for learnt in record.learnt.prefix(Self.learntShown) {
          html.element("div") {
            html.record("\(learnt.name), \(learnt.subject): \(NumberText.measured(learnt.value))")
          }
        }
        if record.learnt.count > Self.learntShown {
          html.element("div", words(.moreLearnt, NumberText.whole(record.learnt.count - Self.learntShown)))
        }
      }
    }
    html.line()
  }

  private func entry(_ entry: StageParameter, isName: Bool) {
    guard isName else { return html.record("\(entry.name): \(entry.value)") }
    html.text(entry.name + ": ")
    html.record(entry.value)
  }

  /// Whether what an entry is called by is the name of an indicator, a node, a gate or a verdict, which stays as it is.
  private static func isName(_ name: String, _ stage: StageRecord.Stage, _ isRemark: Bool) -> Bool {
    guard !name.contains(" ") else { return false }
    return switch stage {
    case .itemScoring, .denomination, .imputation, .treatment, .weighting, .normalisation, .aggregation, .gates:
      !isRemark
    case .classes: name != "node"
    case .verdicts: name != "provisional"
    case .screening, .ranking, .divide: false
    }
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
            html.element("td") { html.record(input.role) }
            html.element("td", class: "n", NumberText.whole(input.bytes))
            html.element("td") { html.element("code", input.sha256) }
          }
          html.line()
        }
      }
    }
  }
}
