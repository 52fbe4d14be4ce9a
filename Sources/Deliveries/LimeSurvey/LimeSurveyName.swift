/// The code of a column of LimeSurvey: `Q`, `Q[SQ001]`, `Q[other]`, `Q[SQ001_SQ002]`, `Q[SQ001][1]`.
struct LimeSurveyName: Hashable {
  /// The question's code.
  let base: String
  /// What stands in brackets behind it, without the outermost pair: `SQ001`, `SQ001][1`; `nil` where nothing does.
  let sub: String?

  init(base: String, sub: String? = nil) { (self.base, self.sub) = (base, sub) }

  /// Reads a code; `nil` if a text is none.
  init?(_ code: some StringProtocol) {
    let letters = Array(code.utf8)
    guard let first = letters.first, Self.isCode(first), letters.count <= 200 else { return nil }
    guard let bracket = letters.firstIndex(of: UInt8(ascii: "[")) else {
      guard letters.allSatisfy(Self.isCode) else { return nil }
      self.init(base: String(code))
      return
    }
    guard letters.last == UInt8(ascii: "]"), letters[..<bracket].allSatisfy(Self.isCode), letters.count > bracket + 2
    else { return nil }
    let inner = letters[(bracket + 1)..<(letters.count - 1)]
    guard
      inner.allSatisfy({
        Self.isCode($0) || $0 == UInt8(ascii: "[") || $0 == UInt8(ascii: "]") || $0 == UInt8(ascii: "-")
      })
    else { return nil }
    self.init(
      base: String(decoding: letters[..<bracket], as: UTF8.self), sub: String(decoding: inner, as: UTF8.self))
  }

  /// Reads a code whose parts are joined by `_`, as VV exports and queXML have them.
  init?(underscored code: String) {
    guard let mark = code.firstIndex(of: "_"), mark != code.startIndex else {
      self.init(code)
      return
    }
    let sub = code[code.index(after: mark)...]
    self.init(code[..<mark] + "[" + sub + "]")
  }

  /// As headings write it.
  var text: String { sub.map { "\(base)[\($0)]" } ?? base }

  /// What is written under “other”.
  var isOther: Bool { sub == "other" }

  /// A comment on an option, and which one; `nil` if it is none.
  var commentOn: String? {
    guard let sub, sub != "comment", sub.hasSuffix("comment") else { return nil }
    return String(sub.dropLast(7))
  }

  private static func isCode(_ byte: UInt8) -> Bool {
    (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
      || byte == UInt8(ascii: "_")
  }
}

/// The columns that LimeSurvey writes of its own.
enum LimeSurveyRecords {
  /// Columns of the answers and of the list of participants, with the texts that stand over them in English.
  static let names: [(code: String, text: String)] = [
    ("id", "Response ID"), ("submitdate", "Date submitted"), ("lastpage", "Last page"),
    ("startlanguage", "Start language"), ("seed", "Seed"), ("startdate", "Date started"),
    ("datestamp", "Date last action"), ("token", "Access code"), ("ipaddr", "IP address"),
    ("refurl", "Referrer URL"), ("firstname", "First name"), ("lastname", "Last name"), ("email", "Email address"),
    ("emailstatus", "Email status"), ("language", "Language code"), ("quota_exit", "Quota exit"),
  ]

  /// From this column on, times are measured.
  static let times = "interviewtime"

  private static let codes = Set(names.map(\.code))
  private static let byText = Dictionary(uniqueKeysWithValues: names.map { ($0.text, $0.code) })

  /// Whether a code is one of them.
  static func holds(_ code: String) -> Bool {
    codes.contains(code) || (code.hasPrefix("attribute_") && Int(code.dropFirst(10)) != nil)
  }

  /// The code of a text over a column, its blanks written as `_` or not.
  static func code(ofText text: String) -> String? {
    let spaced = text.contains("_") ? String(text.map { $0 == "_" ? " " : $0 }) : text
    if let code = byText[spaced] { return code }
    // Headings may be cut after so many letters.
    guard spaced.hasSuffix(".."), spaced.utf8.count > 9 else { return nil }
    let held = names.filter { $0.text.hasPrefix(spaced.dropLast(2)) }
    return held.count == 1 ? held[0].code : nil
  }
}
