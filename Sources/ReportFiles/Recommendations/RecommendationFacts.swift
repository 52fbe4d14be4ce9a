package import AssessmentModel

/// Programmes and mentors by city, so that a page of one city need not look through all of them.
package struct RecommendationFacts {
  /// For each city what is recommended to it, in file order.
  package private(set) var programmes: [[Recommendation]]
  /// For each city its mentors, the best first.
  package private(set) var mentors: [[MentorMatch]]
  /// For each city whether it wants a mentor and has none.
  package private(set) var isUnmatched: [Bool]

  /// Sorts what was found by city.
  package init(_ found: Recommendations, cities: Int) {
    programmes = [[Recommendation]](repeating: [], count: cities)
    mentors = [[MentorMatch]](repeating: [], count: cities)
    isUnmatched = [Bool](repeating: false, count: cities)
    for entry in found.programmes { programmes[entry.city].append(entry) }
    for match in found.mentors { mentors[match.city].append(match) }
    for city in found.unmatched { isUnmatched[city] = true }
  }
}
