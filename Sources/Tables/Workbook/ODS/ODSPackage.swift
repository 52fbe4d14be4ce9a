internal import Diagnostics
internal import XMLStream

extension TableFormat {
  /// A spreadsheet of LibreOffice, and of other programs that can write it (`.ods`).
  static let openDocument = TableFormat(
    name: "ods", words: .openDocumentFormat, endings: ["ods", "ots"],
    recognises: { ODSPackage.recognises($0) },
    read: { bytes, file, _, findings in ODSPackage.read(bytes, file: file, findings: &findings) })
}

/// An OpenDocument spreadsheet in a zip.
enum ODSPackage {
  private static let content = "content.xml"
  private static let manifest = "META-INF/manifest.xml"

  /// Whether bytes are such a zip: the first entry says so uncompressed, as the standard wants; or, where a program did
  /// not keep to it, the parts are those of an OpenDocument file.
  static func recognises(_ bytes: [UInt8]) -> Bool {
    guard ZipArchive.recognises(bytes) else { return false }
    if let type = declaredType(bytes) { return type.hasPrefix(ODSNames.mediaType) }
    var ignored = FindingList()
    guard let archive = ZipArchive(bytes, file: "", findings: &ignored) else { return false }
    return archive.holds(content) && archive.holds(manifest)
  }

  /// What an OpenDocument file calls itself in its first entry; `nil` if the first entry is another one.
  static func declaredType(_ bytes: [UInt8]) -> String? {
    let name = Array("mimetype".utf8)
    guard bytes.count > 38, bytes.starts(with: [0x50, 0x4B, 0x03, 0x04]), bytes.word16(8) == 0,
      bytes.word16(26) == name.count, bytes[30..<38].elementsEqual(name)
    else { return nil }
    let start = 38 + bytes.word16(28)
    let end = start + min(bytes.word32(18), 256)
    return end <= bytes.count ? String(decoding: bytes[start..<end], as: UTF8.self) : nil
  }

  /// The sheets; `nil` with findings that stop if they cannot be read.
  static func read(_ bytes: [UInt8], file: String, findings: inout FindingList) -> [TableSource]? {
    guard let archive = ZipArchive(bytes, file: file, findings: &findings) else { return nil }
    if let manifest = archive.part(manifest, findings: &findings) {
      var probe = EncryptionProbe()
      _ = XMLStreamReader.read(manifest, file: file, handler: &probe)
      if probe.isEncrypted {
        findings.append(ODSFindings.protected(in: file))
        return nil
      }
    }
    guard !findings.hasStop else { return nil }
    guard archive.holds(content) else {
      findings.append(ODSFindings.unusable(.table(.contentMissing, .text(content)), in: file))
      return nil
    }
    let reading = ODSReading(file: file)
    guard unsafe archive.withChunks(of: content, findings: &findings, { unsafe reading.push($0) }) || reading.isEnded
    else {
      return nil
    }
    return reading.finish(part: content, findings: &findings)
  }
}

/// Looks for a part that is encrypted.
private struct EncryptionProbe: XMLEventHandler {
  private(set) var isEncrypted = false

  mutating func startElement(_ tag: borrowing XMLStartTag) {
    if tag.is("encryption-data", in: ODSNames.manifest) { isEncrypted = true }
  }
  mutating func characters(_ text: Span<UInt8>) {}
  mutating func endElement(_ tag: borrowing XMLEndTag) {}
}
