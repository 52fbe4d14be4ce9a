public import AssessmentModel
package import Diagnostics
import Words

/// The page of findings: one file that needs no other and no script, readable on a phone and on paper.
///
/// Kinds stand by reach, each with its rule, how often, the first places, how to mend them and what it means; further
/// places unfold. The frame is in the page's language, headlines and mends are in English and marked so.
public enum FindingsReport {
  /// The most places of a kind that a page holds; the rest is counted.
  public static let placesHeld = 200

  /// The page as bytes.
  public static func bytes(_ content: FindingsContent, language: Language = .english) -> [UInt8] {
    let sink = ByteSink()
    write(content, language: language, to: sink)
    return sink.bytes
  }

  /// Writes the page as a stream; the same content gives the same bytes.
  ///
  /// - Complexity: O(findings).
  package static func write(_ content: FindingsContent, language: Language = .english, to sink: ByteSink) {
    FindingsPage(content: content, html: HTMLFormatter(sink, Wording(language))).write()
  }
}

/// The page while it is being written.
struct FindingsPage {
  let content: FindingsContent
  let html: HTMLFormatter

  var words: Wording { html.words }

  func write() {
    let names = content.checked.map(\.name).joined(separator: ", ")
    html.documentType()
    html.element("html") {
      html.attribute("lang", html.language.rawValue)
      html.line()
      html.element("head") {
        html.head(
          title: words(.findingsOf, names), policy: PagePolicy.withoutScripts(FindingsStyle.hash),
          more: FindingsStyle.text)
      }
      html.line()
      html.element("body") {
        html.element("header", class: "top") {
          html.element("div", class: "wide") {
            html.element("h1") {
              html.foreign(words(.findingsOf, names))
            }
            html.element("p", class: "lead") { summary(content.checked.flatMap(\.findings)) }
          }
        }
        html.line()
        html.element("main", id: "main") { for checked in content.checked { section(checked) } }
        html.line()
        html.element("footer") { html.element("p", words(.footer, content.engine)) }
      }
    }
    html.line()
  }

  /// How many findings of which reach, as on the terminal.
  private func summary(_ findings: [Diagnostic]) {
    let text = html.words.summary(FindingSummary(findings))
    if text.isEmpty { html.text(.nothingFound) } else { html.text(text) }
  }

  private func section(_ checked: FindingsContent.Checked) {
    html.element("section") {
      html.element("h2") { html.foreign(checked.name) }
      html.element("p", class: "soft") { html.foreign(checked.summary) }
      html.line()
      if !checked.effects.isEmpty { effects(checked) }
      let groups = FindingGroup.groups(checked.findings, limit: FindingsReport.placesHeld)
      if checked.findings.isEmpty { html.element("p", .nothingFound) }
      for group in groups { FindingsKind(group: group, html: html).write() }
      acknowledged(checked.findings.filter { $0.acknowledgement != nil })
    }
    html.line()
  }

  private func effects(_ checked: FindingsContent.Checked) {
    html.element("div", class: "callout") {
      html.element("strong", .effectOnResult)
      html.element("ul") { for sentence in checked.effects { html.element("li") { html.foreign(sentence) } } }
      if !checked.basis.isEmpty { html.element("p") { html.foreign(checked.basis) } }
    }
    html.line()
  }

  private func acknowledged(_ findings: [Diagnostic]) {
    guard !findings.isEmpty else { return }
    html.element("article", class: "kind") {
      html.element("h3", .acknowledgedTitle)
      html.element("p", class: "soft", .acknowledgedText)
      html.element("ul", class: "places") {
        for finding in findings.prefix(FindingsReport.placesHeld) {
          html.element("li") {
            FindingsKind.place(finding, html)
            html.element("div") {
              html.element("code", finding.code.id)
              html.text(" ")
              html.finding(finding.statement)
            }
            if let word = finding.acknowledgement {
              html.element("div", class: "soft") {
                html.text(words(.acknowledgedBy, word.by, word.on))
                html.text(" ")
                html.foreign(word.note)
              }
            }
          }
          html.line()
        }
      }
      if findings.count > FindingsReport.placesHeld {
        html.element("p", class: "soft", words(.notKept, "\(findings.count - FindingsReport.placesHeld)"))
      }
    }
    html.line()
  }
}
