internal import XMLStream

/// A namespace of SDMX-ML: `http://www.sdmx.org/resources/sdmxml/schemas/v2_1/data/generic`.
struct SDMXNamespace: Equatable {
  /// The versions that are read.
  static let versions = ["2.1", "3.0"]
  private static let start = "http://www.sdmx.org/resources/sdmxml/schemas/v"

  /// `2.1`.
  let version: String
  /// `message`, `common`, `data/generic`, `message/footer` ….
  let part: String

  /// `nil` if the namespace is none of SDMX-ML. Version 2.0 and older ones wrote some letters large.
  init?(_ uri: String) {
    guard uri.lowercased().hasPrefix(Self.start) else { return nil }
    let parts = uri.dropFirst(Self.start.count).split(separator: "/", maxSplits: 1)
    guard parts.count == 2, !parts[0].isEmpty else { return nil }
    (version, part) = (String(parts[0]).replacing("_", with: "."), String(parts[1]))
  }

  /// Messages that carry data, by the name of their root.
  static let dataMessages = [
    "GenericData", "GenericTimeSeriesData", "StructureSpecificData", "StructureSpecificTimeSeriesData",
  ]

  /// Whether an element is the root of a message with data that is read; 3.0 has one kind of them.
  static func isData(_ name: String, _ namespace: String?) -> Bool {
    guard dataMessages.contains(name), let namespace = namespace.flatMap(Self.init) else { return false }
    return namespace.part == "message" && versions.contains(namespace.version)
      && (namespace.version == "2.1" || name == "StructureSpecificData")
  }

  /// Whether an element is one of the message itself.
  static func isMessage(_ tag: borrowing XMLStartTag) -> Bool {
    tag.isInNamespace("http://www.sdmx.org/resources/sdmxml/schemas/v2_1/message")
      || tag.isInNamespace("http://www.sdmx.org/resources/sdmxml/schemas/v3_0/message")
  }

  /// Whether an element is of the message's footer.
  static func isFooter(_ tag: borrowing XMLStartTag) -> Bool {
    tag.isInNamespace("http://www.sdmx.org/resources/sdmxml/schemas/v2_1/message/footer")
      || tag.isInNamespace("http://www.sdmx.org/resources/sdmxml/schemas/v3_0/message/footer")
  }

  /// Whether an element is one of generic data.
  static func isGeneric(_ tag: borrowing XMLStartTag) -> Bool {
    tag.isInNamespace("http://www.sdmx.org/resources/sdmxml/schemas/v2_1/data/generic")
  }

  /// Whether an element within structure-specific data is of another part of SDMX-ML, such as an annotation.
  static func isOther(_ tag: borrowing XMLStartTag) -> Bool {
    guard let namespace = tag.namespace.flatMap(Self.init) else { return false }
    return namespace.part != "data/structurespecific"
  }
}
