/// Raw indicator values: cities × indicators, before direction is applied, with missing reasons.
public struct IndicatorMatrix: Sendable {
  /// One column an indicator, in the order of the criteria set.
  public var columns: [AnswerVector]

  /// Creates a matrix.
  public init(columns: [AnswerVector]) { self.columns = columns }
}

/// Values on the common scale, direction and sense applied, so that higher is always better for the node they belong
/// to: cities × uses (leaves of the trees). They run from 0 to 1 unless range or method of an indicator says otherwise.
public struct NormalisedMatrix: Sendable {
  /// One column a leaf, in the order of ``AssessmentPlan/leaves``.
  public var columns: [Column]
  /// For each leaf, how many values lay outside the limits of their scale and were cut to them.
  public var truncated: [Int]

  /// Creates a matrix.
  public init(columns: [Column], truncated: [Int]) {
    self.columns = columns
    self.truncated = truncated
  }
}

/// A node's scores: one a city.
public struct NodeScores: Sendable, Equatable {
  /// The score on the common scale; missing if the node is not rated.
  public var scores: Column
  /// Share of the children's weight that was present, 0…1.
  public var coverage: Column
  /// With benefit of the doubt, each city's own weights: one column a child in the order of the plan, in units of the
  /// children's scores, so that the score is `Σ w·x`. Empty for all other nodes.
  public var cityWeights: [Column]

  /// Creates a result.
  public init(scores: Column, coverage: Column, cityWeights: [Column] = []) {
    self.scores = scores
    self.coverage = coverage
    self.cityWeights = cityWeights
  }
}

/// Population-group values of one indicator.
public struct GroupColumn: Sendable {
  /// Position of the indicator in the criteria set.
  public var indicator: Int
  /// The group, or the reference of a group.
  public var group: GroupID
  /// The values.
  public var values: AnswerVector
  /// Numbers of answers behind the values; `nil` if none were given.
  public var sampleSizes: AnswerVector?

  /// Creates a column.
  public init(indicator: Int, group: GroupID, values: AnswerVector, sampleSizes: AnswerVector? = nil) {
    self.indicator = indicator
    self.group = group
    self.values = values
    self.sampleSizes = sampleSizes
  }
}
