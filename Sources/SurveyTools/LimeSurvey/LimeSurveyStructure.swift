internal import AssessmentModel
package import Diagnostics
internal import Words
internal import XMLStream

/// A questionnaire as a LimeSurvey structure (`.lss`), in the form that LimeSurvey 3 writes and every later version loads.
///
/// A question's code is the name of its item without the signs that LimeSurvey does not allow (`GOV-01` is `GOV01`), by
/// which the reader of returns knows it again. Yes or no is a list with the codes `yes` and `no`, not LimeSurvey's own
/// type: an export may turn the Y and N of that into 1 and 2. Texts are text: what would be markup or an expression there
/// is spelled out.
package struct LimeSurveyStructure {
  private let questionnaire: Questionnaire
  private let rows: LimeSurveyRows
  /// What the form has otherwise than the criteria set.
  package let findings: [Diagnostic]

  /// Prepares a structure.
  ///
  /// - Throws: a ``Diagnostic`` if a question cannot have a code that is known again.
  package init(_ questionnaire: Questionnaire, file: String) throws(Diagnostic) {
    self.questionnaire = questionnaire
    let place = InputLocation(file: file)
    let fields = try FormField.list(questionnaire, FormNames(.limeSurvey, questionnaire.criteria, at: place))
    rows = LimeSurveyRows(questionnaire, fields)
    findings = [FormChoices.finding(questionnaire, .limeSurvey, at: place)].compactMap(\.self)
  }

  private var languages: [Language] { questionnaire.words.languages }

  /// Writes the structure.
  ///
  /// - Complexity: O(languages × (fields + choices)).
  package func write(to sink: ByteSink) {
    let xml = XMLWriter(sink)
    xml.declaration()
    xml.element("document") {
      xml.element("LimeSurveyDocType", text: "Survey")
      xml.element("DBVersion", text: "365")
      xml.element("languages") {
        for language in languages { xml.element("language", text: language.rawValue) }
      }
      table("answers", LimeSurveyColumns.answers, rows.answers, xml)
      table("groups", LimeSurveyColumns.groups, rows.groups, xml)
      table("questions", LimeSurveyColumns.questions, rows.questions, xml)
      table("question_attributes", LimeSurveyColumns.attributes, rows.attributes, xml)
      table("surveys", LimeSurveyColumns.surveys, [rows.survey], xml)
      table("surveys_languagesettings", LimeSurveyColumns.settings, rows.settings, xml)
    }
  }

  /// A table: the names of its columns, then its rows. A value that is empty has no text; one that a row does not give is
  /// left out, as LimeSurvey leaves out what is not set.
  private func table(
    _ name: StaticString, _ columns: [StaticString], _ rows: [LimeSurveyRow], _ xml: XMLWriter
  ) {
    guard !rows.isEmpty else { return }
    xml.element(name) {
      xml.element("fields") { for column in columns { xml.element("fieldname", text: "\(column)") } }
      xml.element("rows") {
        for row in rows {
          xml.element("row") {
            for column in columns {
              guard let value = row["\(column)"] else { continue }
              xml.element(column, text: value)
            }
          }
        }
      }
    }
  }
}
