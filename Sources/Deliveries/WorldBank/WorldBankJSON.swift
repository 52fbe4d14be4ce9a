internal import Diagnostics

extension DeliveryProfile {
  /// Indicators of the World Bank's service as JSON: what a page says of itself, and its rows.
  static let worldBankJSON: DeliveryProfile = DeliveryProfile(
    "worldbank-json", title: "World Bank JSON", marks: WorldBankJSON.marks, read: WorldBankJSON.read)
}

/// Reads the World Bank's JSON.
enum WorldBankJSON {
  static func marks(_ file: DeliveryFile) -> [DeliveryMark] {
    guard let parts = file.json?.root.values, let head = parts.first, head.members != nil else { return [] }
    var marks: [DeliveryMark] = []
    if head["pages"] != nil, head["per_page"] != nil { marks.append(DeliveryMark(50, "page, pages, per_page")) }
    if let row = parts.dropFirst().first?.values?.first, row["indicator"]?["id"] != nil, row["country"] != nil {
      marks.append(DeliveryMark(50, "indicator/id, country, date"))
    }
    if head["message"]?.values?.first?["key"] != nil { marks.append(DeliveryMark(60, "message/key")) }
    return marks
  }

  static func read(_ file: DeliveryFile, _ options: DeliveryOptions, _ findings: inout FindingList) -> Delivery? {
    findings.append(file.findings)
    guard let text = file.json, let parts = text.root.values, let head = parts.first else {
      if !findings.hasStop {
        findings.append(
          Diagnostic(
            .statisticsMessageWithoutData, .stop, .delivery(.statisticsKindWithoutData, .quoted(file.name)),
            at: InputLocation(file: file.name)))
      }
      return nil
    }
    if let messages = head["message"]?.values {
      let said = messages.prefix(10).map { message in
        ["id", "key", "value"].compactMap { message[$0]?.text }.filter { !$0.isEmpty }.joined(separator: ": ")
      }.joined(separator: "; ")
      findings.append(
        Diagnostic(
          .statisticsMessageWithoutData, .stop, .delivery(.statisticsServiceError, ServiceWords.quoted(said)),
          at: text.place(head)))
      return nil
    }
    let rows = parts.dropFirst().first?.values ?? []
    var gathering = StatisticsGathering()
    rows.map { row($0, text) }.add(to: &gathering, &findings)
    func number(_ name: String) -> Int? { head[name]?.text.flatMap { Int($0) } }
    let page = WorldBankPage(page: number("page"), pages: number("pages"), total: number("total"))
    if let part = page.incomplete(rows: rows.count, at: text.place(head)) { findings.append(part) }
    let form = DeliveredForm(id: head["sourceid"]?.text, versions: head["lastupdated"]?.text.map { [$0] } ?? [])
    return gathering.delivery(.worldBankJSON, file: file.name, form: form, &findings)
  }

  private static func row(_ row: JSONValue, _ text: JSONText) -> WorldBankRow {
    let letters = row["countryiso3code"]?.text ?? ""
    return WorldBankRow(
      indicator: part(row["indicator"]),
      area: StatisticsPart(
        letters.isEmpty ? row["country"]?["id"]?.text ?? "" : letters, name: row["country"]?["value"]?.text),
      period: row["date"]?.text ?? "", value: row["value"]?.text.flatMap { $0.isEmpty ? nil : $0 },
      unit: row["unit"]?.text ?? "", status: row["obs_status"]?.text ?? "", place: text.place(row))
  }

  private static func part(_ value: JSONValue?) -> StatisticsPart {
    StatisticsPart(value?["id"]?.text ?? "", name: value?["value"]?.text.flatMap { $0.isEmpty ? nil : $0 })
  }
}
