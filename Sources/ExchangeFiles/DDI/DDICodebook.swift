package import AssessmentModel
package import Diagnostics
internal import XMLStream

/// Criteria sets as DDI-Codebook 2.5: what is asked, for those who document data.
///
/// A question is a variable with its label, literal question, range or categories, and unit, in every language that the set
/// has; an indicator that is made from several answers is a group of variables. How values are scored has no place there
/// and is named (``losses(_:file:)``). (DDI Alliance 2012, DDI-Codebook 2.5.)
package struct DDICodebook {
  /// The words for the answers to yes-or-no questions.
  package struct Answers: Sendable {
    package var yes: LocalizedText
    package var no: LocalizedText

    /// The words.
    package init(yes: LocalizedText, no: LocalizedText) {
      self.yes = yes
      self.no = no
    }
  }

  private let set: CriteriaSet
  private let answers: Answers

  /// Prepares a codebook.
  package init(_ set: CriteriaSet, answers: Answers) {
    self.set = set
    self.answers = answers
  }

  /// Writes the codebook.
  ///
  /// - Complexity: O(items and options).
  package func write(to sink: ByteSink) {
    let xml = XMLWriter(sink)
    xml.declaration()
    xml.element("codeBook") {
      xml.attribute("xmlns", "ddi:codebook:2_5")
      xml.attribute("version", "2.5")
      xml.attribute("xml:lang", "en")
      study(to: xml)
      xml.element("dataDscr") {
        for indicator in set.indicators where !Self.isAskedDirectly(indicator) { group(indicator, to: xml) }
        for indicator in set.indicators {
          for item in indicator.items { variable(item, of: indicator, to: xml) }
        }
      }
    }
  }

  private func study(to xml: XMLWriter) {
    xml.element("stdyDscr") {
      xml.element("citation") {
        xml.element("titlStmt") {
          xml.element("titl", text: set.title.english)
          if let korean = set.title.korean { Self.text("parTitl", korean, .korean, to: xml) }
          xml.element("IDNo", text: set.id)
        }
        xml.element("verStmt") { xml.element("version", text: set.version) }
      }
      if !set.purpose.isEmpty { xml.element("stdyInfo") { Self.texts("abstract", set.purpose, to: xml) } }
      if !set.source.isEmpty {
        xml.element("method") {
          xml.element("dataColl") { xml.element("sources") { xml.element("dataSrc", text: set.source) } }
        }
      }
      if !set.licence.isEmpty {
        xml.element("dataAccs") { xml.element("useStmt") { xml.element("conditions", text: set.licence) } }
      }
    }
  }

  private func group(_ indicator: Indicator, to xml: XMLWriter) {
    xml.element("varGrp") {
      xml.attribute("ID", "G_" + indicator.id.rawValue)
      xml.attribute("type", "other")
      if !indicator.items.isEmpty {
        xml.attribute("var", indicator.items.map { Self.id($0.id) }.joined(separator: " "))
      }
      xml.attribute("name", indicator.id.rawValue)
      Self.texts("labl", indicator.name, to: xml)
      Self.texts("txt", indicator.definition, to: xml)
      if !indicator.unit.isEmpty { Self.texts("notes", indicator.unit, to: xml) }
    }
  }

  private func variable(_ item: Item, of indicator: Indicator, to xml: XMLWriter) {
    let isDirect = Self.isAskedDirectly(indicator)
    xml.element("var") {
      xml.attribute("ID", Self.id(item.id))
      xml.attribute("name", item.id.rawValue)
      xml.attribute("intrvl", Self.isContinuous(item.scale) ? "contin" : "discrete")
      if isDirect, !indicator.unit.isEmpty { xml.attribute("measUnit", indicator.unit.english) }
      Self.texts("labl", isDirect ? indicator.name : item.question, to: xml)
      if !item.question.isEmpty {
        xml.element("qstn") { for (language, text) in Self.each(item.question) { question(text, language, to: xml) } }
      }
      range(item.scale, to: xml)
      if isDirect { Self.texts("txt", indicator.definition, to: xml) }
      for (value, label) in categories(item.scale) {
        xml.element("catgry") {
          xml.element("catValu", text: value)
          Self.texts("labl", label, to: xml)
        }
      }
      xml.element("varFormat") { xml.attribute("type", Self.isWord(item.scale) ? "character" : "numeric") }
      if isDirect, let korean = indicator.unit.korean { Self.text("notes", korean, .korean, to: xml) }
      for document in item.documents { Self.texts("notes", document, to: xml) }
    }
  }

  private func question(_ text: String, _ language: Language, to xml: XMLWriter) {
    Self.text("qstnLit", text, language, to: xml)
  }

  private func range(_ scale: Scale, to xml: XMLWriter) {
    let bounds = scale.bounds
    switch scale {
    case .yesNo, .options: return
    case .level, .count, .percent, .number: break
    }
    guard bounds.lower != nil || bounds.upper != nil else { return }
    xml.element("valrng") {
      xml.element("range") {
        xml.attribute("UNITS", Self.isContinuous(scale) ? "REAL" : "INT")
        xml.attribute("min", bounds.lower)
        xml.attribute("max", bounds.upper)
      }
    }
  }

  private func categories(_ scale: Scale) -> [(value: String, label: LocalizedText)] {
    switch scale {
    case .yesNo: [("1", answers.yes), ("0", answers.no)]
    case .options(let options): options.map { ($0.code, $0.label) }
    case .level, .count, .percent, .number: []
    }
  }

  // MARK: What is left out

  /// The note on what a codebook cannot say of the set.
  package static func losses(_ set: CriteriaSet, file: String) -> [Diagnostic] {
    let hasOptions = set.indicators.flatMap(\.items).contains { if case .options = $0.scale { true } else { false } }
    let parts: [(DeliveryFact, Bool)] = [
      (.ddiScaling, true), (.ddiPoints, hasOptions), (.ddiTrees, true),
      (.ddiOutcomes, !set.gates.isEmpty || set.classes != nil || !set.verdicts.isEmpty),
      (.ddiChecks, !set.checks.isEmpty), (.ddiDivide, set.divide != nil), (.ddiRobustness, set.robustness != nil),
      (.ddiProgrammes, !set.programmes.isEmpty || set.mentors != nil),
    ]
    let left = parts.filter(\.1).map { FactValue.said(.delivery($0.0)) }
    return [
      Diagnostic(
        .codebookLeavesOut, .note, .delivery(.ddiLeftOut, .list(left, .and)), at: InputLocation(file: file))
    ]
  }

  // MARK: Small parts

  private static func isAskedDirectly(_ indicator: Indicator) -> Bool {
    let own = ItemID(indicator.id.rawValue)
    return indicator.scoring == .answer(own) && indicator.items.count == 1 && indicator.items[0].id == own
  }

  private static func id(_ item: ItemID) -> String { "V_" + item.rawValue }

  private static func isContinuous(_ scale: Scale) -> Bool {
    switch scale {
    case .percent, .number: true
    case .yesNo, .level, .count, .options: false
    }
  }

  private static func isWord(_ scale: Scale) -> Bool {
    switch scale {
    case .options: true
    case .yesNo, .level, .count, .percent, .number: false
    }
  }

  private static func each(_ text: LocalizedText) -> [(Language, String)] {
    text.isEmpty ? [] : [(.english, text.english)] + (text.korean.map { [(.korean, $0)] } ?? [])
  }

  private static func texts(_ name: StaticString, _ text: LocalizedText, to xml: XMLWriter) {
    for (language, text) in each(text) { self.text(name, text, language, to: xml) }
  }

  private static func text(_ name: StaticString, _ text: String, _ language: Language, to xml: XMLWriter) {
    xml.element(name) {
      xml.attribute("xml:lang", language.rawValue)
      xml.text(text)
    }
  }
}
