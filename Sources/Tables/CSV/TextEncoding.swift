package import Diagnostics

/// An encoding of texts that is read: the ones that offices of cities send.
///
/// The list is closed on purpose: some encodings (UTF-7) can hide one text in another.
package struct TextEncoding: Sendable, Equatable {
  /// Its name in survey files and options: `cp949`.
  package let name: String
  /// Its name for people: `KOI8-R (Russian)`.
  package let words: Statement
  /// The name by which the C library converts it.
  let converter: String
  /// Other names for it, folded as ``named(_:)`` does.
  let others: [String]

  /// - Parameters:
  ///   - shown: its name for people.
  ///   - what: what it is for, in brackets behind the name; `nil` if the name says enough.
  private init(_ name: String, _ shown: String, _ what: TableFact?, _ converter: String, _ others: String...) {
    self.name = name
    switch what {
    case nil: words = .table(.encodingNamed, .text(shown))
    case .koreanEncoding: words = .table(.koreanEncoding, .text(shown))
    case let what?: words = .table(.encodingFor, .text(shown), .said(.table(what)))
    }
    self.converter = converter
    self.others = others
  }

  static let utf8 = TextEncoding("utf-8", "UTF-8", nil, "UTF-8", "unicode")
  static let utf16LittleEndian = TextEncoding("utf-16le", "UTF-16", .littleEndian, "UTF-16LE", "utf16", "unicodetext")
  static let utf16BigEndian = TextEncoding("utf-16be", "UTF-16", .bigEndian, "UTF-16BE")
  static let utf32LittleEndian = TextEncoding("utf-32le", "UTF-32", .littleEndian, "UTF-32LE", "utf32")
  static let utf32BigEndian = TextEncoding("utf-32be", "UTF-32", .bigEndian, "UTF-32BE")
  // UHC holds all of EUC-KR; the library's own EUC-KR turns bytes of CP949 into control characters.
  static let korean = TextEncoding("cp949", "CP949", .koreanEncoding, "UHC", "euckr", "uhc", "ksc56011987")
  static let western = TextEncoding("windows-1252", "Windows-1252", .westernEuropean, "CP1252", "cp1252", "ansi")
  static let latin1 = TextEncoding("iso-8859-1", "ISO 8859-1 (Latin-1)", nil, "ISO-8859-1", "latin1")

  /// Every encoding that is read.
  package static let all: [TextEncoding] = [
    .utf8, .utf16LittleEndian, .utf16BigEndian, .utf32LittleEndian, .utf32BigEndian, .korean, .western, .latin1,
    TextEncoding("iso-8859-2", "ISO 8859-2", .centralEuropean, "ISO-8859-2", "latin2"),
    TextEncoding("iso-8859-5", "ISO 8859-5", .cyrillic, "ISO-8859-5"),
    TextEncoding("iso-8859-7", "ISO 8859-7", .greek, "ISO-8859-7"),
    TextEncoding("iso-8859-9", "ISO 8859-9", .turkish, "ISO-8859-9", "latin5"),
    TextEncoding("iso-8859-15", "ISO 8859-15", .westernEuropean, "ISO-8859-15", "latin9"),
    TextEncoding("windows-1250", "Windows-1250", .centralEuropean, "CP1250", "cp1250"),
    TextEncoding("windows-1251", "Windows-1251", .cyrillic, "CP1251", "cp1251"),
    TextEncoding("windows-1253", "Windows-1253", .greek, "CP1253", "cp1253"),
    TextEncoding("windows-1254", "Windows-1254", .turkish, "CP1254", "cp1254"),
    TextEncoding("windows-1256", "Windows-1256", .arabic, "CP1256", "cp1256"),
    TextEncoding("windows-1258", "Windows-1258", .vietnamese, "CP1258", "cp1258"),
    TextEncoding("windows-874", "Windows-874", .thai, "CP874", "cp874", "tis620"),
    TextEncoding("koi8-r", "KOI8-R", .russian, "KOI8-R"),
    TextEncoding("macintosh", "Mac OS Roman", nil, "MACINTOSH", "macroman"),
    TextEncoding("shift_jis", "Shift JIS", .japanese, "CP932", "sjis", "cp932"),
    TextEncoding("euc-jp", "EUC-JP", .japanese, "EUC-JP"),
    TextEncoding("gb18030", "GB 18030", .chinese, "GB18030", "gbk", "gb2312"),
    TextEncoding("big5", "Big5", .chinese, "BIG5", "cp950"),
  ]

  /// The encoding of a name, whatever its case and punctuation; `nil` if it is not read.
  package static func named(_ name: String) -> TextEncoding? {
    func folded(_ text: String) -> String {
      String(
        decoding: text.utf8.compactMap { byte -> UInt8? in
          switch byte {
          case 0x30...0x39, 0x61...0x7A: byte
          case 0x41...0x5A: byte | 0x20
          default: nil
          }
        }, as: UTF8.self)
    }
    let wanted = folded(name)
    return all.first { folded($0.name) == wanted || $0.others.contains(wanted) }
  }
}
