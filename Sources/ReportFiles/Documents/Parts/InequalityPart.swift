import AssessmentModel

/// The divide between cities: how unequal an indicator is. XML has the element wherever there are rules for the divide.
extension AssessmentWalk where Sink: DocumentSink {
  func inequality() {
    let cities = facts.assessment.cities
    let divide = facts.assessment.divide
    let name = ListName("indicator", json: "inequality", within: divide == nil ? nil : "inequality")
    sink.list(name, divide?.inequality ?? []) { measures in
      sink.text(FieldName(xml: "id", json: "indicator"), facts.indicatorID(measures.indicator))
      sink.count("count", measures.count)
      sink.number("mean", measures.mean)
      sink.number("minimum", measures.minimumValue)
      sink.text("minimumCity", cities[measures.minimumCity].id.rawValue)
      sink.number("maximum", measures.maximumValue)
      sink.text("maximumCity", cities[measures.maximumCity].id.rawValue)
      sink.number("variationN", measures.variationN)
      sink.number("variationNMinus1", measures.variationNMinus1)
      sink.number("gini", measures.gini)
      sink.number("theilT", measures.theilT?.total)
      sink.number("theilTBetween", measures.theilT?.between)
      sink.number("theilTWithin", measures.theilT?.within)
      sink.number("theilL", measures.theilL?.total)
      sink.number("theilLBetween", measures.theilL?.between)
      sink.number("theilLWithin", measures.theilL?.within)
      if measures.atkinson.count == 3 {
        sink.number(.xml("atkinsonHalf"), measures.atkinson[0])
        sink.number(.xml("atkinson1"), measures.atkinson[1])
        sink.number(.xml("atkinson2"), measures.atkinson[2])
      }
      sink.numbers(.json("atkinson"), measures.atkinson)
      sink.number("fifths", measures.fifths)
      sink.number("percentile80To20", measures.percentile80To20)
    }
  }
}
