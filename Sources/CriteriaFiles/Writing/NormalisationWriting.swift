internal import AssessmentModel
internal import XMLStream

extension XMLWriter {
  /// How values come onto the common scale.
  func normalisation(_ indicator: Indicator) { normalisation(indicator.normalisation, of: indicator) }

  /// A method; without an indicator, as in an alternative, it has neither range nor basis.
  func normalisation(_ method: Normalisation, of indicator: Indicator? = nil) {
    switch method {
    case .goalposts(let goalposts):
      element("goalposts") {
        attribute("lower", goalposts.lower)
        attribute("upper", goalposts.upper)
        attribute("scale", goalposts.isLogarithmic ? "logarithmic" : "linear")
        attribute("outside", goalposts.isTruncated ? "cut" : "keep")
        range(indicator)
        basis(indicator)
      }
    case .minMax(let constant):
      element("minMax") {
        attribute("constant", constant)
        range(indicator)
        basis(indicator)
      }
    case .zScore(let mean, let deviation, let constant):
      element("zScore") {
        attribute("mean", mean)
        attribute("deviation", deviation)
        attribute("constant", constant)
        basis(indicator)
      }
    case .rank(let ties):
      element("rank") {
        attribute("ties", ties.rawValue)
        basis(indicator)
      }
    case .borda(let ties):
      element("borda") {
        attribute("ties", ties.rawValue)
        basis(indicator)
      }
    case .percentileRank(let ties):
      element("percentileRank") {
        attribute("ties", ties.rawValue)
        range(indicator)
        basis(indicator)
      }
    case .distanceToLeader(let constant):
      element("distanceToLeader") {
        attribute("constant", constant)
        range(indicator)
        basis(indicator)
      }
    case .distanceToReference(let city, let isCapped):
      element("distanceToReference") {
        attribute("city", city.rawValue)
        flag("capped", isCapped)
        basis(indicator)
      }
    case .distanceToTarget(let target, let isCapped):
      element("distanceToTarget") {
        attribute("at", target)
        flag("capped", isCapped)
        basis(indicator)
      }
    case .fractionOfBest: element("fractionOfBest") { basis(indicator) }
    case .categorical(let steps): categories(steps, indicator)
    case .vector: element("vector") { basis(indicator) }
    case .sum: element("sumToOne") { basis(indicator) }
    case .maximum: element("maximum") { basis(indicator) }
    }
  }

  private func categories(_ steps: [CategoryStep], _ indicator: Indicator?) {
    element("categories") {
      basis(indicator)
      for step in steps {
        if let from = step.from {
          element("from") {
            attribute("at", from)
            attribute("points", step.points)
          }
        } else {
          element("lowest") { attribute("points", step.points) }
        }
      }
    }
  }

  /// 0 to 1 is what is meant where nothing is written.
  private func range(_ indicator: Indicator?) {
    if let indicator, indicator.range != .unit {
      attribute("range", ListText.numbers([indicator.range.lower, indicator.range.upper]))
    }
  }

  /// What it rests on; an element of the indicator says it where it is said in several languages.
  private func basis(_ indicator: Indicator?) {
    if let basis = indicator?.basis, basis.korean == nil { attribute("basis", basis.english) }
  }
}
