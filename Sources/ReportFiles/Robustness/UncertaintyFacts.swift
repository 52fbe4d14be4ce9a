package import AssessmentModel

/// What the pages say about how sure the ranking is, worked out once.
package struct UncertaintyFacts {
  /// Where a row stands in the bracket that joins it to its neighbours.
  package enum Position { case first, inner, last }

  /// A verdict holds if it is given in at least this share of the replicates.
  package static let firmness = 0.9

  /// Up to this many cities compared, the files hold each rank's and each pair's share, which grow with their square.
  package static let mostListed = 500

  /// The analysis.
  package let analysis: UncertaintyAnalysis
  /// For each city its place among those compared.
  private let places: [Int?]
  /// For each place the position of its band in ``bands``.
  private let bandOfPlace: [Int?]
  /// The brackets, as places among the cities compared.
  package let bands: [ClosedRange<Int>]

  /// Finds the places and brackets of an analysis.
  package init(_ analysis: UncertaintyAnalysis) {
    self.analysis = analysis
    var places = [Int?](repeating: nil, count: analysis.cities.count)
    for (place, city) in analysis.compared.enumerated() { places[city] = place }
    self.places = places
    let bands = analysis.tieBands()
    var owner = [Int?](repeating: nil, count: analysis.compared.count)
    for (number, band) in bands.enumerated() { for place in band { owner[place] = number } }
    self.bands = bands
    bandOfPlace = owner
  }

  /// Whether the files hold each rank's and each pair's share.
  package var listsPairs: Bool { count <= Self.mostListed }

  /// Number of cities compared, which is the last rank.
  package var count: Int { analysis.compared.count }

  /// Place of a city among those compared.
  package func place(of city: Int) -> Int? { places[city] }

  /// The ranks of a compared city.
  package func ranks(of city: Int) -> CityUncertainty.Ranks? { analysis.cities[city].ranks }

  /// The whole ranks between which a city lies in nine replicates of ten: percentiles rounded outwards.
  package func interval(of city: Int) -> (low: Double, high: Double)? {
    ranks(of: city).map { ($0.fifth.rounded(.down), $0.ninetyFifth.rounded(.up)) }
  }

  /// The bracket that a city's row stands in, and where in it.
  package func band(of city: Int) -> (band: ClosedRange<Int>, position: Position)? {
    guard let place = places[city], let number = bandOfPlace[place] else { return nil }
    let band = bands[number]
    return (band, place == band.lowerBound ? .first : place == band.upperBound ? .last : .inner)
  }

  /// Share of the replicates in which a city is given its own verdict, or class where there are no verdicts.
  package func ownShare(of city: Int, in facts: ReportFacts) -> Double? {
    let shares = shares(of: city, in: facts)
    guard let band = facts.band(of: city), shares.indices.contains(band) else { return nil }
    return shares[band]
  }

  /// Share of the replicates with each verdict, or class where there are no verdicts.
  package func shares(of city: Int, in facts: ReportFacts) -> [Double] {
    let city = analysis.cities[city]
    return facts.bands.areVerdicts ? city.verdictShares : city.classShares
  }

  /// Share of the replicates in which a compared city is first.
  package func firstShare(of city: Int) -> Double? { places[city].map { analysis.acceptability($0, rank: 1) } }
}
