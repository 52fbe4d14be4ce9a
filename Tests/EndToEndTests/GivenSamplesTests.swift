import AssessmentModel
import Scoring
import TestSupport
import Testing

@testable import Workflow

/// Replicates that are written so that each can be worked out again, and given again.
@Suite struct GivenSamplesTests {
  private let study = GivenStudy(z: ",70")
  private var folder: TemporaryFolder { study.folder }

  private func run(_ arguments: String...) -> ProgramRun {
    ProgramRun(arguments + ["--criteria", folder.path, "--survey", folder.path])
  }

  /// Every row, scored by the pipeline from the answers and weights that stand in it.
  @Test func everyReplicateCanBeWorkedOutFromItsRow() throws {
    let first = run("robustness", "--replicates-out", folder.path("rows.csv"))
    #expect(first.status == 0, "\(first.errors)")
    let inputs = try RunInputs.load(
      RunRequest(criteria: folder.path, survey: folder.path), workspace: Workspace())
    let table = CSVText(try #require(Repository.text(folder.path("rows.csv"))))
    #expect(table.rows.count == 20)
    // The answer that is missing has none to vary.
    #expect(
      table.header.filter { $0.hasPrefix("answer:") } == [
        "answer:a/x", "answer:a/y", "answer:b/x", "answer:b/y", "answer:b/z",
      ])
    var moved = 0
    for row in table.rows {
      let cells = Dictionary(uniqueKeysWithValues: zip(table.header, row))
      var (set, survey) = (inputs.criteria, inputs.survey)
      set.trees[0].weighting = .relative
      set.trees[0].children = ["a", "b"].map { id in
        .use(IndicatorUse(indicator: IndicatorID(id), weight: Double(cells["weight:all/\(id)"] ?? "") ?? .nan))
      }
      for position in survey.columns.indices {
        let item = survey.columns[position].key.item.rawValue
        for (city, entry) in survey.cities.enumerated() {
          guard let value = cells["answer:\(item)/\(entry.id)"].flatMap(Double.init) else { continue }
          if survey.columns[position].answers[city].number != value { moved += 1 }
          survey.columns[position].answers[city] = .value(value, .reported)
        }
      }
      let result = AssessmentPipeline(criteria: set).assess(survey, engine: "test")
      for (city, entry) in survey.cities.enumerated() {
        let score = try #require(cells["score:\(entry.id)"].flatMap(Double.init))
        let worked = try #require(result.nodes[result.plan.principal].scores[city])
        #expect(abs(score - worked) < 1e-12)
      }
    }
    #expect(moved > 90)

    // The same table given again gives the same results.
    let again = run(
      "robustness", "--replicates-in", folder.path("rows.csv"), "--replicates-out", folder.path("again.csv"))
    #expect(again.status == 0, "\(again.errors)")
    let repeated = CSVText(try #require(Repository.text(folder.path("again.csv"))))
    #expect(repeated.header == table.header)
    for name in table.header where !name.hasPrefix("answers:") {
      #expect(repeated.column(name) == table.column(name), "\(name)")
    }
  }

  /// By hand: x is 0.6·0.25 + 0.3·0.75 = 0.375, y 0.4·0.25 + 0.55·0.75 = 0.5125.
  @Test func weightsAreTakenAsTheyStand() throws {
    folder.write("weight:all/a,weight:all/b\n0.25,0.75\n1,0\n", to: "weights.csv")
    let run = run(
      "robustness", "--weights", "noise", "--replicates-in", folder.path("weights.csv"), "--replicates-out",
      folder.path("rows.csv"))
    #expect(run.status == 0, "\(run.errors)")
    #expect(run.errors.contains("as given in "))
    let rows = CSVText(try #require(Repository.text(folder.path("rows.csv"))))
    // No seed had a part in it.
    #expect(run.output.contains("2 replicates, parameters as given in ") && !run.output.contains("seed"))
    let json = self.run(
      "robustness", "--weights", "noise", "--replicates-in", folder.path("weights.csv"), "--format", "json")
    #expect(json.output.contains("weights.csv\",\n") && json.output.contains("\"given\": \""))
    #expect(!json.output.contains("\"seed\""))
    for (name, expected) in [("score:x", [0.375, 0.6]), ("score:y", [0.5125, 0.4])] {
      let scores = rows.column(name).compactMap(Double.init)
      #expect(scores.count == 2 && zip(scores, expected).allSatisfy { abs($0 - $1) < 1e-12 }, "\(name)")
    }
  }

  @Test(arguments: [
    ("weight:all/a\n1\n", "[SCR-141] there is no column “weight:all/b”"),
    ("weight:all/a,weight:all/c\n1,0\n", "[SCR-141] “weight:all/c” is nothing that the design varies"),
    ("weight:all/a,weight:all/b\n0.5,0.4\n", "[SCR-143] the weights under all sum to 0.900000, and not to 1"),
    ("weight:all/a,weight:all/b\n1.5,-0.5\n", "[SCR-142] 1.5 is not within 0 to 1"),
    ("weight:all/a,weight:all/b\n0.5,half\n", "[SCR-142] “half” is no number"),
    ("weight:all/a,weight:all/b\n0.5,nan\n", "[SCR-142] “nan” is no number"),
    ("weight:all/a,weight:all/b\n", "[SCR-141] the table has no row"),
    ("weight:all/a,weight:all/a\n0.5,0.5\n", "[SCR-141] the column “weight:all/a” stands there twice"),
    ("weight:all/a,weight:all/b\n0.5\n", "[SCR-141] 1 cells under 2 headers"),
  ])
  func badTablesAreFindingsWithAPlace(text: String, finding: String) {
    folder.write(text, to: "bad.csv")
    let run = run("robustness", "--replicates-in", folder.path("bad.csv"))
    #expect(run.status == 2)
    // The code stands before the headline, or before the kind where there are several of it.
    for part in finding.split(separator: "] ", maxSplits: 1) {
      #expect(run.errors.contains(part), "\(run.errors)")
    }
    #expect(run.errors.contains("bad.csv:"))
  }

  /// With (1, 0) x is ahead of y, with (0, 1) behind; z lacks a and is left out.
  @Test func rankAcceptabilitiesOverGivenWeights() {
    folder.write("b,a\n0,1\n1,0\n0.1,0.9\n0.2,0.8\n", to: "weights.csv")
    let run = run("rank", "--by", "indicators", "--method", "saw", "--smaa-weights", folder.path("weights.csv"))
    #expect(run.status == 0, "\(run.errors)")
    #expect(run.output.contains("4 replicates"))
    #expect(run.output.contains("75.0 %") && run.output.contains("25.0 %"))
    folder.write("b,a\n0.5,0.6\n", to: "weights.csv")
    let wrong = self.run("rank", "--by", "indicators", "--smaa-weights", folder.path("weights.csv"))
    #expect(wrong.status == 2 && wrong.errors.contains("[SCR-143] the weights sum to 1.100000, and not to 1"))
  }
}
