public import AssessmentModel
import Scoring

/// Whether the order of two cities in an assessment depends on a third.
public enum CityRemoval {
  /// Leaves out each city in turn, assesses the rest again and gives every pair that swaps: one city strictly ahead in
  /// the overall ranking, strictly behind without the third.
  ///
  /// With fixed goalposts there is none; scales learnt from the cities may give some. What is pinned stays pinned.
  ///
  /// - Parameters:
  ///   - assessment: the result with all cities.
  ///   - previous: the previous edition that it was assessed with, if any.
  ///   - countries: the values of countries that it was assessed with, if any.
  /// - Returns: positions in the assessment, by the city left out, then by the rank of the one ahead.
  /// - Complexity: an assessment a city.
  public static func swaps(
    _ assessment: Assessment, previous: Survey? = nil, countries: Survey? = nil
  ) -> [RankSwap] {
    let pipeline = AssessmentPipeline(criteria: assessment.criteria, pinned: assessment.pinned)
    let ranks = assessment.ranking.overall.numbers
    var swaps: [RankSwap] = []
    for removed in assessment.cities.indices {
      let rest = pipeline.assess(
        assessment.survey.without(row: removed), engine: assessment.provenance.engine, previous: previous,
        countries: countries)
      var after = rest.ranking.overall.numbers
      after.insert(.nan, at: removed)
      swaps += RankReversal.inversions(ranks, after).map {
        RankSwap(removed: removed, ahead: $0.ahead, behind: $0.behind)
      }
    }
    return swaps
  }
}

extension Survey {
  /// The survey without the return of one city; the registry stays.
  fileprivate func without(row: Int) -> Survey {
    var survey = self
    survey.cities.remove(at: row)
    survey.locations.remove(at: row)
    for position in survey.columns.indices {
      survey.columns[position].answers.numbers.remove(at: row)
      survey.columns[position].answers.states.remove(at: row)
      survey.columns[position].lines?.remove(at: row)
      survey.columns[position].evidence?.remove(at: row)
    }
    return survey
  }
}
