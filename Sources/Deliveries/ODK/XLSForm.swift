internal import Diagnostics

extension DeliveryProfile {
  /// A form as a workbook: questions without respondents.
  static let xlsForm: DeliveryProfile = DeliveryProfile(
    "xlsform", title: "XLSForm", usesEverySheet: true, marks: XLSForm.marks, read: XLSForm.read)
}

/// Reads an XLSForm: a sheet `survey` with a row a question, and a sheet `choices` with the options of lists.
enum XLSForm {
  static func marks(_ file: DeliveryFile) -> [DeliveryMark] {
    guard let survey = sheet("survey", file), let head = survey.head.first else { return [] }
    let names = Set(head.cells.map { key($0.text) })
    guard names.contains("type"), names.contains("name") else { return [] }
    return [DeliveryMark(70, "survey: type, name")]
      + (sheet("choices", file) == nil ? [] : [DeliveryMark(30, "choices")])
  }

  static func read(_ file: DeliveryFile, _ options: DeliveryOptions, _ findings: inout FindingList) -> Delivery? {
    file.sayLooked(asking: .tables, &findings)
    guard let source = file.tables.first else { return nil }
    guard let survey = sheet("survey", file), let rows = Rows(survey, &findings), rows.has("type"), rows.has("name")
    else {
      findings.append(
        LimeSurveyDocument.missing("survey: type, name", at: InputLocation(file: file.name, cell: source.sheet)))
      return nil
    }
    let lists = lists(file, &findings)
    var delivery = Delivery(
      profile: DeliveryProfile.xlsForm.name, file: file.name, form: form(file, &findings), tellsApart: [])
    var groups: [String] = []
    var names: Set<String> = []
    for row in rows.rows {
      let words = rows.text(row, "type").split { $0 == " " || $0 == "_" }.map { $0.lowercased() }
      let name = rows.text(row, "name")
      switch (words.first, words.dropFirst().first) {
      case (nil, _), ("note", _): continue
      case ("begin", _): groups.append(name)
      case ("end", "group"), ("end", "repeat"), ("end", "loop"): groups = groups.dropLast()
      default:
        let path = (groups + [name]).filter { !$0.isEmpty }.joined(separator: "/")
        let place = rows.table.place(row)
        guard !name.isEmpty, names.insert(path).inserted else {
          findings.append(
            Diagnostic(
              .formStructureBroken, .valueSetAside, .delivery(.formCodeTwice, .quoted(path)), at: place,
              mend: .delivery(.exportAgain)))
          continue
        }
        let (kind, list) = kind(rows.text(row, "type"))
        var own = list.flatMap { lists[$0] } ?? []
        if rows.text(row, "type").lowercased().hasSuffix("other"), list != nil {
          own.append(DeliveredOption(name: "other"))
        }
        delivery.append(
          DeliveredQuestion(
            name: path, label: rows.label(row, options.language), kind: kind, options: own, groups: groups,
            place: place), [])
      }
    }
    return delivery
  }

  /// The kind of a type, and the list that it names.
  private static func kind(_ type: String) -> (kind: DeliveredQuestion.Kind, list: String?) {
    let words = type.split(whereSeparator: \.isWhitespace).map(String.init)
    let first = words.first?.lowercased() ?? ""
    let isSplit = first == "select" && words.count > 1
    let list = words.firstIndex { $0.lowercased() == "from" }.flatMap { words.dropFirst($0 + 1).first }
    switch first {
    case "select_one": return (.choice, words.dropFirst().first)
    case "select_multiple", "rank": return (.choices, words.dropFirst().first)
    case "select1": return (.choice, list)
    case "select": return (isSplit && words[1].lowercased() == "one" ? .choice : .choices, list)
    case "integer", "int", "decimal", "range": return (.number, nil)
    case "date", "time", "datetime": return (.date, nil)
    case "geopoint", "gps", "location": return (.place, nil)
    case "image", "photo", "audio", "video", "file": return (.attachment, nil)
    case "start", "end", "today", "deviceid", "username", "audit", "phonenumber", "simserial", "subscriberid", "email",
      "calculate", "hidden", "start-geopoint":
      return (.record, nil)
    default: return (.text, nil)
    }
  }

  private static func lists(_ file: DeliveryFile, _ findings: inout FindingList) -> [String: [DeliveredOption]] {
    guard let choices = sheet("choices", file), let rows = Rows(choices, &findings) else { return [:] }
    var lists: [String: [DeliveredOption]] = [:]
    for row in rows.rows {
      let list = rows.text(row, "list_name")
      let name = rows.text(row, "name")
      guard !list.isEmpty, !name.isEmpty else { continue }
      lists[list, default: []].append(DeliveredOption(name: name, label: rows.label(row, nil)))
    }
    return lists
  }

  private static func form(_ file: DeliveryFile, _ findings: inout FindingList) -> DeliveredForm {
    guard let settings = sheet("settings", file), let rows = Rows(settings, &findings), let row = rows.rows.first else {
      return DeliveredForm()
    }
    func text(_ name: String) -> String? { rows.text(row, name).isEmpty ? nil : rows.text(row, name) }
    return DeliveredForm(
      id: text("form_id") ?? text("id_string"), title: text("form_title"), versions: text("version").map { [$0] } ?? [])
  }

  private static func sheet(_ name: String, _ file: DeliveryFile) -> DeliveryTable? {
    file.tables.first { $0.sheet?.lowercased() == name && !$0.head.isEmpty }
  }

  /// `list name` is `list_name`.
  fileprivate static func key(_ heading: String) -> String {
    PlainLabel.line(heading).lowercased().replacing(" ", with: "_")
  }

  /// The rows of a sheet below its headings.
  private struct Rows {
    let table: DeliveryTable
    let rows: [DeliveryRow]
    private let columns: [String: Int]
    private let labels: [(language: String, column: Int)]

    init?(_ table: DeliveryTable, _ findings: inout FindingList) {
      let all = table.rows(findings: &findings)
      guard let head = all.first else { return nil }
      self.table = table
      rows = Array(all.dropFirst())
      columns = Dictionary(
        head.cells.enumerated().map { (XLSForm.key($0.element.text), $0.offset) },
        uniquingKeysWith: { first, _ in first })
      labels = head.cells.enumerated().compactMap { column, cell in
        let parts = cell.text.split(separator: ":").map { PlainLabel.line(String($0)) }
        return parts.first?.lowercased() == "label" ? (parts.dropFirst().last ?? "", column) : nil
      }
    }

    func has(_ name: String) -> Bool { columns[name] != nil }
    func text(_ row: DeliveryRow, _ name: String) -> String { columns[name].map { row.text($0) } ?? "" }

    func label(_ row: DeliveryRow, _ language: String?) -> String? {
      let chosen = labels.first { $0.language == language } ?? labels.first
      let text = chosen.map { PlainLabel.line(row.text($0.column)) } ?? ""
      return text.isEmpty ? nil : text
    }
  }
}
