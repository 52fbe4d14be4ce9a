/// Stored days, times and durations in the form that cells have.
enum ODSMoment {
  /// A day, or a day with its time, as it is; `nil` if the text is neither.
  ///
  /// `2026-01-19`, `2026-01-19T08:30:00`; zeros at the end of a fraction of a second are taken off.
  static func day(_ source: [UInt8]) -> (text: [UInt8], hasTime: Bool)? {
    guard source.count >= 10, source[4] == UInt8(ascii: "-"), source[7] == UInt8(ascii: "-"),
      let year = number(source[0..<4]), let month = number(source[5..<7]), let day = number(source[8..<10]),
      (1...12).contains(month), day >= 1, day <= days(in: month, of: year)
    else { return nil }
    if source.count == 10 { return (source, false) }
    guard source.count >= 19, source[10] == UInt8(ascii: "T"), source[13] == UInt8(ascii: ":"),
      source[16] == UInt8(ascii: ":"), let hour = number(source[11..<13]), let minute = number(source[14..<16]),
      let second = number(source[17..<19]), hour < 25, minute < 60, second < 61
    else { return nil }
    var fraction = source[19...]
    if fraction.last == UInt8(ascii: "Z") { fraction.removeLast() }
    guard let rest = Self.fraction(fraction) else { return nil }
    return (source[..<19] + rest, true)
  }

  /// A duration as hours, minutes and seconds: `PT10H5M3.50S` is `10:05:03.5`; `nil` if the text is none.
  static func time(_ source: [UInt8]) -> [UInt8]? {
    var rest = source[...]
    let isNegative = rest.first == UInt8(ascii: "-")
    if isNegative { rest.removeFirst() }
    guard rest.first == UInt8(ascii: "P") else { return nil }
    rest.removeFirst()
    var (hours, minutes, seconds) = (0, 0, 0)
    var fraction: [UInt8] = []
    var isTime = false
    while let first = rest.first {
      if first == UInt8(ascii: "T"), !isTime {
        isTime = true
        rest.removeFirst()
        continue
      }
      let figures = rest.prefix { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
      guard let value = number(figures) else { return nil }
      rest = rest.dropFirst(figures.count)
      let part = rest.prefix { $0 == UInt8(ascii: ".") || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
      rest = rest.dropFirst(part.count)
      guard let unit = rest.popFirst(), part.isEmpty || unit == UInt8(ascii: "S"), let cut = Self.fraction(part) else {
        return nil
      }
      switch (unit, isTime) {
      case (UInt8(ascii: "D"), false): hours += value * 24
      case (UInt8(ascii: "H"), true): hours += value
      case (UInt8(ascii: "M"), true): minutes += value
      case (UInt8(ascii: "S"), true): (seconds, fraction) = (seconds + value, cut)
      default: return nil
      }
    }
    minutes += seconds / 60
    hours += minutes / 60
    return (isNegative ? [UInt8(ascii: "-")] : []) + two(hours) + [UInt8(ascii: ":")] + two(minutes % 60)
      + [UInt8(ascii: ":")] + two(seconds % 60) + fraction
  }

  /// A fraction of a second with its point, without zeros at its end; `nil` if the text is none.
  private static func fraction(_ text: ArraySlice<UInt8>) -> [UInt8]? {
    guard let point = text.first else { return [] }
    guard point == UInt8(ascii: "."),
      text.dropFirst().allSatisfy({ (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) })
    else { return nil }
    var kept = Array(text)
    while kept.last == UInt8(ascii: "0") { kept.removeLast() }
    return kept.count > 1 ? kept : []
  }

  private static func two(_ number: Int) -> [UInt8] { Array((number < 10 ? "0\(number)" : "\(number)").utf8) }

  /// A count of at most nine figures; `nil` if there are none, others or more.
  private static func number(_ figures: ArraySlice<UInt8>) -> Int? {
    guard !figures.isEmpty, figures.count <= 9 else { return nil }
    var value = 0
    for figure in figures {
      guard (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(figure) else { return nil }
      value = value * 10 + Int(figure - UInt8(ascii: "0"))
    }
    return value
  }

  private static func days(in month: Int, of year: Int) -> Int {
    switch month {
    case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }
}
