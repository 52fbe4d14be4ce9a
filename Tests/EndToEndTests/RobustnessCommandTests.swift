import TestSupport
import Testing

/// `feasibility robustness`, run as a user runs it.
@Suite struct RobustnessCommandTests {
  private let sample = ["robustness", "--survey", "Surveys/wego-2015-sample"]
  private let teaching = ["robustness", "--criteria", "Criteria/teaching", "--survey", "Surveys/teaching-sample"]

  @Test func theRankingWithItsIntervals() {
    let run = ProgramRun(sample + ["--replicates", "30", "--threads", "2"])
    #expect(run.status == 0, "\(run.errors)")
    #expect(run.output.contains("SYNTHETIC DATA"))
    #expect(run.output.contains("30 replicates, seed 2015; "))
    #expect(run.output.contains("  Goalposts: ±0.1 of their distance for every indicator\n"))
    #expect(run.output.contains("Median  5–95 %"))
    #expect(run.output.contains("First in most replicates  "))
    #expect(run.output.contains("Not clearly apart  neighbours of which the upper is ahead in less than 75 %"))
    #expect(run.output.contains("most likely first: "))
    #expect(run.errors.contains("varying the criteria set’s design"))
    #expect(!run.errors.contains("\r"))
  }

  @Test func theSameBytesWithAnyNumberOfThreads() throws {
    let folder = TemporaryFolder()
    let runs = [1, 2, 8].map { threads in
      ProgramRun(
        sample + [
          "--replicates", "40", "--threads", "\(threads)", "--format", "json", "--replicates-out",
          folder.path("\(threads).csv"),
        ])
    }
    #expect(runs.allSatisfy { $0.output == runs[0].output && $0.output.contains("\"replicates\": 40") })
    let table = try #require(Repository.bytes(folder.path("1.csv")))
    #expect(Repository.bytes(folder.path("2.csv")) == table)
    #expect(Repository.bytes(folder.path("8.csv")) == table)
    #expect(Repository.entries(of: folder.path) == ["1.csv", "2.csv", "8.csv"])
    let rows = CSVText(Repository.text(folder.path("1.csv")) ?? "")
    #expect(rows.column("replicate") == (1...40).map(String.init))
    let other = ProgramRun(sample + ["--replicates", "40", "--seed", "7", "--format", "json"])
    #expect(other.output != runs[0].output && other.output.contains("\"seed\": \"7\""))
  }

  @Test func aSetWithoutADesignVariesItsWeights() throws {
    let folder = TemporaryFolder()
    let text = try #require(Repository.text("Criteria/teaching/criteria.xml"))
    folder.write(text.replacing(/<robustness(?s:.)*<\/robustness>/, with: ""), to: "criteria.xml")
    let bare = ["robustness", "--criteria", folder.path, "--survey", "Surveys/teaching-sample", "--replicates", "50"]
    let run = ProgramRun(bare)
    #expect(run.status == 0, "\(run.errors)")
    #expect(
      run.errors.contains("varying weights alone, each up to 25 % more or less: the criteria set names no design"))
    #expect(run.output.contains("50 replicates, seed 1; "))
    #expect(run.output.contains("  Weights: noise of ±0.25 on the weights of every node\n"))
    let free = ProgramRun(bare + ["--weights", "simplex"])
    #expect(free.errors.contains("varying weights alone, as asked for"))
    #expect(free.output.contains("  Weights: any shares as the weights of every node\n"))
  }

  @Test func wrongOptionsAreUsageErrors() {
    for wrong in [
      ["--replicates", "0"], ["--noise", "1.5"], ["--weights", "simplex", "--noise", "0.1"], ["--threads", "0"],
      ["--weights", "some"],
    ] {
      #expect(ProgramRun(teaching + wrong).status == 64, "\(wrong)")
    }
  }

  /// The interrupt comes once the table has been opened; the run ends in words, with nothing left behind.
  @Test func anInterruptStopsCleanly() {
    let folder = TemporaryFolder()
    folder.write("old", to: "rows.csv")
    let run = ProgramRun(
      sample + ["--replicates", "100000", "--threads", "1", "--replicates-out", folder.path("rows.csv")],
      after: "& until [ -e \(folder.path)/.rows.csv.partial ] || ! kill -0 $! 2>/dev/null; do sleep 0.05; done; "
        + "kill -INT $!; wait $!"
    )
    #expect(run.status == 130, "\(run.errors)")
    #expect(run.output.isEmpty)
    #expect(run.errors.contains(/stopped after \d+ of 100000 replicates; nothing was written/), "\(run.errors)")
    #expect(Repository.entries(of: folder.path) == ["rows.csv"])
    #expect(Repository.text(folder.path("rows.csv")) == "old")
  }

  /// Values learnt elsewhere are held in every replicate; those that a run would learn itself change nothing.
  @Test func pinnedRunsAreRepeated() {
    let run = ProgramRun(teaching + ["--pin-to", "Surveys/teaching-sample"])
    #expect(run.status == 0, "\(run.errors)")
    #expect(run.output == ProgramRun(teaching).output)
  }

  @Test func aFolderThatIsNotThereIsAFinding() {
    let run = ProgramRun(teaching + ["--replicates", "5", "--replicates-out", "/nowhere/rows.csv"])
    #expect(run.status == 2)
    #expect(run.errors.contains("[RUN-012]"), "\(run.errors)")
  }
}
