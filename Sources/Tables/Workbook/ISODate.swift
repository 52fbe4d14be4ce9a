/// Days and times that workbooks store as ISO 8601 text.
enum ISODate {
  /// Writes a text such as `2021-01-01T10:10:10Z` in the form that tables have it, and returns what it is; `nil` if the
  /// text is no day and no time.
  ///
  /// A zone is left out: what counts is the day and the time that the author saw.
  static func write(_ value: [UInt8], to text: inout [UInt8]) -> TableCell.Kind? {
    var rest = value[...]
    var hasDay = false
    if rest.count >= 10, fits(rest.prefix(10), "0000-00-00"), isDay(rest.prefix(10)) {
      text.append(contentsOf: rest.prefix(10))
      rest = rest.dropFirst(10)
      hasDay = true
      if rest.isEmpty { return .date }
      guard rest.first == UInt8(ascii: "T") || rest.first == UInt8(ascii: " ") else { return nil }
      rest = rest.dropFirst()
      text.append(UInt8(ascii: "T"))
    }
    guard let end = time(rest, to: &text), isZone(rest[end...]) else { return nil }
    return hasDay ? .dateTime : .time
  }

  /// Copies `08:30`, `08:30:00` or `08:30:00.25`, the first with seconds; returns where it ends.
  private static func time(_ rest: ArraySlice<UInt8>, to text: inout [UInt8]) -> Int? {
    guard rest.count >= 5, fits(rest.prefix(5), "00:00"), number(rest.prefix(2)) < 24,
      number(rest.dropFirst(3).prefix(2)) < 60
    else { return nil }
    text.append(contentsOf: rest.prefix(5))
    var after = rest.dropFirst(5)
    guard after.count >= 3, fits(after.prefix(3), ":00") else {
      text.append(contentsOf: ":00".utf8)
      return after.startIndex
    }
    guard number(after.dropFirst().prefix(2)) < 60 else { return nil }
    text.append(contentsOf: after.prefix(3))
    after = after.dropFirst(3)
    guard after.first == UInt8(ascii: ".") else { return after.startIndex }
    let digits = after.dropFirst().prefix { $0 &- 0x30 <= 9 }
    guard !digits.isEmpty, digits.count <= 9 else { return nil }
    if digits.contains(where: { $0 != 0x30 }) {
      text.append(UInt8(ascii: "."))
      text.append(contentsOf: digits)
    }
    return digits.endIndex
  }

  private static func isZone(_ rest: ArraySlice<UInt8>) -> Bool {
    rest.isEmpty || rest.elementsEqual("Z".utf8) || fits(rest, "+00:00") || fits(rest, "-00:00")
  }

  private static func isDay(_ text: ArraySlice<UInt8>) -> Bool {
    let year = number(text.prefix(4))
    let month = number(text.dropFirst(5).prefix(2))
    let day = number(text.dropFirst(8).prefix(2))
    guard (1...12).contains(month) else { return false }
    let isLeap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
    let days = [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
    return (1...days[month - 1]).contains(day)
  }

  private static func number(_ digits: ArraySlice<UInt8>) -> Int { digits.reduce(0) { $0 * 10 + Int($1 - 0x30) } }

  /// Whether a text has digits where a pattern has zeros, and is like it elsewhere.
  private static func fits(_ text: ArraySlice<UInt8>, _ pattern: String) -> Bool {
    text.count == pattern.utf8.count
      && zip(text, pattern.utf8).allSatisfy { $1 == 0x30 ? $0 &- 0x30 <= 9 : $0 == $1 }
  }
}
