import AssessmentModel
import Diagnostics
import XMLStream

/// The elements `uncertainty` and `sensitivity` of `report.xml`; see `Reports/report.xsd`.
struct RobustnessXML {
  let facts: ReportFacts
  let xml: XMLWriter

  private var criteria: CriteriaSet { facts.assessment.criteria }
  private func id(_ city: Int) -> String { facts.assessment.cities[city].id.rawValue }

  func write(_ analysis: UncertaintyAnalysis) {
    xml.element("uncertainty") {
      xml.attribute("replicates", analysis.replicates)
      design(analysis.design)
      for city in analysis.compared { xml.element("compared") { xml.attribute("city", id(city)) } }
      for city in analysis.cities { write(city, analysis) }
    }
  }

  func write(_ analysis: SensitivityAnalysis) {
    xml.element("sensitivity") {
      xml.attribute("sample", analysis.sample)
      xml.attribute("runs", analysis.runs)
      design(analysis.design)
      for output in analysis.outputs { write(output, analysis.design) }
    }
  }

  private func design(_ design: RobustnessDesign) {
    xml.element("design") {
      xml.attribute("seed", String(design.seed))
      for input in design.inputs {
        xml.element("input") {
          xml.attribute("id", input.id)
          xml.attribute("kind", VariationKind(input.variation).rawValue)
          let subjects = input.variation.subjects
          xml.attribute("of", subjects.isEmpty ? nil : subjects.joined(separator: " "))
          let parameters = input.variation.parameters
          xml.attribute("parameters", parameters.isEmpty ? nil : parameters)
          XMLReport.text("name", input.name, xml)
        }
      }
    }
  }

  private func write(_ city: CityUncertainty, _ analysis: UncertaintyAnalysis) {
    let place = facts.uncertainty?.place(of: city.city)
    xml.element("city") {
      xml.attribute("id", id(city.city))
      if let ranks = city.ranks {
        for (name, rank) in ranks.named { xml.attribute(name, rank) }
      }
      if place != nil { xml.attribute("unrankedShare", city.unrankedShare) }
      if let scores = city.scores {
        xml.attribute("scoreP5", criteria.scores.reported(scores.fifth))
        xml.attribute("scoreMedian", criteria.scores.reported(scores.median))
        xml.attribute("scoreP95", criteria.scores.reported(scores.ninetyFifth))
      }
      for (rule, share) in zip(criteria.verdicts, city.verdictShares) where share > 0 {
        shared("verdict", rule.id, share)
      }
      for (level, share) in zip(criteria.classes?.classes ?? [], city.classShares) where share > 0 {
        shared("class", level.id, share)
      }
      guard let place else { return }
      if facts.uncertainty?.listsPairs == true {
        let others = 0..<analysis.compared.count
        xml.element("acceptability", text: list(others.map { analysis.acceptability(place, rank: $0 + 1) }))
        xml.element("wins", text: list(others.map { analysis.winShare(place, over: $0) }))
      }
      central(place, analysis)
    }
  }

  private func shared(_ name: StaticString, _ id: String, _ share: Double) {
    xml.element(name) {
      xml.attribute("id", id)
      xml.attribute("share", share)
    }
  }

  private func central(_ place: Int, _ analysis: UncertaintyAnalysis) {
    guard analysis.centralWeights.indices.contains(place), let weights = analysis.centralWeights[place] else { return }
    for (leaf, weight) in weights.enumerated() where weight > 0 {
      xml.element("centralWeight") {
        xml.attribute("indicator", facts.indicator(ofLeaf: leaf).id.rawValue)
        xml.attribute("under", facts.parent(ofLeaf: leaf))
        xml.attribute("weight", weight)
      }
    }
  }

  private func write(_ output: SensitivityOutput, _ design: RobustnessDesign) {
    xml.element("output") {
      switch output.subject {
      case .meanRankShift: xml.attribute("of", "mean-rank-shift")
      case .score(let city):
        xml.attribute("of", "score")
        xml.attribute("city", id(city))
      }
      xml.attribute("mean", facts.reported(mean: output))
      xml.attribute("variance", facts.reported(variance: output))
      xml.attribute("conclusive", output.isConclusive)
      for (place, input) in design.inputs.enumerated() where output.total.indices.contains(place) {
        xml.element("index") {
          xml.attribute("input", input.id)
          estimate("first", "firstLower", "firstUpper", output.first[place])
          estimate("total", "totalLower", "totalUpper", output.total[place])
        }
      }
    }
  }

  private func estimate(
    _ name: StaticString, _ lower: StaticString, _ upper: StaticString, _ estimate: Estimate
  ) {
    xml.attribute(name, estimate.value)
    xml.attribute(lower, estimate.lower)
    xml.attribute(upper, estimate.upper)
  }

  private func list(_ shares: [Double]) -> String { shares.map { DecimalText.exact($0) }.joined(separator: " ") }
}

extension CityUncertainty.Ranks {
  /// The figures with their names in XML and JSON.
  var named: [(name: StaticString, rank: Double)] {
    [
      ("rankMedian", median), ("rankMean", mean), ("rankP5", fifth), ("rankP25", lowerQuartile),
      ("rankP75", upperQuartile), ("rankP95", ninetyFifth), ("rankBest", best), ("rankWorst", worst),
    ]
  }
}

extension ReportFacts {
  /// The id of the node that a leaf stands under.
  func parent(ofLeaf leaf: Int) -> String {
    assessment.plan.nodes[assessment.plan.leaves[leaf].parent].id.rawValue
  }

  /// The mean of an output of the sensitivity analysis: scores in the set's range, rank shifts as they are.
  func reported(mean output: SensitivityOutput) -> Double {
    switch output.subject {
    case .meanRankShift: output.mean
    case .score: assessment.criteria.scores.reported(output.mean)
    }
  }

  /// The variance of an output, on the same scale.
  func reported(variance output: SensitivityOutput) -> Double {
    switch output.subject {
    case .meanRankShift: output.variance
    case .score: assessment.criteria.scores.reportedVariance(output.variance)
    }
  }
}
