internal import Diagnostics

/// One row of the World Bank's service, as JSON or XML writes it.
struct WorldBankRow {
  var indicator: StatisticsPart
  var area: StatisticsPart
  var period: String
  /// `nil` where there is none.
  var value: String?
  var unit: String
  /// What is said of the value, such as that it is an estimate.
  var status: String
  var place: InputLocation

  /// Adds the row; without its indicator, area and date it is set aside.
  ///
  /// The codes are those that the CSV of the same data has: areas by three letters where they have them.
  fileprivate func add(to gathering: inout StatisticsGathering, _ findings: inout FindingList) {
    let missing = [("indicator", indicator.code), ("country", area.code), ("date", period)].filter { $0.1.isEmpty }
    guard missing.isEmpty else {
      findings.append(
        .statisticsRowBroken, .rowSetAside,
        Diagnostic(
          .statisticsRowBroken, .rowSetAside,
          .delivery(.statisticsNoCode, .firstOf(missing.map(\.0), count: missing.count)), at: place))
      return
    }
    gathering.add(
      StatisticsObservation(
        area: area, period: StatisticsPart(period), key: [indicator],
        content: value.map { .value($0) } ?? .absent(.empty), unit: unit, place: place, row: place),
      measure: indicator.code, &findings)
  }
}

extension [WorldBankRow] {
  /// Adds the rows; what is said of values is named and not carried on.
  func add(to gathering: inout StatisticsGathering, _ findings: inout FindingList) {
    for row in self { row.add(to: &gathering, &findings) }
    guard let first = first(where: { !$0.status.isEmpty }) else { return }
    findings.append(
      Diagnostic(
        .statisticsAttributesLeft, .note, .delivery(.statisticsAttributesLeft, .text("obs_status")), at: first.place))
  }
}

/// What the service says of a page.
struct WorldBankPage {
  var page: Int?
  var pages: Int?
  var total: Int?

  /// A finding where the page is not the whole; the rows that are there are read all the same.
  func incomplete(rows: Int, at place: InputLocation) -> Diagnostic? {
    let isPart = (pages ?? 1) > 1 || (page ?? 1) > 1 || (total.map { $0 > rows } ?? false)
    guard isPart else { return nil }
    let none = FactValue.text("–")
    return Diagnostic(
      .statisticsPageOfSeveral, .rowSetAside,
      .delivery(
        .statisticsPageOfSeveral, page.map { .number($0) } ?? none, pages.map { .number($0) } ?? none,
        .count(rows), total.map { .count($0) } ?? none), at: place, mend: .delivery(.statisticsAllPages))
  }
}
