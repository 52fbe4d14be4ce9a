internal import AssessmentModel
internal import XMLStream

extension XMLWriter {
  /// How values come onto the common scale.
  func normalisation(_ indicator: Indicator) { normalisation(indicator.normalisation, of: indicator) }

  /// A method; without an indicator, as in an alternative, it has neither range nor basis.
  func normalisation(_ method: Normalisation, of indicator: Indicator? = nil) {
    let (name, values) = method.written
    element(name.form.element) {
      parameters(name.form, values, children: false)
      if name.form.takesRange { range(indicator) }
      basis(indicator)
      parameters(name.form, values, children: true)
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
