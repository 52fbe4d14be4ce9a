/// What is told while gaps are filled and outliers are treated.
///
/// A silent listener lets a replicate run without a word and goes by pinned values where there are any; a recording one
/// gives learnt values and remarks out as well. The steps are written once and ask whichever listens.
protocol DataListener {
  /// Whether anyone hears of what is learnt: a silent run learns only what some gap asks for.
  static var isRecording: Bool { get }

  /// The pinned average of an indicator; NaN for none.
  mutating func pinned(_ average: ColumnAverage, of indicator: Int) -> Double

  /// The average by which an indicator's gaps are filled.
  mutating func note(_ average: ColumnAverage, of indicator: Int, _ number: Double)

  /// The ends of an indicator's column, pinned or as found; NaN for a column without values.
  mutating func learnEnds(of indicator: Int, _ found: RowScale) -> RowScale

  /// A gap was filled from more cities than were asked for, as they were equally near.
  mutating func tie(_ indicator: Int, city: Int, neighbours: Int)

  /// The pinned transformation of an indicator; `nil` for none.
  mutating func pinnedTreatment(of indicator: Int) -> Transformation?

  /// What is done to an indicator's column, with a remark if there is one to make.
  mutating func treat(_ indicator: Int, _ transformation: Transformation, _ remark: TreatmentRemark?)
}

/// An average by which gaps are filled.
struct ColumnAverage: BitwiseCopyable {
  var isMedian: Bool
  /// The grouping of the cities; −1 for all cities together.
  var grouping = -1
  /// The number of the group.
  var group = -1
}

/// Hears nothing, and goes by pinned values where there are any: a replicate, or a row that is held against a finished
/// assessment.
struct SilentData: DataListener {
  static var isRecording: Bool { false }
  /// `nil` where nothing is pinned.
  let pins: DataPins?
  /// Whether gaps are filled by the set's own rules, for which averages and ends are pinned.
  var fillsByOwn = true

  @inline(__always)
  mutating func pinned(_ average: ColumnAverage, of indicator: Int) -> Double {
    fillsByOwn ? pins.map { $0.average(average, of: indicator) } ?? .nan : .nan
  }

  @inline(__always)
  mutating func note(_ average: ColumnAverage, of indicator: Int, _ number: Double) {}

  @inline(__always)
  mutating func learnEnds(of indicator: Int, _ found: RowScale) -> RowScale {
    fillsByOwn ? pins.map { found.pinned($0.ends[indicator]) } ?? found : found
  }

  @inline(__always)
  mutating func tie(_ indicator: Int, city: Int, neighbours: Int) {}

  @inline(__always)
  mutating func pinnedTreatment(of indicator: Int) -> Transformation? { pins?.treatments[indicator] ?? nil }

  @inline(__always)
  mutating func treat(_ indicator: Int, _ transformation: Transformation, _ remark: TreatmentRemark?) {}
}
