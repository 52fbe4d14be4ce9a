import TestSupport
import Testing

/// Sizes that files and options decide: what would take too much is said, and nothing ends by a signal.
@Suite struct WorkLimitTests {
  private let folder = TemporaryFolder()

  /// A set of percentages, in nodes of five hundred where there are more, with verdicts and a design, and answers that no two cities share.
  private func write(cities: Int, indicators: Int, replicates: Int = 50) {
    let ids = (0..<indicators).map { "i\($0)" }
    let questions = ids.map {
      "<indicator id=\"\($0)\" cityControls=\"yes\"><name>\($0)</name><question>Q</question><percent/>"
        + "<goalposts lower=\"0\" upper=\"100\"/></indicator>"
    }
    let uses = ids.map { "<use indicator=\"\($0)\"/>" }
    let children =
      indicators <= 500
      ? uses.joined()
      : stride(from: 0, to: indicators, by: 500).map { start in
        "<node id=\"n\(start)\" weights=\"equal\"><name>Part</name>"
          + uses[start..<min(start + 500, indicators)].joined() + "</node>"
      }.joined()
    folder.write(
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <criteriaSet xmlns="urn:feasibility:criteria:1" id="sizes" version="1"><title>Sizes</title>
      <indicators>\(questions.joined(separator: "\n"))</indicators>
      <index id="all" weights="equal"><name>All</name>\(children)</index>
      <verdicts><verdict id="none" when="insufficient-coverage"><name>None</name></verdict>
      <verdict id="yes" ranked="yes" standing="2"><name>Yes</name><when node="all" atLeast="0.7"/></verdict>
      <verdict id="not-yet" ranked="yes" standing="1"><name>Not yet</name></verdict></verdicts>
      <robustness replicates="\(replicates)" seed="1"><weights id="weights" noise="0.25"/></robustness>
      </criteriaSet>
      """, to: "criteria.xml")
    folder.write(
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <survey xmlns="urn:feasibility:survey:1" id="sizes" edition="1" origin="synthetic" criteria="sizes">
      <title>Sizes</title><registry href="registry.xml"/><city column="city"/>
      <data href="responses.csv" layout="wide"/></survey>
      """, to: "survey.xml")
    let names = (0..<cities).map { "<city id=\"c\($0)\"><name>City \($0)</name></city>" }
    folder.write(
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <registry xmlns="urn:feasibility:registry:1" id="sizes"><title>Sizes</title>
      <cities>\(names.joined(separator: "\n"))</cities></registry>
      """, to: "registry.xml")
    var rows = ["city," + ids.joined(separator: ",")]
    for city in 0..<cities {
      rows.append("c\(city)," + ids.indices.map { "\((city * 37 + $0 * 11) % 101)" }.joined(separator: ","))
    }
    folder.write(rows.joined(separator: "\n") + "\n", to: "responses.csv")
  }

  private func run(_ arguments: String...) -> ProgramRun {
    ProgramRun(arguments + ["--criteria", folder.path, "--survey", folder.path])
  }

  @Test(arguments: ["10000001", "1000000000000", "9223372036854775807", "0"])
  func `numbers of replicates out of range are usage errors`(number: String) {
    write(cities: 4, indicators: 2)
    let run = run("robustness", "--replicates", number)
    #expect(run.status == 64)
    #expect(run.errors.contains("--replicates must be from 1 to 10000000."))
  }

  @Test func `a design of the file that is too large is left out of the report, and stops the command`() {
    write(cities: 40, indicators: 2, replicates: 10_000_000)
    let report = run("assess", "--output", folder.path("out"))
    #expect(report.status == 0, "\(report.errors)")
    #expect(report.errors.contains("note [SCR-140] 10000000 replicates of 40 cities: this would take about 3.2 GB"))
    #expect(Repository.text(folder.path("out/report.xml"))?.contains("SCR-140") == true)
    let alone = run("robustness")
    #expect(alone.status == 2)
    #expect(alone.errors.contains("stop [SCR-140]") && alone.errors.contains("--most-memory"))
    #expect(run("robustness", "--replicates", "500").status == 0)
    #expect(run("robustness", "--replicates", "500", "--most-memory", "0.001").status == 2)
  }

  @Test func `a thousand indicators are scored and reported, without what grows with their square`() {
    write(cities: 3, indicators: 1500)
    let report = run("assess", "--output", folder.path("out"), "--most-seconds", "1")
    #expect(report.status == 0, "\(report.errors)")
    #expect(report.errors.contains("note [SCR-140], 2 times: "))
    #expect(report.errors.contains("\nwhat would change the result of each of 3 cities"))
    let text = Repository.text(folder.path("out/report.xml")) ?? ""
    #expect(!text.contains("<explanation>") && text.contains("<city"))
    for command in [["scenarios", "--remove", "elements"], ["stability", "c1"], ["analyse"]] {
      let run = ProgramRun(
        command + ["--most-seconds", "0.1", "--criteria", folder.path, "--survey", folder.path])
      #expect(run.status == 2 && run.errors.contains("stop [SCR-140]"), "\(command): \(run.errors)")
    }
  }

  @Test func `pairs of very many cities are not counted, and the rest stands`() {
    write(cities: 40_000, indicators: 2)
    let ranked = run("rank", "--smaa", "2", "--pairwise-limit", "1000000000", "--top", "3")
    #expect(ranked.status == 0, "\(ranked.errors)")
    #expect(ranked.errors.contains("note [SCR-140] every pair of 40000 cities"))
    #expect(ranked.errors.contains("40000 cities: rank acceptabilities can be counted for up to 32767"))
    let robust = run("robustness", "--replicates", "2")
    #expect(robust.status == 2)
    #expect(robust.errors.contains("stop [SCR-140] 2 replicates of 40000 cities"))
  }
}
