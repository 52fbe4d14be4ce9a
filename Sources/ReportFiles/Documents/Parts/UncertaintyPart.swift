import AssessmentModel

/// How sure the ranking is.
extension AssessmentWalk where Sink: DocumentSink {
  func uncertainty(_ analysis: UncertaintyAnalysis) {
    sink.count("replicates", analysis.replicates)
    sink.text(.json("given"), analysis.given)
    // Parameters that are given come from no seed.
    design(analysis.design, hasSeed: analysis.given == nil)
    sink.references(ReferenceName("compared", "city", json: "compared"), analysis.compared) { id(ofCity: $0) }
    sink.list(ListName("city", json: "cities"), analysis.cities) { city($0, analysis) }
  }

  private func city(_ city: CityUncertainty, _ analysis: UncertaintyAnalysis) {
    let criteria = facts.assessment.criteria
    let place = facts.uncertainty?.place(of: city.city)
    sink.text("id", id(ofCity: city.city))
    figures(city)
    shares(
      KeyedName("verdict", key: "id", value: "share", json: "verdicts"), criteria.verdicts.map(\.id),
      city.verdictShares)
    shares(
      KeyedName("class", key: "id", value: "share", json: "classes"), (criteria.classes?.classes ?? []).map(\.id),
      city.classShares)
    guard let place else { return }
    if facts.uncertainty?.listsPairs == true {
      let others = 0..<analysis.compared.count
      sink.numbers("acceptability", others.map { analysis.acceptability(place, rank: $0 + 1) })
      sink.numbers("wins", others.map { analysis.winShare(place, over: $0) })
    }
    central(place, analysis)
  }

  /// The share of the replicates with each verdict or class that occurs.
  private func shares(_ name: KeyedName, _ ids: [String], _ shares: [Double]) {
    sink.numbers(name, shares.indices, whenEmpty: .leftOut) { position in
      ids.indices.contains(position) && shares[position] > 0 ? (ids[position], shares[position]) : nil
    }
  }

  private func central(_ place: Int, _ analysis: UncertaintyAnalysis) {
    guard analysis.centralWeights.indices.contains(place), let weights = analysis.centralWeights[place] else { return }
    let used = weights.indices.filter { weights[$0] > 0 }
    sink.list(ListName("centralWeight", json: "centralWeights"), used) { leaf in
      sink.text("indicator", facts.id(.leaf(leaf)))
      sink.text("under", facts.parent(ofLeaf: leaf))
      sink.number("weight", weights[leaf])
    }
  }
}

extension AssessmentWalk {
  /// The figures of a city over the replicates; cells of `robustness.csv` as well.
  func figures(_ city: CityUncertainty) {
    for (name, rank) in CityUncertainty.Ranks.named { sink.number(name, city.ranks?[keyPath: rank], absent: .leftOut) }
    let isCompared = facts.uncertainty?.place(of: city.city) != nil
    sink.number("unrankedShare", isCompared ? city.unrankedShare : nil, absent: .leftOut)
    sink.number("scoreP5", facts.reported(city.scores?.fifth), absent: .leftOut)
    sink.number("scoreMedian", facts.reported(city.scores?.median), absent: .leftOut)
    sink.number("scoreP95", facts.reported(city.scores?.ninetyFifth), absent: .leftOut)
  }
}
