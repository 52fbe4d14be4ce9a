import AssessmentModel
import ReportFiles
import Words

/// A word of the method that a reader may not know.
struct Term: Sendable {
  /// The id of its definition on the page.
  let id: String
  /// How it is called; the first of several forms, parted by `|`, stands before the definition, and all are recognised.
  let name: Phrase
  let definition: Phrase
  /// What has to have been looked into for the report to speak of it.
  var topic = Topic.always

  enum Topic { case always, verdicts, classes, variations, divide, mentors }

  /// In the order of the method: what is asked, how it is scored, how sure that is, what stands beside it.
  static let all: [Term] = [
    Term(id: "term-gate", name: .termGate, definition: .defineGate),
    Term(id: "term-coverage", name: .termCoverage, definition: .defineCoverage),
    Term(id: "term-goalposts", name: .termGoalposts, definition: .defineGoalposts),
    Term(id: "term-effective-weight", name: .termEffectiveWeight, definition: .defineEffectiveWeight),
    Term(id: "term-geometric-mean", name: .termGeometricMean, definition: .defineGeometricMean),
    Term(id: "term-verdict", name: .termVerdict, definition: .defineVerdict, topic: .verdicts),
    Term(id: "term-class", name: .termClass, definition: .defineClass, topic: .classes),
    Term(id: "term-provisional", name: .termProvisional, definition: .defineProvisional, topic: .verdicts),
    Term(id: "term-filled", name: .termFilled, definition: .defineFilled),
    Term(id: "term-robustness", name: .termRobustness, definition: .defineRobustness),
    Term(id: "term-variation", name: .termVariation, definition: .defineVariations, topic: .variations),
    Term(id: "term-margin", name: .termMargin, definition: .defineMargin),
    Term(id: "term-range-of-ranks", name: .termRangeOfRanks, definition: .defineRangeOfRanks, topic: .variations),
    Term(id: "term-apart", name: .termApart, definition: .defineApart, topic: .variations),
    Term(id: "term-total-order", name: .termTotalOrder, definition: .defineTotalOrder, topic: .variations),
    Term(id: "term-peers", name: .termPeers, definition: .definePeers),
    Term(id: "term-contribution", name: .termContribution, definition: .defineContribution),
    Term(id: "term-mentor", name: .termMentor, definition: .defineMentor, topic: .mentors),
    Term(id: "term-gap-level", name: .termGapLevel, definition: .defineGapLevel, topic: .divide),
    Term(id: "term-parity-ratio", name: .termParityRatio, definition: .defineParityRatio, topic: .divide),
    Term(id: "term-exclusion-ratio", name: .termExclusionRatio, definition: .defineExclusionRatio, topic: .divide),
    Term(id: "term-not-measured", name: .termNotMeasured, definition: .defineNotMeasured),
  ]
}

extension ReportPage {
  private func isTold(_ term: Term) -> Bool {
    switch term.topic {
    case .always: true
    case .verdicts: facts.bands.areVerdicts
    case .classes: !facts.bands.areVerdicts && !facts.bands.list.isEmpty
    case .variations: facts.uncertainty != nil || facts.content.sensitivity != nil
    case .divide: assessment.divide != nil
    case .mentors: facts.content.recommendations != nil
    }
  }

  /// The terms with their definitions, each with a place to which every page leads.
  func glossary() {
    heading(3, id: "terms") { html.text(.termsHeading) }
    // What defines a term does not use it.
    let links = html.terms
    html.terms = nil
    html.element("dl", class: "terms") {
      for term in Term.all where isTold(term) {
        html.element("div") {
          html.element("dt") {
            html.element("dfn", id: term.id) {
              html.text(
                term.name[language].split(separator: "|").first.map { $0.prefix(1).uppercased() + $0.dropFirst() }
                  ?? "")
            }
          }
          html.element("dd", words(term.definition))
        }
        html.line()
      }
    }
    html.terms = links
  }

  /// Follows the terms of a page's main part; what could not be linked where it stands is linked at its end.
  func linkingTerms(_ main: () -> Void) {
    guard !site.isAlone else { return main() }
    let home = SitePage.method
    let forms = language == .korean ? TermForms.korean : .english
    let links = TermLinks(
      page: site.isSingle || home == place ? "" : site.path(to: home, from: place, language), forms,
      without: Term.all.indices.filter { !isTold(Term.all[$0]) })
    html.terms = links
    main()
    html.terms = nil
    let rest = links.takeRest()
    guard !rest.isEmpty else { return }
    html.element("p", class: "soft also") {
      html.text(.termsAlso)
      for (position, term) in rest.enumerated() {
        html.text(position == 0 ? " " : ", ")
        html.element("a", class: "term") {
          html.attribute("href", links.target(term))
          html.text(String(Term.all[term].name[language].split(separator: "|").first ?? ""))
        }
      }
    }
    html.line()
  }
}
