/// What a message names a structure by: agency, identifier and version, and the item within it.
struct SDMXReference: Equatable, Hashable {
  /// Agency and identifier: `ECB:EXR`.
  var key: String
  /// The version; empty where none is given.
  var version = ""
  /// The item of a scheme: the concept; empty where the scheme is meant.
  var item = ""

  /// `ECB:EXR(1.0)`, as SDMX-CSV writes it.
  var text: String { version.isEmpty ? key : "\(key)(\(version))" }

  init(agency: String, id: String, version: String = "", item: String = "") {
    key = agency.isEmpty ? id : "\(agency):\(id)"
    (self.version, self.item) = (version, item)
  }

  /// `urn:sdmx:org.sdmx.infomodel.datastructure.Dataflow=ECB:EXR(1.0)`, or what stands behind the sign alone.
  init?(urn: String) {
    let text = urn.lastIndex(of: "=").map { urn[urn.index(after: $0)...] } ?? urn[...]
    guard let open = text.firstIndex(of: "("), let close = text[open...].firstIndex(of: ")") else { return nil }
    key = String(text[..<open])
    version = String(text[text.index(after: open)..<close])
    item = String(text[close...].dropFirst().drop { $0 == "." })
    if key.isEmpty { return nil }
  }

  /// `…/dataflow/ECB/EXR/1.0`, the path of a service.
  init?(path: String) {
    let parts = path.split(separator: "/")
    guard let kind = parts.lastIndex(where: { ["dataflow", "datastructure"].contains($0) }), kind + 2 < parts.count
    else { return nil }
    self.init(
      agency: String(parts[kind + 1]), id: String(parts[kind + 2]),
      version: kind + 3 < parts.count ? String(parts[kind + 3]) : "")
  }
}
