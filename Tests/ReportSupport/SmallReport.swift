import Analyses
import AssessmentModel
import Diagnostics
import ReportFiles
import Scoring
import TestSupport

/// Small assessments for the tests: answers by hand, scores by the pipeline.
enum SmallReport {
  /// One city with its answers; `nil` is no answer.
  struct Row {
    var city: City
    var answers: [String: Double?]
    var groups: [String: (value: Double, n: Double)] = [:]
  }

  static let alpha = city("alpha", "Alpha", "알파", "North")
  static let beta = city("beta", "Beta", "베타", "North")
  static let gamma = city("gamma", "Gamma", nil, "South")

  static func city(_ id: String, _ name: String, _ korean: String?, _ region: String) -> City {
    City(
      id: CityID(id), name: LocalizedText(name, korean: korean), country: LocalizedText("Testland", korean: "시험국"),
      iso3: "TST", region: region)
  }

  /// A candidate, a city that fails the gate, and one that left out most.
  static let threeRows = [
    Row(
      city: alpha, answers: ["ELG": 1, "GOV": 4, "RES": 12.5, "SRV": 1, "DIV": 62.5],
      groups: [
        "women": (58, 400), "men": (67, 410), "old": (22.5, 25), "young": (71, 300),
      ]),
    Row(city: beta, answers: ["ELG": 0, "GOV": 2, "RES": 1500, "SRV": 3, "DIV": 90]),
    Row(city: gamma, answers: ["ELG": 1, "GOV": 3, "RES": nil, "SRV": nil, "DIV": nil]),
  ]

  static func content(
    _ rows: [Row] = threeRows, criteria: CriteriaSet = SmallCriteria.set, origin: SurveyDescription.Origin = .synthetic,
    extra: [City] = [city("delta", "Delta", "델타", "South")],
    setAside: [SetAsideReturn] = [
      SetAsideReturn(
        name: "Alfa", reason: .plain("unknown city"), location: InputLocation(file: "responses.csv", line: 5, record: 4)
      )
    ],
    title: LocalizedText = LocalizedText("Three cities", korean: "세 도시")
  ) -> ReportContent {
    let registry = CityRegistry(
      id: "small", title: LocalizedText("Small registry"),
      regions: [
        CityGroup(id: "North", name: LocalizedText("North", korean: "북부")),
        CityGroup(id: "South", name: LocalizedText("South", korean: "남부")),
      ], cities: rows.map(\.city) + extra)
    var columns = criteria.indicators.flatMap(\.items).map { item in
      column(AnswerKey(item.id), rows.map { $0.answers[item.id.rawValue] ?? nil })
    }
    for group in ["women", "men", "old", "young"] where criteria.divide != nil {
      columns.append(column(AnswerKey("DIV", group: GroupID(group)), rows.map { $0.groups[group]?.value }))
      columns.append(
        column(AnswerKey("DIV", group: GroupID(group), isSampleSize: true), rows.map { $0.groups[group]?.n }))
    }
    let survey = Survey(
      description: SurveyDescription(
        id: "small", title: title, edition: "2015", date: "2015-06", origin: origin,
        source: LocalizedText("Made up for tests", korean: "시험용 가상 자료"), licence: "MIT"),
      registry: registry, cities: rows.map(\.city),
      locations: rows.indices.map { ReturnLocation(file: 0, record: UInt32($0 + 1), line: UInt32($0 + 2)) },
      columns: columns, files: ["responses.csv"], setAside: setAside,
      diagnostics: setAside.map {
        Diagnostic(
          .tableRagged, .rowSetAside, "the row has 3 cells, the header 6", at: $0.location,
          mend: "add the missing cells",
          city: $0.name)
      })
    var assessment = AssessmentPipeline(criteria: criteria).assess(survey, engine: "0.0.0")
    assessment.provenance.method = String(repeating: "0a1b2c3d", count: 8)
    assessment.provenance.inputs = [
      Provenance.Input(
        name: "Criteria/small/criteria.xml", role: "criteria", bytes: 4321,
        sha256: String(repeating: "9f8e7d6c", count: 8))
    ]
    assessment.provenance.command = "feasibility assess --criteria Criteria/small --survey Surveys/small"
    let profiles = ProfileBuilder(assessment)
    return ReportContent(assessment: assessment) { profiles.profile(of: $0) }
  }

  /// Many cities over two regions with answers that differ, a few left out.
  static func many(_ count: Int) -> ReportContent {
    content(
      (0..<count).map { place in
        let wave = { (step: Int) in Double((place * step + step) % 97) / 97 }
        return Row(
          city: city("city-\(place)", "City \(place)", "도시 \(place)", place % 3 == 0 ? "South" : "North"),
          answers: [
            "ELG": place % 11 == 10 ? 0 : 1, "GOV": (wave(31) * 4).rounded(), "RES": 0.1 + 29 * wave(17),
            "SRV": place % 7 == 3 ? nil : (wave(53) * 4).rounded(), "DIV": (wave(71) * 1000).rounded() / 10,
          ],
          groups: place % 2 == 0 ? ["women": (40 * wave(5) + 10, 100 * wave(3) + 5), "men": (60, 200)] : [:])
      }, extra: [], setAside: [])
  }

  private static func column(_ key: AnswerKey, _ values: [Double?]) -> AnswerColumn {
    var answers = AnswerVector(repeating: .noAnswer, count: values.count)
    for (place, value) in values.enumerated() { if let value { answers[place] = .value(value, .reported) } }
    return AnswerColumn(key: key, header: key.header, answers: answers)
  }
}
