import AssessmentModel
import Diagnostics

/// One city with everything known about it.
extension JSONReport {
  static func city(_ position: Int, _ facts: ReportFacts, _ json: JSONWriter) {
    let assessment = facts.assessment
    let city = assessment.cities[position]
    let criteria = assessment.criteria
    json.object {
      json.member("id", city.id.rawValue)
      text("name", city.name, json)
      text("country", city.country, json)
      if !city.iso3.isEmpty { json.member("iso3", city.iso3) }
      json.member("region", city.region)
      json.member("kind", city.kind)
      json.member("rank", assessment.rank(of: position))
      json.member("rankOverall", assessment.ranking.overall[position])
      json.member("rankInRegion", assessment.ranking.inRegion[position])
      json.member("score", assessment.score(of: position))
      json.member("coverage", assessment.coverage[position])
      if let share = assessment.verifiedShare(of: position) { json.member("verified", share) }
      if let verdict = assessment.verdict(of: position) {
        json.member("verdict", verdict.id)
        json.member("provisional", assessment.verdicts[position].isProvisional)
        json.member("withoutSilence", assessment.verdicts[position].withoutSilence.map { criteria.verdicts[$0].id })
      }
      if let scheme = criteria.classes {
        json.member("class", assessment.classes[position].map { scheme.classes[$0].id })
      }
      if !criteria.gates.isEmpty {
        json.key("gates")
        json.object {
          for (number, gate) in criteria.gates.enumerated() {
            json.member(gate.id, assessment.gate(number, of: position).fileName)
          }
        }
      }
      json.key("nodes")
      json.object {
        for (number, node) in assessment.plan.nodes.enumerated() {
          json.key(node.id.rawValue)
          json.object {
            json.member("score", assessment.score(number, of: position))
            json.member("coverage", assessment.nodes[number].coverage[position])
          }
        }
      }
      json.key("values")
      json.array { for indicator in criteria.indicators.indices { value(indicator, position, facts, json) } }
      profile(facts.content.profile(position), facts, json)
      if let explanation = facts.content.explanation {
        json.member(
          "explanation", object: { ExplanationJSON(facts: facts, json: json).members(explanation(position)) })
      }
    }
  }

  private static func value(_ indicator: Int, _ city: Int, _ facts: ReportFacts, _ json: JSONWriter) {
    let assessment = facts.assessment
    json.object {
      json.member("indicator", assessment.criteria.indicators[indicator].id.rawValue)
      let cell = assessment.imputedCell(indicator, of: city)
      answer(assessment.indicators.columns[indicator][city], filled: cell, json)
      if cell != nil {
        let rule = assessment.criteria.imputation(of: assessment.criteria.indicators[indicator])
        json.member("filledBy", rule.summary)
      }
      if !facts.leaves[indicator].isEmpty {
        json.key("uses")
        json.object {
          for leaf in facts.leaves[indicator] {
            let node = assessment.plan.nodes[assessment.plan.leaves[leaf].parent].id.rawValue
            json.member(node, facts.score(leaf: leaf, of: city))
          }
        }
      }
      if !facts.groups[indicator].isEmpty {
        json.key("groups")
        json.array {
          for place in facts.groups[indicator] {
            let group = assessment.groups[place]
            json.object {
              json.member("group", group.group.rawValue)
              answer(group.values[city], json)
              if let sample = group.sampleSizes?[city].number { json.member("n", sample) }
            }
          }
        }
      }
      let proven = facts.columns[indicator].filter { assessment.survey.columns[$0].proofs?[city] != nil }
      if !proven.isEmpty {
        json.key("proofs")
        json.array { for column in proven { proof(assessment.survey.columns[column], city, json) } }
      }
      if !facts.columns[indicator].isEmpty {
        json.key("sources")
        json.array {
          for column in facts.columns[indicator] {
            json.object {
              location(assessment.survey.location(of: assessment.survey.columns[column], city: city), json)
            }
          }
        }
      }
    }
  }

  /// Who stands behind an answer.
  private static func proof(_ column: AnswerColumn, _ city: Int, _ json: JSONWriter) {
    guard let proof = column.proofs?[city] else { return }
    json.object {
      json.member("item", column.key.item.rawValue)
      json.member("outcome", proof.outcome.rawValue)
      if !proof.verifiedBy.isEmpty { json.member("verifiedBy", proof.verifiedBy) }
      if !proof.date.isEmpty { json.member("date", proof.date) }
      if !proof.answeredBy.isEmpty { json.member("answeredBy", proof.answeredBy) }
      if let evidence = column.evidence?[city] { json.member("evidence", evidence) }
    }
  }

  /// The value with its basis, or the reason why there is none; a gap that was filled has both.
  private static func answer(_ answer: Answer, filled: ImputedCell? = nil, _ json: JSONWriter) {
    switch answer {
    case .value(let number, let basis):
      json.member("value", number)
      json.member("basis", basis.fileName)
    case .missing(let reason):
      if let filled {
        json.member("value", filled.value)
        json.member("basis", filled.basis.fileName)
      }
      json.member("missing", reason.fileName)
    }
  }

  private static func profile(_ profile: CityProfile, _ facts: ReportFacts, _ json: JSONWriter) {
    let scores = facts.assessment.criteria.scores
    json.member("peerGroup", profile.peerGroup.id)
    json.member("referenceScore", scores.reportedIfAny(profile.referenceScore))
    peers(profile, facts, json)
    list("strengths", profile.strengths, facts, json)
    list("weaknesses", profile.weaknesses, facts, json)
    list("unanswered", profile.unanswered, facts, json)
    json.key("contributions")
    json.array {
      for contribution in profile.contributions {
        json.object {
          switch contribution.subject {
          case .node(let node): json.member("node", facts.assessment.plan.nodes[node].id.rawValue)
          case .leaf(let leaf):
            json.member("indicator", facts.indicator(ofLeaf: leaf).id.rawValue)
            json.member("under", facts.assessment.plan.nodes[facts.assessment.plan.leaves[leaf].parent].id.rawValue)
          }
          json.member("part", scores.reportedDifference(contribution.part))
        }
      }
    }
    if facts.assessment.divide != nil {
      json.key("divide")
      json.array { for finding in profile.divide { self.finding(finding, facts, json) } }
    }
  }

  /// The groups of peers there are, and which is used.
  private static func peers(_ profile: CityProfile, _ facts: ReportFacts, _ json: JSONWriter) {
    let assessment = facts.assessment
    json.key("peers")
    json.array {
      for (position, group) in profile.peers.enumerated() {
        json.object {
          json.member("kind", group.kind.rawValue)
          json.member("group", group.group.id)
          json.member("n", group.count)
          json.member("used", position == profile.usedPeers)
          json.member(
            "median",
            assessment.criteria.scores.reportedIfAny(group.nodes[assessment.plan.principal]?.median))
          guard !group.members.isEmpty else { return }
          json.key("cities")
          json.array {
            for member in group.members {
              json.object {
                json.member("city", assessment.cities[member.city].id.rawValue)
                json.member("distance", member.distance)
              }
            }
          }
        }
      }
    }
  }

  private static func list(_ name: String, _ leaves: [Int], _ facts: ReportFacts, _ json: JSONWriter) {
    json.key(name)
    json.array { for leaf in leaves { json.string(facts.indicator(ofLeaf: leaf).id.rawValue) } }
  }

  private static func finding(_ finding: DivideFinding, _ facts: ReportFacts, _ json: JSONWriter) {
    guard let check = facts.assessment.divide?.checks[finding.check] else { return }
    json.object {
      json.member("indicator", facts.assessment.criteria.indicators[check.indicator].id.rawValue)
      json.member("kind", check.kind.fileName)
      if case .gap(let group) = check.kind, let rules = facts.assessment.criteria.divide {
        json.member("group", rules.groups[group].id.rawValue)
        json.member("reference", rules.groups[group].reference.rawValue)
      }
      json.member("outcome", finding.outcome.fileName)
      if let value = finding.value { json.member("value", value) }
      if let measures = finding.measures { self.measures(measures, json) }
      if !finding.guards.isEmpty {
        json.key("guards")
        json.array { for guarded in finding.guards { json.string(guarded.fileName) } }
      }
    }
  }

  private static func measures(_ measures: GapMeasures, _ json: JSONWriter) {
    json.member("groupPercent", measures.group)
    json.member("referencePercent", measures.reference)
    json.member("groupSample", measures.groupSample)
    json.member("referenceSample", measures.referenceSample)
    json.member("difference", measures.difference)
    json.member("parityRatio", measures.parityRatio)
    json.member("relativeGap", measures.relativeGap)
    json.member("exclusionRatio", measures.exclusionRatio)
    if let interval = measures.differenceInterval {
      json.member("differenceLower", interval.lower)
      json.member("differenceUpper", interval.upper)
    }
    if let interval = measures.ratioInterval {
      json.member("ratioLower", interval.lower)
      json.member("ratioUpper", interval.upper)
    }
  }
}
