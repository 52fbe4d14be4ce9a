internal import AssessmentModel
package import Diagnostics
internal import SurveyFiles
internal import Tables
internal import XMLStream

/// What reading a mapping gave.
package struct MappingReading: Sendable {
  /// The mapping; `nil` if any finding stops.
  package var mapping: DeliveryMapping?
  /// What was found.
  package var findings: FindingList
}

/// Reads mappings from XML and from workbooks, with the same checks: nothing is half-read.
package struct MappingReader {
  static let chosen = SetRule.allCases.map(\.rawValue) + ["apart"]
  static let cities = ["question", "respondent", "file"]
  /// The reasons that an option may stand for.
  static let missing: [MissingReason] = [.noAnswer, .doesNotKnow, .refused, .notApplicable, .notAsked]

  private var findings = FindingList()

  /// Reads a mapping.
  ///
  /// - Complexity: O(bytes).
  package static func read(_ bytes: [UInt8], file: String) -> MappingReading {
    var reader = MappingReader()
    let records =
      TableFormat.workbook(of: bytes) == nil
      ? MappingXML.read(bytes, file: file, findings: &reader.findings)
      : MappingWorkbook.read(bytes, file: file, findings: &reader.findings)
    let mapping = reader.mapping(records, file)
    return MappingReading(mapping: reader.findings.hasStop ? nil : mapping, findings: reader.findings)
  }

  private mutating func mapping(_ records: [MappingRecord], _ file: String) -> DeliveryMapping? {
    let heads = records.filter { $0.kind == .mapping }
    guard let head = heads.first else {
      if !findings.hasStop {
        findings.append(
          Diagnostic(
            .mappingUnread, .stop, .delivery(.mappingNone, .text(file)), at: InputLocation(file: file),
            mend: .delivery(.mappingPropose)))
      }
      return nil
    }
    if heads.count > 1 {
      findings.append(Diagnostic(.mappingUnread, .stop, .delivery(.mappingHeadTwice), at: heads[1].place))
    }
    var mapping = DeliveryMapping(
      criteria: need("criteria", head), profile: need("profile", head), form: head["form"])
    switch word(head, "cities", Self.cities) ?? "file" {
    case "question": mapping.cities = .question(need("cityQuestion", head))
    case "respondent": mapping.cities = .respondent
    default: mapping.cities = .file
    }
    mapping.returns = word(head, "returns", ReturnRule.allCases.map(\.rawValue)).flatMap(ReturnRule.init) ?? .ask
    var places: [String: Int] = [:]
    for record in records where record.kind == .question {
      let question = question(record)
      let key = Self.key(record)
      if places[key] != nil {
        findings.append(
          Diagnostic(
            .mappingUnread, .stop, .delivery(.mappingQuestionTwice, .quoted(question.name)), at: record.place))
      }
      places[key] = mapping.questions.count
      mapping.questions.append(question)
    }
    for record in records where record.kind.isOfQuestion {
      guard let place = places[Self.key(record)] else {
        findings.append(
          Diagnostic(
            .mappingUnread, .stop, .delivery(.mappingOfNoQuestion, .quoted(record["name"] ?? "")), at: record.place))
        continue
      }
      if record.kind == .option {
        add(option(record), to: &mapping.questions[place], record)
      } else if let level = level(record) {
        mapping.questions[place].levels.append(level)
      }
    }
    for question in mapping.questions { check(question) }
    for record in records where record.kind == .decision {
      mapping.decisions.append(
        ReturnDecision(
          city: need("city", record), to: need("to", record), from: need("from", record), place: record.place))
    }
    return mapping
  }

  private static func key(_ record: MappingRecord) -> String { "\(record["name"] ?? "") \(record["entry"] ?? "")" }

  private mutating func question(_ record: MappingRecord) -> MappedQuestion {
    let to = record["to"]
    let chosen = word(record, "chosen", Self.chosen)
    let out = word(record, "leftOut", MappedQuestion.LeftOut.allCases.map(\.rawValue))
      .flatMap(MappedQuestion.LeftOut.init)
    let use: MappedQuestion.Use
    switch (to, chosen, out) {
    case (let to?, nil, nil): use = .answer(to: to)
    case (let to?, let rule?, nil) where rule != "apart": use = .set(to: to, SetRule(rawValue: rule) ?? .any)
    case (nil, "apart"?, nil): use = .apart
    case (nil, nil, let out?): use = .leftOut(out)
    case (nil, nil, nil): use = .leftOut(.open)
    default:
      findings.append(Diagnostic(.mappingUnread, .stop, .delivery(.mappingSaysBoth), at: record.place))
      use = .leftOut(.open)
    }
    let entries = (record["entry"] ?? "").split(separator: ".").map { Int($0) }
    if entries.contains(nil) {
      findings.append(
        MappingFaults.value(record["entry"] ?? "", of: "entry", among: ["1", "2.1"], at: record.place(of: "entry")))
    }
    return MappedQuestion(
      name: need("name", record), entries: entries.compactMap(\.self), label: record["label"],
      kind: record["kind"] ?? "text", use: use,
      confidence: word(record, "confidence", MappedQuestion.Confidence.allCases.map(\.rawValue))
        .flatMap(MappedQuestion.Confidence.init) ?? .certain,
      because: record["because"], place: record.place)
  }

  private mutating func option(_ record: MappingRecord) -> MappedOption {
    let missing = word(record, "missing", Self.missing.map(\.name)).flatMap { name in
      Self.missing.first { $0.name == name }
    }
    let option = MappedOption(
      code: need("code", record), label: record["optionLabel"], value: record["value"], missing: missing,
      counts: word(record, "counts", ["yes", "no"]) != "no", to: record["to"])
    if [option.value != nil, option.missing != nil, option.to != nil].count(where: \.self) > 1 {
      findings.append(Diagnostic(.mappingUnread, .stop, .delivery(.mappingSaysBoth), at: record.place))
    }
    return option
  }

  private mutating func add(_ option: MappedOption, to question: inout MappedQuestion, _ record: MappingRecord) {
    if question.options.contains(where: { $0.code == option.code }) {
      findings.append(
        Diagnostic(.mappingUnread, .stop, .delivery(.mappingOptionTwice, .quoted(option.code)), at: record.place))
    }
    question.options.append(option)
  }

  private mutating func level(_ record: MappingRecord) -> CountLevel? {
    let from = need("from", record)
    let value = need("value", record)
    guard let number = DecimalBytes.double(Array(from.utf8).span), number >= 0 else {
      findings.append(
        MappingFaults.value(from, of: "from", among: ["0", "1", "2"], at: record.place(of: "from")))
      return nil
    }
    return CountLevel(from: number, value: value)
  }

  /// Levels rise from 0 on, so that every number has one.
  private mutating func check(_ question: MappedQuestion) {
    let levels = question.levels.map(\.from)
    guard let first = levels.first, let place = question.place else { return }
    if first != 0 || zip(levels, levels.dropFirst()).contains(where: { $0 >= $1 }) {
      findings.append(
        Diagnostic(.mappingUnread, .stop, .delivery(.mappingLevelsRise, .quoted(question.name)), at: place))
    }
  }

  private mutating func need(_ field: String, _ record: MappingRecord) -> String {
    if let text = record[field], !text.isEmpty { return text }
    findings.append(MappingFaults.lacks(field, record))
    return ""
  }

  private mutating func word(_ record: MappingRecord, _ field: String, _ words: [String]) -> String? {
    guard let text = record[field], !text.isEmpty else { return nil }
    if words.contains(text) { return text }
    findings.append(MappingFaults.value(text, of: field, among: words, at: record.place(of: field)))
    return nil
  }
}
