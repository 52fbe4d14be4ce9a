import AssessmentModel
import ReportFiles
import Words

/// What the uncertainty comes from: a sentence, and the inputs by total order.
extension ReportPage {
  func matters(_ analysis: SensitivityAnalysis) {
    guard let output = analysis.outputs.first(where: { $0.subject == .meanRankShift }) else { return }
    heading(3, .mattersHeading)
    let order = output.order
    guard let top = order.first, analysis.design.inputs.indices.contains(top) else {
      html.element("p", .mattersNothing)
      html.line()
      return
    }
    html.element("p", class: "prose", mattersSentence(output, analysis, top: top))
    html.line()
    table(class: "matters", label: words(.mattersHeading)) {
      html.element(
        "caption", words(.mattersCaption, NumberText.whole(analysis.runs), NumberText.whole(analysis.sample)))
      html.element("thead") {
        html.element("tr") {
          column(.inputHead)
          column(.totalOrder, class: "n")
          column(.firstOrder, class: "n")
          html.element("td") {}
        }
      }
      html.element("tbody") {
        let end = output.total.reduce(1) { max($0, $1.upper) }
        for input in order {
          html.element("tr") {
            html.element("th") {
              html.attribute("scope", "row")
              html.localized(analysis.design.inputs[input].name)
            }
            html.element("td", class: "n", text(output.total[input]))
            html.element("td", class: "n", text(output.first[input]))
            html.element("td") { bar(output.total[input], output.first[input].value, end) }
          }
          html.line()
        }
      }
    }
  }

  /// Which input matters most, as far as the sample tells, and which pairs it does not tell apart.
  func mattersSentence(_ output: SensitivityOutput, _ analysis: SensitivityAnalysis, top: Int) -> String {
    let undecided = output.undecided
    let name = { (input: Int) in analysis.design.inputs[input].name[language] }
    let pairs = undecided.map { words(.inputPair, name($0.upper), name($0.lower)) }.joined(separator: words(.separator))
    let rest = words(.mattersPairs, NumberText.whole(analysis.sample), pairs)
    guard !undecided.contains(where: { $0.upper == top }) else { return rest }
    let most = words(.mattersMost, name(top), percent(of: output.total[top]))
    return undecided.isEmpty ? most : most + " " + rest
  }

  /// A share of the variance; an estimate just outside 0…1 is cut.
  func percent(of estimate: Estimate) -> String { words.percent(min(max(estimate.value, 0), 1)) }

  private func text(_ estimate: Estimate) -> String {
    let figures = [estimate.value, estimate.lower, estimate.upper].map { NumberText.fixed($0, 2) }
    return words(.estimate, figures[0], figures[1], figures[2])
  }

  /// A bar for the total order with a line for its interval, and a tick for the first order.
  private func bar(_ total: Estimate, _ first: Double, _ end: Double) {
    guard end > 0, [total.value, total.lower, total.upper, first, end].allSatisfy(\.isFinite) else { return }
    let place = { (value: Double) in 200 * min(max(value / end, 0), 1) }
    html.element("svg", class: "index") {
      html.attribute("aria-hidden", "true")
      html.shape("path", class: "more") {
        html.attribute("d") { PathData(html).box(0, 2, max(place(total.value), 0.4), 8) }
      }
      html.shape("path") {
        html.attribute("d") {
          let path = PathData(html)
          let low = place(total.lower)
          path.box(low, 5.5, max(place(total.upper) - low, 0.4), 1)
          path.box(max(place(first) - 1, 0), 0, 2, 12)
        }
      }
    }
  }
}
