import AssessmentModel
import Diagnostics

/// The members `uncertainty` and `sensitivity` of `assessment.json`.
struct RobustnessJSON {
  let facts: ReportFacts
  let json: JSONWriter

  private var criteria: CriteriaSet { facts.assessment.criteria }
  private func id(_ city: Int) -> String { facts.assessment.cities[city].id.rawValue }

  func members(_ analysis: UncertaintyAnalysis) {
    json.member("replicates", analysis.replicates)
    // Parameters that are given come from no seed.
    if let given = analysis.given { json.member("given", given) }
    design(analysis.design, hasSeed: analysis.given == nil)
    json.member("compared", array: { for city in analysis.compared { json.string(id(city)) } })
    json.member("cities", array: { for city in analysis.cities { write(city, analysis) } })
  }

  func members(_ analysis: SensitivityAnalysis) {
    json.member("sample", analysis.sample)
    json.member("runs", analysis.runs)
    if let given = analysis.given { json.member("given", given) }
    design(analysis.design, hasSeed: true)
    json.member("outputs", array: { for output in analysis.outputs { write(output, analysis.design) } })
  }

  private func design(_ design: RobustnessDesign, hasSeed: Bool) {
    json.key("design")
    json.object {
      // A seed may be beyond the whole numbers that readers of JSON keep exactly.
      if hasSeed { json.member("seed", String(design.seed)) }
      json.key("inputs")
      json.array {
        for input in design.inputs {
          json.object {
            json.member("id", input.id)
            json.member("kind", VariationKind(input.variation).rawValue)
            json.member("of", array: { for subject in input.variation.subjects { json.string(subject) } })
            json.member("parameters", input.variation.parameters)
            JSONReport.text("name", input.name, json)
          }
        }
      }
    }
  }

  private func write(_ city: CityUncertainty, _ analysis: UncertaintyAnalysis) {
    let place = facts.uncertainty?.place(of: city.city)
    json.object {
      json.member("id", id(city.city))
      if let ranks = city.ranks { for (name, rank) in ranks.named { json.member("\(name)", rank) } }
      if place != nil { json.member("unrankedShare", city.unrankedShare) }
      if let scores = city.scores {
        json.member("scoreP5", criteria.scores.reported(scores.fifth))
        json.member("scoreMedian", criteria.scores.reported(scores.median))
        json.member("scoreP95", criteria.scores.reported(scores.ninetyFifth))
      }
      shares("verdicts", criteria.verdicts.map(\.id), city.verdictShares)
      shares("classes", (criteria.classes?.classes ?? []).map(\.id), city.classShares)
      guard let place else { return }
      if facts.uncertainty?.listsPairs == true {
        let others = 0..<analysis.compared.count
        list("acceptability", others.map { analysis.acceptability(place, rank: $0 + 1) })
        list("wins", others.map { analysis.winShare(place, over: $0) })
      }
      central(place, analysis)
    }
  }

  private func shares(_ name: String, _ ids: [String], _ shares: [Double]) {
    guard !shares.isEmpty else { return }
    json.member(name, object: { for (id, share) in zip(ids, shares) where share > 0 { json.member(id, share) } })
  }

  private func list(_ name: String, _ numbers: [Double]) {
    json.member(name, array: { for number in numbers { json.number(number) } })
  }

  private func central(_ place: Int, _ analysis: UncertaintyAnalysis) {
    guard analysis.centralWeights.indices.contains(place), let weights = analysis.centralWeights[place] else { return }
    json.key("centralWeights")
    json.array {
      for (leaf, weight) in weights.enumerated() where weight > 0 {
        json.object {
          json.member("indicator", facts.indicator(ofLeaf: leaf).id.rawValue)
          json.member("under", facts.parent(ofLeaf: leaf))
          json.member("weight", weight)
        }
      }
    }
  }

  private func write(_ output: SensitivityOutput, _ design: RobustnessDesign) {
    json.object {
      switch output.subject {
      case .meanRankShift: json.member("of", "mean-rank-shift")
      case .score(let city):
        json.member("of", "score")
        json.member("city", id(city))
      }
      json.member("mean", facts.reported(mean: output))
      json.member("variance", facts.reported(variance: output))
      json.member("conclusive", output.isConclusive)
      json.key("indices")
      json.array {
        for (place, input) in design.inputs.enumerated() where output.total.indices.contains(place) {
          json.object {
            json.member("input", input.id)
            estimate("first", output.first[place])
            estimate("total", output.total[place])
          }
        }
      }
    }
  }

  private func estimate(_ name: String, _ estimate: Estimate) {
    json.member(name, estimate.value)
    json.member(name + "Lower", estimate.lower)
    json.member(name + "Upper", estimate.upper)
  }
}
