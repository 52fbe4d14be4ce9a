internal import Diagnostics
internal import XMLStream

extension DeliveryProfile {
  /// One submission as devices send it and servers keep it (OpenRosa).
  ///
  /// Devices leave out what they did not show, and send what was shown and not answered as an empty element. Whether
  /// something was left out is known only with the form (`--form form.xml`); without it, only what is there is read.
  package static let odkSubmission = DeliveryProfile(
    "odk-submission", title: "ODK submission (XML)",
    marks: { file in
      guard let root = file.xml else { return [] }
      let marks = ODKSubmission.marks(root)
      return marks.reduce(0) { $0 + $1.points } >= 40 ? marks : []
    },
    read: { file, options, findings in ODKSubmission.read(file, options, &findings) })
}

/// Reads the document of one submission.
enum ODKSubmission {
  private static let submissions = "http://opendatakit.org/submissions"
  private static let openRosa = "http://openrosa.org/xforms"

  static func points(_ root: XMLElement) -> Int { marks(root).reduce(0) { $0 + $1.points } }

  static func marks(_ root: XMLElement) -> [DeliveryMark] {
    var marks: [DeliveryMark] = []
    if root.namespace == submissions { marks.append(DeliveryMark(60, submissions)) }
    if let meta = root.child(named: "meta"), meta.child(named: "instanceID") != nil {
      marks.append(DeliveryMark(40, "meta/instanceID"))
      if meta.namespace == openRosa { marks.append(DeliveryMark(20, openRosa)) }
    }
    if root.child(named: "formhub")?.child(named: "uuid") != nil { marks.append(DeliveryMark(30, "formhub/uuid")) }
    if root.attribute("submissionDate") != nil { marks.append(DeliveryMark(20, "submissionDate")) }
    return marks
  }

  static func read(_ file: DeliveryFile, _ options: DeliveryOptions, _ findings: inout FindingList) -> Delivery? {
    file.sayLooked(asking: .document, &findings)
    guard let root = file.xml else { return nil }
    guard points(root) >= 40 else {
      findings.append(
        Diagnostic(
          .toolNoSubmissions, .stop, .delivery(.toolNoSubmissions), at: root.location,
          mend: .delivery(.toolExportSubmissions)))
      return nil
    }
    let form = options.companions.lazy.compactMap { $0.xml.flatMap(XFormReading.form) }.first
    var fields = SubmissionFields()
    fields.form = form
    fields.missing = form == nil ? .empty : .notShown
    fields.fields = [self.fields(root, form, at: nil)]
    fields.respondents = [respondent(root, number: 0, at: root.location)]
    var delivery = fields.delivery(
      DeliveryProfileName(rawValue: "odk-submission"), file: file.name, isRecord: KoboJSON.isRecord,
      findings: &findings)
    delivery?.form.id = root.attribute("id")?.value ?? root.attribute("id_string")?.value
    return delivery
  }

  /// Who answered.
  static func respondent(_ root: XMLElement, number: Int, at place: InputLocation) -> DeliveredRespondent {
    let own = root.child(named: "meta")?.child(named: "instanceID").map { PlainLabel.trimmed($0.text) }
    let id = [own, root.attribute("instanceID")?.value].lazy.compactMap { $0 }.first { !$0.isEmpty }
    return DeliveredRespondent(
      id: id ?? "\(number + 1)", place: place,
      version: root.attribute("version")?.value ?? root.child(named: "__version__")?.text,
      isComplete: root.attribute("isComplete").map { $0.value == "true" },
      submitted: root.attribute("submissionDate")?.value)
  }

  /// The fields of a submission, its attributes first.
  ///
  /// A group is repeated where the form says so, or where some parent holds more than one of it.
  static func fields(_ root: XMLElement, _ form: SubmissionForm?, at place: InputLocation?) -> [SubmissionFields.Field]
  {
    var repeats = form?.repeats ?? []
    findRepeats(root, "", &repeats)
    var fields = root.attributes.map {
      SubmissionFields.Field(name: "@" + $0.name, entries: [], text: $0.value, place: place ?? $0.location)
    }
    add(root, "", [], repeats, place, &fields)
    return fields
  }

  private static func findRepeats(_ element: XMLElement, _ path: String, _ repeats: inout Set<String>) {
    var seen: Set<String> = []
    for child in element.children {
      let name = path.isEmpty ? child.name : path + "/" + child.name
      if !seen.insert(child.name).inserted { repeats.insert(name) }
      findRepeats(child, name, &repeats)
    }
  }

  private static func add(
    _ element: XMLElement, _ path: String, _ entries: [Int], _ repeats: Set<String>, _ place: InputLocation?,
    _ fields: inout [SubmissionFields.Field]
  ) {
    var counts: [String: Int] = [:]
    for child in element.children {
      let name = path.isEmpty ? child.name : path + "/" + child.name
      var own = entries
      if repeats.contains(name) {
        counts[child.name, default: 0] += 1
        own.append(counts[child.name] ?? 1)
      }
      if child.children.isEmpty {
        var location = place ?? child.location
        location.field = name
        fields.append(
          SubmissionFields.Field(name: name, entries: own, text: PlainLabel.trimmed(child.text), place: location))
      } else {
        add(child, name, own, repeats, place, &fields)
      }
    }
  }
}
