internal import Diagnostics

/// A column of answers of LimeSurvey.
struct LimeSurveyColumn {
  /// Its code; where headings are texts, the text is the code.
  var name: LimeSurveyName
  /// The question's text; `nil` where headings are codes.
  var label: String?
  /// The text of the subquestion or option.
  var subLabel: String?
  /// Whether LimeSurvey writes it of its own.
  var isRecord: Bool
  /// Where its heading stands.
  var place: InputLocation
}

/// A column of codes, texts or both becomes what its heading says.
enum LimeSurveyHeadings {
  /// How headings are written.
  enum Mode: CaseIterable {
    /// `Q[SQ001]`
    case code
    /// `Q[SQ001]. Question [Option]`
    case codeAndText
    /// `Question [Option]`, whole or cut in the middle.
    case text
  }

  /// The mode, and the headings that show it; `nil` where nothing does.
  static func mode(_ headings: [String]) -> (mode: Mode, seen: [String])? {
    let firsts = headings.prefix(400)
    let codes = firsts.filter { LimeSurveyRecords.holds($0) }
    let both = firsts.filter { heading in codeAndText(heading).map { LimeSurveyRecords.holds($0.code) } ?? false }
    let texts = firsts.filter { LimeSurveyRecords.code(ofText: $0) != nil }
    let best: (Mode, [String]) =
      both.count > max(codes.count, texts.count)
      ? (.codeAndText, Array(both)) : codes.count >= texts.count ? (.code, Array(codes)) : (.text, Array(texts))
    return best.1.isEmpty ? nil : best
  }

  /// A heading of code and text in its two parts.
  static func codeAndText(_ heading: String) -> (code: String, text: String)? {
    guard let dot = heading.firstIndex(of: "."), heading[dot...].hasPrefix(". ") || heading[dot...] == "." else {
      return nil
    }
    let code = String(heading[..<dot])
    guard LimeSurveyName(code) != nil else { return nil }
    return (code, String(heading[dot...].dropFirst().drop { $0 == " " }))
  }

  /// The columns under headings; `nil` in the codebook is no codebook.
  static func columns(
    _ headings: [String], mode: Mode, codebook: FormCodebook?, place: (Int) -> InputLocation,
    findings: inout FindingList
  ) -> [LimeSurveyColumn] {
    var names = QuestionNames()
    var columns: [LimeSurveyColumn] = []
    var isTimed = false
    for (number, heading) in headings.enumerated() {
      var code = heading
      var label: String?
      var subLabel: String?
      switch mode {
      case .code: break
      case .codeAndText:
        if let parts = codeAndText(heading) {
          code = parts.code
          (label, subLabel) = split(parts.text, hasSub: code.hasSuffix("]"))
        }
      case .text:
        if let record = LimeSurveyRecords.code(ofText: heading) {
          code = record
        } else if let known = codebook?.code(ofText: PlainLabel.text(heading)) {
          code = known
        }
        (label, subLabel) = split(heading, hasSub: heading.hasSuffix("]"))
      }
      let unique = names.name(code, column: number, at: place(number), findings: &findings)
      let name = LimeSurveyName(unique) ?? textName(unique, label, subLabel)
      if name.base == LimeSurveyRecords.times { isTimed = true }
      columns.append(
        LimeSurveyColumn(
          name: name, label: label, subLabel: subLabel,
          isRecord: isTimed
            || (name.sub == nil && LimeSurveyRecords.holds(name.base) && codebook?[name.base] == nil),
          place: place(number)))
    }
    return columns
  }

  /// A heading without a code: question and option stand for the codes.
  private static func textName(_ heading: String, _ label: String?, _ subLabel: String?) -> LimeSurveyName {
    guard let label, let subLabel, heading.hasSuffix("]") else { return LimeSurveyName(base: heading) }
    return LimeSurveyName(base: label, sub: subLabel == "Other" ? "other" : subLabel)
  }

  /// The text of the question and, in brackets at its end, that of the subquestion.
  private static func split(_ text: String, hasSub: Bool) -> (String?, String?) {
    guard hasSub, text.hasSuffix("]") else { return (PlainLabel.text(text), nil) }
    var depth = 0
    var cursor = text.endIndex
    while cursor > text.startIndex {
      cursor = text.index(before: cursor)
      if text[cursor] == "]" { depth += 1 }
      if text[cursor] == "[" {
        depth -= 1
        if depth == 0 { break }
      }
    }
    guard depth == 0, text[cursor] == "[" else { return (PlainLabel.text(text), nil) }
    let sub = text[text.index(after: cursor)...].dropLast()
    return (PlainLabel.text(String(text[..<cursor])), PlainLabel.text(String(sub)))
  }
}
