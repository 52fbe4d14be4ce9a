package import Diagnostics

/// A ZIP archive in memory whose parts are read by name; nothing is ever extracted to a file.
///
/// Opening looks at the directory alone and refuses an archive that lies about itself as a whole: entries that overlap,
/// stand twice, lead out of the archive, are encrypted or are too many. Size, ratio and checksum of a part are checked
/// when it is read.
package struct ZipArchive: Sendable {
  let bytes: [UInt8]
  let file: String
  private let entries: [ZipEntry]
  private let byName: [String: Int]
  private let byFoldedName: [String: Int]

  /// The limits of an archive; far above what real workbooks need.
  package enum Limit {
    /// Entries of an archive.
    package static let entries = 10_000
    /// Bytes of one part, unpacked.
    package static let part = 256 << 20
    /// Bytes of all parts together, unpacked.
    package static let total = 512 << 20
    /// Times that a part may be as large as its packed bytes, if it is larger than ``freeOfRatio``.
    package static let ratio = 100
    /// Bytes up to which the ratio of a part does not matter.
    package static let freeOfRatio = 1 << 20
  }

  /// Whether bytes begin as a ZIP archive does.
  package static func recognises(_ bytes: [UInt8]) -> Bool {
    bytes.starts(with: [0x50, 0x4B, 0x03, 0x04]) || bytes.starts(with: [0x50, 0x4B, 0x05, 0x06])
  }

  /// Opens an archive; `nil` with a finding that stops if it is damaged, not safe or protected.
  ///
  /// - Complexity: O(entries · log entries).
  package init?(_ bytes: [UInt8], file: String, findings: inout FindingList) {
    do throws(ZipFault) {
      self = try ZipArchive(bytes, file: file)
    } catch {
      findings.append(error.diagnostic(in: file))
      return nil
    }
  }

  private init(_ bytes: [UInt8], file: String) throws(ZipFault) {
    self.bytes = bytes
    self.file = file
    entries = try ZipDirectory.entries(of: bytes)
    var byName: [String: Int] = [:]
    var byFoldedName: [String: Int] = [:]
    for (position, entry) in entries.enumerated() {
      byName[entry.name] = position
      let folded = Self.folded(entry.name)
      if byFoldedName[folded] == nil { byFoldedName[folded] = position }
    }
    self.byName = byName
    self.byFoldedName = byFoldedName
  }

  /// The names of the parts in the order of the directory, folders left out.
  package var names: [String] { entries.lazy.map(\.name).filter { !$0.hasSuffix("/") } }

  /// Whether there is a part of this name.
  package func holds(_ name: String) -> Bool { entry(name) != nil }

  /// The bytes of a part; `nil` if there is no part of this name, or with a finding that stops if it cannot be
  /// unpacked.
  ///
  /// A name that differs only in the case of ASCII letters is the same, as packaged documents have it.
  package func part(_ name: String, findings: inout FindingList) -> [UInt8]? {
    guard let entry = entry(name) else { return nil }
    var part: [UInt8] = []
    do throws(ZipFault) {
      try ZipInflater.check(entry)
      part.reserveCapacity(entry.size)
      try unsafe ZipInflater.read(entry, of: bytes) { chunk in
        unsafe part.append(contentsOf: chunk)
        return true
      }
    } catch {
      findings.append(error.diagnostic(in: file))
      return nil
    }
    return part
  }

  /// Hands the bytes of a part over in chunks, in order, until `body` returns `false`.
  ///
  /// What was handed over may be used only if the result is `true`: the checksum is known at the end.
  ///
  /// - Returns: `false` if there is no part of this name, or with a finding that stops if it cannot be unpacked.
  package func withChunks(
    of name: String, findings: inout FindingList, _ body: (UnsafeRawBufferPointer) -> Bool
  ) -> Bool {
    guard let entry = entry(name) else { return false }
    do throws(ZipFault) {
      try ZipInflater.check(entry)
      try unsafe ZipInflater.read(entry, of: bytes, body)
    } catch {
      findings.append(error.diagnostic(in: file))
      return false
    }
    return true
  }

  private func entry(_ name: String) -> ZipEntry? {
    (byName[name] ?? byFoldedName[Self.folded(name)]).map { entries[$0] }
  }

  private static func folded(_ name: String) -> String {
    String(decoding: name.utf8.map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 }, as: UTF8.self)
  }
}
