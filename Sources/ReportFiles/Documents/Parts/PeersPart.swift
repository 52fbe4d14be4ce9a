import AssessmentModel

/// What a city is held against, and what stands out beside it.
extension AssessmentWalk where Sink: DocumentSink {
  /// The groups of peers there are, and which is used.
  func peers(_ profile: CityProfile) {
    let assessment = facts.assessment
    sink.frame(.xml("peers")) {
      sink.text(FieldName(xml: "group", json: "peerGroup"), profile.peerGroup.id)
      sink.number("referenceScore", facts.reported(profile.referenceScore))
      if let used = profile.usedPeers {
        sink.text(.xml("kind"), profile.peers[used].kind.rawValue)
        sink.count(.xml("n"), profile.peers[used].count)
      }
      sink.list(ListName("peerGroup", json: "peers"), profile.peers.indices) { position in
        let group = profile.peers[position]
        sink.text("kind", group.kind.rawValue)
        sink.text("group", group.group.id)
        sink.count("n", group.count)
        sink.flag(.json("used"), position == profile.usedPeers)
        sink.number("median", facts.reported(group.nodes[assessment.plan.principal]?.median))
        sink.list(ListName("peer", json: "cities"), group.members, whenEmpty: .leftOut) { member in
          sink.text("city", id(ofCity: member.city))
          sink.number("distance", member.distance)
        }
      }
    }
  }

  func strengths(_ profile: CityProfile) {
    leaves(ReferenceName("strength", "indicator", json: "strengths"), profile.strengths)
    leaves(ReferenceName("weakness", "indicator", json: "weaknesses"), profile.weaknesses)
    sink.list(ListName("contribution", json: "contributions"), profile.contributions) { contribution in
      switch contribution.subject {
      case .node(let node): sink.text("node", id(ofNode: node))
      case .leaf(let leaf):
        sink.text("indicator", facts.id(.leaf(leaf)))
        sink.text("under", facts.parent(ofLeaf: leaf))
      }
      sink.number("part", facts.reported(difference: contribution.part))
    }
    leaves(ReferenceName("unanswered", "indicator", json: "unanswered"), profile.unanswered)
  }

  private func leaves(_ name: ReferenceName, _ leaves: [Int]) {
    sink.references(name, leaves) {
      facts.id(.leaf($0))
    } further: { leaf in
      sink.text(.xml("under"), facts.parent(ofLeaf: leaf))
    }
  }
}
