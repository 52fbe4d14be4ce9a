import AssessmentModel
package import Diagnostics
package import Tables

extension CSVReports {
  /// The indicator values as bytes; see ``indicators(_:to:)``.
  public static func indicators(_ content: ReportContent) -> [UInt8] {
    let sink = ByteSink()
    indicators(content, to: sink)
    return sink.bytes
  }

  /// One row a city and indicator, and one a population group that was measured or asked for, in file order.
  ///
  /// The columns are `id`, `indicator`, `group`, `value` (raw), `n` (answers behind a group's value), `basis` or
  /// `missing` (the reason), `filled_by`, one column `score_…` for each tree with what the value is worth there, in the
  /// set's score range, and where the value stands: `file`, `line`, `record` and `column` (several columns are separated
  /// by a space). A gap that imputation filled has both a `value` and the reason why it was `missing`; its `basis` marks
  /// it and `filled_by` names the rule.
  package static func indicators(_ content: ReportContent, to sink: ByteSink) {
    indicators(content, into: CSVFormatter(sink))
  }

  /// The same rows for any sink.
  package static func indicators(_ content: ReportContent, into csv: some TableSink) {
    let facts = ReportFacts(content)
    let table = IndicatorTable(facts, csv)
    let score = TableColumn.Content.decimals(facts.assessment.criteria.scores.decimals)
    var columns = TableColumn.list(.text, "id", "indicator", "group")
    columns += [TableColumn("value", .number), TableColumn("n", .whole)]
    columns += TableColumn.list(.text, "basis", "missing", "filled_by")
    columns += table.scoreNames.map { TableColumn($0, score) }
    columns += [TableColumn("file"), TableColumn("line", .whole), TableColumn("record", .whole), TableColumn("column")]
    csv.begin(columns)
    for city in facts.assessment.cities.indices {
      let id = csv.prepare(facts.assessment.cities[city].id.rawValue)
      for indicator in table.rows.indices { table.write(indicator, city, id, csv) }
    }
  }
}

/// What the rows of one indicator have in common, with their texts made ready for a sink.
private struct IndicatorTable<Sink: TableSink> {
  typealias Prepared = Sink.Prepared

  struct Row {
    var indicator: Prepared
    /// For each score column the leaf it shows.
    var leaves: [Int?]
    /// The rule that fills its gaps.
    var rule: Prepared
    /// The survey columns, their headers joined.
    var header: Prepared
    /// Positions in ``Assessment/groups`` with the group's name and its survey column.
    var groups: [(position: Int, name: Prepared, column: Int?, header: Prepared)]
  }

  let facts: ReportFacts
  let scoreNames: [String]
  var rows: [Row] = []
  private let files: [Prepared]
  private let bases: [Prepared]
  private let reasons: [Prepared]
  private let none: Prepared

  init(_ facts: ReportFacts, _ csv: Sink) {
    self.facts = facts
    bases = AnswerBasis.allCases.map { csv.prepare($0.fileName) }
    reasons = MissingReason.allCases.map { csv.prepare($0.fileName) }
    none = csv.prepare("")
    let assessment = facts.assessment
    let plan = assessment.plan
    files = assessment.survey.files.map { csv.prepare($0) }
    var names: [String] = []
    var leaves = [[Int?]](repeating: [], count: assessment.criteria.indicators.count)
    for (tree, root) in plan.roots.enumerated() {
      let own = plan.leaves.indices.filter { plan.nodes[plan.leaves[$0].parent].tree == tree }
      var uses = [[Int]](repeating: [], count: leaves.count)
      for leaf in own { uses[plan.leaves[leaf].indicator].append(leaf) }
      for use in 0..<(uses.map(\.count).max() ?? 0) {
        names.append("score_\(plan.nodes[root].id)" + (use == 0 ? "" : "_\(use + 1)"))
        for indicator in leaves.indices {
          leaves[indicator].append(use < uses[indicator].count ? uses[indicator][use] : nil)
        }
      }
    }
    scoreNames = names
    for (position, indicator) in assessment.criteria.indicators.enumerated() {
      let headers = facts.columns[position].map { assessment.survey.columns[$0].header }
      let item = indicator.scoring.items.first
      let groups = assessment.groups.indices.filter { assessment.groups[$0].indicator == position }.map { place in
        let group = assessment.groups[place].group
        let column = assessment.survey.columns.firstIndex {
          $0.key.item == item && $0.key.group == group && !$0.key.isSampleSize && !$0.key.isMargin
        }
        let header = column.map { assessment.survey.columns[$0].header } ?? ""
        return (place, csv.prepare(group.rawValue), column, csv.prepare(header))
      }
      rows.append(
        Row(
          indicator: csv.prepare(indicator.id.rawValue), leaves: leaves[position],
          rule: csv.prepare(assessment.criteria.imputation(of: indicator).notation),
          header: csv.prepare(headers.joined(separator: " ")), groups: groups))
    }
  }

  func write(_ indicator: Int, _ city: Int, _ id: Prepared, _ csv: Sink) {
    let row = rows[indicator]
    csv.prepared(id)
    csv.prepared(row.indicator)
    csv.empty()
    value(
      facts.assessment.indicators.columns[indicator][city], sample: nil,
      filled: facts.imputedCell(indicator, of: city), by: row.rule, csv)
    for leaf in row.leaves { csv.number(leaf.flatMap { facts.score(leaf: $0, of: city) }) }
    place(row.header, facts.columns[indicator].first, city, csv)
    for group in row.groups {
      let column = facts.assessment.groups[group.position]
      csv.prepared(id)
      csv.prepared(row.indicator)
      csv.prepared(group.name)
      value(column.values[city], sample: column.sampleSizes?[city].number, filled: nil, by: none, csv)
      for _ in row.leaves { csv.empty() }
      place(group.header, group.column, city, csv)
    }
  }

  private func value(_ answer: Answer, sample: Double?, filled: ImputedCell?, by rule: Prepared, _ csv: Sink) {
    csv.number(answer.number ?? filled?.value)
    csv.number(sample)
    switch answer {
    case .value(_, let basis):
      csv.prepared(bases[Int(basis.rawValue)])
      csv.empty()
    case .missing(let reason):
      if let filled { csv.prepared(bases[Int(filled.basis.rawValue)]) } else { csv.empty() }
      csv.prepared(reasons[Int(reason.rawValue - MissingReason.noAnswer.rawValue)])
    }
    if filled == nil { csv.empty() } else { csv.prepared(rule) }
  }

  /// Ends the row with the place of the value.
  private func place(_ header: Prepared, _ column: Int?, _ city: Int, _ csv: Sink) {
    guard let column else {
      for _ in 0..<4 { csv.empty() }
      csv.endRow()
      return
    }
    let row = facts.assessment.survey.locations[city]
    let own = facts.assessment.survey.columns[column].lines?[city] ?? 0
    let line = own == 0 ? row.line : own
    if files.indices.contains(Int(row.file)) { csv.prepared(files[Int(row.file)]) } else { csv.empty() }
    csv.integer(line == 0 ? nil : Int(line))
    csv.integer(row.record == 0 ? nil : Int(row.record))
    csv.prepared(header)
    csv.endRow()
  }
}
