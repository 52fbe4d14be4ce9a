internal import Diagnostics

/// Files of other programs that are mistaken for tables: what they are, and how to get a table out of them.
enum ForeignFile {
  private enum Kind {
    case excel, openDocument, numbers, pdf, word, archive

    var words: String {
      switch self {
      case .excel: "an Excel workbook"
      case .openDocument: "an OpenDocument spreadsheet"
      case .numbers: "a Numbers workbook"
      case .pdf: "a PDF document"
      case .word: "a text document"
      case .archive: "an archive"
      }
    }

    var mend: String {
      switch self {
      case .excel:
        "Open it and save the sheet with the table as “CSV UTF-8 (comma delimited)”; then name the .csv file."
      case .openDocument:
        "Open it and save the sheet with the table as “Text CSV”, character set UTF-8; then name the .csv file."
      case .numbers: "Export it to CSV, text encoding Unicode (UTF-8); then name the .csv file."
      case .pdf, .word: "Copy the table into a spreadsheet and save it as CSV in UTF-8; then name the .csv file."
      case .archive: "Unpack it and name the file in it; a workbook is to be saved as CSV in UTF-8."
      }
    }
  }

  private static let kinds: [(endings: [String], kind: Kind)] = [
    (["xlsx", "xls", "xlsm", "xlsb", "xltx"], .excel), (["ods", "fods", "ots"], .openDocument),
    (["numbers"], .numbers), (["pdf"], .pdf), (["doc", "docx", "odt", "rtf", "pages"], .word),
    (["zip", "gz", "bz2", "xz", "7z", "rar", "tar", "tgz", "zst"], .archive),
  ]

  /// The finding on a file whose ending is that of another program; `nil` for others.
  static func finding(on path: String) -> Diagnostic? {
    let ending = PathText.name(of: path).split(separator: ".").dropFirst().last.map { $0.lowercased() } ?? ""
    return kinds.first { $0.endings.contains(ending) }.map { finding(on: path, $0.kind, "is \($0.kind.words)") }
  }

  /// The finding on a file whose first bytes are those of another program, whatever its ending; `nil` for others.
  static func finding(on path: String, bytes: [UInt8]) -> Diagnostic? {
    let signs: [(bytes: [UInt8], kind: Kind, words: String)] = [
      ([0x50, 0x4B, 0x03, 0x04], .archive, "holds an archive or a workbook such as .xlsx or .ods, whatever its name"),
      ([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1], .excel, "holds an old workbook (.xls), whatever its name"),
      (Array("%PDF-".utf8), .pdf, "holds a PDF document, whatever its name"),
      ([0x1F, 0x8B, 0x08], .archive, "is compressed, whatever its name"),
    ]
    return signs.first { bytes.starts(with: $0.bytes) }.map { finding(on: path, $0.kind, $0.words) }
  }

  private static func finding(on path: String, _ kind: Kind, _ words: String) -> Diagnostic {
    Diagnostic(
      .fileOfOtherProgram, .stop, "“\(PathText.name(of: path))” \(words), which is not read",
      at: InputLocation(file: path), mend: kind.mend)
  }
}
