import AssessmentModel

/// The digital divide: the findings of a city.
extension AssessmentWalk where Sink: DocumentSink {
  func divide(_ profile: CityProfile) {
    guard let divide = facts.assessment.divide else { return }
    sink.list(ListName("divide", json: "divide"), profile.divide) { finding in
      let check = divide.checks[finding.check]
      sink.text("indicator", facts.indicatorID(check.indicator))
      sink.text("kind", check.kind.fileName)
      if case .gap(let group) = check.kind, let rules = facts.assessment.criteria.divide {
        sink.text("group", rules.groups[group].id.rawValue)
        sink.text("reference", rules.groups[group].reference.rawValue)
      }
      sink.text("outcome", finding.outcome.fileName)
      sink.number("value", finding.value, absent: .leftOut)
      if let measures = finding.measures { self.measures(measures) }
      guard !finding.guards.isEmpty else { return }
      sink.references(ReferenceName("guard", "rule", json: "guards"), finding.guards) { $0.fileName }
    }
  }

  private func measures(_ measures: GapMeasures) {
    sink.number("groupPercent", measures.group)
    sink.number("referencePercent", measures.reference)
    sink.number("groupSample", measures.groupSample)
    sink.number("referenceSample", measures.referenceSample)
    sink.number("difference", measures.difference)
    sink.number("parityRatio", measures.parityRatio)
    sink.number("relativeGap", measures.relativeGap)
    sink.number("exclusionRatio", measures.exclusionRatio)
    sink.number("differenceLower", measures.differenceInterval?.lower, absent: .leftOut)
    sink.number("differenceUpper", measures.differenceInterval?.upper, absent: .leftOut)
    sink.number("ratioLower", measures.ratioInterval?.lower, absent: .leftOut)
    sink.number("ratioUpper", measures.ratioInterval?.upper, absent: .leftOut)
  }
}
