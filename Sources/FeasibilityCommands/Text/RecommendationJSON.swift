internal import AssessmentModel
internal import Diagnostics
internal import Workflow

/// Programmes and mentors as JSON.
struct RecommendationJSON {
  let result: RecommendationRun
  let language: Language

  private var assessment: Assessment { result.assessment }
  private var criteria: CriteriaSet { result.assessment.criteria }

  /// The cities at some rows; all of them without any.
  func text(_ rows: [Int]) -> String {
    let sink = ByteSink()
    let json = JSONWriter(sink)
    json.object {
      json.member("version", 1)
      json.member("criteria", criteria.id)
      json.member("survey", assessment.survey.description.id)
      json.member("synthetic", assessment.survey.description.origin == .synthetic)
      json.member("programmes", array: { for programme in criteria.programmes { write(programme, to: json) } })
      json.member(
        "cities", array: { for row in rows.isEmpty ? Array(assessment.cities.indices) : rows { write(row, to: json) } })
    }
    return sink.text
  }

  private func write(_ programme: Programme, to json: JSONWriter) {
    json.object {
      json.member("id", programme.id)
      json.member("name", programme.name[language])
      json.member("offer", programme.offer[language])
      json.member("source", programme.source)
    }
  }

  private func write(_ row: Int, to json: JSONWriter) {
    let found = result.recommendations
    json.object {
      json.member("id", assessment.cities[row].id.rawValue)
      json.member("name", assessment.cities[row].name[language])
      json.member(
        "programmes", array: { for entry in found.programmes where entry.city == row { write(entry, to: json) } })
      json.member("mentors", array: { for match in found.mentors where match.city == row { write(match, to: json) } })
      json.member("hasNoMentor", found.unmatched.contains(row))
      json.member(
        "teaches",
        array: { for match in found.mentors where match.mentor == row { json.string(id(match.city)) } })
    }
  }

  private func write(_ entry: Recommendation, to json: JSONWriter) {
    json.object {
      json.member("programme", criteria.programmes[entry.programme].id)
      json.member(
        "reasons",
        array: {
          for reason in entry.reasons {
            json.object {
              switch reason {
              case .weak(let node, let score, let cut):
                json.member("node", assessment.plan.nodes[node].id.rawValue)
                json.member("score", score)
                json.member("below", cut)
              case .verdict(let verdict): json.member("verdict", criteria.verdicts[verdict].id)
              }
            }
          }
        })
    }
  }

  private func write(_ match: MentorMatch, to json: JSONWriter) {
    json.object {
      json.member("city", id(match.mentor))
      json.member("closeness", match.closeness)
      json.member(
        "context",
        object: {
          json.member("region", match.context.region)
          json.member("income", match.context.income)
          json.member("size", match.context.size)
        })
      json.member("benefit", match.benefit)
      json.member(
        "items",
        array: {
          for (indicator, gap) in zip(match.indicators, match.gaps) {
            let column = assessment.indicators.columns[indicator]
            json.object {
              json.member("indicator", criteria.indicators[indicator].id.rawValue)
              json.member("name", criteria.indicators[indicator].name[language])
              json.member("here", column[match.city].number)
              json.member("there", column[match.mentor].number)
              json.member("gap", gap)
            }
          }
        })
    }
  }

  private func id(_ row: Int) -> String { assessment.cities[row].id.rawValue }
}
