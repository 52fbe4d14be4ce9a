import TestSupport
import Testing

/// Criteria out as a workbook or a codebook and in again, and results for statistics offices, by the program itself.
@Suite struct CriteriaExchangeTests {
  @Test func aSetGoesOutAsAWorkbookAndComesBack() throws {
    let folder = TemporaryFolder()
    let book = folder.path("seoul.xlsx")
    let out = ProgramRun(["criteria", "export", "seoul-model-2015", "--output", book])
    #expect(out.status == 0 && out.output == book + "\n" && out.errors.isEmpty, "\(out.errors)")
    let back = ProgramRun(["criteria", "import", book, "--output", folder.path("set")])
    #expect(back.status == 0 && back.output == folder.path("set/criteria.xml") + "\n", "\(back.errors)")
    let first = ProgramRun(["criteria", "show", "--resolved", "seoul-model-2015"]).output
    let second = ProgramRun(["criteria", "show", "--resolved", folder.path("set/criteria.xml")]).output
    #expect(first == second && first.count > 50_000)
    // What is there already is not written over.
    #expect(ProgramRun(["criteria", "import", book, "--output", folder.path("set")]).status != 0)
  }

  @Test func aWorkbookThatIsNoneStops() {
    let folder = TemporaryFolder()
    folder.write("id,name\n1,2\n", to: "table.csv")
    let run = ProgramRun(["criteria", "import", folder.path("table.csv"), "--output", folder.path("set")])
    #expect(run.status != 0 && run.errors.contains("DLV-151"), "\(run.errors)")
    #expect(Repository.text(folder.path("set/criteria.xml")) == nil)
  }

  /// The ending of the path says which form is meant.
  @Test func aPathThatEndsInXMLIsACodebook() throws {
    let folder = TemporaryFolder()
    let run = ProgramRun(["criteria", "export", "teaching", "--output", folder.path("teaching.xml")])
    #expect(run.status == 0 && run.errors.contains("DLV-170"), "\(run.errors)")
    #expect(try #require(Repository.text(folder.path("teaching.xml"))).contains("ddi:codebook:2_5"))
  }

  @Test func resultsForStatisticsOfficesAreWrittenWhereTheyAreNamed() throws {
    let folder = TemporaryFolder()
    func run(_ formats: String, _ name: String) -> ProgramRun {
      ProgramRun(["assess", "--survey", "teaching-sample", "--write", formats, "--output", folder.path(name)])
    }
    #expect(run("sdmx,csv", "a").status == 0)
    let rows = try #require(Repository.text(folder.path("a/sdmx.csv"))).split(whereSeparator: \.isNewline).count
    let data = try #require(Repository.text(folder.path("a/sdmx.xml")))
    #expect(data.split(separator: "<Obs ").count == rows && rows > 10)
    #expect(Repository.text(folder.path("a/sdmx-structure.xml")) != nil)
    #expect(run("csv", "b").status == 0)
    #expect(Repository.text(folder.path("b/sdmx.csv")) == nil)
  }
}
