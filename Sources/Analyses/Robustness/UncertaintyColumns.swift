import AssessmentModel
import Diagnostics
import Numerics
package import Scoring

/// The parameters that a design varies, one column each, for tables and for findings.
///
/// Weights, goalposts and choices stand there as they are, so that a replicate can be run again from its row. Of answers
/// there is the coordinate that they are drawn from and, in tables, every answer that it gives.
package struct UncertaintyColumns: Sendable {
  /// What stands in a cell.
  package enum Cell: Sendable, Hashable {
    case number(Double)
    case text(String)
  }

  /// What a column shows.
  enum Source: Sendable {
    case share(Int)
    case lower(Int)
    case upper(Int)
    case coordinate(Int)
    case answer(Int)
    case normalisation([String])
    case aggregation([String])
    case imputation([String])
    case treatment([String])
    case dropped([String])
  }

  /// The columns' names, such as `weight:R/GOV`, `lower:GOV-01`, `normalisation`.
  package let names: [String]
  let sources: [Source]

  /// What stands for what the set itself says.
  package static let own = "own"
  /// What stands where no indicator is left out.
  package static let none = "none"

  /// The columns of a sampler.
  ///
  /// - Parameter listsAnswers: whether every answer that varies has a column of its own.
  package init(_ setup: UncertaintySetup, listsAnswers: Bool = false) {
    let (sampler, plan, text) = (setup.sampler, setup.plan, setup.notation.text)
    let criteria = plan.criteria
    var columns: [(String, Source)] = []
    for (position, input) in sampler.design.inputs.enumerated() where !sampler.ranges[position].isEmpty {
      switch sampler.draws[position] {
      case .weights(let draw):
        for group in draw.siblings {
          let node = plan.plan.nodes[group.node]
          for (place, name) in zip(group.range, node.childNames(plan.plan, criteria)) {
            columns.append(("weight:\(node.id)/\(name)", .share(draw.places[place])))
          }
        }
      case .goalposts(let draw):
        for post in draw.posts {
          let id = criteria.indicators[post.indicator].id
          columns += [("lower:\(id)", .lower(post.indicator)), ("upper:\(id)", .upper(post.indicator))]
        }
      case .answers(let draw):
        columns.append(("answers:\(input.id)", .coordinate(sampler.ranges[position].lowerBound)))
        for cell in listsAnswers ? draw.cells : [] {
          let (indicator, city) = cell.position.quotientAndRemainder(dividingBy: plan.cityCount)
          columns.append(
            ("answer:\(criteria.indicators[indicator].id)/\(plan.survey.cities[city].id)", .answer(cell.position)))
        }
      case .normalisation:
        columns.append(("normalisation", .normalisation(plan.choices.normalisations.map { text(.normalisation($0)) })))
      case .aggregation:
        columns.append(("aggregation", .aggregation(plan.choices.aggregations.map { text(.aggregation($0)) })))
      case .imputation:
        columns.append(("imputation", .imputation(plan.choices.imputations.map { text(.imputation($0)) })))
      case .treatment: columns.append(("treatment", .treatment(plan.choices.treatments.map { text(.treatment($0)) })))
      case .dropping: columns.append(("dropped", .dropped(criteria.indicators.map(\.id.rawValue))))
      }
    }
    names = columns.map(\.0)
    sources = columns.map(\.1)
  }

  /// The cell of a column for one replicate.
  package func cell(
    _ column: Int, _ parameters: borrowing ReplicateParameters, _ coordinates: Span<Double>
  ) -> Cell {
    switch sources[column] {
    case .share(let place): .number(parameters.shares[place])
    case .lower(let indicator): .number(parameters.lower[indicator])
    case .upper(let indicator): .number(parameters.upper[indicator])
    case .coordinate(let place): .number(coordinates[place])
    case .answer(let position): .number(parameters.answers[position])
    case .normalisation(let names): .text(Self.name(parameters.normalisation, names))
    case .aggregation(let names): .text(Self.name(parameters.aggregation, names))
    case .imputation(let names): .text(Self.name(parameters.imputation, names))
    case .treatment(let names): .text(Self.name(parameters.treatment, names))
    case .dropped(let ids): .text(parameters.dropped < 0 ? Self.none : ids[parameters.dropped])
    }
  }

  /// All parameters of one replicate in a line.
  func line(_ parameters: borrowing ReplicateParameters, _ coordinates: Span<Double>) -> String {
    var parts: [String] = []
    for column in names.indices {
      switch cell(column, parameters, coordinates) {
      case .number(let number): parts.append("\(names[column]) \(DecimalText.exact(number))")
      case .text(let text): parts.append("\(names[column]) \(text)")
      }
    }
    return parts.joined(separator: "; ")
  }

  private static func name(_ choice: Int, _ names: [String]) -> String { choice == 0 ? own : names[choice - 1] }
}
