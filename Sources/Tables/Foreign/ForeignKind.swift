internal import Diagnostics

/// A kind of file that is not read: what it is, and how to get a table out of it.
struct ForeignKind: Sendable {
  /// What it is, to follow “… is”.
  var words: String
  var mend: String
  /// Endings that tell it where bytes do not.
  var endings: [String] = []
  var code = DiagnosticCode.fileOfOtherProgram

  private static let saveAsWorkbook = "Open it in Excel or LibreOffice, save it as .xlsx or .ods and give that file."
  private static let exportTable = "Export the table from its program as .xlsx or CSV and give that file."
  private static let copyTable = "Copy its table into a spreadsheet, save that as .xlsx or .ods and give it."

  static let oldExcel = ForeignKind(
    words: "an old Excel workbook (.xls), which is not read", mend: saveAsWorkbook, endings: ["xls", "xlt"])
  static let binaryExcel = ForeignKind(
    words: "a binary Excel workbook (.xlsb), which is not read", mend: saveAsWorkbook, endings: ["xlsb"])
  static let xmlExcel = ForeignKind(
    words: "an XML workbook of Excel 2003, which is not read", mend: saveAsWorkbook)
  static let oldCalc = ForeignKind(words: "an old Calc workbook (.sxc), which is not read", mend: saveAsWorkbook)
  static let webPage = ForeignKind(
    words: "a web page (HTML), whatever its name, and web pages are not read", mend: saveAsWorkbook,
    code: .workbookWithoutSheets)
  static let protected = ForeignKind(
    words: "a workbook or document in the form that Office gives to protected files: it is protected by a password",
    mend:
      "Open it with its password and save it without one: in Excel File > Info > Protect Workbook > Encrypt with "
      + "Password, and clear the password; then give that file.", code: .workbookProtected)
  static let numbers = ForeignKind(
    words: "a workbook of Numbers (or a document of Pages or Keynote), which is not read",
    mend: "In Numbers choose File > Export To > Excel (or CSV) and give that file.", endings: ["numbers"])
  static let pdf = ForeignKind(
    words: "a PDF document, which is not read",
    mend: "Ask for the table itself; or copy it into a spreadsheet, check every number, and give that file.",
    endings: ["pdf"])
  static let word = ForeignKind(
    words: "a text document, which is not read", mend: copyTable,
    endings: ["doc", "docx", "odt", "rtf", "pages", "hwp"])
  static let slides = ForeignKind(
    words: "a presentation, which is not read", mend: copyTable, endings: ["ppt", "pptx", "odp", "key"])
  static let officeFile = ForeignKind(words: "an old Office file, which is not read", mend: saveAsWorkbook)
  static let picture = ForeignKind(
    words: "a picture, which is not read", mend: "Ask for the table itself; numbers are not read off pictures.",
    endings: ["png", "jpg", "jpeg", "tif", "tiff", "gif", "heic", "bmp"])
  static let statistics = ForeignKind(
    words: "a file of a statistics or database program, which is not read", mend: exportTable,
    endings: ["sav", "zsav", "dta", "sas7bdat", "rds", "rdata", "parquet", "feather", "sqlite", "db", "mdb", "accdb"])
  static let packed = ForeignKind(
    words: "compressed, and compressed files are not read", mend: "Unpack it and give the file in it.",
    endings: ["gz", "bz2", "xz", "zst", "tgz"])
  static let archive = ForeignKind(
    words: "an archive, which is not read",
    mend: "Unpack it and give the table in it, or the folder if it holds several.",
    endings: ["zip", "7z", "rar", "tar"])

  /// The finding on a file of this kind.
  func finding(on file: String) -> Diagnostic {
    let name = file.split(separator: "/").last.map(String.init) ?? file
    return Diagnostic(code, .stop, "“\(name)” is \(words)", at: InputLocation(file: file), mend: mend)
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
