internal import AssessmentModel
internal import Diagnostics
internal import ReportFiles
internal import Words
internal import Workflow

/// Two editions for the terminal and as JSON.
struct EditionText {
  let run: EditionRun
  let words: Wording
  let limit: Int?
  let style: TerminalStyle
  private let shown: ShownScores

  private var language: Language { words.language }

  init(run: EditionRun, words: Wording, limit: Int?, style: TerminalStyle) {
    self.run = run
    self.words = words
    self.limit = limit
    self.style = style
    shown = ShownScores(run.after)
  }

  /// A table, the widest changes first, and what the editions do not share.
  func text() -> String {
    let comparison = run.comparison
    let range = run.after.criteria.scores
    let parts = EditionPartsText(comparison: comparison, range: range, words: words).columns
    var table = TextTable(
      [
        (words(.cityHead), .left), (words(.beforeHead), .right), (words(.afterHead), .right),
        (words(.changeTotalHead), .right), (words(.coverageHead), .right), (words(.answersHead), .right),
      ] + parts.map { ($0.title, .right) } + [(words(.methodHead), .right), (words(.rank), .right)])
    let order = comparison.changes.indices.sorted {
      let (a, b) = (size(comparison.changes[$0]), size(comparison.changes[$1]))
      return a == b ? $0 < $1 : a > b
    }
    for position in order.prefix(limit ?? order.count) {
      let change = comparison.changes[position]
      let total = change.before.flatMap { before in change.after.map { $0 - before } }
      table.add(
        [
          name(change.city), score(range.reportedIfAny(change.before)), score(range.reportedIfAny(change.after)),
          range.signed(total), coverage(change), range.signed(change.data),
        ] + parts.map { $0.cell(change) } + [
          range.signed(change.method), "\(rank(change.rankBefore)) → \(rank(change.rankAfter))",
        ])
    }
    var text = heading() + table.text(style: style, words: words)
    if let limit, order.count > limit {
      text += words(.moreRows, "\(order.count - limit)") + "\n"
    }
    text += list(.onlyOld, comparison.onlyBefore.map(oldName))
    text += list(.onlyNew, comparison.onlyAfter.map(name))
    text += list(.indicatorsOld, comparison.indicatorsOnlyBefore.map(\.rawValue))
    text += list(.indicatorsNew, comparison.indicatorsOnlyAfter.map(\.rawValue))
    text += list(.otherScale, comparison.itemsOnOtherScales.map(\.rawValue))
    return text
  }

  private func heading() -> String {
    let (old, new) = (run.before, run.after)
    var text = style.strong("\(edition(old)) → \(edition(new))") + "\n"
    if old.survey.description.origin == .synthetic || new.survey.description.origin == .synthetic {
      text += style.warning(words(.syntheticWarning)) + "\n"
    }
    text +=
      run.comparison.isPinned
      ? words(.pinnedMethod) + "\n" : words(.ownMethods) + "\n"
    let parts = EditionPartsText(comparison: run.comparison, range: run.after.criteria.scores, words: words)
    return text + words(.changeIsSum) + "\n" + parts.heading + "\n"
  }

  private func edition(_ assessment: Assessment) -> String {
    let survey = assessment.survey.description
    return words(.editionBy, survey.id, survey.edition, assessment.criteria.id)
  }

  private func size(_ change: EditionChange) -> Double {
    guard let before = change.before, let after = change.after else { return -1 }
    return abs(after - before)
  }

  private func list(_ title: AnalysisPhrase, _ names: [String]) -> String {
    guard !names.isEmpty else { return "" }
    let shown = limit.map { names.prefix($0) } ?? names[...]
    let rest = names.count > shown.count ? words(.andMoreListed, "\(names.count - shown.count)") : ""
    return style.strong(words(title)) + "  \(names.count): \(shown.joined(separator: ", "))\(rest)\n"
  }

  private func name(_ city: CityID) -> String {
    run.after.cities.first { $0.id == city }?.name[language] ?? city.rawValue
  }

  private func oldName(_ city: CityID) -> String {
    run.before.cities.first { $0.id == city }?.name[language] ?? city.rawValue
  }

  private func score(_ value: Double?) -> String {
    value.map { shown.text($0, of: run.after.plan.principal) } ?? words(.notRated)
  }

  private func coverage(_ change: EditionChange) -> String {
    [change.coverageBefore, change.coverageAfter].map { $0.map { words.line(share: $0) } ?? "–" }
      .joined(separator: " → ")
  }

  private func rank(_ value: Double?) -> String { value.map(DecimalText.exact) ?? "–" }

  /// Everything, at full precision, scores in the range of the new set, in the order of the new edition.
  func json() -> String {
    let sink = ByteSink()
    let json = JSONWriter(sink)
    let comparison = run.comparison
    let scores = run.after.criteria.scores
    json.object {
      json.member("version", 1)
      json.member("before", object: { describe(run.before, json) })
      json.member("after", object: { describe(run.after, json) })
      json.member("pinned", comparison.isPinned)
      json.member(
        "changes",
        array: {
          for change in comparison.changes {
            json.object {
              json.member("id", change.city.rawValue)
              json.member("before", scores.reportedIfAny(change.before))
              json.member("after", scores.reportedIfAny(change.after))
              json.member("oldAnswersNewMethod", scores.reportedIfAny(change.oldDataNewMethod))
              json.member("newAnswersOldMethod", scores.reportedIfAny(change.newDataOldMethod))
              json.member("data", scores.reportedDifferenceIfAny(change.data))
              json.member("method", scores.reportedDifferenceIfAny(change.method))
              json.member("rankBefore", change.rankBefore)
              json.member("rankAfter", change.rankAfter)
              EditionPartsText.members(change, run.after.criteria.scores, json)
            }
          }
        })
      json.member("onlyBefore", array: { comparison.onlyBefore.forEach { json.string($0.rawValue) } })
      json.member("onlyAfter", array: { comparison.onlyAfter.forEach { json.string($0.rawValue) } })
      json.member(
        "indicatorsOnlyBefore", array: { comparison.indicatorsOnlyBefore.forEach { json.string($0.rawValue) } })
      json.member(
        "indicatorsOnlyAfter", array: { comparison.indicatorsOnlyAfter.forEach { json.string($0.rawValue) } })
      json.member("itemsOnOtherScales", array: { comparison.itemsOnOtherScales.forEach { json.string($0.rawValue) } })
    }
    return sink.text
  }

  private func describe(_ assessment: Assessment, _ json: JSONWriter) {
    json.member("survey", assessment.survey.description.id)
    json.member("edition", assessment.survey.description.edition)
    json.member("criteria", assessment.criteria.id)
    json.member("synthetic", assessment.survey.description.origin == .synthetic)
  }
}
