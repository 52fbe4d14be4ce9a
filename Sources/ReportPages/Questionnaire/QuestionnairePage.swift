package import AssessmentModel
package import Diagnostics
import Words

/// A questionnaire on paper: a page without scripts, to be printed and filled in by hand, in one language or several.
package struct QuestionnairePage {
  /// A question, with all that those who answer need to know.
  package struct Question: Sendable {
    /// Its number and text.
    package var number: Int
    /// The question as asked.
    package var text: LocalizedText
    /// What is said below it: what is measured, what may stand there, what the ends of the scale stand for.
    package var notes: [LocalizedText]
    /// The answers to tick; empty where one is written.
    package var choices: [LocalizedText]
    /// Which documents prove an answer.
    package var documents: [LocalizedText]
    /// The groups that it is also asked for.
    package var groups: [LocalizedText]
    /// What was answered in the last edition.
    package var earlier: String
    /// Whether it may be said how far the answer may be off.
    package var hasMargin: Bool

    /// A question.
    package init(
      number: Int, text: LocalizedText, notes: [LocalizedText], choices: [LocalizedText], documents: [LocalizedText],
      groups: [LocalizedText], earlier: String, hasMargin: Bool
    ) {
      self.number = number
      self.text = text
      self.notes = notes
      self.choices = choices
      self.documents = documents
      self.groups = groups
      self.earlier = earlier
      self.hasMargin = hasMargin
    }
  }

  /// The questions of one part.
  package struct Part: Sendable {
    /// What the part is called.
    package var name: LocalizedText
    /// Its questions.
    package var questions: [Question]

    /// A part.
    package init(name: LocalizedText, questions: [Question]) {
      self.name = name
      self.questions = questions
    }
  }

  private let title: LocalizedText
  private let languages: [Language]
  private let edition: String
  private let reasons: [LocalizedText]
  private let parts: [Part]

  /// A page.
  ///
  /// - Parameters:
  ///   - languages: the languages of its texts, the first one first; at least one.
  ///   - edition: the last edition; empty if there is none.
  ///   - reasons: the reasons for there being no answer.
  package init(
    title: LocalizedText, languages: [Language], edition: String, reasons: [LocalizedText], parts: [Part]
  ) {
    self.title = title
    self.languages = languages.isEmpty ? [.english] : languages
    self.edition = edition
    self.reasons = reasons
    self.parts = parts
  }

  /// Writes the page.
  package func write(to sink: ByteSink) {
    let html = HTMLFormatter(sink, Wording(languages[0]))
    html.documentType()
    html.element("html") {
      html.attribute("lang", languages[0].rawValue)
      html.line()
      html.element("head") {
        html.void("meta") { html.attribute("charset", "utf-8") }
        html.void("meta") {
          html.attribute("http-equiv", "Content-Security-Policy")
          html.attribute(
            "content",
            "default-src 'none'; style-src '\(QuestionnaireStyle.hash)'; base-uri 'none'; form-action 'none'")
        }
        html.void("meta") {
          html.attribute("name", "viewport")
          html.attribute("content", "width=device-width, initial-scale=1")
        }
        html.element("title") { html.plain(title[languages[0]]) }
        html.element("style") { html.constant(QuestionnaireStyle.text) }
      }
      html.line()
      html.element("body") {
        html.element("main") { body(html) }
      }
    }
    html.line()
  }

  private func body(_ html: HTMLFormatter) {
    html.element("h1") { spans(title, html) }
    html.line()
    html.element("div", class: "who") {
      for phrase in [QuestionnairePhrase.formHeadCity, .formFilledBy, .formDate] {
        html.element("p") { html.plain(beside(phrase)) }
      }
    }
    html.line()
    html.element("div", class: "how") {
      for phrase in [QuestionnairePhrase.formHowInShort, .formHowEvidence] { paragraphs(phrase, html) }
    }
    html.line()
    for part in parts {
      html.element("section") {
        html.element("h2") { spans(part.name, html) }
        html.line()
        for question in part.questions { write(question, html) }
      }
      html.line()
    }
  }

  private func write(_ question: Question, _ html: HTMLFormatter) {
    html.element("div", class: "question") {
      html.element("div", class: "ask") {
        for (position, language) in distinct(question.text).enumerated() {
          html.element("p") {
            html.attribute("lang", language.rawValue)
            html.plain((position == 0 ? "\(question.number). " : "") + question.text[language])
          }
        }
      }
      let notes = question.notes.filter { !$0.isEmpty }
      paragraphs(
        LocalizedText(
          notes.map(\.english).joined(separator: " · "), korean: notes.map { $0[.korean] }.joined(separator: " · ")),
        html)
      if !question.documents.isEmpty {
        html.element("p", class: "note") {
          html.plain(beside(.formProvenBy) + ": " + question.documents.map(beside).joined(separator: "; "))
        }
      }
      if !question.earlier.isEmpty {
        html.element("p", class: "note") { html.plain(beside(.formLastTime, edition) + ": " + question.earlier) }
      }
      html.line()
      if !question.choices.isEmpty { list(question.choices, html, isRow: true) }
      html.element("div", class: "blanks") {
        if question.choices.isEmpty { blank(.formHeadAnswer, html) }
        blank(.formHeadEvidence, html)
        if question.hasMargin { blank(.formHeadMargin, html) }
      }
      html.element("p", class: "note") { html.plain(beside(.formNoAnswer) + ":") }
      list(reasons, html, isRow: true)
      groups(question.groups, html)
    }
    html.line()
  }

  private func groups(_ groups: [LocalizedText], _ html: HTMLFormatter) {
    guard !groups.isEmpty else { return }
    html.element("table") {
      html.element("tr") {
        for phrase in [QuestionnairePhrase.formBreakdown, .formValue, .formAnswers] {
          html.element("th") {
            html.attribute("scope", "col")
            html.plain(beside(phrase))
          }
        }
      }
      for group in groups {
        html.element("tr") {
          html.element("th") {
            html.attribute("scope", "row")
            html.plain(beside(group))
          }
          html.element("td") {}
          html.element("td") {}
        }
      }
    }
    html.line()
  }

  private func list(_ texts: [LocalizedText], _ html: HTMLFormatter, isRow: Bool) {
    html.element("ul", class: isRow ? "choices row" : "choices") {
      for text in texts { html.element("li") { html.plain(beside(text)) } }
    }
    html.line()
  }

  private func blank(_ phrase: QuestionnairePhrase, _ html: HTMLFormatter) {
    html.element("p", class: "line") { html.plain(beside(phrase)) }
  }

  // MARK: Languages

  /// The languages in which a text says something of its own.
  private func distinct(_ text: LocalizedText) -> [Language] {
    var seen: Set<String> = [""]
    return languages.filter { seen.insert(text[$0]).inserted }
  }

  private func spans(_ text: LocalizedText, _ html: HTMLFormatter) {
    for language in distinct(text) {
      html.element("span") {
        html.attribute("lang", language.rawValue)
        html.plain(text[language])
      }
    }
  }

  private func paragraphs(_ text: LocalizedText, _ html: HTMLFormatter) {
    for language in distinct(text) {
      html.element("p", class: "note") {
        html.attribute("lang", language.rawValue)
        html.plain(text[language])
      }
    }
  }

  private func paragraphs(_ phrase: QuestionnairePhrase, _ html: HTMLFormatter) {
    paragraphs(LocalizedText(Wording(.english)(phrase), korean: Wording(.korean)(phrase)), html)
  }

  private func beside(_ text: LocalizedText) -> String { distinct(text).map { text[$0] }.joined(separator: " / ") }

  private func beside(_ phrase: QuestionnairePhrase, _ argument: String = "") -> String {
    beside(LocalizedText(Wording(.english)(phrase, argument), korean: Wording(.korean)(phrase, argument)))
  }
}
