import Diagnostics
import TestSupport
import Testing

/// `import` from a delivery to a survey, as people do it: propose, check, bring in, explain.
@Suite struct MappedImportTests {
  private let folder = TemporaryFolder()

  private func text(_ name: String) -> String? {
    Repository.bytes(folder.path(name)).map { String(decoding: $0, as: UTF8.self) }
  }

  private func run(_ arguments: String...) -> ProgramRun { ProgramRun(["import"] + arguments) }

  private static let kobo = """
    "city";"GOV-01";"How is it led";"email";"_id";"_uuid";"_submission_time";"_index"
    "Seoul";"3";"2";"a@b.example";"1";"u1";"2026-03-01T10:05:00";"1"
    "Manila";"4";"1";"c@d.example";"2";"u2";"2026-03-02T10:05:00";"2"

    """

  @Test(
    "A mapping is proposed, confirmed and used; the answer ends in the city's own file, and no address is carried on")
  func whole() throws {
    let export = folder.path("kobo.csv")
    folder.write(Self.kobo, to: "kobo.csv")
    let mapping = folder.path("m.xml")
    let proposed = run(export, "--criteria", "seoul-model-2015", "--propose", "--output", mapping)
    #expect(proposed.status == 0 && proposed.output.contains("GOV-01"), "\(proposed.errors)")
    let proposal = try #require(text("m.xml"))
    #expect(proposal.contains("name=\"email\" kind=\"text\" leftOut=\"personal\""))
    folder.write(
      proposal.replacing(
        "name=\"How is it led\" kind=\"text\" leftOut=\"open\"",
        with: "name=\"How is it led\" kind=\"text\" to=\"GOV-02\""
      ), to: "m.xml")
    let survey = folder.path("made-2026")
    let registry = "Surveys/cities.xml"
    let brought = run(
      export, "--mapping", mapping, "--output", survey, "--registry", registry, "--origin", "synthetic")
    #expect(brought.status == 0, "\(brought.errors)")
    #expect(brought.errors.contains("DLV-107") && brought.errors.contains("“email”"))
    let head = try #require(text("made-2026/survey.xml"))
    #expect(head.contains("edition=\"2026\"") && head.contains("origin=\"synthetic\"") && head.contains("sha256="))
    let answers = try #require(text("made-2026/responses.csv"))
    #expect(answers.contains("Seoul,GOV-02,,2,") && !answers.contains("example"))
    let explained = ProgramRun(["explain", "--criteria", "seoul-model-2015", "--survey", survey, "seoul"])
    #expect(explained.output.contains("kobo.csv:2: GOV-02 = 2"), "\(explained.errors)")
    // A mapping may hold decisions: it is not written over.
    let again = run(export, "--criteria", "seoul-model-2015", "--propose", "--output", mapping)
    #expect(again.status == 2 && again.errors.contains("RUN-0") && again.errors.contains("--mapping"))
    // The folder is there: nothing is written over it.
    #expect(run(export, "--mapping", mapping, "--output", survey).status == 2)
  }

  @Test("A workbook of the mapping does the same")
  func workbook() {
    folder.write(Self.kobo, to: "kobo.csv")
    let (export, mapping) = (folder.path("kobo.csv"), folder.path("m.xlsx"))
    #expect(run(export, "--criteria", "seoul-model-2015", "--propose", "--output", mapping).status == 0)
    let renewed = run(
      export, "--criteria", "seoul-model-2015", "--propose", "--mapping", mapping, "--output", folder.path("n.xml"))
    #expect(renewed.status == 0, "\(renewed.errors)")
    let brought = run(
      export, "--mapping", mapping, "--output", folder.path("b"), "--registry", "Surveys/cities.xml")
    #expect(brought.status == 0 && brought.output.contains("2"), "\(brought.errors)")
  }

  @Test("Mappings of other forms, of other sets, and options that do not go together are refused")
  func refused() {
    folder.write(Self.kobo, to: "kobo.csv")
    folder.write("a;b\n1;2\n", to: "other.csv")
    let (export, mapping) = (folder.path("kobo.csv"), folder.path("m.xml"))
    _ = run(export, "--criteria", "seoul-model-2015", "--propose", "--output", mapping)
    let foreign = run(folder.path("other.csv"), "--mapping", mapping, "--output", folder.path("x"))
    #expect(foreign.status == 2 && foreign.errors.contains("DLV-116"))
    let set = run(export, "--mapping", mapping, "--criteria", "teaching", "--output", folder.path("x"))
    #expect(set.status == 2 && set.errors.contains("DLV-117"))
    folder.write("<mapping/>", to: "broken.xml")
    let broken = run(export, "--mapping", folder.path("broken.xml"), "--output", folder.path("x"))
    #expect(broken.status == 2 && broken.errors.contains("DLV-100"))
    #expect(text("x/survey.xml") == nil)
    for arguments in [
      ["--propose"], ["--propose", "--output", "folder"], ["--mapping", mapping], ["--output", "x"],
      ["--edition", "2026"], ["--propose", "--output", "m.xml", "--returns", "latest"],
    ] {
      #expect(ProgramRun(["import", export] + arguments).status == 64, "\(arguments)")
    }
  }

  @Test("In Korean")
  func korean() {
    folder.write(Self.kobo, to: "kobo.csv")
    let (export, mapping) = (folder.path("kobo.csv"), folder.path("m.xml"))
    let proposed = run(
      export, "--criteria", "seoul-model-2015", "--propose", "--output", mapping, "--language", "ko")
    #expect(proposed.status == 0 && proposed.output.contains("확실") && proposed.output.contains("개인 정보 1개"))
    let brought = run(
      export, "--mapping", mapping, "--output", folder.path("b"), "--registry", "Surveys/cities.xml", "--language", "ko"
    )
    #expect(brought.output.contains("응답") && brought.errors.contains("응답자를 알 수 있는"))
  }
}
