import AssessmentModel
import XMLStream

/// One city with everything known about it.
extension XMLReport {
  static func city(_ position: Int, _ facts: ReportFacts, _ xml: XMLWriter) {
    let assessment = facts.assessment
    let city = assessment.cities[position]
    xml.element("city") {
      xml.attribute("id", city.id.rawValue)
      xml.attribute("kind", city.kind)
      xml.attribute("iso3", city.iso3.isEmpty ? nil : city.iso3)
      xml.attribute("region", city.region.isEmpty ? nil : city.region)
      xml.attribute("rank", assessment.rank(of: position))
      xml.attribute("rankOverall", assessment.ranking.overall[position])
      xml.attribute("rankInRegion", assessment.ranking.inRegion[position])
      xml.attribute("score", assessment.score(of: position))
      xml.attribute("coverage", assessment.coverage[position])
      xml.attribute("verified", assessment.verifiedShare(of: position))
      if let verdict = assessment.verdict(of: position) {
        xml.attribute("verdict", verdict.id)
        xml.attribute("provisional", assessment.verdicts[position].isProvisional)
        xml.attribute(
          "withoutSilence", assessment.verdicts[position].withoutSilence.map { assessment.criteria.verdicts[$0].id })
      }
      if let scheme = assessment.criteria.classes {
        xml.attribute("class", assessment.classes[position].map { scheme.classes[$0].id })
      }
      text("name", city.name, xml)
      text("country", city.country, xml)
      for (number, gate) in assessment.criteria.gates.enumerated() {
        xml.element("gate") {
          xml.attribute("id", gate.id)
          xml.attribute("state", assessment.gate(number, of: position).fileName)
        }
      }
      nodes(position, facts, xml)
      values(position, facts, xml)
      profile(facts.content.profile(position), facts, xml)
      if let explanation = facts.content.explanation {
        ExplanationXML(facts: facts, xml: xml).write(explanation(position))
      }
    }
  }

  private static func nodes(_ city: Int, _ facts: ReportFacts, _ xml: XMLWriter) {
    let assessment = facts.assessment
    for (position, node) in assessment.plan.nodes.enumerated() {
      xml.element("node") {
        xml.attribute("id", node.id.rawValue)
        xml.attribute("score", assessment.score(position, of: city))
        xml.attribute("coverage", assessment.nodes[position].coverage[city])
      }
    }
  }

  private static func values(_ city: Int, _ facts: ReportFacts, _ xml: XMLWriter) {
    let assessment = facts.assessment
    for (position, indicator) in assessment.criteria.indicators.enumerated() {
      xml.element("value") {
        xml.attribute("indicator", indicator.id.rawValue)
        let cell = assessment.imputedCell(position, of: city)
        answer(assessment.indicators.columns[position][city], filled: cell, xml)
        if cell != nil { xml.attribute("filledBy", assessment.criteria.imputation(of: indicator).summary) }
        for column in facts.columns[position] {
          xml.element("source") {
            location(assessment.survey.location(of: assessment.survey.columns[column], city: city), xml)
          }
        }
        for column in facts.columns[position] { proof(assessment.survey.columns[column], city, xml) }
        for leaf in facts.leaves[position] {
          guard let value = facts.score(leaf: leaf, of: city), value.isFinite else { continue }
          let use = assessment.plan.leaves[leaf]
          xml.element("use") {
            xml.attribute("node", assessment.plan.nodes[use.parent].id.rawValue)
            xml.attribute("value", value)
          }
        }
        for place in facts.groups[position] {
          let group = assessment.groups[place]
          xml.element("group") {
            xml.attribute("id", group.group.rawValue)
            answer(group.values[city], xml)
            xml.attribute("n", group.sampleSizes?[city].number)
          }
        }
      }
    }
  }

  /// Who stands behind an answer, if anything is said of it.
  private static func proof(_ column: AnswerColumn, _ city: Int, _ xml: XMLWriter) {
    guard let proof = column.proofs?[city] else { return }
    xml.element("proof") {
      xml.attribute("item", column.key.item.rawValue)
      xml.attribute("outcome", proof.outcome.rawValue)
      xml.attribute("verifiedBy", proof.verifiedBy.isEmpty ? nil : proof.verifiedBy)
      xml.attribute("date", proof.date.isEmpty ? nil : proof.date)
      xml.attribute("answeredBy", proof.answeredBy.isEmpty ? nil : proof.answeredBy)
      xml.attribute("evidence", column.evidence?[city])
    }
  }

  /// The value with its basis, or the reason why there is none; a gap that was filled has both.
  private static func answer(_ answer: Answer, filled: ImputedCell? = nil, _ xml: XMLWriter) {
    switch answer {
    case .value(let number, let basis):
      xml.attribute("number", number)
      xml.attribute("basis", basis.fileName)
    case .missing(let reason):
      xml.attribute("number", filled?.value)
      xml.attribute("basis", filled?.basis.fileName)
      xml.attribute("missing", reason.fileName)
    }
  }

  private static func profile(_ profile: CityProfile, _ facts: ReportFacts, _ xml: XMLWriter) {
    let assessment = facts.assessment
    let scores = assessment.criteria.scores
    xml.element("peers") {
      xml.attribute("group", profile.peerGroup.id)
      xml.attribute("referenceScore", scores.reportedIfAny(profile.referenceScore))
      if let used = profile.usedPeers {
        xml.attribute("kind", profile.peers[used].kind.rawValue)
        xml.attribute("n", Double(profile.peers[used].count))
      }
      for group in profile.peers {
        xml.element("peerGroup") {
          xml.attribute("kind", group.kind.rawValue)
          xml.attribute("group", group.group.id)
          xml.attribute("n", Double(group.count))
          xml.attribute("median", scores.reportedIfAny(group.nodes[assessment.plan.principal]?.median))
          for member in group.members {
            xml.element("peer") {
              xml.attribute("city", assessment.cities[member.city].id.rawValue)
              xml.attribute("distance", member.distance)
            }
          }
        }
      }
    }
    for leaf in profile.strengths { subject("strength", .leaf(leaf), nil, facts, xml) }
    for leaf in profile.weaknesses { subject("weakness", .leaf(leaf), nil, facts, xml) }
    for contribution in profile.contributions {
      subject("contribution", contribution.subject, scores.reportedDifference(contribution.part), facts, xml)
    }
    for leaf in profile.unanswered { subject("unanswered", .leaf(leaf), nil, facts, xml) }
    for finding in profile.divide { self.finding(finding, facts, xml) }
  }

  private static func subject(
    _ name: StaticString, _ child: AssessmentPlan.Child, _ part: Double?, _ facts: ReportFacts, _ xml: XMLWriter
  ) {
    xml.element(name) {
      switch child {
      case .node(let node): xml.attribute("node", facts.assessment.plan.nodes[node].id.rawValue)
      case .leaf(let leaf):
        xml.attribute("indicator", facts.indicator(ofLeaf: leaf).id.rawValue)
        xml.attribute("under", facts.assessment.plan.nodes[facts.assessment.plan.leaves[leaf].parent].id.rawValue)
      }
      xml.attribute("part", part)
    }
  }

  private static func finding(_ finding: DivideFinding, _ facts: ReportFacts, _ xml: XMLWriter) {
    guard let check = facts.assessment.divide?.checks[finding.check] else { return }
    xml.element("divide") {
      xml.attribute("indicator", facts.assessment.criteria.indicators[check.indicator].id.rawValue)
      xml.attribute("kind", check.kind.fileName)
      if case .gap(let group) = check.kind, let rules = facts.assessment.criteria.divide {
        xml.attribute("group", rules.groups[group].id.rawValue)
        xml.attribute("reference", rules.groups[group].reference.rawValue)
      }
      xml.attribute("outcome", finding.outcome.fileName)
      xml.attribute("value", finding.value)
      if let measures = finding.measures {
        xml.attribute("groupPercent", measures.group)
        xml.attribute("referencePercent", measures.reference)
        xml.attribute("groupSample", measures.groupSample)
        xml.attribute("referenceSample", measures.referenceSample)
        xml.attribute("difference", measures.difference)
        xml.attribute("parityRatio", measures.parityRatio)
        xml.attribute("relativeGap", measures.relativeGap)
        xml.attribute("exclusionRatio", measures.exclusionRatio)
        xml.attribute("differenceLower", measures.differenceInterval?.lower)
        xml.attribute("differenceUpper", measures.differenceInterval?.upper)
        xml.attribute("ratioLower", measures.ratioInterval?.lower)
        xml.attribute("ratioUpper", measures.ratioInterval?.upper)
      }
      for guarded in finding.guards { xml.element("guard") { xml.attribute("rule", guarded.fileName) } }
    }
  }
}
