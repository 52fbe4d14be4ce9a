import TestSupport
import Testing

/// Scores, differences of scores and thresholds are in the set's range in every command and form, with the set's decimals
/// in the terminal and every digit in files.
@Suite struct ReportedRangeTests {
  private let folder = TemporaryFolder()

  /// Two indicators of equal weight on 0…10, scores from 0 to 100 with two decimals: all values below follow by hand.
  private static func criteria(_ aggregation: String = "arithmetic") -> String {
    """
    <?xml version="1.0" encoding="UTF-8"?>
    <criteriaSet xmlns="urn:feasibility:criteria:1" id="hundred" version="1">
      <title xml:lang="en">Hundred</title>
      <source>Made for a test</source>
      <licence>MIT</licence>
      <scores from="0" to="100" decimals="2"/>
      <indicators>
        <indicator id="x"><name xml:lang="en">X</name><number/><goalposts lower="0" upper="10" basis="test"/></indicator>
        <indicator id="y"><name xml:lang="en">Y</name><number/><goalposts lower="0" upper="10" basis="test"/></indicator>
      </indicators>
      <index id="index" aggregation="\(aggregation)">
        <name xml:lang="en">Index</name>
        <use indicator="x" weight="0.5"/>
        <use indicator="y" weight="0.5"/>
      </index>
    </criteriaSet>
    """
  }

  private static let registry = """
    <?xml version="1.0" encoding="UTF-8"?>
    <registry xmlns="urn:feasibility:registry:1" id="cities">
      <title>Cities</title>
      <source>Made for a test</source>
      <cities>
        <city id="a"><name>A</name></city>
        <city id="b"><name>B</name></city>
        <city id="c"><name>C</name></city>
      </cities>
    </registry>
    """

  private static func survey(_ edition: String) -> String {
    """
    <?xml version="1.0" encoding="UTF-8"?>
    <survey xmlns="urn:feasibility:survey:1" id="s" edition="\(edition)" origin="synthetic" criteria="hundred">
      <title>S</title>
      <source>Made for a test</source>
      <registry href="registry.xml"/>
      <city column="city"/>
      <data href="responses.csv" layout="wide" delimiter="comma"/>
    </survey>
    """
  }

  init() {
    folder.write(Self.criteria(), to: "set/criteria.xml")
    folder.write(Self.criteria("minimum"), to: "other/criteria.xml")
    for (name, edition, x) in [("old", "2023", "4"), ("new", "2024", "5")] {
      folder.write(Self.registry, to: "\(name)/registry.xml")
      folder.write(Self.survey(edition), to: "\(name)/survey.xml")
      folder.write("city,x,y\na,\(x),7\nb,2,2\nc,9,\n", to: "\(name)/responses.csv")
    }
  }

  private var source: [String] { ["--criteria", folder.path("set"), "--survey", folder.path("new")] }
  private func flat(_ text: String) -> String { text.split(whereSeparator: \.isWhitespace).joined(separator: " ") }

  /// Whether the number after a text is this one, to within rounding.
  private func near(_ json: String, _ text: String, _ value: Double) -> Bool {
    guard let range = json.firstRange(of: text) else { return false }
    let number = json[range.upperBound...].prefix { "0123456789.e-".contains($0) }
    return Double(number).map { abs($0 - value) < 1e-9 } ?? false
  }

  @Test func whatIf() {
    // (5 + 7)/2 = 6 of 10 → 60; with x = 6, 65: five points.
    let json = flat(ProgramRun(["whatif", "a", "--set", "x=6", "--format", "json"] + source).output)
    #expect(json.contains(#""before": { "scores": { "index": 60 }"#), "\(json)")
    #expect(near(json, #""after": { "scores": { "index": "#, 65))
    #expect(near(json, #""of": "x", "part": "#, 5), "\(json)")
    let text = flat(ProgramRun(["whatif", "a", "--set", "x=6"] + source).output)
    #expect(text.contains("index Index 60.00 65.00 +5.00"), "\(text)")
    #expect(text.contains("+5.00 x"))
  }

  @Test func stability() {
    // y missing: between (9 + 0)/2 → 45 and (9 + 10)/2 → 95, fifty points apart.
    let json = flat(ProgramRun(["stability", "c", "--format", "json"] + source).output)
    #expect(json.contains(#""lowest": 45, "highest": 95"#), "\(json)")
    #expect(near(json, #""indicator": "y", "narrowing": "#, 50), "\(json)")
    let text = flat(ProgramRun(["stability", "c"] + source).output)
    #expect(text.contains("between 45.00 and 95.00") && text.contains("50.00 y Y"), "\(text)")
  }

  @Test func scenarios() {
    // The minimum of 5 and 7 is 50, ten points below the mean.
    let arguments = ["scenarios", "--against", folder.path("other"), "--output", folder.path("steps.csv")] + source
    let json = flat(ProgramRun(arguments + ["--format", "json"]).output)
    #expect(json.contains(#""id": "a", "scoreBefore": 60, "scoreAfter": 50"#), "\(json)")
    #expect(near(json, #""aggregation": { "score": "#, -10), "\(json)")
    let table = CSVText(Repository.text(folder.path("steps.csv")) ?? "")
    #expect(table.column("score_before")[0] == "60" && table.column("score_after")[0] == "50")
    #expect(abs((Double(table.column("score_aggregation")[0]) ?? 0) + 10) < 1e-9)
    #expect(flat(ProgramRun(arguments).output).contains("60.00 → 50.00"))
  }

  @Test func editions() {
    // x from 4 to 5: 55 to 60, all of it from the answers.
    let arguments = [
      "editions", "--before", folder.path("old"), "--before-criteria", folder.path("set"), "--after",
      folder.path("new"), "--criteria", folder.path("set"), "--output", folder.path("changes.csv"),
    ]
    let json = flat(ProgramRun(arguments + ["--format", "json"]).output)
    #expect(json.contains(#""id": "a", "before": 55"#), "\(json)")
    let table = CSVText(Repository.text(folder.path("changes.csv")) ?? "")
    let row = table.column("id").firstIndex(of: "a") ?? 0
    for (name, value) in [("before", 55.0), ("after", 60), ("data", 5), ("method", 0)] {
      #expect(abs((Double(table.column(name)[row]) ?? .nan) - value) < 1e-9, "\(name)")
    }
    #expect(flat(ProgramRun(arguments).output).contains("A 55.00 60.00 +5.00"))
  }

  @Test func path() {
    let json = flat(ProgramRun(["path", "b", "--format", "json"] + source).output)
    for match in json.matches(of: #/"score": ([0-9.e-]+)/#) {
      #expect((Double(match.output.1) ?? 0) > 20, "\(match.output.1): steps from 20 of 100 lead further up")
    }
  }

  /// The arithmetic is on 0…1; every result is reported, with the set's decimals in the terminal and every digit in JSON.
  @Test func explain() {
    let text = flat(ProgramRun(["explain", "a"] + source).output)
    #expect(text.contains("index 60.00 Index"), "\(text)")
    #expect(text.contains("0.5000·0.5000 + 0.5000·0.7000 = 0.6000, reported as 60.00"), "\(text)")
    #expect(text.contains("x 50.00 X"))
    folder.write("city,x,y\na,3.3333333333333335,7\nb,2,2\nc,9,\n", to: "new/responses.csv")
    let short = flat(ProgramRun(["explain", "a"] + source).output)
    #expect(short.contains("x = 3.33, ") && short.contains("x 33.33 X"), "\(short)")
    let json = flat(ProgramRun(["explain", "a", "--format", "json"] + source).output)
    #expect(
      json.contains(#""value": 3.3333333333333335"#) && json.contains(#""commonScale": 0.33333333333333337"#), "\(json)"
    )
  }
}
