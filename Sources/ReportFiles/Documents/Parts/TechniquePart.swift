import AssessmentModel

/// Methods with their parameters.
extension AssessmentWalk where Sink: DocumentSink {
  /// What is done to an indicator's values on their way to the common scale.
  func technique(_ indicator: Indicator) {
    let (name, values) = indicator.normalisation.written
    sink.text("normalisation", name.rawValue)
    if name == .minMax { sink.text("range", "of-the-cities") }
    for (parameter, value) in zip(name.form.parameters, values) { field(parameter, value) }
    if indicator.range != .unit {
      sink.number("lowest", indicator.range.lower)
      sink.number("highest", indicator.range.upper)
    }
    sink.text("denominator", indicator.denominator?.item.rawValue)
    sink.number("per", indicator.denominator?.per)
    sink.text("imputation", indicator.imputation?.notation)
    sink.text("treatment", indicator.treatment?.notation)
  }

  /// A parameter of a normalisation; steps of a table are a list of their own.
  private func field(_ parameter: MethodParameter, _ value: MethodValue) {
    let name = FieldName(xml: parameter.field, json: parameter.field)
    switch value {
    case .number(let number): sink.number(name, number)
    case .flag(let isSet): sink.flag(name, isSet)
    case .ties(let ties): sink.text(name, ties.rawValue)
    case .city(let city): sink.text(name, city.rawValue)
    case .steps, .zero, .places, .preference, .ranks, .experts, .matrix, .bestWorst, .shareBounds: break
    }
  }

  /// How a node's children are weighed and combined.
  func technique(_ node: AssessmentPlan.Node) {
    sink.text("aggregation", node.aggregation.methodName)
    for case .zero(.floor(let floor), _) in node.aggregation.written.values { sink.number("floor", floor) }
    if node.aggregation.notation != node.aggregation.methodName { sink.text("parameters", node.aggregation.notation) }
    sink.text("weighting", node.weighting.methodName)
    if !node.weighting.isWritten, node.weighting.notation != node.weighting.methodName {
      sink.text("judgements", node.weighting.notation)
    }
    sink.number("rescaledFrom", node.rescaling?.lower)
    sink.number("rescaledTo", node.rescaling?.upper)
  }
}
