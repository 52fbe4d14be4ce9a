internal import Diagnostics

extension DeliveryProfile {
  /// Messages with data of SDMX-JSON, and what services send in their place.
  static let sdmxJSON: DeliveryProfile = DeliveryProfile(
    "sdmx-json", title: "SDMX-JSON 1.0, 2.0", marks: SDMXJSON.marks, read: SDMXJSON.read)
}

/// Reads SDMX-JSON: series or flat observations under keys of numbers into the lists of a structure.
///
/// The same observations give the same delivery as SDMX-CSV.
enum SDMXJSON {
  static func marks(_ file: DeliveryFile) -> [DeliveryMark] {
    guard let root = file.json?.root, root.members != nil else { return [] }
    var marks: [DeliveryMark] = []
    let data = root["data"] ?? root
    if data["dataSets"]?.values != nil { marks.append(DeliveryMark(50, "dataSets")) }
    if (data["structure"] ?? data["structures"]?.values?.first)?["dimensions"] != nil {
      marks.append(DeliveryMark(40, "structure/dimensions"))
    }
    if root["errors"]?.values?.first?["code"] != nil { marks.append(DeliveryMark(40, "errors/code")) }
    return marks
  }

  static func read(_ file: DeliveryFile, _ options: DeliveryOptions, _ findings: inout FindingList) -> Delivery? {
    findings.append(file.findings)
    guard let text = file.json else {
      if !findings.hasStop {
        findings.append(
          Diagnostic(
            .statisticsMessageWithoutData, .stop, .delivery(.statisticsKindWithoutData, .quoted(file.name)),
            at: InputLocation(file: file.name)))
      }
      return nil
    }
    let data = text.root["data"] ?? text.root
    let said = errors(text.root["errors"]?.values ?? [])
    let sets = data["dataSets"]?.values ?? []
    guard !sets.isEmpty else {
      findings.append(
        Diagnostic(
          .statisticsMessageWithoutData, .stop,
          said.isEmpty
            ? .delivery(.statisticsKindWithoutData, .quoted("JSON"))
            : .delivery(.statisticsServiceError, ServiceWords.quoted(said)), at: text.place(text.root)))
      return nil
    }
    if !said.isEmpty {
      findings.append(
        Diagnostic(
          .statisticsFooterBeside, .note, .delivery(.statisticsFooterBeside, ServiceWords.quoted(said)),
          at: text.place(text.root)))
    }
    var reader = SDMXJSONReader(text: text, language: options.language)
    let structures = data["structures"]?.values ?? data["structure"].map { [$0] } ?? []
    for set in sets { reader.read(set, of: structures, &findings) }
    guard !findings.hasStop else { return nil }
    guard !reader.names.isFull else {
      findings.append(
        Diagnostic(
          .statisticsMessageUnread, .stop, .delivery(.statisticsComponentsMany, .count(SDMXNames.most)),
          at: text.place(text.root)))
      return nil
    }
    if (text.root["meta"] ?? text.root["header"])?["test"]?.text == "true" {
      findings.append(SDMXMarkup.test(at: text.place(text.root)))
    }
    let known = SDMXStructures(options, &findings)
    return SDMXAssembly(
      profile: .sdmxJSON, file: file.name, sets: reader.sets, names: reader.names, structures: known
    ).delivery(&findings)
  }

  private static func errors(_ errors: [JSONValue]) -> String {
    errors.prefix(10).map { error in
      let code = error["code"]?.text.map { "\($0): " } ?? ""
      return code + ([error["title"], error["detail"]].compactMap { $0?.text }).joined(separator: " ")
    }.joined(separator: "; ")
  }
}
