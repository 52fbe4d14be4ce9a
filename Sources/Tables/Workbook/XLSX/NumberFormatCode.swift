internal import XMLStream

/// Reads the codes of number formats.
enum NumberFormatCode {
  /// Bytes of a code that are looked at; Excel allows 255 characters.
  private static let limit = 2048

  /// The sections of a code, at most four.
  static func sections(of code: String) -> [NumberFormatSection] {
    var sections: [NumberFormatSection] = []
    var reader = SectionReader()
    let bytes = Array(code.utf8.prefix(limit))
    var at = 0
    while at < bytes.count {
      switch bytes[at] {
      case UInt8(ascii: "\""):
        at = end(of: UInt8(ascii: "\""), in: bytes, from: at + 1)
      case UInt8(ascii: "\\"), UInt8(ascii: "_"), UInt8(ascii: "*"): at += 2
      case UInt8(ascii: "["):
        let close = end(of: UInt8(ascii: "]"), in: bytes, from: at + 1)
        reader.takeBracket(bytes[min(at + 1, bytes.count)..<max(at + 1, min(close - 1, bytes.count))])
        at = close
      case UInt8(ascii: ";"):
        sections.append(reader.section)
        reader = SectionReader()
        at += 1
      default: at += reader.take(bytes[at...])
      }
    }
    sections.append(reader.section)
    // The fourth section is for texts.
    return Array(sections.prefix(3))
  }

  private static func end(of byte: UInt8, in bytes: [UInt8], from start: Int) -> Int {
    (bytes[min(start, bytes.count)...].firstIndex(of: byte) ?? bytes.count) + 1
  }

  /// Gathers the letters of one section.
  private struct SectionReader {
    private var hasDay = false
    private var hasTime = false
    private var hasElapsed = false
    private var hasPercent = false
    /// Whether a run of `m` waits for what comes after it: minutes before seconds, else months.
    private var waitingM = false
    private var lastWasHour = false
    private var condition: NumberFormatSection.Condition?

    var section: NumberFormatSection {
      let hasDay = hasDay || waitingM
      let meaning: NumberMeaning =
        if hasDay { hasTime || hasElapsed ? .dateTime : .date } else if hasElapsed { .elapsed } else if hasTime {
          .time
        } else if hasPercent { .percent } else { .number }
      return NumberFormatSection(meaning: meaning, condition: condition)
    }

    /// Takes what stands at the beginning of the rest; returns how many bytes it is.
    mutating func take(_ rest: ArraySlice<UInt8>) -> Int {
      for literal in ["general", "am/pm", "a/p"] where starts(rest, literal) {
        if literal != "general" { hasTime = true }
        return literal.utf8.count
      }
      let first = rest[rest.startIndex]
      let letter = first | 0x20
      let run = (0x61...0x7A).contains(letter) ? rest.prefix { $0 | 0x20 == letter }.count : 1
      switch letter {
      case UInt8(ascii: "y"), UInt8(ascii: "d"), UInt8(ascii: "g"), UInt8(ascii: "b"): takeDay()
      case UInt8(ascii: "e"):
        let next = rest.dropFirst(run).first
        if next != UInt8(ascii: "+"), next != UInt8(ascii: "-") { takeDay() }
      case UInt8(ascii: "h"):
        takeTime()
        lastWasHour = true
      case UInt8(ascii: "s"):
        // Minutes stand before seconds.
        waitingM = false
        takeTime()
      case UInt8(ascii: "m"):
        if lastWasHour { hasTime = true } else { settle(); waitingM = true }
        lastWasHour = false
      case UInt8(ascii: "%"): hasPercent = true
      default: break
      }
      return run
    }

    /// Takes what stands in brackets: a duration, a condition, or a colour, currency or language.
    mutating func takeBracket(_ content: ArraySlice<UInt8>) {
      guard let first = content.first else { return }
      let letter = first | 0x20
      if content.allSatisfy({ $0 | 0x20 == letter }), "hms".utf8.contains(letter) {
        waitingM = false
        hasElapsed = true
        lastWasHour = letter == UInt8(ascii: "h")
      } else if condition == nil, "<>=".utf8.contains(first) {
        let sign = content.prefix { "<>=".utf8.contains($0) }
        let comparisons: [String: NumberFormatSection.Condition.Comparison] = [
          "<": .less, "<=": .atMost, ">": .more, ">=": .atLeast, "=": .equal, "<>": .other,
        ]
        if let comparison = comparisons[String(decoding: sign, as: UTF8.self)],
          let bound = DecimalBytes.double(Array(content[sign.endIndex...]).span)
        {
          condition = NumberFormatSection.Condition(comparison: comparison, bound: bound)
        }
      }
    }

    private mutating func takeDay() {
      settle()
      hasDay = true
      lastWasHour = false
    }

    private mutating func takeTime() {
      settle()
      hasTime = true
      lastWasHour = false
    }

    /// What waits is a month.
    private mutating func settle() {
      if waitingM { hasDay = true }
      waitingM = false
    }

    private func starts(_ rest: ArraySlice<UInt8>, _ literal: String) -> Bool {
      rest.count >= literal.utf8.count && zip(rest, literal.utf8).allSatisfy { $0 == $1 || $0 | 0x20 == $1 }
    }
  }
}
