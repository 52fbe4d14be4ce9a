/// A particle with two forms, of which the last sound of the word before it chooses one: 서울은, 마닐라는.
///
/// A template names either form.
struct KoreanParticle {
  /// The form after a consonant.
  let closed: String
  /// The form after a vowel.
  let open: String
  /// Whether ㄹ counts as a vowel: 서울로.
  let isOpenAfterRieul: Bool

  /// The particle that has a form; `nil` if none has.
  init?(_ form: Substring) {
    guard let pair = Self.pairs.first(where: { $0.closed == form || $0.open == form }) else { return nil }
    (closed, open) = pair
    isOpenAfterRieul = closed.hasPrefix("으로")
  }

  private static let pairs: [(closed: String, open: String)] = [
    ("은", "는"), ("이", "가"), ("을", "를"), ("과", "와"), ("으로", "로"), ("이라", "라"), ("이며", "며"), ("이고", "고"),
    ("이나", "나"), ("이면", "면"), ("으로는", "로는"), ("으로서", "로서"),
  ]

  /// The form that follows a text, by how its end is read aloud.
  func form(after text: String) -> String {
    switch KoreanSound(endOf: text) {
    case .vowel: open
    case .rieul: isOpenAfterRieul ? open : closed
    case .consonant: closed
    }
  }
}

/// The last sound of a text as it is read aloud in Korean.
enum KoreanSound: Equatable {
  case vowel, rieul, consonant

  /// The last sound; what is not read, as quotes, blanks and a remark in brackets at the end, is passed over.
  ///
  /// Digits are read as Chinese numerals (0 영, 6 육), `%` is read 퍼센트, single Latin letters and capital letters by
  /// their names (R 알), and Latin words by their last letter. What has no sound known counts as a vowel.
  ///
  /// - Complexity: O(length of the end that is not read).
  init(endOf text: String) {
    var depth = 0
    var letters: [Unicode.Scalar] = []
    for scalar in text.unicodeScalars.reversed() {
      if scalar == ")" || scalar == "]" { depth += 1 }
      if depth > 0 {
        if scalar == "(" || scalar == "[" { depth -= 1 }
        continue
      }
      if letters.isEmpty {
        if scalar == "%" || scalar == "‰" { self = .vowel; return }
        guard scalar.properties.isAlphabetic || scalar.properties.numericType != nil else { continue }
      } else if !Self.isLatin(scalar) {
        break
      }
      letters.insert(scalar, at: 0)
      if !Self.isLatin(scalar) { break }
    }
    guard let last = letters.last else { self = .vowel; return }
    if (0xAC00...0xD7A3).contains(last.value) {
      self = Self.sound(final: Int(last.value - 0xAC00) % 28)
    } else if let digit = last.properties.numericValue, last.properties.numericType != nil {
      self = Self.digit(Int(digit))
    } else {
      self = Self.latin(letters)
    }
  }

  private static func isLatin(_ scalar: Unicode.Scalar) -> Bool {
    (0x41...0x5A).contains(scalar.value) || (0x61...0x7A).contains(scalar.value)
      || (0xC0...0x24F).contains(scalar.value)
  }

  private static func sound(final: Int) -> KoreanSound { final == 0 ? .vowel : final == 8 ? .rieul : .consonant }

  /// 영 일 이 삼 사 오 육 칠 팔 구; what a whole number with zeros at its end is read by, 십 백 천 만 억, ends as 영 does.
  private static func digit(_ digit: Int) -> KoreanSound {
    switch digit {
    case 1, 7, 8: .rieul
    case 0, 3, 6: .consonant
    default: .vowel
    }
  }

  /// Capital letters are read one by one; of a word its last letter tells.
  private static func latin(_ letters: [Unicode.Scalar]) -> KoreanSound {
    guard let last = letters.last else { return .vowel }
    let letter = Character(last).lowercased()
    let isSpelt = letters.count == 1 || letters.allSatisfy(\.properties.isUppercase)
    if isSpelt { return letter == "l" || letter == "r" ? .rieul : letter == "m" || letter == "n" ? .consonant : .vowel }
    switch letter {
    case "l": return .rieul
    case "m", "n", "k", "p", "b", "c": return .consonant
    case "t": return .consonant
    case "g":
      return letters.count > 1 && Character(letters[letters.count - 2]).lowercased() == "n" ? .consonant : .vowel
    default: return .vowel
    }
  }
}
