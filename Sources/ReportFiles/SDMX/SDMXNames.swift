internal import AssessmentModel
internal import Diagnostics

/// What things are called in SDMX, whose names have letters, digits, `_`, `-`, `@` and `$` alone.
struct SDMXNames {
  /// Who maintains the structures.
  static let agency = "FEASIBILITY"
  /// The components of an observation, in their order.
  static let dimensions = ["CITY", "NODE", "MEASURE"]

  /// The data structure.
  let structure: String
  let version: String
  let cities: [String]
  let nodes: [String]
  let classes: [String]
  let verdicts: [String]
  private let changes: [(from: String, to: String)]

  /// - Complexity: O(names).
  init(_ assessment: Assessment) {
    var changes: [(from: String, to: String)] = []
    func list(_ ids: [String], taken: inout Set<String>) -> [String] {
      ids.map { id in
        let plain = Self.plain(id)
        var name = plain
        var number = 2
        while !taken.insert(name).inserted {
          name = "\(plain)_\(number)"
          number += 1
        }
        if name != id { changes.append((id, name)) }
        return name
      }
    }
    var taken: Set<String> = []
    cities = list(assessment.cities.map(\.id.rawValue), taken: &taken)
    taken = []
    nodes = list(assessment.plan.nodes.map(\.id.rawValue), taken: &taken)
    taken = []
    verdicts = list(assessment.criteria.verdicts.map(\.id), taken: &taken)
    classes = list(assessment.criteria.classes?.classes.map(\.id) ?? [], taken: &taken)
    self.changes = changes
    let set = Self.plain(assessment.criteria.id)
    structure = set.utf8.first.map { (0x30...0x39).contains($0) } == true ? "S_" + set : set
    version = Self.version(assessment.criteria.version)
  }

  /// A note on names that were changed.
  var findings: [Diagnostic] {
    guard let first = changes.first else { return [] }
    let more = changes.count - 1
    return [
      Diagnostic(
        .sdmxName, .note,
        more > 0
          ? .delivery(.sdmxRenamedMore, .quoted(first.from), .quoted(first.to), .number(more))
          : .delivery(.sdmxRenamed, .quoted(first.from), .quoted(first.to)))
    ]
  }

  /// The codelist of a component.
  func codelist(_ component: String) -> String { "CL_\(component)_\(structure)" }

  /// The reference to a thing of a kind: `urn:sdmx:org.sdmx.infomodel.codelist.Codelist=FEASIBILITY:CL_CITY(1.0.0)`.
  func urn(_ kind: String, _ id: String) -> String {
    "urn:sdmx:org.sdmx.infomodel.\(kind)=\(Self.agency):\(id)(\(version))"
  }

  private static func plain(_ id: String) -> String {
    let bytes = id.utf8.map { byte -> UInt8 in
      let isKept =
        (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte) || byte == 0x2D
      return isKept ? byte : UInt8(ascii: "_")
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Three numbers with points between; what is no version in that sense is version 1.
  private static func version(_ text: String) -> String {
    let parts = text.split(separator: ".", omittingEmptySubsequences: false)
    let areNumbers = parts.allSatisfy { part in
      (1...9).contains(part.utf8.count) && part.utf8.allSatisfy { (0x30...0x39).contains($0) }
        && (part.utf8.count == 1 || part.first != "0")
    }
    guard areNumbers, (1...3).contains(parts.count) else { return "1.0.0" }
    return (parts.map(String.init) + ["0", "0"]).prefix(3).joined(separator: ".")
  }
}
