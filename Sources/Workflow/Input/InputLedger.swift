package import AssessmentModel
package import Diagnostics
internal import XMLStream

/// Reads input files and keeps the book of what was read: name, role, length and digest of each, in reading order.
package final class InputLedger {
  private var book: [String: (position: Int, bytes: [UInt8])] = [:]
  /// The files read so far.
  package private(set) var inputs: [Provenance.Input] = []
  /// Their paths, by which they were read, in the same order.
  package private(set) var paths: [String] = []
  /// What they are called in reports.
  package let names: PublicNames

  /// An empty ledger.
  package init(names: PublicNames = PublicNames()) { self.names = names }

  /// The bytes of a file.
  ///
  /// A file that several parts of a run read is read and entered once; small files are kept so that every reader sees
  /// the same bytes. A document, an archive or another file that nothing reads is refused, by its bytes.
  /// A workbook holds answers, so that it is refused for a registry.
  package func load(_ path: String, role: String) throws(Diagnostic) -> [UInt8] {
    let name = PathText.normalised(path)
    if let known = book[name] { return known.bytes }
    let bytes: [UInt8]
    do { bytes = try InputFile.read(path) } catch { throw error.diagnostic }
    if let finding = ForeignFile.finding(on: path, bytes: bytes) { throw finding }
    if role == "registry", let finding = ForeignFile.finding(onWorkbook: path, bytes: bytes, for: .aRegistryFile) {
      throw finding
    }
    let entry = Provenance.Input(
      name: names.name(of: path), role: role, bytes: bytes.count, sha256: FileDigest.sha256(bytes))
    if bytes.count <= 1 << 20 { book[name] = (inputs.count, bytes) }
    inputs.append(entry)
    paths.append(path)
    return bytes
  }
}
