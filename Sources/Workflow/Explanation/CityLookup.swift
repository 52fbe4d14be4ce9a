package import AssessmentModel
package import Diagnostics
internal import SurveyFiles

/// Finds cities and nodes named on the command line.
package enum CityLookup {
  /// The row of a city, named by id, English or Korean name or any listed spelling.
  package static func row(_ name: String, in assessment: Assessment) throws(Diagnostic) -> Int {
    let index = CityIndex(assessment.survey.registry)
    guard let city = index.find(name) else {
      let known = assessment.cities.flatMap { [$0.id.rawValue, $0.name.english] }
      let near = NearMiss.statement(for: name, among: known)
      throw Diagnostic(.cityNotFound, .stop, .run(.cityNotFound, .text(name)).asking(near))
    }
    guard let row = assessment.cities.firstIndex(where: { $0.id == city.id }) else {
      throw Diagnostic(
        .cityNotAssessed, .stop, .run(.cityNotAssessed, .name(city.name)),
        city: city.name.english)
    }
    return row
  }

  /// What a name on the command line stands for in the criteria set.
  package enum Target: Sendable, Hashable {
    /// A node, by its position in the plan.
    case node(Int)
    /// An indicator, by its position in the criteria set.
    case indicator(Int)
  }

  /// The node or indicator of a name; without one, the principal index.
  package static func target(_ name: String?, in assessment: Assessment) throws(Diagnostic) -> Target {
    guard let name else { return .node(assessment.plan.principal) }
    let wanted = name.lowercased()
    if let node = assessment.plan.nodes.firstIndex(where: { $0.id.rawValue.lowercased() == wanted }) {
      return .node(node)
    }
    if let indicator = assessment.criteria.indicators.firstIndex(where: { $0.id.rawValue.lowercased() == wanted }) {
      return .indicator(indicator)
    }
    let known = assessment.plan.nodes.map(\.id.rawValue) + assessment.criteria.indicators.map(\.id.rawValue)
    let near = NearMiss.statement(for: name, among: known)
    throw Diagnostic(
      .nodeNotFound, .stop, .run(.nodeNotFound, .text(name), .text(assessment.criteria.id)).asking(near))
  }
}
