package import AssessmentModel
package import Diagnostics
package import ReportFiles
import Words

/// One city on one sheet for everybody: no table, no code, big type, to be printed and hung up.
package struct SnapshotReport {
  private let content: ReportContent
  private let city: Int
  private let language: Language

  /// Prepares the sheet of the city at a position.
  package init(_ content: ReportContent, city: Int, language: Language = .english) {
    self.content = content
    self.city = city
    self.language = language
  }

  /// What the sheet says, in the page's language.
  package var facts: SnapshotFacts { page(ByteSink()).facts }

  /// Writes the sheet as a page; the same content gives the same bytes.
  package func write(to sink: ByteSink) { page(sink).write() }

  private func page(_ sink: ByteSink) -> SnapshotPage {
    let facts = ReportFacts(content)
    let site = ReportSite(facts, languages: [language], isSingle: true)
    return SnapshotPage(ReportPage(facts, site, language, to: sink), city)
  }
}

/// What the sheet of one city says, sentence by sentence.
package struct SnapshotFacts: Sendable, Equatable {
  /// The city.
  package var name: String
  /// The verdict or class; `nil` for a set with neither.
  package var verdict: String?
  /// What follows from it; empty if the criteria set says nothing.
  package var advice: String
  /// Its place in the ranking, or that it has none.
  package var standing: String
  /// Between which ranks it lies; `nil` if that was not examined.
  package var range: String?
  /// Up to three strengths.
  package var strengths: [String]
  /// Up to three things that would help most: open questions first, then steps.
  package var steps: [String]
  /// The widest gap between groups, or that there is none, or none measured; `nil` for a set that asks for none.
  package var divide: String?
}
