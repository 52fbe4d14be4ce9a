import Diagnostics
import TestSupport
import Testing

/// `feasibility whatif`, `path` and `stability`, run as a user runs them.
@Suite struct OutlookCommandTests {
  private let teaching = ["--criteria", "Criteria/teaching", "--survey", "Surveys/teaching-sample"]

  private func flat(_ text: String) -> String { text.split(whereSeparator: \.isWhitespace).joined(separator: " ") }

  @Test func whatIf() {
    let run = ProgramRun(["whatif", "gamma", "--set", "leadership=4", "--set", "internet=80"] + teaching)
    #expect(run.status == 0, "\(run.errors)")
    #expect(run.output.contains("Verdict: not-eligible → study"))
    #expect(flat(run.output).contains("feasibility Feasibility 0.200 0.616 +0.416"))
    #expect(run.output.contains("Gate somebody-leads: failed → met"))
    #expect(run.output.contains("Rank: – → 2"))
    let json = ProgramRun(["whatif", "gamma", "--set", "leadership=4", "--format", "json"] + teaching)
    #expect(flat(json.output).contains(#""after": { "scores": { "capacity": 0.76"#), "\(json.output)")
  }

  @Test func answersThatCannotBeAreRefused() {
    for (setting, code) in [
      ("leadershp=4", DiagnosticCode.settingUnknown), ("leadership=5", .settingOffScale),
      ("leadership", .settingMalformed),
      ("leadership=2.5", .settingOffScale), ("internet[women]=3", .settingUnknown),
    ] {
      let run = ProgramRun(["whatif", "alpha", "--set", setting] + teaching)
      #expect(run.status == 2 && run.errors.contains("[\(code.id)]"), "\(setting): \(run.errors)")
    }
    let near = ProgramRun(["whatif", "alpha", "--set", "leadershp=4"] + teaching)
    #expect(near.errors.contains("did you mean “leadership”?"))
    #expect(ProgramRun(["whatif", "alpha"] + teaching).status == 64)
  }

  @Test func path() {
    let run = ProgramRun(["path", "gamma", "--to", "study"] + teaching)
    #expect(run.status == 0, "\(run.errors)")
    #expect(run.output.contains("would need 6 steps; no fewer would do"))
    #expect(run.output.contains("leadership 0 → 4  Leadership (4 steps)"))
    #expect(run.output.contains("The score would be 0.616, verdict study."))
    #expect(!run.output.contains("must"))
    let json = ProgramRun(["path", "gamma", "--to", "STUDY", "--format", "json"] + teaching)
    #expect(flat(json.output).contains(#""target": "study", "leastChange": { "count": 6,"#), "\(json.output)")
    let best = ProgramRun(["path", "beta"] + teaching)
    #expect(best.output.contains("Beta is in the best verdict there is."))
    for target in ["stdy", "not-eligible"] {
      let wrong = ProgramRun(["path", "gamma", "--to", target] + teaching)
      #expect(wrong.status == 2 && wrong.errors.contains("[\(DiagnosticCode.targetUnknown.id)]"))
    }
  }

  @Test func aGateBeyondTheCity() {
    let run = ProgramRun(["path", "seoul", "--survey", "Surveys/wego-2015-sample"])
    #expect(run.status == 0, "\(run.errors)")
    #expect(
      run.output.contains("Gate ELG-02 (Outside the exporting country) is not met, and the city cannot change that"))
    #expect(run.output.contains("that is the aim, not a loss"))
  }

  @Test func stability() {
    let run = ProgramRun(["stability", "beta"] + teaching)
    #expect(run.status == 0, "\(run.errors)")
    #expect(run.output.contains("the rank would lie between 1 and 2; both are attained."))
    #expect(run.output.contains("level with Alpha: share of capacity in feasibility 50.0 % → 66.7 %"))
    #expect(run.output.contains("No answer that matters is missing."))
    let json = ProgramRun(["stability", "ulaanbaatar", "--format", "json", "--survey", "Surveys/wego-2015-sample"])
    #expect(json.output.contains("\"tippingWeights\"") && json.output.contains("\"missingAnswers\""))
    #expect(ProgramRun(["stability", "beta", "--box", "1"] + teaching).status == 64)
  }
}
