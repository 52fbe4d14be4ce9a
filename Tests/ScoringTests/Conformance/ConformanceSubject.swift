import AssessmentModel
import Numerics
import Scoring
import ScoringSupport

/// A method under test: how it enters a criteria set of four indicators under one node, and what it is exempt from.
struct ConformanceSubject {
  let name: String
  let values: ConformanceValues
  let exemptions: [ConformanceProperty: String]
  let change: (inout Indicator) -> Void
  let root: (inout IndexNode) -> Void
  let set: (inout CriteriaSet) -> Void

  /// The indicators; the second is lower-is-better.
  static let indicators = ["p", "q", "r", "s"]

  init(
    name: String, values: ConformanceValues, exemptions: [ConformanceProperty: String],
    indicator change: @escaping (inout Indicator) -> Void, root: @escaping (inout IndexNode) -> Void = { _ in },
    set: @escaping (inout CriteriaSet) -> Void = { _ in }
  ) {
    self.name = name
    self.values = values
    self.exemptions = exemptions
    self.change = change
    self.root = root
    self.set = set
  }

  /// The criteria set: weights 1 to 4 times a factor, children and indicators in the orders given, limits as told.
  func criteria(
    factor: Double = 1, children: [Int] = [0, 1, 2, 3], columns: [Int] = [0, 1, 2, 3], truncated: Bool = true
  ) -> CriteriaSet {
    let made = Self.indicators.enumerated().map { position, name -> Indicator in
      var made = indicator(
        name, direction: position == 1 ? .lowerIsBetter : .higherIsBetter, truncated: truncated)
      change(&made)
      return made
    }
    var index = node("index", children.map { use(Self.indicators[$0], factor * Double($0 + 1)) })
    root(&index)
    var result = CriteriaSet(
      id: "conformance", title: LocalizedText("Conformance"), indicators: columns.map { made[$0] }, trees: [index])
    set(&result)
    return result
  }

  /// Whether a property is asked of the method.
  func isHeld(to property: ConformanceProperty) -> Bool { exemptions[property] == nil }
}

/// A small survey that can be permuted and changed.
struct ConformanceData {
  var ids: [String]
  /// Columns of cells, `nil` for no answer.
  var columns: [[Double?]]

  /// Random values with gaps.
  init(_ values: ConformanceValues, cities: Int, gaps: Double, seed: Int) {
    var random = SplitMix(UInt64(seed) + 7000)
    ids = (0..<cities).map { "\(UnicodeScalar(UInt8(97 + $0)))" }
    columns = ConformanceSubject.indicators.map { _ in
      (0..<cities).map { _ in random.chance(gaps) ? nil : values.draw(&random) }
    }
  }

  /// Given columns.
  init(_ columns: [[Double?]]) {
    ids = (0..<columns[0].count).map { "\(UnicodeScalar(UInt8(97 + $0)))" }
    self.columns = columns
  }

  func permuted(_ order: [Int]) -> ConformanceData {
    var result = self
    result.ids = order.map { ids[$0] }
    result.columns = columns.map { column in order.map { column[$0] } }
    return result
  }

  /// The cities' regions and country go by their names, so that they move with them.
  func survey(columns order: [Int] = [0, 1, 2, 3]) -> Survey {
    let cities = ids.map { id in
      city(id, region: id.unicodeScalars.allSatisfy { $0.value % 2 == 0 } ? "R" : "S", iso3: "KOR", country: "Korea")
    }
    return ScoringSupport.survey(
      order.map { (AnswerKey(ItemID(ConformanceSubject.indicators[$0])), columns[$0].map { Cell($0) }) },
      cities: cities, regions: ["R", "S"].map { CityGroup(id: $0, name: LocalizedText($0)) })
  }
}
