import AssessmentModel
import CriteriaFiles
import Diagnostics
import SurveyFiles
import TestSupport
import Words

extension FuzzFormat {
  /// The table reader, through a whole survey: wide and long.
  static let csv = FuzzFormat(
    name: "csv", corpus: CSVFuzz.corpus.map { Array($0.utf8) }, tokens: CSVFuzz.tokens.map { Array($0.utf8) },
    make: TableMutation(CSVFuzz.corpus).next, check: CSVFuzz.check)
}

enum CSVFuzz {
  @Sendable static func check(_ input: [UInt8], _ mutator: inout Mutator) -> String? {
    let head = mutator.below(2) == 0 ? wide : long
    let reading = SurveyReader.read(
      head, folder: "", criteria: criteria,
      load: { (path, _) throws(Diagnostic) in path.hasSuffix("registry.xml") ? registry : input })
    guard let survey = reading.survey else {
      return reading.diagnostics.hasStop ? nil : "neither a survey nor a finding that stops"
    }
    for column in survey.columns where column.answers.count != survey.cities.count { return "ragged columns" }
    if Set(survey.cities.map(\.id)).count != survey.cities.count { return "a city stands twice" }
    for column in survey.columns {
      let bounds = scales[column.key.item]?.bounds
      for row in survey.cities.indices {
        guard let value = column.answers[row].number else { continue }
        if !value.isFinite { return "\(column.header) is not finite" }
        if !column.key.isSampleSize, let lower = bounds?.lower, value < lower { return "\(column.header) = \(value)" }
        if !column.key.isSampleSize, let upper = bounds?.upper, value > upper { return "\(column.header) = \(value)" }
        if survey.location(of: column, city: row).line ?? 0 < 1 { return "a value without a line" }
      }
    }
    for finding in reading.diagnostics where finding.headline.isEmpty { return "a finding without words" }
    return nil
  }

  static let criteria: CriteriaSet = {
    let bytes = Repository.bytes("Criteria/teaching/criteria.xml") ?? []
    guard let set = CriteriaReader.read(bytes, file: "criteria.xml").set else { fatalError("no teaching set") }
    return set
  }()

  /// How many cities a wide table gives.
  static func cities(_ table: [UInt8]) -> Int {
    SurveyReader.read(
      wide, folder: "", criteria: criteria,
      load: { (path, _) throws(Diagnostic) in path.hasSuffix("registry.xml") ? registry : table }
    ).survey?.cities.count ?? 0
  }

  private static let scales = Dictionary(
    uniqueKeysWithValues: criteria.indicators.flatMap(\.items).map { ($0.id, $0.scale) })

  private static let wide = head("<data href=\"responses.csv\" layout=\"wide\"/>")
  private static let long = head("<data href=\"responses.csv\" layout=\"long\"/>")

  private static func head(_ data: String) -> SurveyHead {
    let text = """
      <survey xmlns="urn:feasibility:survey:1" id="fuzz" edition="1" origin="synthetic">
        <title>Fuzz</title><registry href="registry.xml"/><city column="city"/>\(data)
        <missing code="DK" reason="does-not-know"/>
      </survey>
      """
    guard let head = SurveyReader.head(Array(text.utf8), file: "survey.xml").0 else { fatalError("no head") }
    // The undamaged documents must be read, or the check could not fail.
    let sample = Array(corpus[data.contains("wide") ? 0 : 4].utf8)
    let survey = SurveyReader.read(
      head, folder: "", criteria: criteria,
      load: { (path, _) throws(Diagnostic) in path.hasSuffix("registry.xml") ? registry : sample }
    ).survey
    guard survey?.cities.count == 2 else { fatalError("the corpus is not read") }
    return head
  }

  static let registry = Array(
    """
    <registry xmlns="urn:feasibility:registry:1" id="fuzz">
      <title>Fuzz</title>
      <regions><region id="r"><name>R</name></region></regions>
      <countries><country id="KOR" iso2="KR"><name>Korea</name></country></countries>
      <cities>
        <city id="alpha" country="KOR" region="r"><name>Alpha</name><name xml:lang="ko">알파</name></city>
        <city id="beta" country="KOR" region="r"><name>Beta</name></city>
        <city id="gamma" country="KOR" region="r"><name>Gamma</name></city>
      </cities>
    </registry>
    """.utf8)

  static let corpus = [
    "city,leadership,leadership.evidence,training,internet,price\nalpha,4,law 1,80,90,2.5\nbeta,1,,20,30,9\n",
    "\u{FEFF}city;leadership;training;internet;price\r\n\"알파\";3;50,5;60%;DK\r\n\"Be\"\"ta\";2;;70;\r\n",
    "city\tleadership\ttraining\r\nalpha\t\"4\"\t10\rbeta\t0\t1e2\r",
    "sep=;\ncity;price\ngamma;1,000\n\n;;\n",
    "city,question,value,evidence\nalpha,leadership,4,x\nalpha,training,80,\nbeta,internet,\"7\n0\",\n",
    "city,question,group,value,n\ngamma,price,,3.5,\ngamma,price,women,1,2\n",
    "", "city\n", "\"", "city,city\na,b\n",
  ]

  static let tokens = [
    "\"", "\"\"", ",", ";", "\t", "\r", "\n", "\r\n", "\u{0}", "\u{FEFF}", "alpha", "beta", "알파", "DK", "yes", "1e999",
    "-1", "0x10", "1,5", "NaN", "INF", "99999999999999999999", "sep=;", "leadership", "price[women].n", "\u{202E}",
    "=1+1",
  ]
}
