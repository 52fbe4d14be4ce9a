import AssessmentModel
package import Diagnostics
package import Scoring

/// Replicates whose parameters are given instead of drawn, in the columns of the table that a run of the same design
/// writes (``UncertaintyColumns``).
package struct GivenReplicates: Sendable {
  /// The file's name.
  package let file: String
  private var targets: [UncertaintyColumns.Source] = []
  /// Row by row.
  private var values: [Double] = []
  /// Answers that are drawn from given coordinates, by the coordinate.
  private var draws: [Int: AnswerDraw] = [:]

  private init(file: String) { self.file = file }

  /// Columns of results, which a table written by a run has too.
  private static let results = ["score:", "rank:", "verdict:", "class:"]

  /// Reads a table; `nil` with findings that stop.
  ///
  /// What no column names stays as the criteria set says. Weights of siblings are given all or none, from 0 to 1 and with
  /// the sum 1; goalposts keep their order; choices are named as the table of a run names them.
  package static func read(
    _ table: GivenTable, for setup: UncertaintySetup, _ findings: inout [Diagnostic]
  ) -> GivenReplicates? {
    findings += table.faults
    let known = UncertaintyColumns(setup, listsAnswers: true)
    let sources = Dictionary(zip(known.names, known.sources), uniquingKeysWith: { first, _ in first })
    var given = GivenReplicates(file: table.file)
    var columns: [Int] = []
    let hasAnswers = table.header.contains { $0.hasPrefix("answer:") }
    for (column, name) in table.header.enumerated() where name != "replicate" {
      if results.contains(where: name.hasPrefix) { continue }
      guard let source = sources[name] else {
        let what = Statement.scoring(.notVaried, .text(name)).asking(NearMiss.statement(for: name, among: known.names))
        findings.append(
          Diagnostic(.givenColumns, .stop, what, at: table.place(nil, column), mend: .scoring(.weightsAlone)))
        continue
      }
      if case .coordinate = source, hasAnswers { continue }
      columns.append(column)
      given.targets.append(source)
    }
    given.require(known, table, &findings)
    guard findings.isEmpty else { return nil }
    for (input, range) in zip(setup.sampler.draws, setup.sampler.ranges) {
      if case .answers(let draw) = input, !range.isEmpty { given.draws[range.lowerBound] = draw }
    }
    for row in table.rows.indices where findings.count < GivenTable.mostFindings {
      let first = given.values.count
      for (target, column) in zip(given.targets, columns) {
        given.values.append(value(target, table, row, column, &findings))
      }
      given.check(first, setup, table, row, &findings)
    }
    return findings.isEmpty ? given : nil
  }

  /// Weights of siblings come together, and so do both goalposts.
  private func require(_ known: UncertaintyColumns, _ table: GivenTable, _ findings: inout [Diagnostic]) {
    func family(_ name: String) -> String? {
      if name.hasPrefix("weight:") { return name.split(separator: "/").first.map(String.init) }
      if name.hasPrefix("lower:") { return "goalposts:" + name.dropFirst(6) }
      return name.hasPrefix("upper:") ? "goalposts:" + name.dropFirst(6) : nil
    }
    let given = Set(table.header)
    let families = Set(table.header.compactMap(family))
    for name in known.names where !given.contains(name) {
      if let own = family(name), families.contains(own) {
        findings.append(Diagnostic(.givenColumns, .stop, .scoring(.columnMissing, .text(name)), at: table.place()))
      }
    }
  }

  private static func value(
    _ target: UncertaintyColumns.Source, _ table: GivenTable, _ row: Int, _ column: Int,
    _ findings: inout [Diagnostic]
  ) -> Double {
    func choice(_ names: [String], own: String) -> Double {
      let text = table.rows[row][column]
      if text == own { return 0 }
      guard let place = names.firstIndex(of: text) else {
        findings.append(
          Diagnostic(
            .givenNumber, .stop, .scoring(.noneOf, .text(text), .texts([own] + names)),
            at: table.place(row, column)))
        return 0
      }
      return Double(place + 1)
    }
    switch target {
    case .share: return table.number(row, column, in: 0...1, &findings)
    case .lower, .upper, .answer: return table.number(row, column, &findings)
    case .coordinate: return table.number(row, column, in: 0...1, &findings)
    case .normalisation(let names), .aggregation(let names), .imputation(let names), .treatment(let names):
      return choice(names, own: UncertaintyColumns.own)
    case .dropped(let ids): return choice(ids, own: UncertaintyColumns.none)
    }
  }

  private func check(
    _ first: Int, _ setup: UncertaintySetup, _ table: GivenTable, _ row: Int, _ findings: inout [Diagnostic]
  ) {
    guard findings.isEmpty else { return }
    var parameters = setup.parameters
    fill(&parameters, row: first)
    var changed: Set<Int> = []
    for target in targets { if case .share(let place) = target { changed.insert(place) } }
    for (node, start) in zip(setup.plan.plan.nodes, setup.plan.firstShare) {
      let places = start..<start + node.children.count
      guard places.contains(where: changed.contains) else { continue }
      let sum = places.filter(changed.contains).reduce(0) { $0 + parameters.shares[$1] }
      if abs(sum - 1) > 1e-6 {
        findings.append(GivenTable.sum(sum, table.place(row), of: .scoring(.weightsUnder, .text("\(node.id)"))))
      }
    }
    for target in targets {
      guard case .lower(let indicator) = target else { continue }
      let isLogarithmic: Bool
      if case .goalposts(let posts) = setup.plan.criteria.indicators[indicator].normalisation {
        isLogarithmic = posts.isLogarithmic
      } else {
        isLogarithmic = false
      }
      if !(parameters.lower[indicator] < parameters.upper[indicator])
        || isLogarithmic && parameters.lower[indicator] <= 0
      {
        let id = setup.plan.criteria.indicators[indicator].id
        findings.append(
          Diagnostic(
            .givenNumber, .stop,
            .scoring(isLogarithmic ? .goalpostsNotPositive : .goalpostsOrder, .text("\(id)")),
            at: table.place(row, table.header.firstIndex(of: "lower:\(id)"))))
      }
    }
  }

  /// Sets what is given for a replicate.
  package func fill(_ parameters: inout ReplicateParameters, replicate: Int) {
    fill(&parameters, row: replicate * targets.count)
  }

  private func fill(_ parameters: inout ReplicateParameters, row first: Int) {
    for (column, target) in targets.enumerated() {
      let value = values[first + column]
      switch target {
      case .share(let place): parameters.shares[place] = value
      case .lower(let indicator): parameters.lower[indicator] = value
      case .upper(let indicator): parameters.upper[indicator] = value
      case .answer(let position): parameters.answers[position] = value
      case .coordinate(let place): draws[place]?.fill(&parameters.answers, from: value)
      case .normalisation: parameters.normalisation = Int(value)
      case .aggregation: parameters.aggregation = Int(value)
      case .imputation: parameters.imputation = Int(value)
      case .treatment: parameters.treatment = Int(value)
      case .dropped: parameters.dropped = Int(value) - 1
      }
    }
  }
}
