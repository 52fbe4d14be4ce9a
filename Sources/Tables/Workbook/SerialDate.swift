/// Days and times that workbooks store as numbers: days since an epoch, with the time as fraction of a day.
enum SerialDate {
  /// What a number is as a day or a time.
  enum Reading: Equatable {
    case kind(TableCell.Kind)
    /// The day 60 of the epoch 1900, 29 February 1900, and day 0: spreadsheets show them and no calendar has them.
    case noDay
    /// Before the epoch, or after the year 9999.
    case outside
  }

  private static let day = 86_400_000

  /// Writes a number as ISO text: `2026-01-19`, `2026-01-19T08:30:00` or `08:30:00`.
  ///
  /// A day with a time is written with it also where the format shows the day alone: nothing is lost. Times are rounded
  /// to the millisecond, which drops the noise of fractions of a day; milliseconds are written if there are any.
  static func write(_ value: Double, as meaning: NumberMeaning, from1904: Bool, to text: inout [UInt8]) -> Reading {
    guard value >= 0, value < 3_000_000 else { return .outside }
    let milliseconds = Int((value * Double(day)).rounded())
    let (days, time) = milliseconds.quotientAndRemainder(dividingBy: day)
    // 31 December 9999 by either epoch.
    guard days <= (from1904 ? 2_957_003 : 2_958_465) else { return .outside }
    if meaning == .elapsed {
      write(time: milliseconds, to: &text)
      return .kind(.time)
    }
    if days == 0, !from1904 || meaning == .time || meaning == .dateOrTime {
      guard meaning != .date else { return .noDay }
      write(time: time, to: &text)
      return .kind(.time)
    }
    if !from1904, days == 60 { return .noDay }
    // The epoch 1900 has a day too many, which all days after it count.
    let epoch = from1904 ? -24_107 : days < 60 ? -25_568 : -25_569
    write(daysSince1970: epoch + days, to: &text)
    let hasTime =
      switch meaning {
      case .date, .dateOrTime: time != 0
      case .number, .percent, .dateTime, .time, .elapsed: true
      }
    guard hasTime else { return .kind(.date) }
    text.append(UInt8(ascii: "T"))
    write(time: time, to: &text)
    return .kind(.dateTime)
  }

  private static func write(time milliseconds: Int, to text: inout [UInt8]) {
    let seconds = milliseconds / 1000
    write(seconds / 3600, digits: 2, to: &text)
    text.append(UInt8(ascii: ":"))
    write(seconds / 60 % 60, digits: 2, to: &text)
    text.append(UInt8(ascii: ":"))
    write(seconds % 60, digits: 2, to: &text)
    if milliseconds % 1000 != 0 {
      text.append(UInt8(ascii: "."))
      write(milliseconds % 1000, digits: 3, to: &text)
    }
  }

  /// The Gregorian calendar, with years that begin in March, so that a leap day is a year's last.
  private static func write(daysSince1970 days: Int, to text: inout [UInt8]) {
    let shifted = days + 719_468
    let era = shifted / 146_097
    let ofEra = shifted - era * 146_097
    let year = (ofEra - ofEra / 1460 + ofEra / 36_524 - ofEra / 146_096) / 365
    let ofYear = ofEra - (365 * year + year / 4 - year / 100)
    let month = (5 * ofYear + 2) / 153
    write(year + era * 400 + (month >= 10 ? 1 : 0), digits: 4, to: &text)
    text.append(UInt8(ascii: "-"))
    write(month < 10 ? month + 3 : month - 9, digits: 2, to: &text)
    text.append(UInt8(ascii: "-"))
    write(ofYear - (153 * month + 2) / 5 + 1, digits: 2, to: &text)
  }

  private static func write(_ value: Int, digits: Int, to text: inout [UInt8]) {
    var power = 1
    for _ in 1..<digits { power *= 10 }
    while power <= value / 10 { power *= 10 }
    while power > 0 {
      text.append(UInt8(ascii: "0") + UInt8(value / power % 10))
      power /= 10
    }
  }
}
