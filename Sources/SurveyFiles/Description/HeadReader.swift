import AssessmentModel
import Diagnostics
import XMLStream

/// Reads `survey.xml` strictly, collecting every finding.
struct HeadReader {
  let file: String
  var findings = FindingList()

  init(file: String) { self.file = file }

  private static let children = [
    "title", "source", "licence", "note", "delivery", "registry", "city", "data", "proxies", "missing", "column",
    AcknowledgementReader.element,
  ]

  /// The head; `nil` if any finding stops.
  mutating func read(_ root: XMLElement) -> SurveyHead? {
    if let refusal = XMLFormat.survey.refusal(name: root.name, namespace: root.namespace, at: root.location) {
      findings.append(refusal)
      return nil
    }
    let attributes = ["id", "edition", "date", "origin", "criteria"] + NumberPinReader.attributes
    checkAttributes(of: root, allowed: attributes)
    for child in root.children where !Self.children.contains(child.name) {
      findings.append(
        .surveyUnknownElement, .stop,
        StrictChecks.unknownElement(child.name, in: root.name, allowed: Self.children, at: child.location))
    }
    let description = description(root)
    let registry = registry(root)
    let cityColumn = cityColumn(root)
    let data = root.children(named: "data").compactMap { self.dataFile($0) }
    let proxies = proxies(root)
    checkSources(root, origin: description?.origin, cityColumn: cityColumn)
    let codes = missingCodes(root)
    let mappings = ColumnMappingReader.read(root, findings: &findings)
    let acknowledgements = AcknowledgementReader.read(root, findings: &findings)
    let numbers = NumberPinReader.pin(root, findings: &findings)
    let columnPins = NumberPinReader.columns(root, findings: &findings)
    guard !findings.hasErrors, let description, let registry else { return nil }
    return SurveyHead(
      file: file, description: description, registry: registry, cityColumn: cityColumn ?? "", data: data,
      proxies: proxies, missingCodes: codes, mappings: mappings, acknowledgements: acknowledgements, numbers: numbers,
      columnPins: columnPins)
  }

  private mutating func description(_ root: XMLElement) -> SurveyDescription? {
    let id = identifier("id", of: root)
    let edition = required("edition", of: root)
    let origin = choice("origin", of: root, SurveyDescription.Origin.allCases.map(\.rawValue))
    let title = text("title", in: root)
    if title.english.isEmpty {
      findings.append(StrictChecks.missingElement("title", in: "survey", at: root.location))
    }
    let date = root.attribute("date")
    if let date, !Self.isDate(date.value) {
      findings.append(
        StrictChecks.notAllowed(
          date.value, for: "date", rule: .survey(.writeDate), at: date.location))
    }
    let criteria = root.attribute("criteria")
    if let criteria, !StrictChecks.isIdentifier(criteria.value) {
      findings.append(
        StrictChecks.notAllowed(
          criteria.value, for: "criteria", rule: StrictChecks.identifierRule, at: criteria.location))
    }
    let source = text("source", in: root)
    let licence = single("licence", in: root).map { plainText($0) } ?? ""
    let note = text("note", in: root)
    guard let id, let edition, let origin = origin.flatMap(SurveyDescription.Origin.init) else { return nil }
    var description = SurveyDescription(
      id: id, title: title, edition: edition, date: date?.value ?? "", origin: origin, source: source,
      licence: licence, note: note, criteria: criteria?.value)
    description.deliveries = root.children(named: "delivery").compactMap { delivery($0) }
    return description
  }

  private mutating func delivery(_ element: XMLElement) -> DeliveredFile? {
    checkAttributes(of: element, allowed: ["file", "sha256", "profile"])
    guard let file = required("file", of: element), let digest = required("sha256", of: element),
      let profile = required("profile", of: element)
    else { return nil }
    return DeliveredFile(file: file, sha256: digest, profile: profile)
  }

  private mutating func registry(_ root: XMLElement) -> FileReference? {
    guard let element = single("registry", in: root) else {
      findings.append(StrictChecks.missingElement("registry", in: "survey", at: root.location))
      return nil
    }
    checkAttributes(of: element, allowed: ["href"])
    return reference(element)
  }

  private mutating func cityColumn(_ root: XMLElement) -> String? {
    guard let element = single("city", in: root) else { return nil }
    checkAttributes(of: element, allowed: ["column"])
    return required("column", of: element)
  }

  private mutating func dataFile(_ element: XMLElement) -> DataFile? {
    checkAttributes(of: element, allowed: Self.dataAttributes + NumberPinReader.attributes)
    let layout = choice("layout", of: element, DataLayout.allCases.map(\.rawValue)).flatMap(DataLayout.init)
    guard let reference = reference(element), let layout else { return nil }
    checkParts(of: element, layout)
    return DataFile(
      reference: reference, layout: layout, delimiter: delimiter(of: element), encoding: encoding(of: element),
      sheet: part("sheet", of: element), cityColumn: part("cityColumn", of: element), city: part("city", of: element),
      numbers: NumberPinReader.pin(element, findings: &findings))
  }

  private mutating func proxies(_ root: XMLElement) -> ProxySource? {
    guard let element = single("proxies", in: root) else { return nil }
    checkAttributes(
      of: element, allowed: ["href", "by", "delimiter", "encoding", "sheet"] + NumberPinReader.attributes)
    let code = choice("by", of: element, ProxySource.Code.allCases.map(\.rawValue)).flatMap(ProxySource.Code.init)
    guard let reference = reference(element), let code else { return nil }
    return ProxySource(
      data: DataFile(
        reference: reference, layout: .wide, delimiter: delimiter(of: element), encoding: encoding(of: element),
        sheet: part("sheet", of: element), numbers: NumberPinReader.pin(element, findings: &findings)), code: code)
  }

  /// Exactly one kind of source, and a city column where a table needs one.
  private mutating func checkSources(
    _ root: XMLElement, origin: SurveyDescription.Origin?, cityColumn: String?
  ) {
    let data = root.children(named: "data")
    let proxies = root.child(named: "proxies")
    if origin == .countryProxy {
      if proxies == nil { findings.append(StrictChecks.missingElement("proxies", in: "survey", at: root.location)) }
      if let first = data.first {
        findings.append(
          .surveyUnknownElement, .stop,
          StrictChecks.unknownElement(
            "data", in: "survey origin=\"country-proxy\"", allowed: ["proxies"], at: first.location))
      }
    } else if origin != nil {
      if data.isEmpty { findings.append(StrictChecks.missingElement("data", in: "survey", at: root.location)) }
      if let proxies, let origin {
        findings.append(
          .surveyUnknownElement, .stop,
          StrictChecks.unknownElement(
            "proxies", in: "survey origin=\"\(origin.rawValue)\"", allowed: ["data"], at: proxies.location))
      }
    }
    let needsColumn = proxies != nil || data.contains { Self.needsCityColumn($0) }
    if needsColumn, cityColumn == nil, root.child(named: "city") == nil {
      findings.append(StrictChecks.missingElement("city", in: "survey", at: root.location))
    }
  }

  private mutating func missingCodes(_ root: XMLElement) -> [MissingCode] {
    var codes: [MissingCode] = []
    var lines: [String: Int] = [:]
    var numbers: [Double: MissingCode] = [:]
    let names = MissingReason.allCases.map(\.name)
    for element in root.children(named: "missing") {
      checkAttributes(of: element, allowed: ["code", "reason"])
      guard let code = element.attribute("code") else {
        findings.append(StrictChecks.missingAttribute("code", of: "missing", at: element.location))
        continue
      }
      guard let reason = choice("reason", of: element, names) else { continue }
      let key = ComparedText.key(code.value)
      if let first = lines[key] {
        findings.append(
          StrictChecks.twice(.said(.survey(.theCode, .text(code.value))), firstLine: first, at: code.location))
      }
      lines[key] = element.location.line ?? 0
      guard let reason = MissingReason.allCases.first(where: { $0.name == reason }) else { continue }
      let listed = MissingCode(code: code.value, reason: reason)
      codes.append(listed)
      guard let number = listed.number else { continue }
      if let earlier = numbers[number], earlier.reason != reason {
        findings.append(
          StrictChecks.notAllowed(
            code.value, for: "code", rule: .survey(.codeHasOtherReason, .text(earlier.code)),
            at: code.location))
      }
      numbers[number] = numbers[number] ?? listed
    }
    return codes
  }

  private static func isDate(_ text: String) -> Bool {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    guard (1...3).contains(parts.count), parts.allSatisfy({ $0.utf8.allSatisfy { (48...57).contains($0) } }) else {
      return false
    }
    guard parts[0].utf8.count == 4, parts.dropFirst().allSatisfy({ $0.utf8.count == 2 }) else { return false }
    let month = parts.count > 1 ? Int(parts[1]) ?? 0 : 1
    let day = parts.count > 2 ? Int(parts[2]) ?? 0 : 1
    return (1...12).contains(month) && (1...31).contains(day)
  }
}

extension MissingReason {
  /// The reason as survey files name it.
  package var name: String {
    switch self {
    case .noAnswer: "no-answer"
    case .doesNotKnow: "does-not-know"
    case .refused: "refused"
    case .notApplicable: "not-applicable"
    case .notAsked: "not-asked"
    case .invalid: "invalid"
    case .notReturned: "not-returned"
    }
  }
}
