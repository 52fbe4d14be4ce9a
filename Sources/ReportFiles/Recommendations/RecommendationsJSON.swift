import AssessmentModel
import Diagnostics

/// The member `recommendations` of `assessment.json`.
struct RecommendationsJSON {
  let facts: ReportFacts
  let json: JSONWriter

  private func id(_ city: Int) -> String { facts.assessment.cities[city].id.rawValue }

  func members(_ recommendations: Recommendations) {
    json.key("programmes")
    json.array {
      for (position, programme) in facts.assessment.criteria.programmes.enumerated() {
        json.object {
          json.member("id", programme.id)
          if !programme.source.isEmpty { json.member("source", programme.source) }
          JSONReport.text("name", programme.name, json)
          JSONReport.text("offer", programme.offer, json)
          json.member(
            "for", array: { for entry in recommendations.programmes where entry.programme == position { write(entry) } }
          )
        }
      }
    }
    json.key("mentors")
    json.array {
      for match in recommendations.mentors {
        json.object {
          json.member("city", id(match.city))
          json.member("mentor", id(match.mentor))
          json.member("closeness", match.closeness)
          json.member("learn", array: { for entry in match.indicators { json.string(facts.indicatorID(entry)) } })
        }
      }
    }
    json.member("unmatched", array: { for city in recommendations.unmatched { json.string(id(city)) } })
  }

  private func write(_ entry: Recommendation) {
    json.object {
      json.member("city", id(entry.city))
      json.key("reasons")
      json.array {
        for reason in entry.reasons {
          json.object {
            switch reason {
            case .weak(let node, let score, let cut):
              json.member("node", facts.assessment.plan.nodes[node].id.rawValue)
              json.member("score", score)
              json.member("cut", cut)
            case .verdict(let position): json.member("verdict", facts.verdictID(position))
            }
          }
        }
      }
    }
  }
}
