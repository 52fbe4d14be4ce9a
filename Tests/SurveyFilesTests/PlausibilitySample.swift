import AssessmentModel
import Diagnostics
import SurveyFiles

/// Surveys of a few columns over numbered cities, made by each test.
enum PlausibilitySample {
  /// A criteria set of indicators.
  static func criteria(
    _ indicators: [Indicator], checks: [EditRule] = [], divide: DivideRules? = nil, change: ChangeRule? = nil,
    treatment: OutlierTreatment = .none
  ) -> CriteriaSet {
    var set = Sample.criteria
    set.indicators = indicators
    set.divide = divide
    set.checks = checks
    set.change = change
    set.treatment = treatment
    return set
  }

  /// Percentages `P01`, `P02`, …
  static func percentages(_ count: Int) -> [Indicator] {
    (1...count).map { Sample.indicator(IndicatorID(name($0)), .percent) }
  }

  static func name(_ number: Int) -> String { number < 10 ? "P0\(number)" : "P\(number)" }

  /// Reads columns by header; each city has a cell in every column, and its population if one is given.
  static func read(
    _ columns: [(header: String, cells: [String])], _ criteria: CriteriaSet, populations: [Int] = [],
    edition: String = "2015"
  ) -> SurveyReading {
    let count = columns[0].cells.count
    let cities = (0..<count).map { city in
      let people = populations.indices.contains(city) ? " population=\"\(populations[city])\"" : ""
      return "<city id=\"c\(city)\"\(people)><name>City \(city)</name></city>"
    }
    let registry =
      "<registry xmlns=\"urn:feasibility:registry:1\" id=\"r\"><title>R</title><cities>\(cities.joined())</cities></registry>"
    var rows = "city," + columns.map(\.header).joined(separator: ",") + "\n"
    for city in 0..<count { rows += "c\(city)," + columns.map { $0.cells[city] }.joined(separator: ",") + "\n" }
    return Sample.read(
      Sample.description("<city column=\"city\"/><data href=\"data.csv\" layout=\"wide\"/>")
        .replacing("edition=\"2015\"", with: "edition=\"\(edition)\""),
      files: ["surveys/sample/data.csv": Array(rows.utf8)], registry: registry, criteria: criteria)
  }

  /// Reads one column.
  static func read(_ header: String, _ numbers: [Double], _ criteria: CriteriaSet) -> SurveyReading {
    read([(header, numbers.map { $0.isNaN ? "" : DecimalText.exact($0) })], criteria)
  }
}

extension SurveyReading {
  /// The findings of a code.
  func found(_ code: DiagnosticCode) -> [Diagnostic] { diagnostics.filter { $0.code == code } }
}
