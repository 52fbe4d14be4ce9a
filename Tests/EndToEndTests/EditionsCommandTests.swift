import TestSupport
import Testing

/// Editions and scenarios from files to the terminal.
@Suite struct EditionsCommandTests {
  private let folder = TemporaryFolder()
  /// The teaching set without its robustness design, which does not go with every method tried here.
  private static let teaching = (Repository.text("Criteria/teaching/criteria.xml") ?? "")
    .replacing(/(?s)<robustness.*<\/robustness>/, with: "")

  init() {
    for name in ["registry.xml", "survey.xml"] {
      let text = Repository.text("Surveys/teaching-sample/\(name)") ?? ""
      folder.write(text, to: "new/\(name)")
      folder.write(text.replacing("edition=\"2015\"", with: "edition=\"2014\""), to: "old/\(name)")
    }
    let rows = Repository.text("Surveys/teaching-sample/responses.csv") ?? ""
    folder.write(rows, to: "new/responses.csv")
    folder.write(rows.replacing("alpha,4", with: "alpha,2"), to: "old/responses.csv")
    let set = Self.teaching
    folder.write(set, to: "set/criteria.xml")
    folder.write(set.replacing("geometric\" zero=\"stops\"", with: "arithmetic\""), to: "other/criteria.xml")
  }

  /// The new answers are worth something, the same method nothing; with another method the two add up to the change.
  @Test func theChangeIsSplit() throws {
    let arguments = [
      "editions", "--before", folder.path("old"), "--before-criteria", folder.path("set"), "--after",
      folder.path("new"), "--output", folder.path("changes.csv"),
    ]
    let same = ProgramRun(arguments)
    #expect(same.status == 0, "\(same.errors)")
    #expect(same.output.contains("(2014) by teaching → "))
    let table = CSVText(Repository.text(folder.path("changes.csv")) ?? "")
    #expect(table.column("method").allSatisfy { $0 == "0" })
    #expect(table.column("data").contains { (Double($0) ?? 0) > 0.01 })

    let other = ProgramRun(arguments + ["--criteria", folder.path("other"), "--format", "json"])
    #expect(other.status == 0, "\(other.errors)")
    #expect(other.output.contains("\"pinned\": false"))
    let changed = CSVText(Repository.text(folder.path("changes.csv")) ?? "")
    #expect(changed.rows.count == 3)
    for row in changed.rows.indices {
      func number(_ name: String) -> Double { Double(changed.column(name)[row]) ?? .nan }
      #expect(abs(number("data") + number("method") - number("after") + number("before")) < 1e-12)
    }
  }

  @Test func anItemOnAnotherScaleIsNamed() {
    let set = Self.teaching
    folder.write(set.replacing("<level of=\"4\"/>", with: "<level of=\"5\"/>"), to: "five/criteria.xml")
    let run = ProgramRun([
      "editions", "--before", folder.path("old"), "--before-criteria", folder.path("set"), "--after",
      folder.path("new"), "--criteria", folder.path("five"),
    ])
    #expect(run.errors.contains("SCR-110"), "\(run.errors)")
    #expect(run.output.contains("Asked on another scale  1: leadership"), "\(run.output)")
  }

  @Test func aScenarioNamesTheStep() {
    let run = ProgramRun([
      "scenarios", "--criteria", folder.path("set"), "--survey", folder.path("new"), "--against",
      folder.path("other"), "--output", folder.path("steps.csv"),
    ])
    #expect(run.status == 0, "\(run.errors)")
    #expect(run.output.contains("Steps that differ: aggregation"), "\(run.output)")
    #expect(CSVText(Repository.text(folder.path("steps.csv")) ?? "").header.contains("score_aggregation"))
  }

  @Test func elementsAndCitiesAreLeftOut() {
    let source = ["--criteria", folder.path("set"), "--survey", folder.path("new")]
    let elements = ProgramRun(
      ["scenarios", "--remove", "elements", "--output", folder.path("removed.csv")] + source)
    #expect(elements.status == 0, "\(elements.errors)")
    #expect(elements.output.contains("Mean shift"))
    #expect(CSVText(Repository.text(folder.path("removed.csv")) ?? "").column("without").contains("internet"))
    let cities = ProgramRun(["scenarios", "--remove", "cities"] + source)
    #expect(cities.output.contains("No two cities change places"), "\(cities.output)")
    #expect(ProgramRun(["scenarios"] + source).status == 64)
    #expect(ProgramRun(["scenarios", "--remove", "cities", "--output", "x"] + source).status == 64)
  }

  /// Five hundred cities can be left out one by one, more cannot.
  @Test func tooManyCitiesAreRefused() {
    let survey = folder.path("many")
    let made = ProgramRun([
      "simulate", "--criteria", folder.path("set"), "--cities", "501", "--output", survey,
    ])
    #expect(made.status == 0, "\(made.errors)")
    let run = ProgramRun(["scenarios", "--remove", "cities", "--criteria", folder.path("set"), "--survey", survey])
    #expect(run.status == 2)
    #expect(run.errors.contains("SCR-111"), "\(run.errors)")
    // Nor is such a survey repeated for its reports, which is said.
    let report = ProgramRun([
      "assess", "--criteria", "Criteria/teaching", "--survey", survey, "--write", "csv", "--output",
      folder.path("reports"),
    ])
    #expect(report.errors.contains("SCR-084"), "\(report.errors)")
    #expect(!Repository.entries(of: folder.path("reports")).contains("robustness.csv"))
  }

  /// An edition pinned to itself is itself; nothing is learnt twice.
  @Test func learntValuesArePinned() {
    let set = Self.teaching
    let learnt = set.replacing(/<goalposts [^>]*\/>/, with: "<minMax constant=\"0.5\"/>")
    folder.write(learnt, to: "learnt/criteria.xml")
    func scores(_ survey: String, _ more: [String]) -> [String] {
      let run = ProgramRun(
        [
          "assess", "--criteria", folder.path("learnt"), "--survey", folder.path(survey), "--write", "csv", "--output",
          folder.path("out"),
        ] + more)
      #expect(run.status == 0, "\(run.errors)")
      return CSVText(Repository.text(folder.path("out/ranking.csv")) ?? "").column("score")
    }
    let own = scores("old", [])
    #expect(scores("old", ["--pin-to", folder.path("old")]) == own)
    #expect(scores("old", ["--pin-to", folder.path("new")]) != own)
  }
}
