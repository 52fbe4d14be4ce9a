import TestSupport

/// A study as a newcomer makes it: twelve cities, semicolons, decimal commas, a byte order mark, misspelt cities, `n/a`,
/// `65 %`, `12 500`, a duplicate row, and no description. Every value is synthetic.
enum NewcomerStudy {
  /// One return: the city as it is written, and the answers.
  struct Row {
    let city: String
    let cells: [String]
    init(_ city: String, _ cells: String...) { (self.city, self.cells) = (city, cells) }
  }

  static let headers = [
    "Name of the city", "Leadership", "공무원 교육", "INTERNET", "Price of broadband", "Filled in by (synthetic)",
  ]

  /// Of the names, ten are cities of `Surveys/cities.xml`, two are slips of the pen, and one row stands twice.
  static let rows = [
    Row("Seoul", "4", "65 %", "97,4", "2,3", "synthetic"), Row("Jakarta", "2", "41,5", "63,5", "7,25", "synthetic"),
    Row("Manila", "1", "n/a", "71", "8", "synthetic"), Row("Hong Kong", "3", "58 %", "92,25", "2,9", "synthetic"),
    Row("Helsinki", "4", "77,5", "96", "1,1", "synthetic"), Row("Sao Paulo", "2", "49", "80,1", "5,5", "synthetic"),
    Row("하노이", "1", "22,5", "68", "6,75", "synthetic"), Row("BAKU", "2", "37", "81,75", "4,4", "synthetic"),
    Row("Frankfrut", "3", "61", "93", "2,2", "synthetic"), Row("Agra", "0", "12,5", "38,5", "12 500", "synthetic"),
    Row("Da Nnag", "1", "33", "66", "6", "synthetic"), Row("Hebron", "0", "9", "55,5", "9,5", "synthetic"),
    Row("Jakarta", "3", "44", "64", "7", "synthetic"),
  ]

  /// The study as Excel saves it where the decimal mark is a comma.
  static var csv: [UInt8] {
    let lines = ([headers] + rows.map { [$0.city] + $0.cells }).map { $0.joined(separator: ";") }
    return [0xEF, 0xBB, 0xBF] + Array(lines.joined(separator: "\r\n").utf8) + [0x0D, 0x0A]
  }

  /// The study as a workbook: numbers are numbers, `65 %` is 0.65 shown as a percentage, the rest is text.
  static var xlsx: [UInt8] {
    func cell(_ text: String, _ column: Int, _ row: Int) -> String {
      let name = String(UnicodeScalar(UInt8(65 + column))) + "\(row)"
      if text.hasSuffix(" %"), let percent = Double(text.dropLast(2)) {
        return "<c r=\"\(name)\" s=\"1\"><v>\(percent / 100)</v></c>"
      }
      let plain = text.replacing(" ", with: "").replacing(",", with: ".")
      if row > 1, column > 0, Double(plain) != nil { return "<c r=\"\(name)\"><v>\(plain)</v></c>" }
      return "<c r=\"\(name)\" t=\"inlineStr\"><is><t>\(text)</t></is></c>"
    }
    var sheet = ""
    for (index, row) in ([headers] + rows.map { [$0.city] + $0.cells }).enumerated() {
      let cells = row.enumerated().map { cell($0.element, $0.offset, index + 1) }.joined()
      sheet += "<row r=\"\(index + 1)\">\(cells)</row>"
    }
    let main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
    let office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    let package = "http://schemas.openxmlformats.org/package/2006"
    let type = "application/vnd.openxmlformats-officedocument.spreadsheetml"
    let head = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>"
    return StoredArchive.bytes([
      (
        "[Content_Types].xml",
        head + "<Types xmlns=\"\(package)/content-types\"><Default Extension=\"rels\" "
          + "ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
          + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
          + "<Override PartName=\"/xl/workbook.xml\" ContentType=\"\(type).sheet.main+xml\"/>"
          + "<Override PartName=\"/xl/worksheets/sheet1.xml\" ContentType=\"\(type).worksheet+xml\"/>"
          + "<Override PartName=\"/xl/styles.xml\" ContentType=\"\(type).styles+xml\"/></Types>"
      ),
      (
        "_rels/.rels",
        head + "<Relationships xmlns=\"\(package)/relationships\"><Relationship Id=\"rId1\" "
          + "Type=\"\(office)/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>"
      ),
      (
        "xl/workbook.xml",
        head + "<workbook xmlns=\"\(main)\" xmlns:r=\"\(office)\"><sheets>"
          + "<sheet name=\"Answers\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>"
      ),
      (
        "xl/_rels/workbook.xml.rels",
        head + "<Relationships xmlns=\"\(package)/relationships\"><Relationship Id=\"rId1\" "
          + "Type=\"\(office)/worksheet\" Target=\"worksheets/sheet1.xml\"/><Relationship Id=\"rId2\" "
          + "Type=\"\(office)/styles\" Target=\"styles.xml\"/></Relationships>"
      ),
      (
        "xl/styles.xml",
        head + "<styleSheet xmlns=\"\(main)\"><fonts count=\"1\"><font/></fonts><fills count=\"1\"><fill/></fills>"
          + "<borders count=\"1\"><border/></borders><cellStyleXfs count=\"1\"><xf/></cellStyleXfs>"
          + "<cellXfs count=\"2\"><xf numFmtId=\"0\"/><xf numFmtId=\"9\" applyNumberFormat=\"1\"/></cellXfs></styleSheet>"
      ),
      ("xl/worksheets/sheet1.xml", head + "<worksheet xmlns=\"\(main)\"><sheetData>\(sheet)</sheetData></worksheet>"),
    ])
  }
}

/// A ZIP archive whose entries are stored, not compressed.
enum StoredArchive {
  static func bytes(_ entries: [(name: String, text: String)]) -> [UInt8] {
    var archive: [UInt8] = []
    var directory: [UInt8] = []
    for entry in entries {
      let (name, content) = (Array(entry.name.utf8), Array(entry.text.utf8))
      // Version 2.0, no flags, stored, 1 January 1980.
      let fields =
        number(20, 2) + number(0, 2) + number(0, 2) + number(0, 2) + number(33, 2) + number(Int(checksum(content)), 4)
        + number(content.count, 4) + number(content.count, 4) + number(name.count, 2) + number(0, 2)
      directory +=
        number(0x0201_4B50, 4) + number(20, 2) + fields + number(0, 2) + number(0, 2) + number(0, 2) + number(0, 4)
        + number(archive.count, 4) + name
      archive += number(0x0403_4B50, 4) + fields + name + content
    }
    let start = archive.count
    return archive + directory + number(0x0605_4B50, 4) + number(0, 4) + number(entries.count, 2)
      + number(entries.count, 2) + number(directory.count, 4) + number(start, 4) + number(0, 2)
  }

  private static func number(_ value: Int, _ count: Int) -> [UInt8] {
    (0..<count).map { UInt8(truncatingIfNeeded: value >> (8 * $0)) }
  }

  /// CRC-32 as ZIP uses it.
  private static func checksum(_ bytes: [UInt8]) -> UInt32 {
    var crc: UInt32 = 0xFFFF_FFFF
    for byte in bytes {
      crc ^= UInt32(byte)
      for _ in 0..<8 { crc = crc & 1 == 1 ? crc >> 1 ^ 0xEDB8_8320 : crc >> 1 }
    }
    return ~crc
  }
}
