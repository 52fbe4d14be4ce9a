import AssessmentModel

/// What varies from replicate to replicate.
extension AssessmentWalk where Sink: DocumentSink {
  /// - Parameter hasSeed: whether the parameters come from the seed; XML names it in any case.
  func design(_ design: RobustnessDesign, hasSeed: Bool) {
    sink.record("design") {
      // As a text: a seed may be beyond the whole numbers that readers of JSON keep exactly.
      sink.text(hasSeed ? "seed" : .xml("seed"), String(design.seed))
      sink.list(ListName("input", json: "inputs"), design.inputs) { input in
        sink.text("id", input.id)
        sink.text("kind", VariationKind(input.variation).rawValue)
        sink.words("of", input.variation.subjects)
        sink.text("parameters", orEmpty: input.variation.parameters)
        sink.localised("name", input.name)
      }
    }
  }
}
