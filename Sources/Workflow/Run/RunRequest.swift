/// What a run is asked to read; what is `nil` is found, or not used.
package struct RunRequest: Sendable, Hashable {
  /// The criteria set; without it, the one the survey names, or the only one in reach.
  package var criteria: String?
  /// The survey; without it, the only one in reach.
  package var survey: String?
  /// The survey of the previous edition, from which gaps may be filled.
  package var previous: String?
  /// A survey of countries, from which gaps may be filled.
  package var countries: String?
  /// A criteria set to compare with; the survey is read with its items too.
  package var against: String?
  /// A survey whose learnt values are applied instead of learning again.
  package var pinned: String?
  /// The registry of the cities, for surveys without a description.
  package var registry: String?
  /// The encoding of texts, for surveys without a description.
  package var encoding: String?
  /// The folder into which the description of a survey without one is written.
  package var keep: String?

  /// Creates a request.
  package init(
    criteria: String? = nil, survey: String? = nil, previous: String? = nil, countries: String? = nil,
    against: String? = nil, pinned: String? = nil, registry: String? = nil,
    encoding: String? = nil, keep: String? = nil
  ) {
    self.criteria = criteria
    self.survey = survey
    self.previous = previous
    self.countries = countries
    self.against = against
    self.pinned = pinned
    self.registry = registry
    self.encoding = encoding
    self.keep = keep
  }
}
