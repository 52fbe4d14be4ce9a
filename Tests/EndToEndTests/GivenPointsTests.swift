import TestSupport
import Testing

/// Points of a sensitivity analysis that are written, and given again.
@Suite struct GivenPointsTests {
  private let study = GivenStudy(z: "50,70")
  private var folder: TemporaryFolder { study.folder }

  private func run(_ arguments: [String]) -> ProgramRun {
    ProgramRun(["sensitivity"] + arguments + ["--criteria", folder.path, "--survey", folder.path])
  }

  /// What a run says besides where its points come from, and what follows from that for the sample's size.
  private func results(_ run: ProgramRun) -> [Substring] {
    run.output.split(separator: "\n").filter { !$0.contains("\"given\":") && !$0.contains("\"mend\":") }
  }

  /// The indices and their intervals are printed in full, so that equal text is equality to the last bit.
  @Test func aRunsOwnPointsGivenBackGiveTheSame() throws {
    let first = run(["--sample", "16", "--samples-out", folder.path("points.csv"), "--format", "json"])
    #expect(first.status == 0 && first.output.contains("\"totalUpper\""), "\(first.errors)")
    let table = CSVText(try #require(Repository.text(folder.path("points.csv"))))
    #expect(table.header == ["row", "matrix", "weights:1", "weights:2", "answers:1"])
    #expect(table.rows.count == 16 * 4)
    #expect(table.rows.prefix(4).map { $0[1] } == ["A", "B", "AB:weights", "AB:answers"])
    // A mixed point is A with the coordinates of one input from B.
    for row in stride(from: 0, to: 64, by: 4) {
      let (a, b) = (table.rows[row], table.rows[row + 1])
      #expect(table.rows[row + 2].dropFirst(2) == [b[2], b[3], a[4]])
      #expect(table.rows[row + 3].dropFirst(2) == [a[2], a[3], b[4]])
    }
    let again = run([
      "--samples-in", folder.path("points.csv"), "--samples-out", folder.path("again.csv"), "--format", "json",
    ])
    #expect(again.status == 0, "\(again.errors)")
    #expect(results(again) == results(first))
    #expect(again.output.contains("\"given\": \"") && !first.output.contains("\"given\":"))
    #expect(Repository.text(folder.path("again.csv")) == Repository.text(folder.path("points.csv")))
    let text = run(["--samples-in", folder.path("points.csv")])
    #expect(text.output.contains("64 runs on a sample of 16, points as given in "))
    #expect(text.output.contains("; intervals from seed 3\n") && text.errors.contains("at the points in "))
  }

  /// Three rows, and the columns in another order. By hand: the answers' coordinate is 0.5 everywhere, so that they move
  /// nothing; a weight takes a score by d, and then A = d, 0, 0 and B = 0, 0, d have the variance d²/3 − d²/9 = 2d²/9, and
  /// the mean of (y_AB − y_A)²/2 is d²/3: the total order is 1.5 for every city.
  @Test func anyNumberOfRowsIsTaken() throws {
    let high = "0.999999999999"
    let rows = [(high, "0.5"), ("0.5", "0.5"), ("0.5", high)]
    var text = "answers:1,weights:2,weights:1,matrix,row\n"
    for (place, row) in rows.enumerated() {
      for (matrix, value) in [("A", row.0), ("B", row.1), ("AB:weights", row.1), ("AB:answers", row.0)] {
        text += "0.5,0.5,\(value),\(matrix),\(place + 1)\n"
      }
    }
    folder.write(text, to: "points.csv")
    let run = run(["--samples-in", folder.path("points.csv"), "--top", "all"])
    #expect(run.status == 0, "\(run.errors)")
    #expect(run.output.contains("12 runs on a sample of 3"))
    #expect(run.output.ranges(of: "Weights 1.50\n").count == 3, "\(run.output)")
  }

  @Test(arguments: [
    ("weights:2", "weights:3", "[SCR-141] “weights:3” is no coordinate of the design"),
    ("answers:1", "matrix", "[SCR-141] the column “matrix” stands there twice"),
    ("1,AB:answers", "1,AB:other", "[SCR-144] “AB:other” stands where “AB:answers” is due"),
    ("2,A,", "3,A,", "[SCR-144] “3” stands where “2” is due"),
    ("0.125", "1", "[SCR-142] a coordinate is below 1, and not 1 itself"),
    ("0.125", "1.5", "[SCR-142] 1.5 is not within 0 to 1"),
    ("0.125", "nan", "[SCR-142] “nan” is no number"),
    ("0.5,0.625,0.75", "0.5,0.625", "[SCR-141] 4 cells under 5 headers"),
    ("2,AB:answers,0.1,0.2,0.6\n", "", "[SCR-144] 7 lines are no sample"),
    (
      "2,AB:answers,0.1,0.2,0.6", "2,AB:answers,0.1,0.2,0.3",
      "[SCR-144] answers:1 of AB:answers is not that of B in row 2"
    ),
    (
      "2,AB:answers,0.1,0.2,0.6", "2,AB:answers,0.4,0.2,0.6",
      "[SCR-144] weights:1 of AB:answers is not that of A in row 2"
    ),
  ])
  func badTablesAreFindingsWithAPlace(right: String, wrong: String, finding: String) {
    let good = """
      row,matrix,weights:1,weights:2,answers:1
      1,A,0.125,0.25,0.375
      1,B,0.5,0.625,0.75
      1,AB:weights,0.5,0.625,0.375
      1,AB:answers,0.125,0.25,0.75
      2,A,0.1,0.2,0.3
      2,B,0.4,0.5,0.6
      2,AB:weights,0.4,0.5,0.3
      2,AB:answers,0.1,0.2,0.6

      """
    folder.write(good, to: "good.csv")
    let fine = run(["--samples-in", folder.path("good.csv")])
    #expect(fine.status == 0, "\(fine.errors)")
    #expect(good.contains(right))
    folder.write(good.replacing(right, with: wrong, maxReplacements: 1), to: "bad.csv")
    let run = run(["--samples-in", folder.path("bad.csv"), "--samples-out", folder.path("none.csv")])
    #expect(run.status == 2)
    // The code stands before the headline, or before the kind where there are several of it.
    for part in finding.split(separator: "] ", maxSplits: 1) {
      #expect(run.errors.contains(part), "\(run.errors)")
    }
    #expect(run.errors.contains("bad.csv:"))
    #expect(Repository.text(folder.path("none.csv")) == nil)
  }

  @Test func aSampleSizeDoesNotGoWithPoints() {
    #expect(run(["--sample", "4", "--samples-in", folder.path("points.csv")]).status == 64)
  }
}
