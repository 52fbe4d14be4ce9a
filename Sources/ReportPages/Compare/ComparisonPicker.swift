import AssessmentModel
import ReportFiles
import Words

/// Where cities are chosen; shown by the page's script, which fills the lists.
extension ReportPage {
  func comparisonPicker() {
    html.element("div", class: "filters", id: "picker") {
      html.attribute("role", "group")
      html.attribute("aria-label", .comparePicker)
      html.attribute("hidden")
      for slot in 0..<ComparisonReport.range.upperBound {
        html.element("div", class: "slot") {
          html.element("label") {
            html.text(slot == 0 ? words(.compareFirstSlot) : words(.compareSlot, NumberText.whole(slot + 1)))
            html.element("select", id: "pick-\(slot + 1)") {
              html.element("option") {
                html.attribute("value", "")
                html.text(.compareNobody)
              }
            }
          }
          if slot > 0 {
            html.element("button") {
              html.attribute("type", "button")
              html.attribute("data-slot", slot)
              html.text(.compareMakeBaseline)
            }
          }
        }
      }
      html.element("button", id: "compare-copy") {
        html.attribute("type", "button")
        html.text(.copyLink)
      }
      html.element("button", id: "compare-csv") {
        html.attribute("type", "button")
        html.text(.compareDownload)
      }
    }
    html.line()
    html.element("p", class: "notice", id: "compare-notice") { html.attribute("role", "status") }
    html.line()
  }

  /// Order and choice of the indicators; shown by the script.
  func comparisonTools() {
    html.element("div", class: "filters", id: "compare-tools") {
      html.attribute("hidden")
      html.element("label") {
        html.text(.compareOrder)
        html.element("select", id: "compare-sort") {
          for (value, phrase) in [
            ("spread", Phrase.compareBySpread), ("file", .compareByFile), ("name", .compareByName),
          ] {
            html.element("option") {
              html.attribute("value", value)
              html.text(phrase)
            }
          }
        }
      }
      html.element("label", class: "check") {
        html.void("input") {
          html.attribute("type", "checkbox")
          html.attribute("id", "compare-only")
        }
        html.element("span", .compareOnly)
      }
      html.element("p", class: "shown", id: "compare-shown") {
        let count = NumberText.whole(criteria.indicators.count)
        html.text(words(.compareShown, count, count))
      }
    }
    html.line()
  }
}
