import Diagnostics
import TestSupport
import Testing

/// `questionnaire`: files for cities and tools, and what comes back.
@Suite struct QuestionnaireCommandTests {
  private let folder = TemporaryFolder()

  private func run(_ arguments: String...) -> ProgramRun { ProgramRun(["questionnaire"] + arguments) }

  @Test("Every format of the Seoul set, in both languages", arguments: ["xlsx", "csv", "html", "xlsform", "lss"])
  func formats(_ format: String) {
    let output = folder.path("out")
    let made = run(
      "--criteria", "seoul-model-2015", "--format", format, "--language", "en,ko", "--output", output)
    #expect(made.status == 0 && made.errors.isEmpty, "\(made.errors)")
    let file = made.output.split(separator: "\n").map(String.init)
    #expect(file.count == 1 && (Repository.bytes(file[0])?.count ?? 0) > 5_000)
    // What the command wrote before is written anew.
    #expect(
      run("--criteria", "seoul-model-2015", "--format", format, "--output", output).status == 0)
  }

  @Test("A folder has a file a city, and is read where it lies")
  func folders() throws {
    let output = folder.path("cities")
    let made = run("--survey", "teaching-sample", "--format", "csv", "--city", "alpha", "beta", "--output", output)
    #expect(made.status == 0 && made.output.split(separator: "\n").count == 2, "\(made.errors)")
    for city in ["alpha", "beta"] {
      let text = try #require(Repository.text("\(output)/\(city).csv"))
      #expect(
        text.hasPrefix("\u{FEFF}city,question,question text (not read),") && text.contains("last answer (not read)"))
    }
  }

  @Test("A workbook that nobody has filled in is a return without answers, and its city is known")
  func emptyReturn() {
    let output = folder.path("forms")
    #expect(
      run("--criteria", "seoul-model-2015", "--format", "xlsx", "--city", "manila", "서울", "--output", output).status
        == 0)
    for city in ["manila", "seoul"] {
      let check = ProgramRun(["check", "--criteria", "seoul-model-2015", "\(output)/\(city).xlsx"])
      #expect(check.status == 0 && check.output.contains("1 return for"), "\(check.output)\(check.errors)")
    }
  }

  @Test("A city that nobody knows, and a set that is not there, write nothing")
  func refused() {
    let output = folder.path("nothing")
    let city = run("--criteria", "teaching", "--format", "xlsx", "--city", "manla", "--output", output)
    #expect(city.status == 2 && city.errors.contains("RUN-014") && city.errors.contains("manila"))
    #expect(run("--criteria", "nowhere", "--format", "xlsx", "--output", output).status == 2)
    #expect(run("--criteria", "teaching", "--format", "pdf", "--output", output).status == 64)
    #expect(Repository.bytes(output + "/manifest.xml") == nil)
  }

  @Test("JSON names the files and what was found")
  func json() {
    let made = run(
      "--criteria", "teaching", "--format", "lss", "--language", "ko", "--json", "--output", folder.path("t.lss"))
    #expect(made.status == 0 && made.output.contains("\"files\"") && made.output.contains("SRV-304"))
  }
}
