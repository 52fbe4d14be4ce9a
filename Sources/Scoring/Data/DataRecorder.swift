import AssessmentModel

/// Takes pins in and keeps what imputation and treatment learn.
struct DataRecorder: DataListener {
  static var isRecording: Bool { true }

  /// A gap that was filled from more cities than were asked for.
  struct Tie {
    var city: Int
    var neighbours: Int
  }

  private(set) var pins: Pins
  /// Averages of columns, and the ends of columns for gaps filled from rows.
  private(set) var averages: [LearntValue] = []
  private(set) var rowEnds: [LearntValue] = []
  /// Transformations that were learnt.
  private(set) var treatments: [LearntValue] = []
  /// For each indicator its tied gaps, by city.
  private(set) var ties: [[Tie]]
  /// For each indicator what is done to its column.
  private(set) var transformations: [Transformation]
  /// For each indicator what is to be said of that.
  private(set) var remarks: [TreatmentRemark?]
  private let indicators: [Indicator]
  private let isLearnt: [Bool]
  private let groupNames: [[String]]
  private var said: Set<Int> = []

  init(criteria: CriteriaSet, groupNames: [[String]], pins: Pins) {
    self.pins = pins
    indicators = criteria.indicators
    isLearnt = criteria.indicators.map { criteria.treatment(of: $0).isLearnt }
    self.groupNames = groupNames
    let count = criteria.indicators.count
    ties = [[Tie]](repeating: [], count: count)
    transformations = [Transformation](repeating: .identity, count: count)
    remarks = [TreatmentRemark?](repeating: nil, count: count)
  }

  private func subject(_ average: ColumnAverage, _ indicator: Int) -> String {
    average.subject(indicators[indicator].id.rawValue, groupNames)
  }

  mutating func pinned(_ average: ColumnAverage, of indicator: Int) -> Double {
    pins.value(average.name, of: subject(average, indicator)) ?? .nan
  }

  mutating func note(_ average: ColumnAverage, of indicator: Int, _ number: Double) {
    averages.append(LearntValue(average.name, of: subject(average, indicator), number))
  }

  mutating func learnEnds(of indicator: Int, _ found: RowScale) -> RowScale {
    guard said.insert(indicator).inserted else { return found }
    let id = indicators[indicator].id.rawValue
    // A column without a lower end is not asked for its upper one.
    let lower = pins.value(RowScale.lowerName, of: id) ?? found.lower
    guard !lower.isNaN else { return .none }
    let upper = pins.value(RowScale.upperName, of: id) ?? found.upper
    guard !upper.isNaN else { return .none }
    rowEnds.append(LearntValue(RowScale.lowerName, of: id, lower))
    rowEnds.append(LearntValue(RowScale.upperName, of: id, upper))
    return RowScale(lower: lower, upper: upper)
  }

  mutating func tie(_ indicator: Int, city: Int, neighbours: Int) {
    ties[indicator].append(Tie(city: city, neighbours: neighbours))
  }

  mutating func pinnedTreatment(of indicator: Int) -> Transformation? {
    Transformation(&pins, indicators[indicator].id.rawValue)
  }

  mutating func treat(_ indicator: Int, _ transformation: Transformation, _ remark: TreatmentRemark?) {
    transformations[indicator] = transformation
    remarks[indicator] = remark
    if isLearnt[indicator] { treatments += transformation.learnt(of: indicators[indicator].id.rawValue) }
  }
}
