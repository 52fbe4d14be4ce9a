import AssessmentModel

/// The word beside a number: a unit that may be left out, or one that makes the number another one.
enum UnitWord {
  /// The word as it is compared: without case and without a point at its end; `nil` if no unit looks like it.
  ///
  /// - Parameter isBefore: whether it stands before the number, as currencies do.
  static func key(_ text: String, isBefore: Bool) -> String? {
    var key = ComparedText.key(text)
    if key.last == "." { key.removeLast() }
    guard let first = key.unicodeScalars.first, key.unicodeScalars.count <= 24, isWord(first) else { return nil }
    guard key.count(where: { $0 == " " }) <= 2, key.unicodeScalars.allSatisfy({ isWord($0) || isInner($0) }) else {
      return nil
    }
    if isBefore, !mayStandBefore(text) { return nil }
    return key
  }

  /// The label behind a level, as it is compared: `managed` of `3 – managed`, `3: managed` and `3 (managed)`; `nil` if
  /// what stands there has digits, or is no word.
  static func label(_ cell: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, after start: Int) -> String? {
    guard range.lowerBound > start else { return nil }
    let text = unsafe ComparedText.key(String(decoding: cell[range], as: UTF8.self))
    let words = ComparedText.of(String(text.drop { "-:=.( ".contains($0) }.filter { $0 != ")" }))
    guard words != text, let first = words.first, first.isLetter, words.utf8.count <= 100 else { return nil }
    guard !words.contains(where: { $0.isNumber }), unsafe DateShape.day(String(decoding: cell, as: UTF8.self)) == nil
    else {
      return nil
    }
    return words
  }

  /// Whether a word stands for digits: `3 Mio.` is not 3, and `1만` is not 1.
  static func isMultiplier(_ key: String) -> Bool {
    if let first = key.unicodeScalars.first, numerals.contains(first) { return true }
    return key.split { " .".contains($0) }.contains { multipliers.contains(String($0)) }
      || multipliers.contains { $0.utf8.count > 5 && key.hasPrefix($0) }
  }

  private static func isWord(_ scalar: Unicode.Scalar) -> Bool {
    if scalar == "°" || scalar == "µ" { return true }
    switch scalar.properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .otherLetter, .modifierLetter, .currencySymbol,
      .nonspacingMark, .spacingMark:
      return true
    default: return false
    }
  }

  private static func isInner(_ scalar: Unicode.Scalar) -> Bool { " ./²³23".unicodeScalars.contains(scalar) }

  /// A currency's sign, or its three letters.
  private static func mayStandBefore(_ text: String) -> Bool {
    text.unicodeScalars.contains { $0.properties.generalCategory == .currencySymbol }
      || (text.utf8.count == 3 && text.utf8.allSatisfy { (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains($0) })
  }

  /// Korean, Chinese and Japanese numerals that stand behind digits.
  private static let numerals: Set<Unicode.Scalar> = [
    "십", "백", "천", "만", "억", "조", "十", "百", "千", "万", "萬", "亿", "億", "兆",
  ]

  private static let multipliers: Set<String> = [
    "k", "m", "g", "t", "b", "mm", "mn", "bn", "tn", "tr", "mil", "mill", "mio", "mln", "mrd", "mld", "mlrd", "bio",
    "tsd", "thsd", "thou", "cr", "lac", "lakh", "crore", "hundred", "thousand", "thousands", "million", "millions",
    "billion", "billions", "trillion", "trillions", "dozen", "tausend", "millionen", "milliarde",
    "milliarden", "mille", "millier", "milliers", "milliard", "milliards", "miles", "millones", "milhão",
    "milhões", "milhares", "milione", "milioni", "miliardi", "тыс", "млн", "млрд", "k€", "m€", "k$", "m$",
    "keur", "meur", "teur", "kusd", "musd", "t€", "juta", "ribu", "nghìn", "triệu", "tỷ",
  ]
}
