import AssessmentModel
import Diagnostics
import SurveyFiles

/// The rows of iMeta and the columns of iData for an assessed study.
struct COINrLayout {
  /// A row of iMeta.
  struct Entry {
    var code: String
    var name: String
    var kind: MetaEntry.Kind
    var level = 0
    var parent: String?
    var direction = Direction.higherIsBetter
    var weight = 1.0
    /// The columns that only some indexes have.
    var more: [String: String] = [:]
  }

  /// The columns of iMeta that are written where any row fills them.
  static let optionalColumns = ["Unit", "Denominator"] + MetaTable.parameters

  private let assessment: Assessment
  private var names: NameMaker
  private var divisors: [ItemID: String] = [:]
  private(set) var entries: [Entry] = []
  private(set) var words: [(code: String, cells: [String?])] = []
  private(set) var numbers: [(code: String, cells: AnswerVector)] = []

  init(_ assessment: Assessment) {
    self.assessment = assessment
    names = NameMaker(.column, reserved: ["uCode", "uName", "Time"] + assessment.cities.map(\.id.rawValue))
    if let root = assessment.criteria.trees.first {
      add(root, level: height(root), parent: nil, weight: 1)
      let order = entries.indices.sorted { (rank($0), $0) < (rank($1), $1) }
      entries = order.map { entries[$0] }
    }
    addGroups()
  }

  /// Level by level as iMeta is usually written, what is in no tree last.
  private func rank(_ position: Int) -> Int { entries[position].kind.isInTree ? entries[position].level : .max }

  var cities: [City] { assessment.cities }

  /// Notes on names that were changed.
  var findings: [Diagnostic] {
    guard let first = names.changes.first else { return [] }
    let more = names.changes.count - 1
    return [
      Diagnostic(
        .exchangeRenamed, .note,
        more > 0
          ? .exchange(.nameAndMoreRenamed, .quoted(first.from), .quoted(first.to), .number(more))
          : .exchange(.nameRenamed, .quoted(first.from), .quoted(first.to)),
        mend: .exchange(.namesInR))
    ]
  }

  // MARK: Tree

  private func resolved(_ id: NodeID) -> IndexNode? {
    func search(_ node: IndexNode) -> IndexNode? {
      if node.id == id { return node }
      for case .node(let child) in node.children { if let found = search(child) { return found } }
      return nil
    }
    for tree in assessment.criteria.trees { if let found = search(tree) { return found } }
    return nil
  }

  private func height(_ node: IndexNode) -> Int { 1 + (node.children.map { height($0) }.max() ?? 0) }

  private func height(_ child: IndexChild) -> Int {
    switch child {
    case .use: 1
    case .node(let node): height(node)
    case .reference(let id, _): resolved(id).map { height($0) } ?? 1
    }
  }

  private mutating func add(_ node: IndexNode, level: Int, parent: String?, weight: Double) {
    let code = names.name(for: "node \(parent ?? "") \(node.id)", like: node.id.rawValue)
    entries.append(
      Entry(
        code: code, name: node.name.isEmpty ? node.id.rawValue : node.name.english, kind: .aggregate, level: level,
        parent: parent, weight: weight))
    let shares = assessment.plan.node(node.id).map { assessment.plan.nodes[$0].shares }
    for (position, child) in node.children.enumerated() {
      let weight = node.weighting.isWritten ? child.weight : shares?[position] ?? child.weight
      add(child, level: level - 1, parent: code, weight: weight)
    }
  }

  /// Adds a child at a level; where it belongs further down, an aggregate of one member stands in between.
  private mutating func add(_ child: IndexChild, level: Int, parent: String, weight: Double) {
    if height(child) < level {
      let code = names.name(for: "between \(entries.count)", like: parent + "_L\(level)")
      entries.append(Entry(code: code, name: code, kind: .aggregate, level: level, parent: parent, weight: weight))
      return add(child, level: level - 1, parent: code, weight: 1)
    }
    switch child {
    case .node(let node): add(node, level: level, parent: parent, weight: weight)
    case .reference(let id, _):
      if let node = resolved(id) { add(node, level: level, parent: parent, weight: weight) }
    case .use(let use): add(use, parent: parent, weight: weight)
    }
  }

  private mutating func add(_ use: IndicatorUse, parent: String, weight: Double) {
    guard let position = assessment.criteria.indicators.firstIndex(where: { $0.id == use.indicator }) else { return }
    let indicator = assessment.criteria.indicators[position]
    let code = names.name(for: "use \(entries.count)", like: use.indicator.rawValue)
    let isHigher = (indicator.direction == .higherIsBetter) == (use.sense == .rising)
    var entry = Entry(
      code: code, name: indicator.name.isEmpty ? code : indicator.name.english, kind: .indicator, level: 1,
      parent: parent, direction: isHigher ? .higherIsBetter : .lowerIsBetter, weight: weight)
    entry.more = parameters(of: indicator)
    if !indicator.unit.isEmpty { entry.more["Unit"] = indicator.unit.english }
    var cells = assessment.indicators.columns[position]
    if let parts = Self.division(indicator), let answers = answers(parts.numerator) {
      cells = answers
      entry.more["Denominator"] = divisor(parts.denominator, of: indicator)
    }
    entries.append(entry)
    numbers.append((code, cells))
  }

  // MARK: Values

  /// Numerator and denominator where COINr can divide itself.
  private static func division(_ indicator: Indicator) -> (numerator: ItemID, denominator: ItemID)? {
    switch indicator.scoring {
    case .ratio(let numerator, let denominator, 1): return (numerator, denominator)
    case .answer(let item):
      guard let denominator = indicator.denominator, denominator.per == 1 else { return nil }
      return (item, denominator.item)
    case .ratio, .sum, .mean, .weighted, .outsideCountry: return nil
    }
  }

  private func answers(_ item: ItemID) -> AnswerVector? {
    assessment.survey.columns.first { $0.key == AnswerKey(item) }?.answers
  }

  private mutating func divisor(_ item: ItemID, of indicator: Indicator) -> String {
    if let code = divisors[item] { return code }
    let code = names.name(for: "denominator \(item)", like: item.rawValue)
    divisors[item] = code
    let question = indicator.items.first { $0.id == item }?.question.english ?? ""
    entries.append(Entry(code: code, name: question.isEmpty ? code : question, kind: .denominator))
    numbers.append((code, answers(item) ?? AnswerVector(repeating: .notAsked, count: cities.count)))
    return code
  }

  private func parameters(of indicator: Indicator) -> [String: String] {
    switch indicator.normalisation.traits.limits {
    case .posts(let posts) where !posts.isLogarithmic:
      [
        "goalpost_lower": DecimalText.exact(posts.lower), "goalpost_upper": DecimalText.exact(posts.upper),
        "goalpost_scale": DecimalText.exact(assessment.criteria.scores.upper * indicator.range.upper),
        "goalpost_trunc2posts": posts.isTruncated ? "TRUE" : "FALSE",
      ]
    case .target(let target, let isCapped):
      ["Target": DecimalText.exact(target), "dist2targ_cap_max": isCapped ? "TRUE" : "FALSE"]
    case .posts, .table, .curve, nil: [:]
    }
  }

  // MARK: Groups

  private mutating func addGroups() {
    let registry = assessment.survey.registry
    if cities.contains(where: { !$0.region.isEmpty }) {
      let regions = Dictionary(
        registry.regions.map { ($0.id, $0.name.english) }, uniquingKeysWith: { first, _ in first })
      addWords("Region", cities.map { $0.region.isEmpty ? nil : regions[$0.region] ?? $0.region })
    }
    var columns: [String] = []
    for group in registry.groups {
      let column = Self.parts(group).column
      if !columns.contains(column) { columns.append(column) }
    }
    for column in columns {
      let groups = registry.groups.filter { Self.parts($0).column == column }
      addWords(column, cities.map { city in groups.first { city.groups.contains($0.id) }.map { Self.parts($0).word } })
    }
  }

  private mutating func addWords(_ wanted: String, _ cells: [String?]) {
    let code = names.name(for: "group \(wanted)", like: wanted)
    entries.append(Entry(code: code, name: wanted, kind: .group))
    words.append((code, cells))
  }

  /// `Income.High`, named “Income: High”, is the value High of the column Income; any other group a column of its own.
  private static func parts(_ group: CityGroup) -> (column: String, word: String) {
    guard let point = group.id.firstIndex(of: ".") else { return (group.id, "yes") }
    let word = group.name.english.split(separator: ":", maxSplits: 1).last.map { $0.drop { $0 == " " } } ?? ""
    return (String(group.id[..<point]), word.isEmpty ? String(group.id[group.id.index(after: point)...]) : String(word))
  }
}
