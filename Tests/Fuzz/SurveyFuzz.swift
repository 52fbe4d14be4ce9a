import Diagnostics
import SurveyFiles
import TestSupport
import Words

extension FuzzFormat {
  /// The reader of survey descriptions, and of the survey that comes of one.
  static let survey = FuzzFormat(
    name: "survey", corpus: SurveyFuzz.corpus, tokens: XMLFuzz.tokens, make: markup(SurveyFuzz.corpus),
    check: SurveyFuzz.check)
}

enum SurveyFuzz {
  @Sendable static func check(_ input: [UInt8], _ mutator: inout Mutator) -> String? {
    let (head, findings) = SurveyReader.head(input, file: "survey.xml")
    guard let head else { return findings.hasErrors ? nil : "neither a head nor a finding that stops" }
    let reading = SurveyReader.read(
      head, folder: "", criteria: CSVFuzz.criteria,
      load: { (path, _) throws(Diagnostic) in
        if path.hasSuffix(".xml") { return path.hasSuffix("returns.xml") ? returns : CSVFuzz.registry }
        return Array((path.hasSuffix("long.csv") ? CSVFuzz.corpus[4] : CSVFuzz.corpus[0]).utf8)
      })
    if reading.survey == nil, !reading.diagnostics.hasStop { return "neither a survey nor a finding that stops" }
    for finding in reading.diagnostics + findings where finding.headline.isEmpty { return "a finding without words" }
    return nil
  }

  private static let returns = Array(
    """
    <responses xmlns="urn:feasibility:responses:1"><return city="alpha"><answer item="leadership" value="3"/></return>
    <return city="beta"><answer item="price" missing="refused"/></return></responses>
    """.utf8)

  static let corpus: [[UInt8]] =
    [
      """
      <survey xmlns="urn:feasibility:survey:1" id="fuzz" edition="1" origin="synthetic" criteria="teaching">
        <title>Fuzz</title><title xml:lang="ko">시험</title><source>S</source><licence>L</licence><note>N</note>
        <registry href="registry.xml"/><city column="city"/>
        <data href="responses.csv" layout="wide" delimiter="comma"/>
        <data href="long.csv" layout="long"/><data href="returns.xml" layout="xml"/>
        <missing code="DK" reason="does-not-know"/><missing code="-9" reason="refused"/>
      </survey>
      """,
      """
      <survey xmlns="urn:feasibility:survey:1" id="proxy" edition="2" origin="country-proxy">
        <title>Proxy</title><registry href="registry.xml"/><city column="city"/>
        <data href="responses.csv" layout="wide"/>
      </survey>
      """,
    ].map { Array($0.utf8) }
    + ["wego-2015-sample"].compactMap { Repository.bytes("Surveys/\($0)/survey.xml") }
}
