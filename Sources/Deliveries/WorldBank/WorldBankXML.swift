internal import Diagnostics
internal import XMLStream

extension DeliveryProfile {
  /// Indicators of the World Bank as XML. In that of its service `data` is the name of the page and of each row.
  static let worldBankXML: DeliveryProfile = DeliveryProfile(
    "worldbank-xml", title: "World Bank XML", marks: WorldBankXML.marks, read: WorldBankXML.read)
}

/// Reads the World Bank's XML: that of its service, and that of downloads.
enum WorldBankXML {
  private static let namespaces = ["http://www.worldbank.org", "https://www.worldbank.org"]

  static func marks(_ file: DeliveryFile) -> [DeliveryMark] {
    if let root = file.xml, isDownload(root) { return [DeliveryMark(100, "<field name=\"Country or Area\">")] }
    guard let root = file.xml, let namespace = root.namespace, namespaces.contains(namespace) else { return [] }
    return [DeliveryMark(60, namespace)] + (root.name == "data" ? [DeliveryMark(40, "<data>")] : [])
  }

  static func read(_ file: DeliveryFile, _ options: DeliveryOptions, _ findings: inout FindingList) -> Delivery? {
    file.sayLooked(asking: .document, &findings)
    guard let root = file.xml else { return nil }
    var gathering = StatisticsGathering()
    if isDownload(root) {
      (root.child(named: "data")?.children(named: "record") ?? []).map(record).add(to: &gathering, &findings)
      return gathering.delivery(.worldBankXML, file: file.name, form: DeliveredForm(), &findings)
    }
    let messages = root.children(named: "message")
    guard messages.isEmpty, root.namespace.map(namespaces.contains) == true, root.name == "data" else {
      let said = messages.prefix(10).map { message in
        [message.attribute("id")?.value, message.attribute("key")?.value, PlainLabel.trimmed(message.text)]
          .compactMap { $0 }.filter { !$0.isEmpty }.joined(separator: ": ")
      }.joined(separator: "; ")
      findings.append(
        Diagnostic(
          .statisticsMessageWithoutData, .stop,
          said.isEmpty
            ? .delivery(.statisticsKindWithoutData, .quoted(root.name))
            : .delivery(.statisticsServiceError, ServiceWords.quoted(said)), at: root.location))
      return nil
    }
    let rows = root.children(named: "data")
    rows.map(row).add(to: &gathering, &findings)
    func number(_ name: String) -> Int? { root.attribute(name).flatMap { Int($0.value) } }
    let page = WorldBankPage(page: number("page"), pages: number("pages"), total: number("total"))
    if let part = page.incomplete(rows: rows.count, at: root.location) { findings.append(part) }
    let form = DeliveredForm(
      id: root.attribute("sourceid")?.value, versions: root.attribute("lastupdated").map { [$0.value] } ?? [])
    return gathering.delivery(.worldBankXML, file: file.name, form: form, &findings)
  }

  /// Whether a document is what the site offers for an indicator: a record a row, its fields told by their names.
  private static func isDownload(_ root: XMLElement) -> Bool {
    let fields = root.child(named: "data")?.child(named: "record")?.children(named: "field") ?? []
    let names = fields.compactMap { $0.attribute("name")?.value }
    return ["Country or Area", "Item", "Year", "Value"].allSatisfy(names.contains)
  }

  private static func record(_ record: XMLElement) -> WorldBankRow {
    let fields = record.children(named: "field")
    func field(_ name: String) -> XMLElement? { fields.first { $0.attribute("name")?.value == name } }
    func text(_ name: String) -> String { field(name).map { PlainLabel.trimmed($0.text) } ?? "" }
    func part(_ name: String) -> StatisticsPart {
      StatisticsPart(field(name)?.attribute("key")?.value ?? "", name: text(name).isEmpty ? nil : text(name))
    }
    let value = text("Value")
    return WorldBankRow(
      indicator: part("Item"), area: part("Country or Area"), period: text("Year"), value: value.isEmpty ? nil : value,
      unit: "", status: "", place: (field("Value") ?? record).location)
  }

  private static func row(_ row: XMLElement) -> WorldBankRow {
    func text(_ name: String) -> String { row.child(named: name).map { PlainLabel.trimmed($0.text) } ?? "" }
    func id(_ name: String) -> String { row.child(named: name)?.attribute("id")?.value ?? "" }
    func name(_ name: String) -> String? { text(name).isEmpty ? nil : text(name) }
    let (letters, value) = (text("countryiso3code"), text("value"))
    return WorldBankRow(
      indicator: StatisticsPart(id("indicator"), name: name("indicator")),
      area: StatisticsPart(letters.isEmpty ? id("country") : letters, name: name("country")), period: text("date"),
      value: value.isEmpty ? nil : value, unit: text("unit"), status: text("obs_status"),
      place: (row.child(named: "value") ?? row).location)
  }
}
