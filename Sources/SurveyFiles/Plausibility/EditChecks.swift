import AssessmentModel
import Diagnostics

/// The checks that the criteria set adds, over the answers of each city.
///
/// All are judged on the answers as they were given; only then are those set aside that broken hard checks name.
///
/// - Complexity: O(cities · items that the checks name).
struct EditChecks {
  private let view: SurveyView
  private let columnOfItem: [ItemID: Int]

  private init(_ view: SurveyView) {
    self.view = view
    var columns: [ItemID: Int] = [:]
    for (position, column) in view.survey.columns.enumerated() where column.key == AnswerKey(column.key.item) {
      columns[column.key.item] = position
    }
    columnOfItem = columns
  }

  /// Judges every rule for every city.
  static func apply(
    _ rules: [EditRule], to survey: inout Survey, _ criteria: CriteriaSet, findings: inout FindingList
  ) {
    guard !rules.isEmpty else { return }
    let checks = EditChecks(SurveyView(survey, criteria))
    var aside: [(column: Int, city: Int)] = []
    for rule in rules { checks.judge(rule, &aside, &findings) }
    let rows = Self.rows(survey, checks.view)
    for (column, city) in aside {
      for sharing in rows(city) { survey.columns[column].answers[sharing] = Answer.missing(.invalid) }
    }
  }

  /// The cities for which the row of a city stands.
  private static func rows(_ survey: Survey, _ view: SurveyView) -> (Int) -> [Int] {
    guard view.cities.count < survey.cities.count else { return { [$0] } }
    func code(_ city: Int) -> String { survey.cities[city].iso2 + " " + survey.cities[city].iso3 }
    let sharing = Dictionary(grouping: survey.cities.indices, by: code)
    return { code($0) == " " ? [$0] : sharing[code($0)] ?? [$0] }
  }

  private func judge(
    _ rule: EditRule, _ aside: inout [(column: Int, city: Int)], _ findings: inout FindingList
  ) {
    let positions = rule.items.compactMap { columnOfItem[$0] }
    guard positions.count == rule.items.count else { return }
    let answers = Dictionary(uniqueKeysWithValues: zip(rule.items, positions))
    let (conditions, requirements) = (
      rule.conditions.map { Sides($0, answers) }, rule.requirements.map { Sides($0, answers) }
    )
    let columns = view.survey.columns
    for city in view.cities {
      guard positions.allSatisfy({ !columns[$0].answers.numbers[city].isNaN }),
        conditions.allSatisfy({ $0.isMet(columns, city) }),
        let broken = requirements.first(where: { !$0.isMet(columns, city) })
      else { continue }
      switch rule.severity {
      case .soft:
        let column = columns[answers[broken.clause.left[0]] ?? positions[0]]
        findings.append(
          .checkDoubtful, .note,
          view.note(
            .checkDoubtful,
            .survey(.answersDoubtful, view.said(city), .said(words(rule)), .said(figures(broken, columns, city))),
            at: column, city: city, mend: .survey(.askCityFor, list(rule.items))))
      case .hard:
        for item in rule.itemsSetAside {
          guard let position = answers[item] else { continue }
          aside.append((position, city))
          findings.append(
            .checkBroken, .valueSetAside,
            view.note(
              .checkBroken,
              .survey(
                .answersBroken, shown(columns[position].answers.numbers[city], item),
                .text(columns[position].header), .said(words(rule)), .said(figures(broken, columns, city))),
              at: columns[position], city: city, mend: .survey(.askCityWhich, list(rule.items)),
              severity: .valueSetAside))
        }
      }
    }
  }

  // MARK: Words

  /// `“Trained are staff” asks for trained at most staff`.
  private func words(_ rule: EditRule) -> Statement {
    let (name, asked) = (FactValue.name(rule.name), all(rule.requirements))
    return rule.conditions.isEmpty
      ? .survey(.checkAsks, name, asked) : .survey(.checkAsksWhere, name, asked, all(rule.conditions))
  }

  private func all(_ clauses: [AnswerClause]) -> FactValue {
    guard let first = clauses.first else { return "" }
    return .said(clauses.dropFirst().reduce(spoken(first)) { .survey(.bothOf, .said($0), .said(spoken($1))) })
  }

  /// A clause, with yes and no in words.
  private func spoken(_ clause: AnswerClause) -> Statement {
    if clause.left.count == 1, clause.relation == .equals, case .number(let number) = clause.right,
      isYesNo(clause.left[0])
    {
      return .survey(number == 1 ? .itemIsYes : .itemIsNo, .text(clause.left[0].rawValue))
    }
    return clause.statement
  }

  /// `trained is 120 and staff is 100`, or `A + B is 115`.
  private func figures(_ sides: Sides, _ columns: [AnswerColumn], _ city: Int) -> Statement {
    func side(_ items: [ItemID], _ positions: [Int]) -> Statement {
      let values = positions.map { columns[$0].answers.numbers[city] }
      let sum = items.count == 1 ? shown(values[0], items[0]) : .exact(Sides.tidy(values.reduce(0, +)))
      return .survey(.itemIs, .text(items.map(\.rawValue).joined(separator: " + ")), sum)
    }
    let left = side(sides.clause.left, sides.left)
    switch sides.clause.right {
    case .number: return left
    case .sum(let items): return .survey(.bothOf, .said(left), .said(side(items, sides.right)))
    }
  }

  private func shown(_ number: Double, _ item: ItemID) -> FactValue {
    isYesNo(item) ? .said(.survey(number == 1 ? .sayYes : .sayNo)) : .exact(number)
  }

  private func isYesNo(_ item: ItemID) -> Bool { view.values.first { $0.item.id == item }?.item.scale == .yesNo }

  private func list(_ items: [ItemID]) -> FactValue {
    let names = items.prefix(5).map { FactValue.text("“\($0.rawValue)”") }
    let rest = items.count > 5 ? [FactValue.said(.survey(.someMore, .number(items.count - 5)))] : []
    return .list(names + rest, .and)
  }
}

/// A clause with the columns of its sides.
private struct Sides {
  let clause: AnswerClause
  let left: [Int]
  let right: [Int]

  init(_ clause: AnswerClause, _ positions: [ItemID: Int]) {
    self.clause = clause
    left = clause.left.compactMap { positions[$0] }
    switch clause.right {
    case .number: right = []
    case .sum(let items): right = items.compactMap { positions[$0] }
    }
  }

  func isMet(_ columns: [AnswerColumn], _ city: Int) -> Bool {
    func sum(_ positions: [Int]) -> Double { positions.reduce(0) { $0 + columns[$1].answers.numbers[city] } }
    switch clause.right {
    case .number(let number): return clause.isMet(sum(left), number)
    case .sum: return clause.isMet(sum(left), sum(right))
    }
  }

  /// A sum without the dust of binary fractions.
  static func tidy(_ sum: Double) -> Double {
    abs(sum) < 1e9 ? (sum * 1e6).rounded() / 1e6 : sum
  }
}
