import AssessmentModel

/// What the uncertainty comes from.
extension AssessmentWalk where Sink: DocumentSink {
  func sensitivity(_ analysis: SensitivityAnalysis) {
    sink.count("sample", analysis.sample)
    sink.count("runs", analysis.runs)
    sink.text(.json("given"), analysis.given)
    design(analysis.design, hasSeed: true)
    sink.list(ListName("output", json: "outputs"), analysis.outputs) { output($0, analysis.design) }
  }

  private func output(_ output: SensitivityOutput, _ design: RobustnessDesign) {
    switch output.subject {
    case .meanRankShift: sink.text("of", "mean-rank-shift")
    case .score(let city):
      sink.text("of", "score")
      sink.text("city", id(ofCity: city))
    }
    sink.number("mean", facts.reported(mean: output))
    sink.number("variance", facts.reported(variance: output))
    sink.flag("conclusive", output.isConclusive)
    let inputs = design.inputs.indices.prefix(output.total.count)
    sink.list(ListName("index", json: "indices"), inputs) { place in
      sink.text("input", design.inputs[place].id)
      estimate("first", "firstLower", "firstUpper", output.first[place])
      estimate("total", "totalLower", "totalUpper", output.total[place])
    }
  }

  private func estimate(_ name: FieldName, _ lower: FieldName, _ upper: FieldName, _ estimate: Estimate) {
    sink.number(name, estimate.value)
    sink.number(lower, estimate.lower)
    sink.number(upper, estimate.upper)
  }
}
