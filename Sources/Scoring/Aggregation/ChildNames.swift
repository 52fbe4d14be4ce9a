import AssessmentModel

extension AssessmentPlan.Node {
  /// The shares by which children count. With benefit of the doubt all count alike, whatever parts they turn out to have
  /// in the cities' scores; those that screening left out do not.
  var countedShares: [Double] {
    guard case .benefitOfTheDoubt = weighting else { return shares }
    let share = 1 / Double(children.count - leftOut.count)
    return children.indices.map { leftOut.contains($0) ? 0 : share }
  }

  /// The names of the children that count, by which learnt values are told apart; one that stands twice gets a number.
  func childNames(_ plan: AssessmentPlan, _ criteria: CriteriaSet) -> [String] {
    let shares = countedShares
    return childNames(of: children.indices.filter { shares[$0] > 0 }, plan, criteria)
  }

  /// The same for children at some places.
  func childNames(of places: [Int], _ plan: AssessmentPlan, _ criteria: CriteriaSet) -> [String] {
    var said: [String: Int] = [:]
    return places.map { place in
      let name = plan.name(of: children[place], criteria)
      let number = said[name, default: 0] + 1
      said[name] = number
      return number == 1 ? name : "\(name)#\(number)"
    }
  }
}
