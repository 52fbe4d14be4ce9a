internal import Diagnostics
internal import XMLStream

/// `manifest.xml`: which files of a folder were written by which command, with their lengths and digests.
///
/// It is written last. While files are replaced it says so and names the old and the new ones, so that a run that was
/// killed in between leaves a folder that is known not to be whole. It holds no time, and its entries stand in a fixed
/// order: the same files give the same bytes.
struct Manifest: Sendable, Equatable {
  /// Its name in the folder.
  static let name = "manifest.xml"

  /// One file.
  struct Entry: Sendable, Hashable {
    /// Its name, relative to the folder: `index.html`, `cities/seoul.html`.
    var name: String
    /// Its content.
    var seal: FileSeal
  }

  /// What one command wrote.
  struct Part: Sendable, Equatable {
    /// The command.
    var command: String
    /// Its files, in the order in which they were written.
    var files: [Entry]
  }

  /// Whether files are just being replaced, or were when a run ended.
  var isReplacing = false
  /// What each command wrote.
  var parts: [Part] = []

  /// All entries.
  var entries: [Entry] { parts.flatMap(\.files) }

  /// Writes the manifest.
  func write(to sink: ByteSink) {
    let xml = XMLWriter(sink)
    xml.declaration()
    xml.element("manifest") {
      xml.attribute("xmlns", Self.namespace)
      xml.attribute("state", isReplacing ? "replacing" : "complete")
      for part in parts {
        xml.element("part") {
          xml.attribute("command", part.command)
          for file in part.files {
            xml.element("file") {
              xml.attribute("name", file.name)
              xml.attribute("bytes", file.seal.bytes)
              xml.attribute("sha256", file.seal.sha256)
            }
          }
        }
      }
    }
  }

  /// Reads a manifest; `nil` if the bytes are none, or name anything outside the folder.
  static func read(_ bytes: [UInt8], file: String) -> Manifest? {
    guard let root = XMLTree.read(bytes, file: file).root, root.name == "manifest", root.namespace == namespace
    else { return nil }
    var manifest = Manifest()
    switch value("state", root) {
    case "complete": break
    case "replacing": manifest.isReplacing = true
    default: return nil
    }
    for element in root.children {
      guard element.name == "part", let command = value("command", element) else { return nil }
      var part = Part(command: command, files: [])
      for child in element.children {
        guard child.name == "file", let name = value("name", child), isInside(name),
          let bytes = value("bytes", child).flatMap({ Int($0) }), let digest = value("sha256", child)
        else { return nil }
        part.files.append(Entry(name: name, seal: FileSeal(bytes: bytes, sha256: digest)))
      }
      manifest.parts.append(part)
    }
    return manifest
  }

  /// Whether a name is that of a file in the folder or in a folder of it, and of none of the program's own.
  static func isInside(_ name: String) -> Bool {
    let parts = name.split(separator: "/", omittingEmptySubsequences: false)
    return (1...3).contains(parts.count) && parts.allSatisfy { !$0.isEmpty && $0 != "." && $0 != ".." }
      && !name.utf8.contains(0) && name != Self.name && String(parts[0]) != OutputFolder.stagingName
  }

  private static let namespace = "urn:feasibility:manifest:1"

  private static func value(_ name: String, _ element: XMLElement) -> String? {
    element.attributes.first { $0.name == name }?.value
  }
}
