internal import AssessmentModel
internal import Diagnostics
internal import XMLStream

/// Reads indicators and their items.
enum IndicatorReading {
  static func readAll(_ list: XMLElement, _ context: ReadingContext) -> [Indicator] {
    let element = StrictElement(list, context.log, children: [.many("indicator")])
    return element.children("indicator").map { read($0, context) }
  }

  private static func read(_ child: XMLElement, _ context: ReadingContext) -> Indicator {
    let rules = ChildRule.alternatives(ValueRuleReading.names)
    let element = StrictElement(
      child, context.log, attributes: ["id", "direction", "cityControls"],
      children: [.many("name"), .any("definition"), .any("unit"), .any("question")] + ScaleReading.children
        + [.any("proof"), .maybe("items")] + rules
        + [.maybe("denominator"), .maybe("imputation"), .maybe("treatment"), .maybe("change")]
        + NormalisationReading.children + [.any("basis"), .maybe("source"), .maybe("status")])
    let id = element.id("id") ?? ""
    let scale = ScaleReading.read(element)
    // Of two indicators with one id, which is reported, the first counts.
    if let scale { context.scales[IndicatorID(id)] = context.scales[IndicatorID(id)] ?? scale }
    let direction = element.choice("direction", default: Direction.higherIsBetter)
    let denominator = element.child("denominator").flatMap { DataTreatmentReading.denominator($0, context) }
    // Divided values are not on the scale of the answers any more.
    if element.child("denominator") != nil { context.scales[IndicatorID(id)] = .number(lower: nil, upper: nil) }
    let reach = element.child("denominator") == nil ? scale : nil
    let normalisation = NormalisationReading(
      element, reach: reach, direction: direction, isUsed: context.names.used.contains(id))
    let items = element.child("items").map { readItems($0, context) }
    let scoring = ValueRuleReading.read(element, items: items ?? [], context)
    checkQuestions(element, hasItems: items != nil, hasRule: scoring != nil)
    if items == nil, scoring == nil { context.useItem(id) }
    let isDerived = items != nil || scoring != nil
    return Indicator(
      id: IndicatorID(id), name: element.texts("name"), definition: element.texts("definition"),
      unit: element.texts("unit"), question: element.texts("question"), scale: scale ?? .yesNo,
      direction: direction, normalisation: normalisation.method ?? .minMax(constant: nil),
      basis: basis(element, normalisation), items: isDerived ? items ?? [] : nil,
      scoring: scoring, source: element.plainText("source"), status: element.plainText("status"),
      isCityControlled: element.flag("cityControls", default: true), denominator: denominator,
      imputation: element.child("imputation").map { DataTreatmentReading.imputation($0, context.log) },
      treatment: element.child("treatment").map { DataTreatmentReading.treatment($0, context.log) },
      range: normalisation.range, documents: documents(element),
      change: element.child("change").flatMap { ChangeReading.read($0, scale: scale, context.log) })
  }

  /// What the scaling rests on: its attribute, or elements where it is said in several languages.
  private static func basis(_ element: StrictElement, _ scaling: NormalisationReading) -> LocalizedText {
    guard let first = element.child("basis") else { return LocalizedText(scaling.basis) }
    if !scaling.basis.isEmpty {
      element.log.report(
        .criteriaLanguage, .criteria(.textTwice, .text("basis"), .text("en"), .number(scaling.line)), at: first.location
      )
    }
    return element.texts("basis")
  }

  private static func readItems(_ list: XMLElement, _ context: ReadingContext) -> [Item] {
    let element = StrictElement(list, context.log, children: [.many("item")])
    return element.children("item").map { child in
      let item = StrictElement(
        child, context.log, attributes: ["id"],
        children: [.many("question")] + ScaleReading.children + [.any("proof")])
      return Item(
        id: ItemID(item.id("id") ?? ""), question: item.texts("question"), scale: ScaleReading.read(item) ?? .yesNo,
        documents: documents(item))
    }
  }

  /// The documents that prove an answer, each named in its languages.
  private static func documents(_ element: StrictElement) -> [LocalizedText] {
    element.children("proof").map { StrictElement($0, element.log, children: [.many("name")]).texts("name") }
  }

  private static func checkQuestions(_ element: StrictElement, hasItems: Bool, hasRule: Bool) {
    if hasItems, !hasRule {
      element.report(
        .criteriaValueRule, .criteria(.itemsWithoutRule),
        mend: .criteria(.addValueRule))
    }
    if hasItems || hasRule, let proof = element.child("proof") {
      element.log.report(
        .criteriaValueRule, .criteria(.proofOfNothing), at: proof.location,
        mend: .criteria(.moveProof))
    }
    if hasItems || hasRule, let question = element.child("question") {
      element.log.report(
        .criteriaValueRule, .criteria(.questionOfNobody), at: question.location,
        mend: .criteria(.moveQuestion))
    }
  }
}
