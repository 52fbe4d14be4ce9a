import AssessmentModel
import Diagnostics
import SurveyFiles

/// Turns checked tables into a criteria set and a survey.
struct COINrConversion {
  let entries: [MetaEntry]
  let method: COINrNormalisation
  private(set) var findings = FindingList()
  private var names = NameMaker(.identifier)
  private var normalisations: [String: MetaNormalisation.Result] = [:]

  init(entries: [MetaEntry], method: COINrNormalisation) {
    self.entries = entries
    self.method = method
  }

  /// Reads the parameters of the normalisation, with what is wrong with them and with the denominators.
  mutating func parameterFindings() -> [Diagnostic] {
    var reader = MetaNormalisation(method)
    var found: [Diagnostic] = []
    let divisors = entries.filter { $0.kind == .denominator || $0.kind == .indicator }.map(\.code)
    for entry in entries where entry.kind == .indicator {
      normalisations[entry.code] = reader.read(entry)
      if let denominator = entry.denominator, !divisors.contains(denominator) || denominator == entry.code {
        found.append(
          Diagnostic(
            .exchangeDangling, .stop,
            .exchange(.denominatorUnknown, .quoted(denominator), .quoted(entry.code)),
            at: entry.location, mend: NearMiss.statement(for: denominator, among: divisors)))
      }
    }
    return reader.findings + found + unreadRange()
  }

  /// Says that min–max runs from 0 to 100 where iMeta gives another range.
  private func unreadRange() -> [Diagnostic] {
    guard method == .minMax else { return [] }
    let entry = entries.first { entry in
      entry.kind == .indicator
        && [("minmax_lower", 0.0), ("minmax_upper", 100)].contains { column, usual in
          entry.parameters[column].map { NumberCell($0).number != usual } ?? false
        }
    }
    guard let entry else { return [] }
    return [
      Diagnostic(
        .exchangeNotCarried, .note,
        .exchange(.minMaxNotRead, .quoted(entry.code)),
        at: entry.location, mend: .exchange(.oneRangeSameRanks))
    ]
  }

  mutating func study(_ tree: MetaTree, _ data: DataTable, _ naming: StudyNaming) -> ConvertedStudy {
    var ids: [String: String] = [:]
    for entry in entries where entry.kind != .group && entry.kind != .other {
      ids[entry.code] = names.name(for: entry.code)
    }
    let indicatorEntries = entries.filter { $0.kind == .indicator }
    let top = indicatorEntries.compactMap { normalisations[$0.code]?.scale }.max() ?? 1
    var asked: Set<String> = []
    let indicators = indicatorEntries.map { indicator($0, ids, top: top, &asked) }
    let trees = tree.trees { ids[$0] ?? $0 }
    note(trees)
    let criteria = CriteriaSet(
      id: naming.id, title: LocalizedText(naming.title),
      purpose: LocalizedText(
        "Converted from COINr tables; the method is COINr’s: \(method.rawValue), arithmetic means."),
      source: "Converted from COINr (iData, iMeta)",
      scores: ScoreRange(lower: 0, upper: top, decimals: 2), indicators: indicators, trees: trees)
    let survey = survey(data, ids, indicators, naming)
    noteNames()
    return ConvertedStudy(criteria: criteria, survey: survey)
  }

  private func indicator(
    _ entry: MetaEntry, _ ids: [String: String], top: Double, _ asked: inout Set<String>
  ) -> Indicator {
    let id = ids[entry.code] ?? entry.code
    let own = Item(id: ItemID(id), question: LocalizedText(entry.name), scale: .number(lower: nil, upper: nil))
    let found = normalisations[entry.code]
    let scale = found?.scale ?? top
    var indicator = Indicator(
      id: IndicatorID(id), name: LocalizedText(entry.name), unit: LocalizedText(entry.unit), question: own.question,
      scale: own.scale, direction: entry.direction, normalisation: found?.normalisation ?? .minMax(constant: nil),
      basis: LocalizedText(method == .minMax ? "" : "iMeta"), range: OutputRange(lower: 0, upper: scale / top))
    guard let denominator = entry.denominator else { return indicator }
    let divisor = ItemID(ids[denominator] ?? denominator)
    indicator.items = [own]
    let isIndicator = entries.contains { $0.code == denominator && $0.kind == .indicator }
    if !isIndicator, asked.insert(denominator).inserted {
      let name = entries.first { $0.code == denominator }?.name ?? denominator
      indicator.items.append(Item(id: divisor, question: LocalizedText(name), scale: own.scale))
    }
    indicator.denominator = Denominator(item: divisor)
    return indicator
  }

  private mutating func survey(
    _ data: DataTable, _ ids: [String: String], _ indicators: [Indicator], _ naming: StudyNaming
  ) -> Survey {
    let groups = UnitGroups(data, entries)
    findings += entries.filter { $0.kind == .group }.compactMap { data.groupNote($0) }
    var units = NameMaker(.identifier)
    var cities: [City] = []
    for (position, unit) in data.units.enumerated() {
      let id = units.name(for: unit.code)
      var others: [String] = []
      if id != unit.code, unit.code != unit.name { others.append(unit.code) }
      cities.append(
        City(
          id: CityID(id), name: LocalizedText(unit.name), otherNames: others, region: groups.regionOfUnit[position],
          groups: groups.groupsOfUnit[position]))
    }
    note(units.changes, "uCode")
    let codes = Dictionary(ids.map { ($0.value, $0.key) }, uniquingKeysWith: { first, _ in first })
    var columns: [AnswerColumn] = []
    for item in indicators.flatMap(\.items) {
      let code = codes[item.id.rawValue] ?? item.id.rawValue
      columns.append(
        AnswerColumn(key: AnswerKey(item.id), header: code, answers: data.numbers(code, &findings)))
    }
    if method == .minMax { noteConstants(columns, indicators) }
    for entry in entries where entry.kind == .other {
      findings.append(
        Diagnostic(
          .exchangeNotCarried, .note, .exchange(.typeOther, .quoted(entry.code)),
          at: entry.location))
    }
    let registry = CityRegistry(
      id: naming.id, title: LocalizedText("Units of \(naming.title)"), source: "Converted from COINr (iData)",
      regions: groups.regions, groups: groups.groups, cities: cities)
    let description = SurveyDescription(
      id: naming.id, title: LocalizedText(naming.title), edition: data.time.isEmpty ? "1" : data.time,
      origin: naming.origin, source: LocalizedText("Converted from COINr (iData)"), criteria: naming.id)
    return Survey(
      description: description, registry: registry, cities: cities,
      locations: data.units.map { unit in
        ReturnLocation(file: 0, record: UInt32(clamping: unit.row.record), line: UInt32(clamping: unit.row.line))
      },
      columns: columns, files: [data.table.file], setAside: data.setAside)
  }

  // MARK: Notes

  private mutating func note(_ trees: [IndexNode]) {
    guard trees.count > 1 else { return }
    findings.append(
      Diagnostic(
        .exchangeTree, .note, .exchange(.severalTrees, .number(trees.count))))
  }

  private mutating func noteNames() { note(names.changes, "iCode") }

  private mutating func note(_ changes: [(from: String, to: String)], _ column: String) {
    guard let first = changes.first else { return }
    findings.append(
      Diagnostic(
        .exchangeRenamed, .note,
        changes.count > 1
          ? .exchange(
            .codeAndMoreRenamed, .text(column), .quoted(first.from), .quoted(first.to), .number(changes.count - 1))
          : .exchange(.codeRenamed, .text(column), .quoted(first.from), .quoted(first.to))))
  }

  private mutating func noteConstants(_ columns: [AnswerColumn], _ indicators: [Indicator]) {
    for indicator in indicators {
      func numbers(_ item: ItemID) -> [Double?] {
        let answers = columns.first { $0.key.item == item }?.answers
        return (0..<(answers?.count ?? 0)).map { answers?[$0].number }
      }
      var values = numbers(ItemID(indicator.id.rawValue))
      if let denominator = indicator.denominator {
        values = zip(values, numbers(denominator.item)).map { pair in
          guard let value = pair.0, let divisor = pair.1, divisor != 0 else { return nil }
          return value / divisor
        }
      }
      let present = values.compactMap { $0 }
      guard let first = present.first, present.allSatisfy({ $0 == first }) else { continue }
      findings.append(
        Diagnostic(
          .exchangeConstant, .note,
          .exchange(.constantIndicator, .quoted(indicator.id.rawValue), .number(DecimalText.exact(first)))))
    }
  }
}
