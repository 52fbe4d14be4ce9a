import AssessmentModel

/// The columns of a group and of its reference for one indicator.
struct GroupPair {
  let group: GroupColumn
  let reference: GroupColumn

  /// `nil` if the survey has not both columns.
  init?(indicator: Int, _ entry: DivideGroup, in columns: [GroupColumn]) {
    guard let group = columns.first(where: { $0.indicator == indicator && $0.group == entry.id }),
      let reference = columns.first(where: { $0.indicator == indicator && $0.group == entry.reference })
    else { return nil }
    self.group = group
    self.reference = reference
  }

  /// Both percentages of a city; `nil` if one is missing, or their difference is no finite number.
  func values(of city: Int) -> (group: Double, reference: Double)? {
    let (low, high) = (group.values.numbers[city], reference.values.numbers[city])
    return (high - low).isFinite ? (low, high) : nil
  }

  /// The numbers of answers of a city, as far as they are known.
  func samples(of city: Int) -> (group: Double?, reference: Double?) {
    (group.sampleSizes?[city].number, reference.sampleSizes?[city].number)
  }

  /// The smaller known number of answers; NaN if neither is known.
  func smallerSample(of city: Int) -> Double {
    let samples = samples(of: city)
    switch (samples.group, samples.reference) {
    case (let left?, let right?): return min(left, right)
    case (let known?, nil), (nil, let known?): return known
    case (nil, nil): return .nan
    }
  }
}
