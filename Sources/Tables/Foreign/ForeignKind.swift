internal import Diagnostics

/// A kind of file that is not read: what it is, and how to get a table out of it.
struct ForeignKind: Sendable {
  /// What it is, to follow “… is”.
  var words: TableFact
  var mend: TableFact
  /// Endings that tell it where bytes do not.
  var endings: [String] = []
  var code = DiagnosticCode.fileOfOtherProgram

  static let oldExcel = ForeignKind(
    words: .oldExcel, mend: .saveAsWorkbook, endings: ["xls", "xlt"])
  static let binaryExcel = ForeignKind(
    words: .binaryExcel, mend: .saveAsWorkbook, endings: ["xlsb"])
  static let xmlExcel = ForeignKind(
    words: .xmlExcel, mend: .saveAsWorkbook)
  static let oldCalc = ForeignKind(words: .oldCalc, mend: .saveAsWorkbook)
  static let webPage = ForeignKind(
    words: .webPage, mend: .saveAsWorkbook,
    code: .workbookWithoutSheets)
  static let protected = ForeignKind(
    words: .protectedOffice,
    mend: .clearOfficePassword, code: .workbookProtected)
  static let numbers = ForeignKind(
    words: .numbersFile,
    mend: .exportFromNumbers, endings: ["numbers"])
  static let pdf = ForeignKind(
    words: .pdf,
    mend: .askOrCopy,
    endings: ["pdf"])
  static let word = ForeignKind(
    words: .textDocument, mend: .copyTable,
    endings: ["doc", "docx", "odt", "rtf", "pages", "hwp"])
  static let slides = ForeignKind(
    words: .slides, mend: .copyTable, endings: ["ppt", "pptx", "odp", "key"])
  static let officeFile = ForeignKind(words: .oldOffice, mend: .saveAsWorkbook)
  static let picture = ForeignKind(
    words: .picture, mend: .askForTable,
    endings: ["png", "jpg", "jpeg", "tif", "tiff", "gif", "heic", "bmp"])
  static let statistics = ForeignKind(
    words: .statistics, mend: .exportTable,
    endings: ["sav", "zsav", "dta", "sas7bdat", "rds", "rdata", "parquet", "feather", "sqlite", "db", "mdb", "accdb"])
  static let packed = ForeignKind(
    words: .packed, mend: .unpackFile,
    endings: ["gz", "bz2", "xz", "zst", "tgz"])
  static let archive = ForeignKind(
    words: .anArchive,
    mend: .unpackTable,
    endings: ["zip", "7z", "rar", "tar"])

  /// The finding on a file of this kind.
  func finding(on file: String) -> Diagnostic {
    let name = file.split(separator: "/").last.map(String.init) ?? file
    return Diagnostic(
      code, .stop, .table(.isForeign, .text(name), .said(.table(words))), at: InputLocation(file: file),
      mend: .table(mend))
  }

  /// The kind that an ending names; `nil` if it names none.
  static func named(by file: String) -> ForeignKind? {
    let ending = TableFormat.ending(of: file)
    return all.first { $0.endings.contains(ending) }
  }

  /// Those that have endings.
  static let all = [
    oldExcel, binaryExcel, numbers, pdf, word, slides, picture, statistics, packed, archive,
  ]
}
