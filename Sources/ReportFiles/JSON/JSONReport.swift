import AssessmentModel
package import Diagnostics
internal import Words

/// `assessment.json`: the whole result for programs; the same numbers as in `report.xml`.
public enum JSONReport {
  /// The version of the format.
  public static let version = 1

  /// The report as bytes.
  public static func bytes(_ content: ReportContent) -> [UInt8] {
    let sink = ByteSink()
    write(content, to: sink)
    return sink.bytes
  }

  /// Writes the report as a stream, one city after the other, in the survey's order. A number that does not exist is
  /// `null`; a missing answer has its reason under `missing`.
  ///
  /// - Complexity: O(cities × (leaves + nodes + divide checks)), in constant memory.
  package static func write(_ content: ReportContent, to sink: ByteSink) {
    let facts = ReportFacts(content)
    let assessment = facts.assessment
    let json = JSONWriter(sink, indent: false)
    json.object {
      json.member("format", "feasibility-assessment")
      json.member("version", version)
      json.key("provenance")
      json.object { provenance(assessment.provenance, json) }
      json.key("survey")
      json.object { survey(assessment.survey, json) }
      json.key("criteria")
      json.object { criteria(facts, json) }
      json.key("stages")
      json.array { for record in assessment.records { stage(record, json) } }
      json.key("groupMeans")
      json.array { for group in assessment.groupMeans { means(group, facts, json) } }
      json.key("varianceShares")
      json.object { for (child, share) in facts.varianceShares { json.member(facts.id(child), share) } }
      json.key("cities")
      json.array { for position in assessment.cities.indices { city(position, facts, json) } }
      json.key("inequality")
      json.array { for measures in assessment.divide?.inequality ?? [] { inequality(measures, facts, json) } }
      if let analysis = content.coherence {
        json.member("coherence", object: { CoherenceJSON(analysis, facts, json).members() })
      }
      if let analysis = content.uncertainty {
        json.member("uncertainty", object: { RobustnessJSON(facts: facts, json: json).members(analysis) })
      }
      if let analysis = content.sensitivity {
        json.member("sensitivity", object: { RobustnessJSON(facts: facts, json: json).members(analysis) })
      }
      if let found = content.recommendations {
        json.member("recommendations", object: { RecommendationsJSON(facts: facts, json: json).members(found) })
      }
      json.key("setAside")
      json.array {
        let assessed = Set(assessment.cities.map(\.id))
        for entry in assessment.survey.setAside {
          json.object {
            json.member("name", entry.name)
            json.member("city", entry.city?.rawValue)
            json.member("assessed", entry.city.map(assessed.contains) ?? false)
            json.member("answer", entry.answer)
            json.member("reason", entry.reason.english)
            location(entry.location, json)
          }
        }
      }
      json.key("notReturned")
      json.array { for city in assessment.survey.notReturned { json.string(city.id.rawValue) } }
      json.key("diagnostics")
      json.array {
        for diagnostic in assessment.survey.diagnostics + assessment.diagnostics { self.diagnostic(diagnostic, json) }
      }
    }
  }

  static func text(_ name: String, _ value: LocalizedText, _ json: JSONWriter) {
    guard !value.isEmpty else { return }
    json.key(name)
    json.object {
      json.member("en", value.english)
      json.member("ko", value.korean)
    }
  }

  static func location(_ location: InputLocation, _ json: JSONWriter) {
    json.member("file", location.file)
    if let line = location.line { json.member("line", line) }
    if let column = location.column { json.member("column", column) }
    if let record = location.record { json.member("record", record) }
    json.member("field", location.field)
    json.member("cell", location.cell)
  }

  private static func provenance(_ provenance: Provenance, _ json: JSONWriter) {
    json.member("engine", provenance.engine)
    json.member("method", provenance.method)
    json.member("command", provenance.command)
    json.key("inputs")
    json.array {
      for input in provenance.inputs {
        json.object {
          json.member("name", input.name)
          json.member("role", input.role)
          json.member("bytes", input.bytes)
          json.member("sha256", input.sha256)
        }
      }
    }
  }

  private static func survey(_ survey: Survey, _ json: JSONWriter) {
    json.member("id", survey.description.id)
    json.member("edition", survey.description.edition)
    json.member("date", survey.description.date)
    json.member("origin", survey.description.origin.rawValue)
    json.member("licence", survey.description.licence)
    text("title", survey.description.title, json)
    text("source", survey.description.source, json)
    text("note", survey.description.note, json)
    json.member("registry", survey.registry.id)
  }

  private static func criteria(_ facts: ReportFacts, _ json: JSONWriter) {
    let criteria = facts.assessment.criteria
    let plan = facts.assessment.plan
    json.member("id", criteria.id)
    json.member("version", criteria.version)
    text("title", criteria.title, json)
    json.member("lowestScore", criteria.scores.lower)
    json.member("highestScore", criteria.scores.upper)
    json.member("minimumCoverage", criteria.minimumCoverage)
    json.key("trees")
    json.array { for root in plan.roots { json.string(plan.nodes[root].id.rawValue) } }
    json.key("leaves")
    json.array {
      for leaf in plan.leaves {
        json.object {
          json.member("indicator", criteria.indicators[leaf.indicator].id.rawValue)
          json.member("node", plan.nodes[leaf.parent].id.rawValue)
          json.member("effectiveWeight", leaf.effectiveWeight)
          json.member("sense", leaf.sense.rawValue)
          json.member("measure", leaf.measure.rawValue)
        }
      }
    }
  }

  private static func stage(_ record: StageRecord, _ json: JSONWriter) {
    json.object {
      json.member("stage", record.stage.rawValue)
      json.key("parameters")
      json.object { for parameter in record.parameters { json.member(parameter.name, parameter.value) } }
      json.key("learnt")
      json.array {
        for learnt in record.learnt {
          json.object {
            json.member("name", learnt.name)
            json.member("of", learnt.subject)
            json.member("value", learnt.value)
          }
        }
      }
      json.key("remarks")
      json.object { for remark in record.remarks { json.member(remark.name, remark.value) } }
    }
  }

  private static func means(_ group: GroupMeans, _ facts: ReportFacts, _ json: JSONWriter) {
    json.object {
      json.member("id", group.group.id)
      json.member("count", group.count)
      json.key("scores")
      json.object {
        for (position, node) in facts.assessment.plan.nodes.enumerated() {
          json.member(node.id.rawValue, group.means[position].map { facts.assessment.criteria.scores.reported($0) })
        }
      }
    }
  }

  private static func inequality(_ measures: Inequality, _ facts: ReportFacts, _ json: JSONWriter) {
    json.object {
      json.member("indicator", facts.assessment.criteria.indicators[measures.indicator].id.rawValue)
      json.member("count", measures.count)
      json.member("mean", measures.mean)
      json.member("minimum", measures.minimumValue)
      json.member("minimumCity", facts.assessment.cities[measures.minimumCity].id.rawValue)
      json.member("maximum", measures.maximumValue)
      json.member("maximumCity", facts.assessment.cities[measures.maximumCity].id.rawValue)
      json.member("variationN", measures.variationN)
      json.member("variationNMinus1", measures.variationNMinus1)
      json.member("gini", measures.gini)
      json.member("theilT", measures.theilT?.total)
      json.member("theilTBetween", measures.theilT?.between)
      json.member("theilTWithin", measures.theilT?.within)
      json.member("theilL", measures.theilL?.total)
      json.member("theilLBetween", measures.theilL?.between)
      json.member("theilLWithin", measures.theilL?.within)
      json.key("atkinson")
      json.array {
        for value in measures.atkinson { if let value { json.number(value) } else { json.null() } }
      }
      json.member("fifths", measures.fifths)
      json.member("percentile80To20", measures.percentile80To20)
    }
  }

  private static func diagnostic(_ diagnostic: Diagnostic, _ json: JSONWriter) {
    json.object {
      json.member("code", diagnostic.code.id)
      json.member("severity", diagnostic.severity.fileName)
      json.member("city", diagnostic.city)
      json.member("headline", diagnostic.headline)
      json.member("mend", diagnostic.mend(in: .english))
      if let place = diagnostic.location { location(place, json) }
      if let word = diagnostic.acknowledgement {
        json.member("acknowledged", object: { DiagnosticJSON.write(word, to: json) })
      }
    }
  }
}
