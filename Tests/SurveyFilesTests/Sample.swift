import AssessmentModel
import Diagnostics
import SurveyFiles
import TestSupport

/// A small criteria set and registry, and surveys over them that live in memory.
enum Sample {
  static let criteria = CriteriaSet(
    id: "sample", title: LocalizedText("Sample"),
    indicators: [
      indicator("GOV-01", .level(of: 4)),
      indicator("GOV-02", .yesNo),
      indicator("RES-01", .count(of: nil)),
      indicator("RES-02", .number(lower: nil, upper: 30)),
      indicator("OPT-01", .options([option("paper", 0), option("portal", 2), option("mobile", 3)])),
      indicator("DIV-01", .percent),
    ],
    trees: [
      IndexNode(
        id: "all", name: LocalizedText("All"), children: [.use(IndicatorUse(indicator: "GOV-01", weight: 1))])
    ],
    divide: DivideRules(
      groups: [
        DivideGroup(
          id: "women", name: LocalizedText("Women"), reference: "men", referenceName: LocalizedText("Men"))
      ],
      indicators: [DivideIndicator(indicator: "DIV-01", groups: ["women"])], parity: [], reverseAbove: 1.02))

  static let registry = """
    <registry xmlns="urn:feasibility:registry:1" id="sample-cities">
      <title>Sample cities</title>
      <regions><region id="Asia"><name>Asia</name></region></regions>
      <countries><country id="BRA" iso2="BR"><name>Brazil</name></country></countries>
      <cities>
        <city id="seoul" region="Asia"><name>Seoul</name><name xml:lang="ko">서울</name></city>
        <city id="sao-paulo" country="BRA"><name>São Paulo</name><name xml:lang="ko">상파울루</name>
          <otherName>상파울로</otherName></city>
        <city id="da-nang"><name>Da Nang</name><name xml:lang="ko">다낭</name><otherName>Twin</otherName></city>
        <city id="hue"><name>Hue</name><otherName>Twin</otherName></city>
      </cities>
    </registry>
    """

  static func indicator(_ id: IndicatorID, _ scale: Scale) -> Indicator {
    Indicator(
      id: id, name: LocalizedText(id.rawValue), scale: scale,
      normalisation: .goalposts(Goalposts(lower: 0, upper: 4)))
  }

  static func option(_ code: String, _ points: Double) -> ResponseOption {
    ResponseOption(code: code, label: LocalizedText(code), points: points)
  }

  /// A survey description whose `<data>` and further elements are given.
  static func description(_ elements: String, attributes: String = "origin=\"real\"") -> String {
    """
    <survey xmlns="urn:feasibility:survey:1" id="sample" edition="2015" \(attributes)>
      <title>Sample</title>
      <registry href="../cities.xml"/>
      \(elements)
    </survey>
    """
  }

  /// Reads a survey of one data file.
  static func read(
    _ data: [UInt8], layout: DataLayout = .wide, extra: String = "", criteria: CriteriaSet = criteria
  ) -> SurveyReading {
    let city = layout == .xml ? "" : "<city column=\"city\"/>"
    let name = layout == .xml ? "data.xml" : "data.csv"
    return read(
      description("\(city)<data href=\"\(name)\" layout=\"\(layout.rawValue)\"/>\(extra)"),
      files: ["surveys/sample/\(name)": data], criteria: criteria)
  }

  static func read(
    _ data: String, layout: DataLayout = .wide, extra: String = "", criteria: CriteriaSet = criteria
  ) -> SurveyReading {
    read(Array(data.utf8), layout: layout, extra: extra, criteria: criteria)
  }

  /// Reads a survey from files in memory.
  static func read(
    _ description: String, files: [String: [UInt8]], registry: String = registry, criteria: CriteriaSet = criteria
  ) -> SurveyReading {
    let (head, findings) = SurveyReader.head(Array(description.utf8), file: "surveys/sample/survey.xml")
    guard let head else { return SurveyReading(survey: nil, diagnostics: findings) }
    var reading = SurveyReader.read(head, folder: "surveys/sample", criteria: criteria) {
      path, _ throws(Diagnostic) -> [UInt8] in
      if path == "surveys/cities.xml" { return Array(registry.utf8) }
      if let bytes = files[path] { return bytes }
      throw Diagnostic(.tableEmpty, .stop, "there is no \(path)", at: InputLocation(file: path))
    }
    reading.diagnostics = findings + reading.diagnostics
    return reading
  }

  /// Reads a survey of the repository.
  static func shipped(_ name: String, criteria: CriteriaSet) -> SurveyReading {
    let folder = "Surveys/\(name)"
    guard let bytes = Repository.bytes(folder + "/survey.xml") else {
      return SurveyReading(survey: nil, diagnostics: [])
    }
    let (head, findings) = SurveyReader.head(bytes, file: "\(name)/survey.xml")
    guard let head else { return SurveyReading(survey: nil, diagnostics: findings) }
    var reading = SurveyReader.read(head, folder: folder, criteria: criteria) {
      path, _ throws(Diagnostic) -> [UInt8] in
      guard let bytes = Repository.bytes(path) else {
        throw Diagnostic(.tableEmpty, .stop, "there is no \(path)", at: InputLocation(file: path))
      }
      return bytes
    }
    reading.diagnostics = findings + reading.diagnostics
    return reading
  }
}

extension SurveyReading {
  /// Errors and stops, as `SRV-030 line:column`.
  var errors: [String] { diagnostics.filter(\.severity.isError).map(\.short) }

  /// All findings but the note on the spelling that two cities of the sample share.
  var findings: [Diagnostic] { diagnostics.filter { $0.code != .registrySharedSpelling } }

  /// The answers under a header, city by city.
  func answers(_ header: String) -> [Answer] {
    guard let column = survey?.columns.first(where: { $0.key.header == header }) else { return [] }
    return (0..<column.answers.count).map { column.answers[$0] }
  }
}

extension Diagnostic {
  /// `SRV-030 3:1`.
  var short: String {
    let line = location?.line.map(String.init) ?? "-"
    let column = location?.column.map(String.init) ?? "-"
    return "\(code.id) \(line):\(column)"
  }
}
