internal import Diagnostics

/// Tells files that are not read by the bytes at their beginning.
enum ForeignSigns {
  private static let signs: [(at: Int, bytes: [UInt8], kind: ForeignKind)] = [
    (0, Array("%PDF-".utf8), .pdf), (0, Array("{\\rtf".utf8), .word),
    (0, [0x1F, 0x8B, 0x08], .packed), (0, Array("BZh".utf8), .packed), (0, [0xFD, 0x37, 0x7A, 0x58, 0x5A], .packed),
    (0, [0x28, 0xB5, 0x2F, 0xFD], .packed), (0, [0x37, 0x7A, 0xBC, 0xAF, 0x27, 0x1C], .archive),
    (0, Array("Rar!".utf8) + [0x1A, 0x07], .archive), (257, Array("ustar".utf8), .archive),
    (0, [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A], .picture), (0, [0xFF, 0xD8, 0xFF], .picture),
    (0, [0x49, 0x49, 0x2A, 0x00], .picture), (0, [0x4D, 0x4D, 0x00, 0x2A], .picture),
    (0, Array("GIF8".utf8), .picture), (4, Array("ftyp".utf8), .picture),
    (0, Array("SQLite format 3".utf8) + [0], .statistics), (0, Array("$FL2@(#)".utf8), .statistics),
    (0, Array("$FL3@(#)".utf8), .statistics), (0, Array("<stata_dta>".utf8), .statistics),
    (0, Array("PAR1".utf8), .statistics), (0, Array("ARROW1".utf8) + [0], .statistics),
    (0, [0x00, 0x01, 0x00, 0x00] + Array("Standard ".utf8), .statistics),
    // The first record of Excel before 1997, which had no container.
    (0, [0x09, 0x04, 0x06, 0x00], .oldExcel), (0, [0x09, 0x02, 0x06, 0x00], .oldExcel),
    (0, [0x09, 0x00, 0x04, 0x00], .oldExcel), (0, [0x09, 0x08, 0x08, 0x00], .oldExcel),
  ]

  /// The kind of a file; `nil` if its bytes do not tell one.
  static func kind(of bytes: [UInt8]) -> ForeignKind? {
    if bytes.starts(with: [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]) { return compound(bytes) }
    if let sign = signs.first(where: { bytes.dropFirst($0.at).starts(with: $0.bytes) }) { return sign.kind }
    return ZipArchive.recognises(bytes) ? archive(bytes) : markup(bytes)
  }

  /// The kind of an archive that is a document of another program; `nil` for workbooks that are read, and for others.
  private static func archive(_ bytes: [UInt8]) -> ForeignKind? {
    var ignored = FindingList()
    guard let archive = ZipArchive(bytes, file: "", findings: &ignored) else { return nil }
    let parts: [(name: String, kind: ForeignKind)] = [
      ("xl/workbook.bin", .binaryExcel), ("word/document.xml", .word), ("ppt/presentation.xml", .slides),
      ("Contents/section0.xml", .word), ("Index.zip", .numbers), ("Index/Document.iwa", .numbers),
    ]
    if let part = parts.first(where: { archive.holds($0.name) }) { return part.kind }
    guard let type = ODSPackage.declaredType(bytes) else { return nil }
    if type.hasPrefix("application/vnd.sun.xml.calc") { return .oldCalc }
    if type.contains("opendocument.text") || type.contains("sun.xml.writer") { return .word }
    if type.contains("opendocument.presentation") || type.contains("sun.xml.impress") { return .slides }
    return nil
  }

  /// The kind of a compound file: its directory names what is in it, at multiples of 128 bytes.
  private static func compound(_ bytes: [UInt8]) -> ForeignKind {
    let streams: [(name: String, kind: ForeignKind)] = [
      ("EncryptedPackage", .protected), ("WordDocument", .word), ("PowerPoint Document", .slides),
      ("HwpSummaryInformation", .word), ("Workbook", .oldExcel), ("Book", .oldExcel),
    ]
    let signs = streams.map { stream -> [UInt8] in Array(stream.name.utf8).flatMap { [$0, UInt8(0)] } + [0, 0] }
    var found: Set<Int> = []
    for start in stride(from: 512, to: bytes.count, by: 128) {
      // A name begins with a letter, or with a control character before it.
      let entry = bytes[start..<min(start + 64, bytes.count)]
      let name = entry.first.map { $0 < 0x20 } == true ? entry.dropFirst(2) : entry
      for (index, sign) in signs.enumerated() where name.starts(with: sign) { found.insert(index) }
    }
    return streams.indices.first { found.contains($0) }.map { streams[$0].kind } ?? .officeFile
  }

  /// Web pages, and the workbooks that Excel 2003 wrote as XML.
  private static func markup(_ bytes: [UInt8]) -> ForeignKind? {
    var window = bytes.prefix(1 << 12)
    if window.starts(with: [0xEF, 0xBB, 0xBF]) { window = window.dropFirst(3) }
    let text = String(decoding: window.drop { $0 <= 0x20 }, as: UTF8.self)
    let start = text.prefix(64).lowercased()
    if start.hasPrefix("mime-version:"), text.lowercased().contains("text/html") { return .webPage }
    guard start.hasPrefix("<") else { return nil }
    if ["<!doctype html", "<html", "<table", "<meta", "<head", "<body", "<div"].contains(where: start.hasPrefix) {
      return .webPage
    }
    if text.contains("urn:schemas-microsoft-com:office:spreadsheet"), text.contains("Workbook") { return .xmlExcel }
    return text.contains("http://www.w3.org/1999/xhtml") || text.contains("<html") ? .webPage : nil
  }
}
