internal import AssessmentModel
internal import Diagnostics
internal import ReportFiles

/// Scenarios for programs, at full precision, scores in the set's range.
extension ScenarioText {
  /// One method against another.
  func json(_ comparison: ScenarioComparison) -> String {
    let scores = assessment.criteria.scores
    return document { json in
      json.member("before", comparison.before)
      json.member("after", comparison.after)
      json.member("steps", array: { comparison.steps.forEach { json.string($0.rawValue) } })
      json.member(
        "cities",
        array: {
          for shift in comparison.cities {
            json.object {
              json.member("id", id(shift.city))
              json.member("scoreBefore", scores.reportedIfAny(shift.scoreBefore))
              json.member("scoreAfter", scores.reportedIfAny(shift.scoreAfter))
              json.member("rankBefore", shift.rankBefore)
              json.member("rankAfter", shift.rankAfter)
              json.member("verdictBefore", shift.verdictBefore)
              json.member("verdictAfter", shift.verdictAfter)
              for (number, step) in comparison.steps.enumerated() {
                json.member(
                  step.rawValue,
                  object: {
                    json.member("score", scores.reportedDifferenceIfAny(shift.scoreParts[number]))
                    json.member("rank", shift.rankParts[number])
                  })
              }
            }
          }
        })
    }
  }

  /// The ranking without each element.
  func json(_ removals: [ElementRemoval]) -> String {
    document { json in
      json.member(
        "removals",
        array: {
          for removal in removals {
            json.object {
              json.member("without", removal.element.name(in: assessment))
              json.member("meanShift", removal.meanShift)
              json.member(
                "moves",
                array: {
                  for move in removal.moves {
                    json.object {
                      json.member("id", id(move.city))
                      json.member("before", move.before)
                      json.member("after", move.after)
                    }
                  }
                })
              json.member("unrated", array: { removal.unrated.forEach { json.string(id($0)) } })
            }
          }
        })
    }
  }

  /// Pairs that swap.
  func json(_ swaps: [RankSwap]) -> String {
    document { json in
      json.member(
        "swaps",
        array: {
          for swap in swaps {
            json.object {
              json.member("without", id(swap.removed))
              json.member("ahead", id(swap.ahead))
              json.member("behind", id(swap.behind))
            }
          }
        })
    }
  }

  private func document(_ body: (JSONWriter) -> Void) -> String {
    let sink = ByteSink()
    let json = JSONWriter(sink)
    json.object {
      json.member("version", 1)
      json.member("survey", assessment.survey.description.id)
      json.member("synthetic", assessment.survey.description.origin == .synthetic)
      body(json)
    }
    return sink.text
  }

  private func id(_ city: Int) -> String { assessment.cities[city].id.rawValue }
}
