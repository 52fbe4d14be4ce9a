internal import AssessmentModel
package import Diagnostics
internal import Tables
internal import Words

/// A questionnaire as an XLSForm: the workbook from which KoboToolbox, ODK and their kin make a form.
///
/// The names of its fields are the headers of what the tool exports, and the codes of its choices what stands under them;
/// the reader of returns knows both. No field stands in a group, since some tools put the names of groups before those of
/// fields. What the criteria set says of an answer becomes a constraint: the bounds of its scale and its hard checks. Why
/// there is no answer is asked only while there is none, and how far it may be off only once there is one.
package struct XLSForm {
  private let questionnaire: Questionnaire
  private let fields: [FormField]
  private let constraints: FormConstraints
  /// What the form has otherwise than the criteria set.
  package let findings: [Diagnostic]

  /// Prepares a form.
  ///
  /// - Throws: a ``Diagnostic`` if a field cannot have a name that is known again.
  package init(_ questionnaire: Questionnaire, file: String) throws(Diagnostic) {
    self.questionnaire = questionnaire
    let place = InputLocation(file: file)
    fields = try FormField.list(questionnaire, FormNames(.xlsform, questionnaire.criteria, at: place))
    constraints = FormConstraints(questionnaire, fields)
    findings = [FormChoices.finding(questionnaire, .xlsform, at: place)].compactMap(\.self)
  }

  private var words: FormWords { questionnaire.words }

  /// The bytes of the workbook, and what it could not hold.
  package func bytes(file: String) throws(Diagnostic) -> (bytes: [UInt8], findings: [Diagnostic]) {
    let workbook = WorkbookWriter(file: file, title: questionnaire.title[words.first], streams: false)
    survey(workbook.sheet("survey"))
    choices(workbook.sheet("choices"))
    settings(workbook.sheet("settings"))
    return (try workbook.finish(), workbook.findings.all)
  }

  // MARK: Columns

  /// `label::English (en)`, one a language.
  private func headers(_ name: String) -> [TableColumn] {
    words.languages.map { TableColumn("\(name)::\(Self.name(of: $0))") }
  }

  /// `English (en)`.
  private static func name(of language: Language) -> String {
    "\(Wording(language)(.languageName)) (\(language.rawValue))"
  }

  /// A text in every language; `${` would be taken for the name of a field.
  private func texts(_ text: LocalizedText, to sheet: WorkbookSheet) {
    for language in words.languages { sheet.text(text[language].replacing("${", with: "$ {")) }
  }

  // MARK: Sheets

  private func survey(_ sheet: WorkbookSheet) {
    sheet.begin(
      [TableColumn("type"), TableColumn("name")] + headers("label") + headers("hint")
        + [TableColumn("required"), TableColumn("relevant"), TableColumn("constraint")]
        + headers("constraint_message") + [TableColumn("appearance")])
    func row(
      _ type: String, _ name: String, _ label: LocalizedText, hint: LocalizedText = .empty, isRequired: Bool = false,
      relevant: String = "", constraint: String = "", message: LocalizedText = .empty, appearance: String = ""
    ) {
      sheet.text(type)
      sheet.text(name)
      texts(label, to: sheet)
      texts(hint, to: sheet)
      sheet.text(isRequired ? "yes" : "")
      sheet.text(relevant)
      sheet.text(constraint)
      texts(message, to: sheet)
      sheet.text(appearance)
      sheet.endRow()
    }
    let isListed = !questionnaire.cities.isEmpty
    row(
      isListed ? "select_one city" : "text", "city", FormWords.text { $0(.formAskCity) }, isRequired: true,
      appearance: questionnaire.cities.count > 10 ? "minimal" : "")
    var part: LocalizedText?
    var parts = 0
    for field in fields {
      if field.part == .answer, part != field.question.part {
        part = field.question.part
        parts += 1
        row("note", "part_\(parts)", FormWords.text { "**\(field.question.part[$0.language])**" })
      }
      let bounds = constraints.constraint(field)
      row(
        type(field), field.name, field.text, hint: field.hint, relevant: relevant(field), constraint: bounds,
        message: bounds.isEmpty ? .empty : constraints.message(field), appearance: appearance(field))
    }
  }

  private func type(_ field: FormField) -> String {
    switch field.part {
    case .reason: return "select_one reason"
    case .evidence: return "text"
    case .answer, .margin, .group, .count: break
    }
    guard let scale = field.scale else { return "text" }
    switch scale {
    case .yesNo: return "select_one yes_no"
    case .level(let top) where FormChoices(scale, .xlsform) != nil: return "select_one level_\(top)"
    case .options: return "select_one \(list(field.question))"
    case .level, .count: return "integer"
    case .percent, .number: return "decimal"
    }
  }

  private func list(_ question: FormQuestion) -> String { "options_\(question.number)" }

  private func appearance(_ field: FormField) -> String {
    guard case .options(let options) = field.scale, options.count > 10 else { return "" }
    return "minimal"
  }

  private func relevant(_ field: FormField) -> String {
    guard let above = field.dependsOn else { return "" }
    return field.part == .reason ? "${\(above)} = ''" : "${\(above)} != ''"
  }

  private func choices(_ sheet: WorkbookSheet) {
    sheet.begin([TableColumn("list_name"), TableColumn("name")] + headers("label"))
    var written: Set<String> = []
    func list(_ name: String, _ choices: [FormChoices.Choice]) {
      guard written.insert(name).inserted else { return }
      for choice in choices {
        sheet.text(name)
        sheet.text(choice.code)
        texts(choice.label, to: sheet)
        sheet.endRow()
      }
    }
    list("city", questionnaire.cities.map { FormChoices.Choice(code: $0.id.rawValue, label: $0.name) })
    list("reason", FormChoices.reasons)
    for field in fields {
      guard let scale = field.scale, let own = FormChoices(scale, .xlsform) else { continue }
      list(String(type(field).dropFirst("select_one ".count)), own.choices)
    }
  }

  private func settings(_ sheet: WorkbookSheet) {
    sheet.begin(
      [TableColumn("form_title"), TableColumn("form_id"), TableColumn("version"), TableColumn("default_language")])
    sheet.text(questionnaire.criteria.title[words.first])
    sheet.text(FormNames.formID(questionnaire.criteria.id))
    sheet.text(questionnaire.criteria.version)
    sheet.text(Self.name(of: words.first))
    sheet.endRow()
  }
}
