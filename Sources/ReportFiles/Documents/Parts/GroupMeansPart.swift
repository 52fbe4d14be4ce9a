import AssessmentModel

/// The means of the groups of cities, and what carries the differences between cities.
extension AssessmentWalk where Sink: DocumentSink {
  func groupMeans() {
    let assessment = facts.assessment
    let means = KeyedName("mean", key: "node", value: "score", json: "scores")
    sink.list(ListName("group", json: "groupMeans", within: "groupMeans"), assessment.groupMeans) { group in
      sink.text("id", group.group.id)
      sink.count("count", group.count)
      sink.localised(.xml("name"), group.group.name)
      sink.numbers(means, assessment.plan.nodes.indices) { node in
        (id(ofNode: node), assessment.criteria.scores.reportedIfAny(group.means[node]))
      }
    }
  }

  func varianceShares() {
    let name = KeyedName("part", key: "id", value: "share", json: "varianceShares", within: "varianceShares")
    sink.numbers(name, facts.varianceShares) { entry in (facts.id(entry.child), entry.share) }
  }
}
