import TestSupport
import Testing

/// What the commands say of answers that are missing, filled or already as asked for.
@Suite struct MissingAnswerWordsTests {
  private let folder = TemporaryFolder()

  init() {
    for name in ["survey.xml", "registry.xml"] {
      folder.write(Repository.text("Surveys/teaching-sample/\(name)") ?? "", to: "survey/\(name)")
    }
    // Gamma does not say who leads.
    folder.write(
      "city,leadership,training,internet,price\nalpha,4,50,60,7.6\nbeta,2,75,80,3.6\ngamma,,40,30,8.4\n",
      to: "survey/responses.csv")
    criteria { $0 }
  }

  private func criteria(_ change: (String) -> String) {
    folder.write(change(Repository.text("Criteria/teaching/criteria.xml") ?? ""), to: "criteria/criteria.xml")
  }

  private func run(_ arguments: String...) -> ProgramRun {
    ProgramRun(arguments + ["--criteria", folder.path("criteria"), "--survey", folder.path("survey")])
  }

  @Test func aChangeThatChangesNothingSaysSo() {
    let run = run("whatif", "alpha", "--set", "leadership=4", "--set", "training=50", "--set", "internet=80")
    #expect(run.status == 0, "\(run.errors)")
    #expect(run.output.contains("leadership is already 4: this changes nothing.\n"))
    #expect(run.output.contains("training is already 50"))
    #expect(!run.output.contains("internet is already"))
    #expect(!self.run("whatif", "gamma", "--set", "leadership=0").output.contains("already"))
  }

  /// The answers of Gamma, leadership and internet missing, are a training of 40 and a price of 8.4. With training 100
  /// the index without silence is √(1·0.2) = 0.447, and at the worse ends √(0.4·0.1) = 0.2.
  @Test func whyAVerdictStaysProvisional() {
    criteria {
      $0.replacing("  <indicators>", with: "  <ranking silenceLowersVerdict=\"yes\"/>\n  <indicators>")
        .replacing(
          "<requires indicator=\"leadership\" atLeast=\"1\"/>",
          with: "<requires indicator=\"price\" atLeast=\"0\"/>"
        )
        .replacing("<when node=\"feasibility\" atLeast=\"0.6\"/>", with: "<when node=\"feasibility\" atLeast=\"0.3\"/>")
    }
    folder.write(
      "city,leadership,training,internet,price\nalpha,4,50,60,7.6\nbeta,2,75,80,3.6\ngamma,,40,,8.4\n",
      to: "survey/responses.csv")
    let run = run("whatif", "gamma", "--set", "training=100")
    #expect(run.status == 0, "\(run.errors)")
    #expect(
      run.output.contains(
        "  Provisional: by the answers given it would be study, but 2 answers are missing, and at their worse end it is "
          + "wait.\n  Missing: leadership, internet\n"), "\(run.output)")
  }

  /// Six steps as in the article, four of them an answer that is missing: it stands first.
  @Test func aMissingAnswerStandsFirstInAPath() throws {
    let run = run("path", "gamma", "--to", "study")
    #expect(run.status == 0, "\(run.errors)")
    let first = try #require(
      run.output.ranges(
        of: "  first 1 answer that is missing:\n"
          + "  answer leadership, now missing, with 4 or better  Leadership (4 steps)\n"
      ).first)
    let then = try #require(run.output.ranges(of: "  internet 30 → 80").first)
    #expect(first.upperBound <= then.lowerBound)
    #expect(!run.output.contains("leadership 0"))
    let json = self.run("path", "gamma", "--to", "study", "--format", "json").output
    #expect(json.contains("\"missing\": true") && json.contains("\"missing\": false"))
  }

  /// Gamma's leadership is filled with the mean of 4 and 2, and so Gamma is compared.
  @Test func filledValuesCountInARanking() throws {
    let without = run("rank", "--by", "indicators", "--method", "saw", "--findings", "all")
    #expect(without.output.contains("2 of 3 cities compared on 4 indicators"), "\(without.output)")
    #expect(without.errors.contains("[SCR-060] Gamma is not compared: it has no value of leadership"))
    criteria { $0.replacing("<indicators>", with: "<imputation method=\"mean\"/>\n<indicators>") }
    let filled = run("rank", "--by", "indicators", "--method", "saw", "--findings", "all")
    #expect(filled.status <= 1, "\(filled.errors)")
    #expect(filled.output.contains("3 of 3 cities compared on 4 indicators"), "\(filled.output)")
    #expect(!filled.errors.contains("[SCR-060]"))
  }
}
