import AssessmentModel
import ReportFiles
import Words

/// Means over all cities, each region and each further group.
extension ReportPage {
  func means() {
    let groups = assessment.groupMeans.filter { $0.count > 0 }
    guard groups.count > 1 else { return }
    html.element("details", class: "means") {
      html.element("summary", .meansTable)
      table(groups)
    }
    html.line()
  }

  private func table(_ groups: [GroupMeans]) {
    table(label: words(.meansTable), columns: facts.axes.count) {
      html.element("caption", .meansCaption)
      html.element("thead") {
        html.element("tr") {
          column(.group)
          column(.count, class: "n")
          column(.score, class: "n")
          for case .node(let node) in facts.axes {
            html.element("th", class: "n") {
              html.attribute("scope", "col")
              html.localized(assessment.plan.nodes[node].name)
            }
          }
        }
      }
      html.element("tbody") {
        for group in groups {
          html.element("tr") {
            html.element("th") {
              html.attribute("scope", "row")
              if group.group.id == "all" { html.text(.everyCity) } else { html.localized(group.group.name) }
            }
            html.element("td", class: "n", NumberText.whole(group.count))
            mean(group, assessment.plan.principal)
            for case .node(let node) in facts.axes { mean(group, node) }
          }
          html.line()
        }
      }
    }
  }

  private func mean(_ group: GroupMeans, _ node: Int) {
    scoreCell(criteria.scores.reportedIfAny(group.means[node]), of: node)
  }
}
