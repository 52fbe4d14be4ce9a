import Diagnostics
import TestSupport
import Testing
import Words

@testable import Tables

@Suite("Files of other programs are told by their bytes, and what to do with each is said")
struct ForeignFormatTests {
  /// A compound file whose directory names streams, as Office wrote files before 2007 and writes protected ones.
  private static func compound(_ streams: String...) -> [UInt8] {
    var bytes: [UInt8] = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1] + Array(repeating: 0, count: 504)
    for name in ["Root Entry"] + streams {
      var entry: [UInt8] = []
      for byte in name.utf8 { entry += [byte, 0] }
      bytes += entry + Array(repeating: 0, count: 128 - entry.count)
    }
    return bytes
  }

  private static func zip(_ names: String...) -> [UInt8] { ArchiveBytes.zip(names.map { .init($0, "x") }) }

  /// A file, its bytes, what is said of it, and what to do.
  static let files: [(name: String, bytes: [UInt8], says: String, mend: String)] = [
    ("old.xls", compound("Workbook"), "an old Excel workbook (.xls)", "save it as .xlsx or .ods"),
    ("older.xls", compound("Book"), "an old Excel workbook (.xls)", "save it as .xlsx or .ods"),
    ("oldest.xls", [0x09, 0x04, 0x06, 0x00, 0x00, 0x00], "an old Excel workbook (.xls)", "save it as .xlsx or .ods"),
    (
      "new.xlsx", compound("EncryptionInfo", "EncryptedPackage"), "it is protected by a password", "save it without one"
    ),
    ("letter.doc", compound("WordDocument"), "a text document", "Copy its table into a spreadsheet"),
    ("any.bin", compound("Contents"), "an old Office file", "save it as .xlsx or .ods"),
    ("letter.xlsx", zip("[Content_Types].xml", "word/document.xml"), "a text document", "Copy its table"),
    ("table.numbers", zip("Index/Document.iwa", "preview.jpg"), "a workbook of Numbers", "Export To > Excel"),
    ("a.csv", Array("%PDF-1.4".utf8), "a PDF document", "Ask for the table itself"),
    ("a.csv.gz", [0x1F, 0x8B, 0x08, 0, 0], "compressed", "Unpack it"),
    ("a.7z", [0x37, 0x7A, 0xBC, 0xAF, 0x27, 0x1C], "an archive", "Unpack it"),
    ("scan.png", [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A], "a picture", "Ask for the table itself"),
    ("data.sav", Array("$FL2@(#) SPSS".utf8), "a file of a statistics", "Export the table"),
    (
      "page.xls", Array("\u{FEFF}\r\n<HTML><body><table>".utf8), "a web page (HTML), whatever its name",
      "save it as .xlsx"
    ),
    ("page.xls", Array("<!DOCTYPE html>\n<html>".utf8), "a web page (HTML)", "save it as .xlsx"),
    ("page.xls", Array("MIME-Version: 1.0\nContent-Type: text/html".utf8), "a web page (HTML)", "save it as .xlsx"),
    (
      "page.xls",
      Array("<?xml version='1.0'?><Workbook xmlns='urn:schemas-microsoft-com:office:spreadsheet'>".utf8),
      "an XML workbook of Excel 2003", "save it as .xlsx"
    ),
  ]

  @Test(arguments: files.indices) func said(index: Int) throws {
    let file = Self.files[index]
    var findings = FindingList()
    #expect(TableDoor.open(file.bytes, file: "in/\(file.name)", findings: &findings) == nil)
    let finding = try #require(findings.all.first { $0.severity == .stop })
    #expect(finding.headline.hasPrefix("“\(file.name)” is ") && finding.headline.contains(file.says), "\(finding)")
    #expect(finding.mend?.english.contains(file.mend) == true, "\(finding)")
    #expect(!finding.headline.contains("UTF-8") && finding.mend?.english.contains("CSV in UTF-8") != true)
    #expect(TableFormat.refusal(of: file.bytes, file: "in/\(file.name)") == finding)
    #expect(TableFormat.workbook(of: file.bytes) == nil)
  }

  @Test("a protected workbook has the code of protected workbooks, web pages that of documents without a table")
  func codes() {
    #expect(TableFormat.refusal(of: Self.compound("EncryptedPackage"), file: "a.xlsx")?.code == .workbookProtected)
    #expect(TableFormat.refusal(of: Array("<html>".utf8), file: "a.xls")?.code == .workbookWithoutSheets)
    #expect(TableFormat.refusal(of: Self.compound("Workbook"), file: "a.xls")?.code == .fileOfOtherProgram)
    let archive = TableFormat.refusal(of: Self.zip("a.csv", "b.csv"), file: "all.zip")
    #expect(archive?.code == .archiveNoWorkbook && archive?.mend?.english.contains("give the folder") == true)
  }

  @Test("a text is a table whatever its ending, which is said; binary noise is what its ending says")
  func endings() {
    for name in ["a.xls", "a.pdf", "a.xlsx", "a.ods", "A.NUMBERS"] {
      var findings = FindingList()
      let sources = TableDoor.open(Array("city,a\nx,1\n".utf8), file: name, findings: &findings)
      #expect(sources?.count == 1 && sources?.first?.sheet == nil)
      #expect(findings.all.map(\.code) == [.tableOtherEnding] && findings.all.first?.severity == .note, "\(name)")
      #expect(TableFormat.refusal(of: Array("city,a\nx,1\n".utf8), file: name) == nil)
    }
    for name in ["a.csv", "a.TSV", "a", "a.dat", "b.xls/a.txt"] {
      var findings = FindingList()
      _ = TableDoor.open(Array("city,a\nx,1\n".utf8), file: name, findings: &findings)
      #expect(findings.isEmpty, "\(name)")
    }
    let noise: [UInt8] = [7, 0, 1, 200, 0, 9]
    #expect(TableFormat.refusal(of: noise, file: "a.xlsb")?.headline.contains("binary Excel workbook") == true)
    #expect(TableFormat.refusal(of: noise, file: "a.csv") == nil)
    #expect(TableFormat.refusal(of: [0xFF, 0xFE, 0x61, 0], file: "a.xls") == nil)
  }

  @Test("XML that is no table is refused at the door, its faults with their places, and is nobody else's refusal")
  func markup() {
    for (text, code) in [
      ("<?xml version='1.0'?><lolz/>", "SRV-091"), ("<!DOCTYPE lolz [<!ENTITY a 'x'>]><lolz>&a;</lolz>", "XML-006"),
      ("<?xml version='1.0' encoding='UTF-7'?><a/>", "XML-005"),
    ] {
      var findings = FindingList()
      #expect(TableDoor.open(Array(text.utf8), file: "a.csv", findings: &findings) == nil)
      #expect(findings.all.map(\.code.id) == [code])
      #expect(TableFormat.refusal(of: Array(text.utf8), file: "a.csv") == nil)
    }
    var wide: [UInt8] = [0xFF, 0xFE]
    for byte in "<?xml version='1.0'?><a/>".utf8 { wide += [byte, 0] }
    var findings = FindingList()
    #expect(TableDoor.open(wide, file: "a.csv", findings: &findings) == nil && findings.hasStop)
  }
}
