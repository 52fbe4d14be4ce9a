import AssessmentModel
import Diagnostics
import SurveyFiles
import Tables
import TestSupport
import Testing
import Words
import XMLStream

@testable import SurveyTools

/// Forms go out to survey tools, and what these export comes back as the same survey.
///
/// The headers and codes of the exports are those that stand in the forms, read from their bytes; how the tools write them
/// is what their own exports show: KoboToolbox parts fields with semicolons and quotes each, ODK Central and LimeSurvey
/// part them with commas, and LimeSurvey begins with a byte order mark and ends with a blank line.
@Suite struct ToolRoundTripTests {
  /// A field of a form: its name, and the labels of its codes where it is a choice.
  private struct Field {
    var name: String
    var labels: [String: String] = [:]
  }

  private static func quoted(_ cells: [String], _ delimiter: String) -> String {
    cells.map { "\"" + $0.replacing("\"", with: "\"\"") + "\"" }.joined(separator: delimiter)
  }

  /// An export: a row a city, a column a field of the form, between what tools add.
  private static func export(
    _ fields: [Field], _ sent: Survey, _ questions: [FormQuestion], _ criteria: CriteriaSet, before: [String],
    after: [String], delimiter: String, labels: Bool
  ) -> String {
    let headers = ReturnHeaders(criteria)
    let scales = Dictionary(uniqueKeysWithValues: questions.map { ($0.item, $0.scale) })
    var lines = [quoted(before + fields.map(\.name) + after, delimiter)]
    for (row, city) in sent.cities.enumerated() {
      let cells = fields.map { field -> String in
        if field.name == "city" { return labels ? city.name.english : city.id.rawValue }
        guard let use = headers.use(of: field.name) else { return "" }
        let code = FilledForm.answer(sent, city.id, use) { number, key in
          guard !key.isSampleSize, !key.isMargin, let scale = scales[key.item] else { return DecimalText.exact(number) }
          if case .yesNo = scale { return number == 1 ? "yes" : "no" }
          if case .options(let options) = scale {
            return options.first { $0.points == number }?.code ?? ""
          }
          return DecimalText.exact(number)
        }
        return labels ? field.labels[code] ?? code : code
      }
      lines.append(
        quoted(before.map { _ in "\(row + 1)" } + cells + after.map { _ in "x" }, delimiter))
    }
    return lines.joined(separator: "\r\n") + "\r\n"
  }

  // MARK: XLSForm

  private static func xlsform(_ form: Questionnaire) throws -> (bytes: [UInt8], fields: [Field]) {
    let made = try XLSForm(form, file: "form.xlsx")
    #expect(made.findings.isEmpty)
    let bytes = try made.bytes(file: "form.xlsx").bytes
    let survey = try FilledForm.rows(bytes, "form.xlsx", sheet: "survey")
    let choices = try FilledForm.rows(bytes, "form.xlsx", sheet: "choices")
    var lists: [String: [String: String]] = [:]
    for row in choices.dropFirst() { lists[row[0], default: [:]][row[1]] = row[2] }
    let fields = survey.dropFirst().filter { $0[0] != "note" }.map { row in
      Field(name: row[1], labels: row[0].hasPrefix("select_one ") ? lists[String(row[0].dropFirst(11))] ?? [:] : [:])
    }
    return (bytes, fields)
  }

  @Test("KoboToolbox and ODK, with codes and with labels", arguments: ["seoul-model-2015", "teaching"])
  func xlsform(_ name: String) throws {
    let criteria = try FilledForm.criteria(name)
    let sent = try FilledForm.simulated(criteria, cities: 12)
    let form = Questionnaire(criteria, languages: [.english, .korean], cities: sent.cities)
    let fields = try Self.xlsform(form).fields
    for labels in [false, true] {
      let kobo = Self.export(
        fields, sent, form.questions, criteria, before: ["start", "end"],
        after: ["_id", "_uuid", "_submission_time", "_validation_status", "_index"], delimiter: ";", labels: labels)
      let odk = Self.export(
        fields, sent, form.questions, criteria, before: ["SubmissionDate"],
        after: ["meta-instanceID", "KEY", "SubmitterID", "SubmitterName"], delimiter: ",", labels: labels)
      for (tool, text) in [("kobo", kobo), ("odk", odk)] {
        let files = [("\(tool).csv", Array(text.utf8))]
        let back = try FilledForm.read(files, criteria)
        #expect(FilledForm.differences(sent, back.survey).prefix(5) == [], "\(tool), labels \(labels)")
        let brought = try BroughtForm.read(files, criteria)
        #expect(FilledForm.differences(sent, brought.survey).prefix(5) == [], "\(tool), labels \(labels), mapped")
        #expect(
          !back.findings.contains { $0.severity != .note }, "\(back.findings.map { "\($0.code.id) \($0.headline)" })")
      }
    }
  }

  @Test("pyxform takes the form without a warning", arguments: ["seoul-model-2015", "teaching"])
  func pyxform(_ name: String) throws {
    guard PythonRun("import pyxform").status == 0 else {
      print("pyxform is not there: the form is not opened by it")
      return
    }
    let folder = TemporaryFolder()
    let criteria = try FilledForm.criteria(name)
    for languages in [[Language.english], [.english, .korean]] {
      let form = Questionnaire(
        criteria, languages: languages, cities: Array(FilledForm.registry.registry.cities.prefix(12)))
      let path = folder.path("form.xlsx")
      folder.write(try Self.xlsform(form).bytes, to: "form.xlsx")
      let run = PythonRun(
        """
        from pyxform.xls2xform import convert
        warnings = []
        result = convert("\(path)", validate=False, warnings=warnings)
        print(len(result.xform) > 1000, warnings)
        """)
      #expect(run.status == 0 && run.output == "True []\n", "\(run.output)")
    }
  }

  // MARK: LimeSurvey

  private static func structure(_ form: Questionnaire) throws -> XMLElement {
    let made = try LimeSurveyStructure(form, file: "form.lss")
    #expect(made.findings.isEmpty)
    let sink = ByteSink()
    made.write(to: sink)
    let document = XMLTree.read(sink.bytes, file: "form.lss")
    return try #require(document.root, "\(document.diagnostics.map(\.headline))")
  }

  private static func rows(_ root: XMLElement, _ table: String) -> [[String: String]] {
    let rows = root.children(named: table).first?.children(named: "rows").first?.children(named: "row") ?? []
    return rows.map { row in
      Dictionary(row.children.map { ($0.name, $0.text) }, uniquingKeysWith: { first, _ in first })
    }
  }

  @Test("LimeSurvey, with codes and with full answers", arguments: ["seoul-model-2015", "teaching"])
  func limeSurvey(_ name: String) throws {
    let criteria = try FilledForm.criteria(name)
    let sent = try FilledForm.simulated(criteria, cities: 12)
    let form = Questionnaire(criteria, languages: [.english, .korean], cities: sent.cities)
    let root = try Self.structure(form)
    let questions = Self.rows(root, "questions").filter { $0["language"] == "en" }
    let answers = Self.rows(root, "answers").filter { $0["language"] == "en" }
    let fields = questions.map { question in
      let own = answers.filter { $0["qid"] == question["qid"] }.map { ($0["code"] ?? "", $0["answer"] ?? "") }
      return Field(name: question["title"] ?? "", labels: Dictionary(uniqueKeysWithValues: own))
    }
    for labels in [false, true] {
      let text = Self.export(
        fields, sent, form.questions, criteria,
        before: ["id", "submitdate", "lastpage", "startlanguage", "seed"], after: [], delimiter: labels ? ";" : ",",
        labels: labels)
      let files = [("results.csv", [0xEF, 0xBB, 0xBF] + Array((text + "\r\n").utf8))]
      let back = try FilledForm.read(files, criteria)
      #expect(FilledForm.differences(sent, back.survey).prefix(5) == [], "labels \(labels)")
      let brought = try BroughtForm.read(files, criteria)
      #expect(FilledForm.differences(sent, brought.survey).prefix(5) == [], "labels \(labels), mapped")
      #expect(
        !back.findings.contains { $0.severity != .note }, "\(back.findings.map { "\($0.code.id) \($0.headline)" })")
    }
  }

  @Test("A structure has LimeSurvey's own tables and columns, and keys that hold together")
  func structure() throws {
    let criteria = try FilledForm.criteria("seoul-model-2015")
    let root = try Self.structure(Questionnaire(criteria, languages: [.english, .korean]))
    let names = root.children.map(\.name)
    #expect(
      names == [
        "LimeSurveyDocType", "DBVersion", "languages", "answers", "groups", "questions", "question_attributes",
        "surveys", "surveys_languagesettings",
      ])
    let groups = Set(Self.rows(root, "groups").compactMap { $0["gid"] })
    let questions = Self.rows(root, "questions")
    let ids = Set(questions.compactMap { $0["qid"] })
    #expect(questions.allSatisfy { groups.contains($0["gid"] ?? "") })
    #expect(Self.rows(root, "answers").allSatisfy { ids.contains($0["qid"] ?? "") })
    #expect(Self.rows(root, "question_attributes").allSatisfy { ids.contains($0["qid"] ?? "") })
    for question in questions {
      let code = question["title"] ?? ""
      #expect(code.wholeMatch(of: /[A-Za-z][A-Za-z0-9]{0,19}/) != nil, "\(code)")
    }
    for answer in Self.rows(root, "answers") {
      #expect((answer["code"] ?? "").wholeMatch(of: /[A-Za-z0-9]{1,5}/) != nil)
    }
    // Each question once in each language.
    #expect(questions.count == ids.count * 2)
  }

  @Test("Tables have the columns of LimeSurvey's own export, in its order")
  func likeTheSample() throws {
    guard let samples = Repository.samples,
      let bytes = Repository.bytes("\(samples)/limesurvey/test_survey_structure.lss")
    else {
      print("skipped: ../shared/samples is not there")
      return
    }
    let sample = try #require(XMLTree.read(bytes, file: "sample.lss").root)
    let own = try Self.structure(Questionnaire(try FilledForm.criteria("seoul-model-2015")))
    func columns(_ root: XMLElement, _ table: String) -> [String] {
      root.children(named: table).first?.children(named: "fields").first?.children(named: "fieldname").map(\.text) ?? []
    }
    for table in ["answers", "groups", "questions", "surveys", "surveys_languagesettings"] {
      #expect(!columns(sample, table).isEmpty && columns(own, table) == columns(sample, table), "\(table)")
      // What LimeSurvey never leaves out of a row stands in each of ours.
      let always = Self.rows(sample, table).map { Set($0.keys) }.reduce(nil as Set<String>?) {
        $0?.intersection($1) ?? $1
      }
      for row in Self.rows(own, table) {
        let lacking = (always ?? []).subtracting(row.keys).filter { !$0.contains("email") }
        #expect(lacking.isEmpty, "\(table): \(lacking.sorted())")
      }
    }
    #expect(own.children(named: "DBVersion").first?.text == sample.children(named: "DBVersion").first?.text)
  }
}
