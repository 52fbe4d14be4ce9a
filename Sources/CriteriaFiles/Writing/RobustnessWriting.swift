internal import AssessmentModel
internal import XMLStream

extension XMLWriter {
  /// How the robustness of the result is examined.
  func robustness(_ design: RobustnessDesign) {
    element("robustness") {
      attribute("replicates", design.replicates)
      attribute("seed", String(design.seed))
      attribute("sensitivitySample", design.sensitivitySample)
      for input in design.inputs { self.input(input) }
    }
  }

  private func input(_ input: UncertainInput) {
    switch input.variation {
    case .weights(let nodes, let variation):
      element("weights") {
        attribute("id", input.id)
        names("nodes", nodes.map(\.rawValue))
        weightVariation(variation)
        texts("name", input.name)
      }
    case .normalisation(let indicators, let methods):
      element("normalisation") {
        attribute("id", input.id)
        names("indicators", indicators.map(\.rawValue))
        texts("name", input.name)
        for method in methods { element("alternative") { normalisation(method) } }
      }
    case .aggregation(let nodes, let methods):
      element("aggregation") {
        attribute("id", input.id)
        names("nodes", nodes.map(\.rawValue))
        texts("name", input.name)
        for method in methods { element("alternative") { aggregation(method) } }
      }
    case .imputation(let methods):
      element("imputation") {
        attribute("id", input.id)
        texts("name", input.name)
        for method in methods { imputation(method, as: "alternative") }
      }
    case .treatment(let methods):
      element("treatment") {
        attribute("id", input.id)
        texts("name", input.name)
        for method in methods { treatment(method, as: "alternative") }
      }
    case .goalposts(let indicators, let share):
      element("goalposts") {
        attribute("id", input.id)
        names("indicators", indicators.map(\.rawValue))
        attribute("share", share)
        texts("name", input.name)
      }
    case .dropping(let indicators):
      element("dropping") {
        attribute("id", input.id)
        names("indicators", indicators.map(\.rawValue))
        texts("name", input.name)
      }
    case .answers(let margins):
      element("answers") {
        attribute("id", input.id)
        texts("name", input.name)
        for margin in margins { self.margin(margin) }
      }
    }
  }

  private func weightVariation(_ variation: WeightVariation) {
    switch variation {
    case .noise(let noise): attribute("noise", noise)
    case .simplex: flag("simplex", true)
    case .bounds(let lower, let upper):
      attribute("lower", lower)
      attribute("upper", upper)
    }
  }

  private func margin(_ margin: AnswerMargin) {
    element("margin") {
      names("indicators", margin.indicators.map(\.rawValue))
      attribute("basis", MarginReading.bases.first { $0.value == margin.basis }?.key)
      switch margin.size {
      case .absolute(let size): attribute("plusMinus", size)
      case .relative(let share): attribute("share", share)
      }
    }
  }

  /// A list of names; nothing where all are meant.
  func names(_ name: StaticString, _ names: [String]) {
    if !names.isEmpty { attribute(name, names.joined(separator: " ")) }
  }
}
