internal import Diagnostics
internal import XMLStream

extension DeliveryProfile {
  /// Submissions as KoboToolbox's interface for programs gives them, with their form where it stands beside them.
  ///
  /// What was not answered is left out, and so is what was not shown: the tool does not say which.
  package static let koboJSON = DeliveryProfile(
    "kobo-json", title: "KoboToolbox JSON", marks: { file in KoboJSON.marks(file) },
    read: { file, _, findings in KoboJSON.read(file, &findings) })
}

/// Reads submissions with flat names, `group/item`, and entries of repeated groups as arrays.
enum KoboJSON {
  private static let points: [(String, Int)] = [
    ("_uuid", 25), ("_submission_time", 25), ("_validation_status", 20), ("_xform_id_string", 25), ("formhub/uuid", 25),
    ("meta/instanceID", 25), ("__version__", 20), ("_id", 5),
  ]

  static func marks(_ file: DeliveryFile) -> [DeliveryMark] {
    guard let root = file.json?.root, let values = submissions(root) else { return [] }
    var marks = points.compactMap { name, points in
      values.first?[name] == nil ? nil : DeliveryMark(points, name)
    }
    if root["content"]?["survey"]?.values != nil { marks.append(DeliveryMark(60, "content.survey")) }
    if let text = values.first?.string, document(text, file.name).map(ODKSubmission.points) ?? 0 >= 40 {
      marks.append(DeliveryMark(60, "meta/instanceID"))
    }
    return marks.reduce(0) { $0 + $1.points } >= 40 ? marks : []
  }

  static func read(_ file: DeliveryFile, _ findings: inout FindingList) -> Delivery? {
    guard let json = file.json, let values = submissions(json.root) else {
      findings.append(contentsOf: file.findings.all)
      if !findings.hasStop {
        findings.append(
          Diagnostic(
            .toolNoSubmissions, .stop, .delivery(.toolNoSubmissions), at: InputLocation(file: file.name),
            mend: .delivery(.toolExportSubmissions)))
      }
      return nil
    }
    var fields = SubmissionFields()
    fields.form = form(json.root)
    // Documents of devices leave out what was not shown alone; what was not answered stands there empty.
    if !values.isEmpty, values.allSatisfy({ $0.string != nil }) { fields.missing = .notShown }
    for (number, value) in values.enumerated() {
      let place = json.place(value)
      if let text = value.string, let root = document(text, file.name) {
        fields.fields.append(ODKSubmission.fields(root, nil, at: place))
        fields.respondents.append(ODKSubmission.respondent(root, number: number, at: place))
        continue
      }
      guard value.members != nil else {
        findings.append(
          .toolNoSubmissions, .rowSetAside,
          Diagnostic(.toolNoSubmissions, .rowSetAside, .delivery(.toolNoSubmission), at: place))
        continue
      }
      fields.fields.append(flat(value, json))
      fields.respondents.append(
        DeliveredRespondent(
          id: text(value, ["_uuid", "meta/instanceID", "_id"]) ?? "\(number + 1)", place: place,
          version: text(value, ["__version__", "meta/versionID"]), submitted: text(value, ["_submission_time"])))
    }
    var delivery = fields.delivery(
      DeliveryProfileName(rawValue: "kobo-json"), file: file.name, isRecord: isRecord, findings: &findings)
    delivery?.form.id =
      json.root["id_string"]?.text
      ?? values.lazy.compactMap { $0["_xform_id_string"]?.text }.first
    delivery?.form.title = json.root["title"]?.text
    return delivery
  }

  static func isRecord(_ name: String) -> Bool {
    let first = String(name.prefix { $0 != "/" })
    return SubmissionDialect.kobo.isRecord(name) || SubmissionDialect.kobo.isRecord(first) || first == "meta"
      || first.hasPrefix("@")
  }

  /// The submissions of a whole answer, of one page of it, or of a file with a form.
  private static func submissions(_ root: JSONValue) -> [JSONValue]? {
    root.values ?? root["results"]?.values ?? root["submissions"]?.values
  }

  private static func document(_ text: String, _ file: String) -> XMLElement? {
    text.utf8.first == UInt8(ascii: "<") ? XMLTree.read(Array(text.utf8), file: file).root : nil
  }

  private static func text(_ value: JSONValue, _ names: [String]) -> String? {
    names.lazy.compactMap { value[$0]?.text }.first { !$0.isEmpty }
  }

  /// The fields of a submission. Names within repeated groups are whole paths already; others get theirs.
  private static func flat(_ submission: JSONValue, _ json: JSONText) -> [SubmissionFields.Field] {
    var fields: [SubmissionFields.Field] = []
    func add(_ value: JSONValue, _ name: String, _ entries: [Int]) {
      switch value.content {
      case .object(let members):
        for member in members {
          let isWhole = name.isEmpty || member.name.hasPrefix(name + "/")
          add(member.value, isWhole ? member.name : name + "/" + member.name, entries)
        }
      case .array(let values):
        if values.contains(where: { $0.members != nil }) {
          for (number, value) in values.enumerated() { add(value, name, entries + [number + 1]) }
        } else {
          let texts = values.compactMap(\.text)
          fields.append(
            SubmissionFields.Field(
              name: name, entries: entries, text: texts.joined(separator: " "), place: json.place(value, field: name)))
        }
      case .null, .boolean, .number, .string:
        fields.append(
          SubmissionFields.Field(
            name: name, entries: entries, text: value.text ?? "", place: json.place(value, field: name)))
      }
    }
    add(submission, "", [])
    return fields
  }

  // MARK: - The form

  /// The questions of the form that stands beside the submissions; `nil` where there is none.
  private static func form(_ root: JSONValue) -> SubmissionForm? {
    guard let rows = root["content"]?["survey"]?.values else { return nil }
    var lists: [String: [DeliveredOption]] = [:]
    for choice in root["content"]?["choices"]?.values ?? [] {
      guard let list = choice["list_name"]?.text, let name = choice["name"]?.text else { continue }
      lists[list, default: []].append(DeliveredOption(name: name, label: label(choice)))
    }
    var form = SubmissionForm()
    var groups: [String] = []
    for row in rows {
      let words = (row["type"]?.text ?? "").split(whereSeparator: { $0 == " " || $0 == "_" }).map(String.init)
      let name = row["name"]?.text ?? row["$autoname"]?.text ?? ""
      switch (words.first, words.dropFirst().first) {
      case ("begin", let what):
        groups.append(name)
        if what == "repeat" { form.repeats.insert(groups.joined(separator: "/")) }
      case ("end", "group"), ("end", "repeat"): groups = groups.dropLast()
      default:
        guard !name.isEmpty, words.first != "note" else { continue }
        form.append(question(row, (groups + [name]).joined(separator: "/"), lists))
      }
    }
    return form
  }

  private static func question(
    _ row: JSONValue, _ path: String, _ lists: [String: [DeliveredOption]]
  ) -> SubmissionForm.Question {
    let words = (row["type"]?.text ?? "").split(separator: " ").map(String.init)
    var question = SubmissionForm.Question(path: path, kind: .text, label: label(row))
    switch words.first {
    case "select_one": question.kind = .choice
    case "select_multiple": question.kind = .choices
    case "integer", "decimal", "range": question.kind = .number
    case "date", "time", "datetime", "dateTime": question.kind = .date
    case "geopoint": question.kind = .place
    case "image", "audio", "video", "file": question.kind = .attachment
    case "start", "end", "today", "deviceid", "username", "audit", "phonenumber", "simserial", "subscriberid":
      question.kind = .record
    default: break
    }
    guard question.kind == .choice || question.kind == .choices else { return question }
    let list = words.count > 1 ? words[1] : row["select_from_list_name"]?.text ?? ""
    question.options = lists[list] ?? []
    if words.contains("or_other") || row["_or_other"]?.text == "true" {
      question.options.append(DeliveredOption(name: "other"))
    }
    return question
  }

  private static func label(_ value: JSONValue) -> String? {
    (value["label"]?.text ?? value["label"]?.values?.lazy.compactMap(\.text).first).map(PlainLabel.line)
  }
}
