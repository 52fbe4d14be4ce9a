internal import Diagnostics

/// Which dimensions are the reporting area and the period.
///
/// The area is the first of ``areas`` that is there, whatever its case; the period is `TIME_PERIOD`, or the first of
/// ``periods``, or else the only dimension whose every code is written like a period.
struct StatisticsRoles {
  /// Identifiers of the reporting area, the first that is there being taken.
  static let areas = [
    "REF_AREA", "GEO", "REF_AREA_CODE", "COUNTRY", "REPORTING_COUNTRY", "L_REP_CTY", "LOCATION", "AREA", "REGION",
    "CITY",
  ]
  /// Identifiers of the period.
  static let periods = ["TIME_PERIOD", "TIME", "PERIOD", "YEAR"]

  let area: Int?
  let period: Int?
  /// The other dimensions.
  let key: [Int]

  /// The roles of dimensions.
  ///
  /// - Parameter codes: all codes of a dimension, asked for only where no identifier names the period.
  init(_ dimensions: [String], codes: (Int) -> [String]) {
    let upper = dimensions.map { $0.uppercased() }
    let area = Self.areas.lazy.compactMap { upper.firstIndex(of: $0) }.first
    var period = Self.periods.lazy.compactMap { upper.firstIndex(of: $0) }.first
    if period == nil {
      let like = dimensions.indices.filter { $0 != area && codes($0).allSatisfy(Self.isPeriod) }
      if like.count == 1 { period = like[0] }
    }
    (self.area, self.period) = (area, period)
    key = dimensions.indices.filter { $0 != area && $0 != period }
  }

  /// `2014`, `2014-01`, `2014-Q1`, `2014-01-31`: four digits of a year, and nothing behind them but a hyphen and more.
  static func isPeriod(_ text: String) -> Bool {
    let bytes = Array(text.utf8)
    guard bytes.count >= 4, bytes.prefix(4).allSatisfy({ (0x30...0x39).contains($0) }) else { return false }
    guard bytes[0] == 0x31 || bytes[0] == 0x32 else { return false }
    return bytes.count == 4 || (bytes[4] == UInt8(ascii: "-") && bytes.count > 5)
  }

  /// Says which was taken for what.
  func note(_ dimensions: [String], at place: InputLocation) -> Diagnostic {
    let rest = FactValue.firstOf(key.prefix(12).map { dimensions[$0] }, count: key.count)
    let none = FactValue.text("–")
    return Diagnostic(
      .statisticsRolesTaken, .note,
      .delivery(
        .statisticsRolesTaken, area.map { .text(dimensions[$0]) } ?? none,
        period.map { .text(dimensions[$0]) } ?? none, key.isEmpty ? none : rest),
      at: place)
  }
}
