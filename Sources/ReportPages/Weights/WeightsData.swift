import AssessmentModel
import Diagnostics
import ReportFiles
import Words

/// What the script on weights works with: the fixed part of every city, the rules, and the official result that it must
/// meet before it shows anything.
extension ReportPage {
  func weightsData(_ trial: WeightTrial) {
    let root = assessment.plan.nodes[assessment.plan.principal]
    html.data(id: "weight-data") { json in
      json.object {
        rule(of: root, json)
        json.key("parts")
        json.array { for part in trial.parts { self.part(part, of: root, json) } }
        presets(trial, root, json)
        json.member("children", root.children.count)
        json.key("range")
        json.array {
          json.number(criteria.scores.lower)
          json.number(criteria.scores.upper)
        }
        json.member("decimals", decimals)
        json.member("ties", criteria.tieRule.rawValue)
        json.member("near", Comparison.tolerance)
        json.member("covered", criteria.minimumCoverage)
        json.member("noise", trial.noise)
        json.member("seed", Double(trial.seed))
        outcomes(trial, json)
        json.key("cities")
        json.array { for city in assessment.cities.indices { self.city(city, trial, json) } }
        weightWords(json)
      }
    }
  }

  /// How the parts become the score.
  private func rule(of root: AssessmentPlan.Node, _ json: JSONWriter) {
    json.member("method", root.aggregation.methodName)
    json.member("index", root.id.rawValue)
    let (name, values) = root.aggregation.written
    for (parameter, value) in zip(name.form.parameters, values) {
      switch value {
      case .number(let number): json.member("\(parameter.name)", number)
      case .zero(let zero, _): json.member("lift", lift(zero))
      case .preference(.linear(let indifference, let preference)):
        json.member("indifference", indifference)
        json.member("preference", preference)
      case .preference(.usual):
        json.member("indifference", 0.0)
        json.member("preference", 0.0)
      case .flag, .ties, .city, .steps, .places, .ranks, .experts, .matrix, .bestWorst, .shareBounds: break
      }
    }
    json.member("least", root.minimumCoverage)
    json.member("fewest", max(1, root.minimumChildren))
    if let range = root.rescaling {
      json.key("stretch")
      json.array {
        json.number(range.lower)
        json.number(range.upper)
      }
    }
  }

  private func lift(_ zero: ZeroRule) -> Double {
    switch zero {
    case .stops: 0
    case .floor(let floor): floor
    }
  }

  private func part(_ position: Int, of root: AssessmentPlan.Node, _ json: JSONWriter) {
    json.object {
      json.member("id", facts.id(root.children[position]))
      json.member("name", facts.name(root.children[position])[language])
      json.member("share", root.shares[position])
      json.member("place", position)
    }
  }

  private func outcomes(_ trial: WeightTrial, _ json: JSONWriter) {
    json.key("gates")
    json.array { for gate in trial.gates { comparison(gate, json) } }
    json.key("rules")
    json.array {
      for (position, trigger) in trial.triggers.enumerated() {
        let rule = criteria.verdicts[position]
        json.object {
          switch trigger {
          case .gateFailed: json.member("when", "failed")
          case .gateUnknown: json.member("when", "unknown")
          case .insufficientCoverage: json.member("when", "uncovered")
          case .score(let comparisons):
            json.member("when", "score")
            json.key("cuts")
            json.array { for cut in comparisons { comparison(cut, json) } }
          }
          json.key("ranked")
          json.bool(rule.isRanked)
          json.member("standing", rule.standing)
          json.key("open")
          json.bool(trial.isOpen[position])
        }
      }
    }
    json.key("classes")
    json.array {
      for level in trial.classesFollow ? criteria.classes?.classes ?? [] : [] {
        if let bound = level.bound { comparison(bound, json) } else { json.null() }
      }
    }
    json.key("bands")
    json.array { for band in facts.bands.list { json.string(band.short[language]) } }
  }

  private func comparison(_ comparison: Comparison, _ json: JSONWriter) {
    json.array {
      switch comparison {
      case .atLeast: json.integer(0)
      case .below: json.integer(1)
      case .above: json.integer(2)
      case .atMost: json.integer(3)
      case .equals: json.integer(4)
      }
      json.number(comparison.cut)
    }
  }

  /// A city: identifier, name, link, parts, gates (1 failed, 2 unknown), rules, answered, silent row, and what the
  /// assessment gave it: overall rank, rank, score, band, class.
  private func city(_ position: Int, _ trial: WeightTrial, _ json: JSONWriter) {
    let city = trial.cities[position]
    json.array {
      json.string(assessment.cities[position].id.rawValue)
      json.string(assessment.cities[position].name[language])
      json.string(link(toCity: position))
      numbers(city.row.parts, json)
      json.integer((city.failsGate ? 1 : 0) + (city.hasUnknownGate ? 2 : 0))
      json.string(marks(city.row.rulesHold))
      if let answered = city.answered { numbers(answered, json) } else { json.null() }
      if let silent = city.silent {
        numbers(silent.parts, json)
        json.string(marks(silent.rulesHold))
      } else {
        json.null()
        json.null()
      }
      json.number(assessment.ranking.overall[position] ?? .nan)
      json.number(assessment.rank(of: position) ?? .nan)
      json.number(assessment.nodes[assessment.plan.principal].scores[position] ?? .nan)
      if let band = facts.band(of: position) { json.integer(band) } else { json.null() }
      if let level = assessment.classes[position] { json.integer(level) } else { json.null() }
    }
  }

  private func numbers(_ values: [Double], _ json: JSONWriter) {
    json.array { for value in values { json.number(value) } }
  }

  private func marks(_ holds: [Bool]) -> String { String(decoding: holds.map { $0 ? 49 : 48 }, as: UTF8.self) }

  /// Weightings to begin from that the set itself holds: those of its experts, and of trees with the same parts.
  private func presets(_ trial: WeightTrial, _ root: AssessmentPlan.Node, _ json: JSONWriter) {
    json.key("presets")
    json.array {
      if case .budgetAllocation(let experts) = root.weighting, experts.count > 1 {
        for expert in experts { preset(expert.expert, trial.parts.map { expert.points[$0] }, json) }
      }
      for other in assessment.plan.roots.dropFirst() {
        let tree = assessment.plan.nodes[other]
        let shares = trial.parts.map { part in
          tree.children.firstIndex(of: root.children[part]).map { tree.shares[$0] } ?? 0
        }
        let isSame = zip(trial.parts, shares).allSatisfy { abs(root.shares[$0] - $1) < Weighting.sumTolerance }
        let isWhole = abs(shares.reduce(0, +) - 1) < Weighting.sumTolerance
        guard tree.children.count == root.children.count, !isSame, isWhole else { continue }
        preset(tree.name[language], shares.map { $0 * 100 }, json)
      }
    }
  }

  private func preset(_ name: String, _ points: [Double], _ json: JSONWriter) {
    json.object {
      json.member("name", name)
      json.key("weights")
      numbers(points, json)
    }
  }
}
