/// Rows of a CSV file as RFC 4180 reads them.
enum CSVScan {
  static func rows(_ bytes: [UInt8]) -> [[String]] {
    var rows: [[String]] = []
    var row: [String] = []
    var cell: [UInt8] = []
    var isQuoted = false
    var place = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    func next() -> UInt8? { place + 1 < bytes.count ? bytes[place + 1] : nil }
    while place < bytes.count {
      let byte = bytes[place]
      switch byte {
      case UInt8(ascii: "\"") where isQuoted && next() == byte:
        cell.append(byte)
        place += 1
      case UInt8(ascii: "\""): isQuoted.toggle()
      case UInt8(ascii: ",") where !isQuoted:
        row.append(String(decoding: cell, as: UTF8.self))
        cell = []
      case 0x0D where !isQuoted && next() == 0x0A:
        row.append(String(decoding: cell, as: UTF8.self))
        rows.append(row)
        cell = []
        row = []
        place += 1
      default: cell.append(byte)
      }
      place += 1
    }
    return rows
  }
}
