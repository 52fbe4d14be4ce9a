internal import AssessmentModel
internal import XMLStream

extension XMLWriter {
  /// The attributes of a node that say how its children become its score.
  func aggregation(_ aggregation: Aggregation) {
    attribute("aggregation", aggregation.methodName)
    switch aggregation {
    case .arithmetic, .minimum, .maximum, .topsis, .weightedProduct: break
    case .geometric(let zero), .harmonic(let zero): self.zero(zero)
    case .powerMean(let exponent, let zero):
      attribute("exponent", exponent)
      self.zero(zero)
    case .orderedWeighted(let places): attribute("places", ListText.numbers(places))
    case .mazziottaPareto(let form):
      flag("adjusted", form.isAdjusted)
      attribute("phenomenon", form.isNegative ? "negative" : "positive")
    case .copeland(let tolerance): attribute("tolerance", tolerance)
    case .vikor(let group): attribute("group", group)
    case .promethee(.usual): attribute("preference", "usual")
    case .promethee(.linear(let indifference, let preference)):
      attribute("preference", "linear")
      attribute("indifferentUpTo", indifference)
      attribute("preferredFrom", preference)
    }
  }

  private func zero(_ rule: ZeroRule) {
    switch rule {
    case .stops: attribute("zero", "stops")
    case .floor(let floor):
      attribute("zero", "floor")
      attribute("floor", floor)
    }
  }

  /// The element of a node's weighting, for judgements with figures.
  func weighting(_ node: IndexNode) {
    switch node.weighting {
    case .shares, .relative, .equal, .entropy, .critic, .standardDeviation, .principalComponent: return
    case .budgetAllocation, .analyticHierarchy, .bestWorst, .rankOrderCentroid, .benefitOfTheDoubt: break
    }
    element("weights") {
      attribute("method", node.weighting.methodName)
      switch node.weighting {
      case .shares, .relative, .equal, .entropy, .critic, .standardDeviation, .principalComponent: break
      case .budgetAllocation(let experts):
        for expert in experts {
          element("expert") {
            attribute("name", expert.expert)
            text(ListText.numbers(expert.points))
          }
        }
      case .analyticHierarchy(let rows):
        for row in rows { element("row", text: ListText.numbers(row)) }
      case .bestWorst(let best, let worst, let bestToOthers, let othersToWorst):
        attribute("best", node.children[best].name)
        attribute("worst", node.children[worst].name)
        element("bestToOthers", text: ListText.numbers(bestToOthers))
        element("othersToWorst", text: ListText.numbers(othersToWorst))
      case .rankOrderCentroid(let ranks):
        element("ranks", text: ranks.map(String.init).joined(separator: " "))
      case .benefitOfTheDoubt(let lower, let upper):
        attribute("lower", lower)
        attribute("upper", upper)
      }
    }
  }
}

extension IndexChild {
  /// The id of the node or indicator.
  fileprivate var name: String {
    switch self {
    case .node(let node): node.id.rawValue
    case .use(let use): use.indicator.rawValue
    case .reference(let id, _): id.rawValue
    }
  }
}
