/// When a return was sent, as far as its text says so beyond doubt.
enum ReturnTime {
  /// The seconds since 1970 of `2026-03-01T12:30:00.000+09:00`, `2026-03-01 12:30`, `2026-03-01`, `2026-03`, `2026`.
  ///
  /// A time without a zone is taken as UTC. `nil` for everything else: `3/1/2026` may be in March or January.
  static func seconds(_ text: String?) -> Int? {
    guard let text, text.utf8.count <= 40 else { return nil }
    var reader = DigitReader(Array(text.utf8))
    guard let year = reader.number(4) else { return nil }
    var (month, day, hour, minute, second, zone) = (1, 1, 0, 0, 0, 0)
    if reader.take("-") {
      guard let number = reader.number(2), (1...12).contains(number) else { return nil }
      month = number
      if reader.take("-") {
        guard let number = reader.number(2), (1...31).contains(number) else { return nil }
        day = number
        if reader.take("T") || reader.take(" ") {
          guard let hours = reader.number(2), hours < 24, reader.take(":"), let minutes = reader.number(2), minutes < 60
          else { return nil }
          (hour, minute) = (hours, minutes)
          if reader.take(":") {
            guard let seconds = reader.number(2), seconds <= 60 else { return nil }
            second = seconds
            if reader.take(".") { reader.skipDigits() }
          }
          if !reader.take("Z") {
            let isWest = reader.take("-")
            if isWest || reader.take("+") {
              guard let hours = reader.number(2) else { return nil }
              _ = reader.take(":")
              zone = (isWest ? -1 : 1) * (hours * 3600 + (reader.number(2) ?? 0) * 60)
            }
          }
        }
      }
    }
    guard reader.isAtEnd else { return nil }
    return days(year, month, day) * 86_400 + hour * 3600 + minute * 60 + second - zone
  }

  /// Days since 1970-01-01 in the Gregorian calendar.
  private static func days(_ year: Int, _ month: Int, _ day: Int) -> Int {
    let shifted = month <= 2 ? year - 1 : year
    let era = (shifted >= 0 ? shifted : shifted - 399) / 400
    let ofEra = shifted - era * 400
    let ofYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1
    return era * 146_097 + ofEra * 365 + ofEra / 4 - ofEra / 100 + ofYear - 719_468
  }

  private struct DigitReader {
    private let bytes: [UInt8]
    private var place = 0

    init(_ bytes: [UInt8]) { self.bytes = bytes }

    var isAtEnd: Bool { place == bytes.count }

    mutating func number(_ digits: Int) -> Int? {
      guard place + digits <= bytes.count else { return nil }
      var number = 0
      for byte in bytes[place..<(place + digits)] {
        guard (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) else { return nil }
        number = number * 10 + Int(byte - UInt8(ascii: "0"))
      }
      place += digits
      return number
    }

    mutating func take(_ sign: Unicode.Scalar) -> Bool {
      guard place < bytes.count, bytes[place] == UInt8(ascii: sign) else { return false }
      place += 1
      return true
    }

    mutating func skipDigits() { while number(1) != nil {} }
  }
}
