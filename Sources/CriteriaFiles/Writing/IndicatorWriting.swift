internal import AssessmentModel
internal import XMLStream

extension XMLWriter {
  /// An indicator; one that is asked directly has a question instead of items. Without scaling it says nothing of how its
  /// values come onto the common scale, as no index uses them.
  func indicator(_ indicator: Indicator, hasScaling: Bool = true) {
    let own = ItemID(indicator.id.rawValue)
    let isAskedDirectly =
      indicator.scoring == .answer(own) && indicator.items.count == 1 && indicator.items.first?.id == own
    element("indicator") {
      attribute("id", indicator.id.rawValue)
      attribute("direction", indicator.direction.rawValue)
      flag("cityControls", indicator.isCityControlled)
      texts("name", indicator.name)
      texts("definition", indicator.definition)
      texts("unit", indicator.unit)
      if isAskedDirectly, let item = indicator.items.first { texts("question", item.question) }
      scale(indicator.scale)
      if isAskedDirectly, let item = indicator.items.first { proofs(item) }
      if !isAskedDirectly {
        if !indicator.items.isEmpty {
          element("items") { for item in indicator.items { self.item(item) } }
        }
        valueRule(indicator.scoring)
      }
      if let denominator = indicator.denominator { self.denominator(denominator) }
      if let imputation = indicator.imputation { self.imputation(imputation) }
      if let treatment = indicator.treatment { self.treatment(treatment) }
      if let change = indicator.change { self.change(change) }
      if hasScaling { normalisation(indicator) }
      if indicator.basis.korean != nil { texts("basis", indicator.basis) }
      plainText("source", indicator.source)
      plainText("status", indicator.status)
    }
  }

  private func item(_ item: Item) {
    element("item") {
      attribute("id", item.id.rawValue)
      texts("question", item.question)
      scale(item.scale)
      proofs(item)
    }
  }

  private func proofs(_ item: Item) {
    for document in item.documents { element("proof") { texts("name", document) } }
  }

  private func scale(_ scale: Scale) {
    switch scale {
    case .yesNo: element("yesNo")
    case .percent: element("percent")
    case .level(let top): element("level") { attribute("of", top) }
    case .count(let top): element("count") { attribute("of", top) }
    case .number(let lower, let upper):
      element("number") {
        attribute("from", lower)
        attribute("to", upper)
      }
    case .options(let options):
      element("options") {
        for option in options {
          element("option") {
            attribute("code", option.code)
            attribute("points", option.points)
            texts("label", option.label)
          }
        }
      }
    }
  }

  private func valueRule(_ scoring: ItemScoring) {
    switch scoring {
    case .answer(let item): element("answer") { attribute("item", item.rawValue) }
    case .ratio(let numerator, let denominator, let per):
      element("ratio") {
        attribute("of", numerator.rawValue)
        attribute("to", denominator.rawValue)
        attribute("per", per)
      }
    case .sum(let items): element("sum") { taken(items) }
    case .mean(let items, let factor):
      element("mean") {
        attribute("times", factor)
        taken(items)
      }
    case .weighted(let items, let weights, let isMean, let scale, let minimumAnswered):
      element(isMean ? "mean" : "sum") {
        attribute("times", scale)
        attribute("minimumAnswered", minimumAnswered)
        for (item, weight) in zip(items, weights) {
          element("of") {
            attribute("item", item.rawValue)
            attribute("weight", weight)
          }
        }
      }
    case .outsideCountry(let code): element("outsideCountry") { attribute("iso3", code) }
    }
  }

  private func taken(_ items: [ItemID]) {
    for item in items { element("of") { attribute("item", item.rawValue) } }
  }
}
