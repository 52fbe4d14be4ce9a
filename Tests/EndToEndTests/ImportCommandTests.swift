import Diagnostics
import TestSupport
import Testing

/// `import`: what delivered files are, and what they hold.
@Suite struct ImportCommandTests {
  private let folder = TemporaryFolder()

  private func run(_ arguments: String...) -> ProgramRun { ProgramRun(["import"] + arguments) }

  private func written(_ name: String, _ text: String) -> String {
    folder.write(text, to: name)
  }

  @Test("A LimeSurvey export is known by its marks, and a question with several choices is one")
  func limeSurvey() {
    let file = written(
      "results.csv",
      """
      "id","submitdate","lastpage","startlanguage","seed","Q1","Q2[A]","Q2[B]"
      "1","2026-03-02 10:00:00","3","en","77","yes","Y",""
      "2","","1","en","78","","",""

      """)
    let found = run(file)
    #expect(found.status == 0, "\(found.errors)")
    #expect(found.output.contains("LimeSurvey"))
    #expect(found.output.contains("2, 1 of them complete"))
    #expect(found.output.contains("1 × several choices"))
    let json = run(file, "--format", "json")
    #expect(json.output.contains("\"profile\": \"limesurvey\"") || json.output.contains("\"profile\":\"limesurvey\""))
  }

  @Test("Korean words, and lines that fit the terminal")
  func korean() {
    let found = run(written("a.csv", "city,a\nseoul,1\n"), "--language", "ko")
    #expect(found.errors.contains("DLV-003"))
    #expect(found.status == 0 && found.output.contains("응답자") && !found.output.contains("respondents"))
  }

  @Test("What no tool wrote is named, and nothing is guessed")
  func unknown() {
    let found = run(written("a.xml", "<a/>"))
    #expect(found.status == 2 && found.errors.contains("DLV-002") && found.errors.contains("LimeSurvey"))
    let profile = run(written("b.csv", "a,b\n1,2\n"), "--profile", "limesurvy")
    #expect(profile.status == 2 && profile.errors.contains("limesurvey"))
    #expect(run(folder.path("not there.csv")).status == 2)
    #expect(run().status == 64)
    let json = run(written("c.json", "{\"a\":1,\"a\":2}"))
    #expect(json.status == 2 && json.errors.contains("DLV-001"))
  }

  @Test("One of several files that cannot be read does not hide the others")
  func several() {
    let found = run(written("a.csv", "a,b\n1,2\n"), written("a.xml", "<a/>"))
    #expect(found.status == 1 && found.output.contains("1\n") && found.errors.contains("DLV-002"))
  }
}
