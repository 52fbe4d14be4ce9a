package import AssessmentModel

extension AssessmentPlan.Node {
  /// The shares by which children count. With benefit of the doubt all count alike, whatever parts they turn out to have
  /// in the cities' scores; those that screening left out do not.
  package var countedShares: [Double] {
    guard case .benefitOfTheDoubt = weighting else { return shares }
    let share = 1 / Double(children.count - leftOut.count)
    return children.indices.map { leftOut.contains($0) ? 0 : share }
  }

  /// The names of the children that count, by which learnt values are told apart; one that stands again gets a number.
  package func childNames(_ plan: AssessmentPlan, _ criteria: CriteriaSet) -> [String] {
    let shares = countedShares
    return childNames(of: children.indices.filter { shares[$0] > 0 }, plan, criteria)
  }

  /// The same for children at some places. The number says which of all children of the name it is, whether the others
  /// count or not: a name stays when another child turns out to have no weight.
  func childNames(of places: [Int], _ plan: AssessmentPlan, _ criteria: CriteriaSet) -> [String] {
    var said: [String: Int] = [:]
    let names = children.map { child in
      let name = plan.name(of: child, criteria)
      let number = said[name, default: 0] + 1
      said[name] = number
      return number == 1 ? name : "\(name)#\(number)"
    }
    return places.map { names[$0] }
  }
}
