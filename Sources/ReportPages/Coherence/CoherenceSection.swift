import AssessmentModel
import Diagnostics
import ReportFiles
import Words

/// The section `#coherence`: what is redundant, negative or weak, in words, then the tables.
extension ReportPage {
  /// How many pairs of a kind are listed.
  private static let listed = 12

  func coherence() {
    guard let analysis = facts.content.coherence else { return }
    section("coherence", words(.coherenceHeading)) {
      html.element("p", class: "prose", .coherenceIntro)
      html.line()
      if analysis.cities < CoherenceAnalysis.fewest {
        html.element("p", words(.coherenceTooFew, NumberText.whole(analysis.cities)))
        html.line()
      } else {
        findings(analysis)
        correlationTables(analysis)
        partsTable(analysis)
        importanceTable(analysis)
      }
      statisticsTable(analysis)
    }
  }

  private func findings(_ analysis: CoherenceAnalysis) {
    let limits = analysis.thresholds
    pairs(analysis.redundant, words(.redundantHeading, NumberText.measured(limits.redundant)), .redundantText)
    pairs(analysis.negative, words(.negativeHeading, NumberText.measured(limits.significance)), .negativeText)
    pairs(analysis.weak, words(.weakHeading, NumberText.measured(limits.weak)), .weakText)
    guard !analysis.sizes.isEmpty else { return }
    list(
      analysis.sizeDependent, words(.sizeHeading, NumberText.measured(limits.size)), .sizeText
    ) { entry in
      html.localized(criteria.indicators[entry.indicator].name)
      html.text(.pairWith)
      size(entry.size)
      evidence("ρ", entry.correlation.spearman, entry.correlation.count)
    }
  }

  private func pairs(_ found: [CorrelationPair], _ title: String, _ meaning: Phrase) {
    list(distinct(found), title, meaning) { pair in
      html.localized(facts.name(pair.left))
      html.text(pair.relation == .parent ? .pairWith : .pairOf)
      html.localized(facts.name(pair.right))
      evidence("r", pair.correlation.pearson, pair.correlation.count)
    }
  }

  /// The pairs without those that read the same: parts of one name and data may stand in several trees.
  private func distinct(_ pairs: [CorrelationPair]) -> [CorrelationPair] {
    var seen: Set<[String]> = []
    return pairs.filter { pair in
      let r = pair.correlation.pearson.map { NumberText.fixed($0.value, 9) } ?? ""
      return seen.insert([facts.name(pair.left)[language], facts.name(pair.right)[language], r]).inserted
    }
  }

  private func list<Entry>(_ found: [Entry], _ title: String, _ meaning: Phrase, _ body: (Entry) -> Void) {
    heading(3) { html.text(title) }
    guard !found.isEmpty else {
      html.element("p", class: "soft", .noPairs)
      html.line()
      return
    }
    html.element("p", class: "soft", meaning)
    html.element("ul") {
      for entry in found.prefix(Self.listed) {
        html.element("li") { body(entry) }
        html.line()
      }
      if found.count > Self.listed {
        html.element("li", class: "soft", words(.morePairs, NumberText.whole(found.count - Self.listed)))
      }
    }
    html.line()
  }

  private func evidence(_ letter: String, _ coefficient: CorrelationCoefficient?, _ count: Int) {
    guard let coefficient else { return }
    let figures = "\(letter) = \(NumberText.fixed(coefficient.value, 2)), n = \(NumberText.whole(count)), "
    html.text(": ")
    html.element("span", class: "soft", figures + probability(coefficient.pValue))
  }

  private func probability(_ value: Double) -> String {
    value < 0.001 ? words(.probabilityBelow, "0.001") : words(.probability, NumberText.fixed(value, 3))
  }

  private func size(_ size: SizeVariable) {
    switch size {
    case .indicator(let id):
      html.localized(facts.position(id).map { criteria.indicators[$0].name } ?? LocalizedText(id.rawValue))
    case .item(let id):
      let item = criteria.indicators.lazy.flatMap(\.items).first { $0.id == id }
      html.localized(item.flatMap { $0.question.isEmpty ? nil : $0.question } ?? LocalizedText(id.rawValue))
    }
  }
}
