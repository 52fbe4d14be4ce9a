import AssessmentModel
import ReportFiles
import Words

/// The sheet of one city while it is being written.
struct SnapshotPage {
  let page: ReportPage
  let city: Int
  let section: CitySection

  init(_ page: ReportPage, _ city: Int) {
    self.page = page
    self.city = city
    section = CitySection(page, city, level: 1)
  }

  var html: HTMLFormatter { page.html }
  var words: Wording { page.words }
  var assessment: Assessment { _read { yield page.assessment } }

  func write() {
    let facts = facts
    html.documentType()
    html.element("html") {
      html.attribute("lang", page.language.rawValue)
      html.line()
      html.element("head") {
        html.head(
          title: facts.name + " – " + words(.snapshot), policy: PagePolicy.withoutScripts(SnapshotStyle.hash),
          more: SnapshotStyle.text)
      }
      html.line()
      html.element("body", class: "snapshot") {
        html.element("header") { page.banner(assessment.survey.description.origin) }
        html.element("main") { sheet(facts) }
        html.line()
        html.element("footer", foot)
      }
    }
    html.line()
  }

  private func sheet(_ facts: SnapshotFacts) {
    html.element("p", class: "eyebrow") { html.localized(page.criteria.title) }
    html.element("h1") { html.names(section.entry.name) }
    html.line()
    html.element("div", class: "answer") {
      if let verdict = facts.verdict { html.element("p", class: "verdict") { html.foreign(verdict) } }
      if !facts.advice.isEmpty, let rule = assessment.verdict(of: city) {
        html.element("p") { html.localized(rule.advice) }
      }
    }
    html.line()
    html.element("div", class: "where") {
      html.element("p") {
        html.element("strong", facts.standing)
        if let range = facts.range { html.text(words(.separator) + range) }
        html.text(.fullStop)
      }
      line()
    }
    html.line()
    list(words(.snapshotStrong, facts.name), facts.strengths, none: .snapshotNoStrong, class: "good")
    list(words(.snapshotTodo), facts.steps, none: .snapshotNoTodo, class: "todo")
    if let divide = facts.divide {
      html.element("section", class: "gap") {
        html.element("h2", .snapshotDivide)
        html.element("p") { html.foreign(divide) }
      }
      html.line()
    }
  }

  private func list(_ title: String, _ entries: [String], none: Phrase, class kind: StaticString) {
    html.element("section", class: kind) {
      html.element("h2") { html.foreign(title) }
      if entries.isEmpty {
        html.element("p", none)
      } else {
        html.element("ul") { for entry in entries { html.element("li") { html.foreign(entry) } } }
      }
    }
    html.line()
  }

  /// All ranks on a line, with the city's and the range it lies in; the sentence above says the same.
  private func line() {
    let count = page.facts.ranked.count
    guard let rank = assessment.rank(of: city), count > 1 else { return }
    let place = { (rank: Double) in 20 + 560 * (min(max(rank, 1), Double(count)) - 1) / Double(count - 1) }
    html.element("svg") {
      html.attribute("viewBox", "0 0 600 52")
      html.attribute("aria-hidden", "true")
      html.shape("path", class: "axis") { html.attribute("d") { PathData(html).line(20, 20, 580, 20) } }
      if let interval {
        let low = place(interval.low)
        html.shape("path", class: "span") {
          html.attribute("d") { PathData(html).box(low, 12, max(place(interval.high) - low, 2), 16) }
        }
      }
      html.shape("circle") {
        html.attribute("cx", at: place(rank))
        html.attribute("cy", 20)
        html.attribute("r", 12)
      }
      for end in [1, count] {
        html.element("text") {
          html.attribute("x", at: place(Double(end)))
          html.attribute("y", 50)
          html.text(NumberText.whole(end))
        }
      }
    }
  }

  private func foot() {
    let survey = assessment.survey.description
    html.element("p") {
      html.localized(survey.title)
      if !survey.title[page.language].contains(survey.edition) { html.text(words(.separator) + survey.edition) }
      html.text(words(.fullStop) + " ")
      if let used = section.usedPeers, !section.profile.strengths.isEmpty {
        html.text(words(.snapshotReadiness, section.name(used)) + " ")
      }
      html.text(
        words(
          .snapshotFoot, assessment.provenance.engine,
          words(.methodDigest) + " " + String(assessment.provenance.method.prefix(12))))
      if !survey.licence.isEmpty {
        html.text(" " + words(.licence) + words(.colon))
        html.localized(LocalizedText(survey.licence))
      }
    }
  }
}
