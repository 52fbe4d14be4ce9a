internal import Diagnostics
internal import Tables
internal import XMLStream

extension DeliveryProfile {
  /// An archived LimeSurvey survey: structure and answers in one file.
  static let limeSurveyArchive: DeliveryProfile = DeliveryProfile(
    "limesurvey-archive", title: "LimeSurvey archive (.lsa)", marks: LimeSurveyArchive.marks,
    read: LimeSurveyArchive.read)
}

/// Reads a survey archive: the structure says what the numbered columns of the answers are.
///
/// A value that was never stored is left out of its row, so that what was not shown is told from what was left empty.
enum LimeSurveyArchive {
  static func marks(_ file: DeliveryFile) -> [DeliveryMark] {
    guard ZipArchive.recognises(file.bytes) else { return [] }
    var ignored = FindingList()
    guard let archive = ZipArchive(file.bytes, file: file.name, findings: &ignored) else { return [] }
    return archive.names.filter { $0.hasSuffix(".lss") || $0.hasSuffix(".lsr") }.prefix(2).map { DeliveryMark(50, $0) }
  }

  static func read(_ file: DeliveryFile, _ options: DeliveryOptions, _ findings: inout FindingList) -> Delivery? {
    guard let archive = ZipArchive(file.bytes, file: file.name, findings: &findings),
      let form = document(archive, ".lss", "Survey", file.name, &findings),
      let data = document(archive, ".lsr", "Responses", file.name, &findings),
      let structure = LimeSurveyStructure(
        form, language: options.language, at: InputLocation(file: file.name), findings: &findings)
    else { return nil }
    let codebook = FormCodebook(
      structure.delivery(DeliveryProfile.limeSurveyArchive.name, file: file.name, findings: &findings))
    let rows = data.rows("responses") ?? []
    var names = QuestionNames()
    var keys: [String] = []
    let byKey = columnNames(structure)
    let columns = data.columns("responses").enumerated().map { number, field in
      let key = PlainLabel.line(field.text)
      keys.append(key)
      let code = byKey[suffix(key)] ?? key
      let unique = names.name(code, column: number, at: field.location, findings: &findings)
      return LimeSurveyColumn(
        name: LimeSurveyName(unique) ?? LimeSurveyName(base: unique), label: nil, subLabel: nil,
        isRecord: LimeSurveyRecords.holds(key), place: field.location)
    }
    let elements = keys.map(element)
    let answers = LimeSurveyAnswers(
      columns: columns,
      rows: rows.map { row in
        elements.map { name in row.values[name].map { .text(PlainLabel.trimmed($0)) } ?? .null }
      },
      place: { row, column in
        var place = rows[row].place
        place.record = row + 1
        place.field = columns[column].name.text
        return place
      },
      rowPlace: { rows[$0].place }, knowsNull: true)
    var delivery = Delivery(
      profile: DeliveryProfile.limeSurveyArchive.name, file: file.name,
      form: DeliveredForm(id: structure.id, title: structure.title), tellsApart: [.notShown, .empty])
    LimeSurveyReading.fill(&delivery, answers, codebook: codebook, findings: &findings)
    return delivery
  }

  /// The one part with an ending, read.
  private static func document(
    _ archive: ZipArchive, _ ending: String, _ kind: String, _ file: String, _ findings: inout FindingList
  ) -> LimeSurveyDocument? {
    let parts = archive.names.filter { $0.hasSuffix(ending) }
    guard parts.count == 1 else {
      findings.append(
        Diagnostic(
          .formArchiveIncomplete, .stop,
          .delivery(parts.isEmpty ? .formArchiveWithout : .formArchiveTwice, .text(ending)),
          at: InputLocation(file: file), mend: .delivery(.formExportArchive)))
      return nil
    }
    guard let bytes = archive.part(parts[0], findings: &findings) else { return nil }
    let name = file + "/" + parts[0]
    let tree = XMLTree.read(bytes, file: name)
    findings.append(contentsOf: tree.diagnostics)
    guard let root = tree.root else { return nil }
    guard let document = LimeSurveyDocument(root), document.kind == kind else {
      findings.append(LimeSurveyDocument.missing("LimeSurveyDocType \(kind)", at: root.location))
      return nil
    }
    return document
  }

  /// The names of columns by the number of the question and what stands behind it.
  private static func columnNames(_ structure: LimeSurveyStructure) -> [String: String] {
    var names: [String: String] = [:]
    for entry in structure.questions {
      for (question, suffix) in structure.columns(of: entry) {
        guard question.kind == .choices else {
          names[entry.id + suffix] = question.name
          continue
        }
        for option in question.options { names[entry.id + option.name] = "\(question.name)[\(option.name)]" }
        if entry.hasOther { names[entry.id + "other"] = "\(question.name)[other]" }
      }
    }
    return names
  }

  /// `678SQ001` of `123X45X678SQ001`.
  private static func suffix(_ key: String) -> String {
    key.split(separator: "X", maxSplits: 2, omittingEmptySubsequences: false).last.map(String.init) ?? key
  }

  /// The name of a column's element: XML allows no digit in front and no `#`.
  private static func element(_ key: String) -> String {
    let name = String(key.map { $0 == "#" ? "-" : $0 })
    return name.first.map { $0.isNumber } == true ? "_" + name : name
  }
}
