import TestSupport
import Testing

/// `feasibility sensitivity`, run as a user runs it.
@Suite struct SensitivityCommandTests {
  private let sample = ["sensitivity", "--survey", "Surveys/wego-2015-sample"]
  private let teaching = ["sensitivity", "--criteria", "Criteria/teaching", "--survey", "Surveys/teaching-sample"]

  @Test func theInputsByWhatTheyMove() {
    let run = ProgramRun(sample + ["--sample", "8", "--threads", "2"])
    #expect(run.status == 0, "\(run.errors)")
    #expect(run.output.contains("SYNTHETIC DATA"))
    #expect(run.output.contains("56 runs on a sample of 8, seed 2015\n"))
    #expect(run.output.contains("  Goalposts: ±0.1 of their distance for every indicator\n"))
    #expect(run.output.contains("What moves the ranks  a city’s rank shifts by "))
    #expect(run.output.contains("█ by itself, ▒ together with others"))
    #expect(run.output.contains(/A sample of 8 does not tell whether .* matters more\./))
    #expect(run.output.contains("What moves each city’s score  total orders"))
    #expect(run.errors.contains("[SCR-091]") && run.errors.contains("Double the sample to 16"))
    #expect(run.errors.contains("varying the criteria set’s design"))
  }

  @Test func theSameBytesWithAnyNumberOfThreads() {
    let runs = [1, 2, 8].map { threads in
      ProgramRun(sample + ["--sample", "4", "--threads", "\(threads)", "--format", "json"])
    }
    #expect(runs.allSatisfy { $0.output == runs[0].output && $0.output.contains("\"sample\": 4") })
    #expect(runs[0].output.contains("\"of\": \"mean-rank-shift\"") && runs[0].output.contains("\"undecided\": ["))
    let other = ProgramRun(sample + ["--sample", "4", "--seed", "7", "--format", "json"])
    #expect(other.output != runs[0].output && other.output.contains("\"seed\": \"7\""))
  }

  /// One input would explain everything; each node's weights are one instead.
  @Test func weightsAloneAreSplitByNode() {
    let run = ProgramRun(teaching + ["--weights", "noise", "--noise", "0.5", "--sample", "64"])
    #expect(run.status <= 1, "\(run.errors)")
    #expect(run.errors.contains("varying weights alone, as asked for; each node’s weights are an input"))
    #expect(run.output.contains("noise of ±0.5 on the weights of "))
  }

  @Test func wrongOptionsAreUsageErrors() {
    for wrong in [["--sample", "100"], ["--sample", "1"], ["--sample", "131072"], ["--noise", "2"]] {
      #expect(ProgramRun(teaching + wrong).status == 64, "\(wrong)")
    }
  }

  @Test func anInterruptStopsCleanly() {
    let folder = TemporaryFolder()
    let errors = folder.path("errors")
    let run = ProgramRun(
      sample + ["--sample", "65536", "--threads", "1"],
      after:
        "2>\(errors) & until grep -q varying \(errors) 2>/dev/null || ! kill -0 $! 2>/dev/null; do sleep 0.05; done; sleep 0.5; "
        + "kill -INT $!; wait $!"
    )
    #expect(run.status == 130, "\(run.errors)")
    #expect(run.output.isEmpty)
    let words = Repository.text(errors) ?? ""
    #expect(words.contains(/stopped after \d+ of 458752 runs; nothing was written/), "\(words)")
  }
}
