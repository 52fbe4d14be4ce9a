import AssessmentModel

/// The values of a city: each answer with what it is worth, its groups, who stands behind it, and where it was read.
extension AssessmentWalk where Sink: DocumentSink {
  func values(of city: Int) {
    let survey = facts.assessment.survey
    sink.list(ListName("value", json: "values"), facts.leaves.indices) { value($0, of: city, in: survey) }
  }

  /// - Parameter survey: the assessment's, lent once for all values of a city.
  private func value(_ indicator: Int, of city: Int, in survey: Survey) {
    sink.text("indicator", facts.indicatorID(indicator))
    let cell = facts.imputedCell(indicator, of: city)
    answer(facts.assessment.indicators.columns[indicator][city], filled: cell)
    if cell != nil {
      sink.text(
        "filledBy", facts.assessment.criteria.imputation(of: facts.assessment.criteria.indicators[indicator]).notation)
    }
    let columns = facts.columns[indicator]
    sink.list(ListName("source", json: "sources"), columns, whenEmpty: .leftOut) { column in
      place(survey.location(of: survey.columns[column], city: city))
    }
    if columns.contains(where: { survey.columns[$0].proofs?[city] != nil }) {
      proofs(columns.map { survey.columns[$0] }, of: city)
    }
    let uses = KeyedName("use", key: "node", value: "value", json: "uses")
    sink.numbers(uses, facts.leaves[indicator], whenEmpty: .leftOut) { leaf in
      (id(ofNode: facts.assessment.plan.leaves[leaf].parent), facts.score(leaf: leaf, of: city))
    }
    sink.list(ListName("group", json: "groups"), facts.groups[indicator], whenEmpty: .leftOut) { place in
      let group = facts.assessment.groups[place]
      sink.text(FieldName(xml: "id", json: "group"), group.group.rawValue)
      answer(group.values[city], filled: nil)
      sink.number("n", group.sampleSizes?[city].number, absent: .leftOut)
    }
  }

  /// Who stands behind an answer, where anything is said of it.
  private func proofs(_ columns: [AnswerColumn], of city: Int) {
    let proven = columns.compactMap { column in column.proofs?[city].map { (column, $0) } }
    sink.list(ListName("proof", json: "proofs"), proven) { column, proof in
      sink.text("item", column.key.item.rawValue)
      sink.text("outcome", proof.outcome.rawValue)
      sink.text("verifiedBy", unlessEmpty: proof.verifiedBy)
      sink.text("date", unlessEmpty: proof.date)
      sink.text("answeredBy", unlessEmpty: proof.answeredBy)
      sink.text("evidence", column.evidence?[city])
    }
  }

  /// The value with its basis, or the reason why there is none; a gap that was filled has both.
  private func answer(_ answer: Answer, filled: ImputedCell?) {
    let number = FieldName(xml: "number", json: "value")
    switch answer {
    case .value(let value, let basis):
      sink.number(number, value)
      sink.text("basis", basis.fileName)
    case .missing(let reason):
      sink.number(number, filled?.value, absent: .leftOut)
      sink.text("basis", filled?.basis.fileName)
      sink.text("missing", reason.fileName)
    }
  }
}
