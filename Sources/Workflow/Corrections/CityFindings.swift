internal import AssessmentModel
internal import Diagnostics
internal import SurveyFiles

/// The findings of a survey by the city that they are about.
struct CityFindings {
  /// A finding, and the cell of the answers sheet that it is about, if it is about one.
  struct Entry {
    var finding: Diagnostic
    var cell: Cell?
  }

  /// A cell of the answers sheet.
  struct Cell: Hashable {
    /// The item, and the group.
    var key: AnswerKey
    /// The column that the finding is about.
    var header: AnswerHeader
  }

  /// The findings of each city, in their order.
  let ofCity: [CityID: [Entry]]
  /// The names in findings that no city of the registry has, in their order.
  let unknown: [String]
  /// Whether more was found than is listed.
  let isCut: Bool

  /// Parts the findings of a survey.
  ///
  /// A finding without a city is one of the only city of its file, if it has one.
  init(_ survey: Survey, written: WrittenAnswers) {
    let index = CityIndex(survey.registry)
    var positions: [CityID: Int] = [:]
    for (position, city) in survey.cities.enumerated() { positions[city.id] = position }
    var cities: [Int: CityID?] = [:]
    for (position, place) in survey.locations.enumerated() {
      let id = survey.cities[position].id
      cities[Int(place.file)] = cities[Int(place.file)] == nil ? .some(id) : .some(nil)
    }
    let places = CellPlaces(survey, written)
    var ofCity: [CityID: [Entry]] = [:]
    var unknown: [String] = []
    for finding in survey.diagnostics {
      var id: CityID?
      if let name = finding.city {
        id = index.find(name)?.id
        if id == nil, !unknown.contains(name) { unknown.append(name) }
      } else if let file = survey.files.firstIndex(where: { $0 == finding.location?.file }) {
        id = cities[file] ?? nil
      }
      guard let id else { continue }
      let cell = positions[id].flatMap { places.cell(of: finding, city: $0) }
      ofCity[id, default: []].append(Entry(finding: finding, cell: cell))
    }
    self.ofCity = ofCity
    self.unknown = unknown
    isCut = Self.isCut(survey.diagnostics)
  }

  /// Whether a list says that it lacks findings (``FindingList/all``).
  static func isCut(_ findings: [Diagnostic]) -> Bool {
    findings.contains { $0.further != nil }
  }
}

/// Finds the answer that a place in a survey's files is of.
private struct CellPlaces {
  private let survey: Survey
  private let written: WrittenAnswers
  private let columns: [AnswerKey: Int]

  init(_ survey: Survey, _ written: WrittenAnswers) {
    self.survey = survey
    self.written = written
    var columns: [AnswerKey: Int] = [:]
    for (position, column) in survey.columns.enumerated() { columns[column.key] = position }
    self.columns = columns
  }

  /// The cell of a finding; `nil` if it is about none that the city's return has.
  func cell(of finding: Diagnostic, city: Int) -> CityFindings.Cell? {
    guard let place = finding.location, let field = place.field else { return nil }
    let row = survey.locations[city]
    let file = Int(row.file)
    guard survey.files.indices.contains(file), survey.files[file] == place.file,
      let use = written.use(of: field, inFile: file)
    else { return nil }
    func wide(_ item: ItemID, _ group: GroupID?, _ header: AnswerHeader) -> CityFindings.Cell? {
      let isOwn = place.record.map { $0 == Int(row.record) } ?? (place.line == Int(row.line))
      return isOwn ? CityFindings.Cell(key: AnswerKey(item, group: group), header: header) : nil
    }
    switch use {
    case .value(let item, let group): return wide(item, group, .value)
    case .sampleSize(let item, let group): return wide(item, group, .count)
    case .margin(let item): return wide(item, nil, .margin)
    case .evidence(let item): return wide(item, nil, .evidence)
    case .proof(let item, _): return wide(item, nil, .value)
    case .missing(let item, let group): return wide(item, group, .value)
    case .answer, .question, .group, .answerProof, .answerMissing, .answerOrigin: return long(place, city, .value)
    case .groupAnswer(let group): return long(place, city, .value, group)
    case .groupCount(let group): return long(place, city, .count, group)
    case .answerCount: return long(place, city, .count)
    case .answerMargin: return long(place, city, .margin)
    case .answerEvidence: return long(place, city, .evidence)
    case .ignored: return nil
    }
  }

  /// The answer on a line of a long table.
  private func long(
    _ place: InputLocation, _ city: Int, _ header: AnswerHeader, _ group: GroupID? = nil
  ) -> CityFindings.Cell? {
    guard let line = place.line else { return nil }
    let column = survey.columns.first { column in
      (group == nil || column.key.group == group) && !column.key.isSampleSize && !column.key.isMargin
        && column.lines.map { Int($0[city]) == line } ?? false
    }
    return column.map { CityFindings.Cell(key: $0.key, header: header) }
  }
}
