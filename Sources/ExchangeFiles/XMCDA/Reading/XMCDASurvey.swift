import AssessmentModel
import Diagnostics
import SurveyFiles
import XMLStream

/// Reads alternatives and the performance table.
struct XMCDASurvey {
  private(set) var cities: [City] = []
  private(set) var lines: [Int] = []
  private(set) var columns: [AnswerVector] = []
  private(set) var setAside: [SetAsideReturn] = []
  /// What was found, in order.
  var findings: [Diagnostic] { found.all }
  private var found = FindingList()
  private var nearMisses = NearMissBudget()
  /// What was renamed.
  var renamed: [(from: String, to: String)] { names.changes }

  private let criteria: XMCDACriteriaReading
  private var positions: [String: Int] = [:]
  private var ids: [String] = []
  private var pointsOfLabel: [Int: [String: Double]] = [:]
  private var leftOut: Set<String> = []
  private var names = NameMaker(.identifier)

  init(_ parts: XMCDAParts, _ criteria: XMCDACriteriaReading) {
    self.criteria = criteria
    for element in parts.all("alternatives").flatMap({ $0.children(named: "alternative") }) { add(element) }
    let tables = parts.all("performanceTable")
    if positions.isEmpty { takeFromTable(tables, parts.firstFile) }
    columns = criteria.criteria.map { _ in AnswerVector(repeating: .noAnswer, count: cities.count) }
    guard let table = tables.first else {
      found.append(
        Diagnostic(
          .exchangePartMissing, .stop, .exchange(.noTable), at: InputLocation(file: parts.firstFile)))
      return
    }
    read(table)
    for other in tables.dropFirst() {
      found.append(
        Diagnostic(.exchangeNotCarried, .note, .exchange(.secondTable), at: other.location))
    }
  }

  /// Position of an alternative that is read.
  func position(_ id: String) -> Int? { positions[id] }

  /// Whether an alternative is defined, read or not.
  func isDefined(_ id: String) -> Bool { positions[id] != nil || leftOut.contains(id) }

  private mutating func add(_ element: XMLElement) {
    guard let id = element.attribute("id")?.value, !id.isEmpty else {
      found.append(
        Diagnostic(.exchangePartMissing, .rowSetAside, .exchange(.alternativeWithoutID), at: element.location))
      return
    }
    guard !isDefined(id) else {
      found.append(
        Diagnostic(
          .exchangeDuplicate, .rowSetAside, .exchange(.alternativeTwice, .quoted(id)), at: element.location,
          city: id))
      return
    }
    let isActive = !["false", "0"].contains(element.reference("active"))
    guard isActive, element.reference("type") != "fictive" else {
      leftOut.insert(id)
      let reason = Statement.exchange(isActive ? .fictive : .notActive)
      setAside.append(
        SetAsideReturn(
          name: id, reason: reason, location: element.location))
      found.append(
        Diagnostic(
          .exchangeNotCarried, .note, .exchange(.alternativeLeftOut, .quoted(id), .said(reason)),
          at: element.location, city: id))
      return
    }
    append(id, element.name(orID: id), line: element.location.line ?? 1)
  }

  private mutating func append(_ id: String, _ name: String, line: Int) {
    let own = names.name(for: id)
    positions[id] = cities.count
    ids.append(id)
    cities.append(
      City(id: CityID(own), name: LocalizedText(name), otherNames: own != id && id != name ? [id] : []))
    lines.append(line)
  }

  private mutating func takeFromTable(_ tables: [XMLElement], _ file: String) {
    for row in tables.prefix(1).flatMap(\.children) where row.name == "alternativePerformances" {
      let id = row.reference("alternativeID")
      if !id.isEmpty, positions[id] == nil, leftOut.isEmpty { append(id, id, line: row.location.line ?? 1) }
    }
    found.append(
      Diagnostic(
        .exchangePartMissing, cities.isEmpty ? .stop : .note,
        .exchange(cities.isEmpty ? .noAlternatives : .alternativesOfTable),
        at: InputLocation(file: file)))
  }

  // MARK: Table

  private mutating func read(_ table: XMLElement) {
    var rows: Set<Int> = []
    for element in table.children(named: "alternativePerformances") {
      let id = element.reference("alternativeID")
      guard let row = positions[id] else {
        if !leftOut.contains(id) {
          found.append(
            Diagnostic(
              .exchangeDangling, .rowSetAside, .exchange(.performancesOfNobody, .quoted(id)),
              at: element.location, mend: nearMisses.statement(for: id, among: ids.prefix(10_000)), city: id))
        }
        continue
      }
      guard rows.insert(row).inserted else {
        found.append(
          Diagnostic(
            .exchangeDuplicate, .rowSetAside, .exchange(.performancesTwice, .quoted(id)),
            at: element.location, city: id))
        continue
      }
      var seen: Set<Int> = []
      for performance in element.children(named: "performance") { read(performance, row, id, &seen) }
    }
  }

  /// The points of a label, by its text as it is compared; the first of equal labels counts.
  private mutating func points(ofLabel label: String, _ options: [ResponseOption], _ column: Int) -> Double? {
    if pointsOfLabel[column] == nil {
      var points: [String: Double] = [:]
      for option in options.reversed() { points[ComparedText.of(option.code)] = option.points }
      for option in options.reversed() { points[option.code] = option.points }
      pointsOfLabel[column] = points
    }
    return pointsOfLabel[column]?[label] ?? pointsOfLabel[column]?[ComparedText.of(label)]
  }

  private mutating func read(_ performance: XMLElement, _ row: Int, _ city: String, _ seen: inout Set<Int>) {
    let id = performance.reference("criterionID")
    func setAside(_ code: DiagnosticCode, _ what: Statement, mend: Statement? = nil) -> Diagnostic {
      Diagnostic(code, .valueSetAside, what, at: performance.location, mend: mend, city: city)
    }
    guard let column = criteria.position(id) else {
      found.append(
        setAside(
          .exchangeDangling, .exchange(.performanceOnNothing, .quoted(id)),
          mend: nearMisses.statement(for: id, among: criteria.criteria.map(\.id))))
      return
    }
    guard seen.insert(column).inserted else {
      found.append(
        setAside(.exchangeDuplicate, .exchange(.performanceTwice, .quoted(id))))
      return
    }
    let values = performance.valueElements
    if values.count > 1 {
      found.append(
        setAside(
          .exchangeDuplicate, .exchange(.severalValues, .quoted(id), .number(values.count))))
    }
    guard let value = values.first else { return }
    switch XMCDAValue(value) {
    case .number(let number): columns[column][row] = .value(number, .reported)
    case .missing(let reason): columns[column][row] = .missing(reason)
    case .label(let label):
      if case .options(let options) = criteria.criteria[column].scale,
        let points = points(ofLabel: label, options, column)
      {
        columns[column][row] = .value(points, .reported)
      } else {
        columns[column][row] = .missing(.invalid)
        found.append(
          setAside(.exchangeValue, .exchange(.noLabel, .excerpt(label), .quoted(id))))
      }
    case .notFinite(let text):
      columns[column][row] = .missing(.invalid)
      found.append(
        setAside(.exchangeNumber, .exchange(.noNumberOn, .excerpt(text), .quoted(id), .said(.common(.numberRange)))))
    case .unusable(let kind):
      columns[column][row] = .missing(.invalid)
      found.append(setAside(.exchangeNumber, .exchange(.notReadAsNumber, .text(kind), .quoted(id))))
    }
  }
}
