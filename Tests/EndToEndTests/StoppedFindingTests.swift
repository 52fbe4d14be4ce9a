import AssessmentModel
import Diagnostics
import Numerics
import Scoring
import TestSupport
import Testing
import Words

@testable import Workflow

/// Whatever stops a run, the stop carries what was found, and its type as far as the command.
@Suite struct StoppedFindingTests {
  private let folder = TemporaryFolder()
  private let teaching = Repository.root + "/Criteria/teaching"

  /// A survey's description that is missing, no file, no XML, another document, a workbook, or wrong.
  @Test(arguments: ["nothing", "folder", "empty", "words", "criteria", "document", "unknown"])
  func descriptions(_ kind: String) throws {
    let path = folder.path("study/survey.xml")
    switch kind {
    case "folder": folder.write("x", to: "study/survey.xml/inside.txt")
    case "empty": folder.write("", to: "study/survey.xml")
    case "words": folder.write("City;Leadership\nSeoul;4\n", to: "study/survey.xml")
    case "criteria": folder.write(Repository.bytes("Criteria/teaching/criteria.xml") ?? [], to: "study/survey.xml")
    case "document": folder.write(Array("%PDF-1.7\n".utf8), to: "study/survey.xml")
    case "unknown": folder.write("<survey xmlns=\"urn:feasibility:survey:1\"/>", to: "study/survey.xml")
    default: break
    }
    let stopped = try #require(throws: StoppedRun.self) {
      try RunInputs.load(RunRequest(criteria: teaching, survey: path), workspace: Workspace(from: folder.path))
    }
    #expect(stopped.diagnostics.contains { $0.severity == .stop })
    #expect(stopped.diagnostics.allSatisfy { !$0.headline.isEmpty })
    // And the command says each of them, with its code.
    let run = ProgramRun(["rank", "--criteria", teaching, "--survey", path])
    #expect(run.status == 2)
    for finding in stopped.diagnostics { #expect(run.errors.contains("[\(finding.code.id)]"), "\(run.errors)") }
  }

  /// Further surveys, registries and sets that a run names.
  @Test func everythingElseThatIsNamed() throws {
    let survey = Repository.root + "/Surveys/teaching-sample"
    let broken = folder.write("<registry/>", to: "registry.xml")
    let table = folder.write("city,leadership\nSeoul,4\n", to: "answers.csv")
    let requests: [RunRequest] = [
      RunRequest(criteria: folder.path, survey: survey),
      RunRequest(criteria: teaching, survey: survey, previous: folder.path("nothing")),
      RunRequest(criteria: teaching, survey: survey, countries: broken),
      RunRequest(criteria: teaching, survey: survey, pinned: folder.path("nothing")),
      RunRequest(criteria: teaching, survey: table, registry: broken),
      RunRequest(criteria: teaching, survey: survey, registry: broken),
      RunRequest(criteria: teaching, survey: table, encoding: "no such encoding"),
    ]
    for request in requests {
      let stopped = try #require(throws: StoppedRun.self) {
        try RunInputs.load(request, workspace: Workspace(from: Repository.root))
      }
      #expect(stopped.diagnostics.contains { $0.severity == .stop }, "\(stopped.diagnostics.map(\.headline))")
    }
  }

  /// The registry in reach is a help, no demand: where it cannot be read the study goes on, and says so.
  @Test func aRegistryInReachThatIsNone() throws {
    let table = folder.write("city,leadership,training\nSeoul,4,10\nBusan,3,20\n", to: "answers.csv")
    folder.write(
      "<registry xmlns=\"urn:feasibility:registry:1\"><cities><town/></cities></registry>", to: "Surveys/cities.xml")
    let inputs = try RunInputs.load(
      RunRequest(criteria: teaching, survey: table), workspace: Workspace(from: folder.path))
    let found = inputs.diagnostics.filter { $0.location?.file.hasSuffix("cities.xml") == true }
    #expect(!found.isEmpty && found.allSatisfy { $0.severity == .note })
    #expect(inputs.survey.cities.count == 2)
  }

  /// Every fault of the registry from which a survey is simulated, not the first alone.
  @Test func aSimulationSaysAll() throws {
    let registry = folder.write("<registry xmlns=\"urn:feasibility:registry:1\"><a/><b/></registry>", to: "r.xml")
    let stopped = try #require(throws: StoppedRun.self) {
      try SimulationRun(
        criteria: teaching, registry: registry, cities: nil, seed: 1, isComplete: true,
        workspace: Workspace(from: Repository.root)
      ).write(to: folder.path("made"))
    }
    #expect(stopped.diagnostics.count > 1)
    #expect(!Repository.hasFolder(folder.path("made")), "nothing is left of what was not made")
  }

  /// A folder of too many tables is said to be that, not to hold nothing.
  @Test func aFolderOfTooManyTables() {
    for number in 0...2_000 { folder.write("", to: "many/\(number).csv") }
    let check = FileCheck(criteria: teaching, workspace: Workspace(from: Repository.root))
    #expect(check.check(folder.path("many")).diagnostics.map(\.code) == [.intakeTooManyFiles])
  }

  /// What stands in the way of a table of replicates is a stop like any other.
  @Test func analyses() throws {
    let run = AssessmentRun(
      try RunInputs.load(
        RunRequest(criteria: teaching, survey: Repository.root + "/Surveys/teaching-sample"),
        workspace: Workspace(from: Repository.root)))
    var design = DesignRequest(replicates: 2).design(for: run.assessment.criteria).design
    design.sensitivitySample = 2
    let table = folder.path("no such folder/rows.csv")
    let repeated = try #require(throws: RunFailure.self) {
      try RobustnessRun(run, design, threads: 1, table: table, control: .none)
    }
    let spread = try #require(throws: RunFailure.self) {
      try SensitivityRun(run, design, threads: 1, table: table, control: .none)
    }
    for failure in [repeated, spread] {
      guard case .stopped(let findings) = failure else { throw failure }
      #expect(findings.map(\.code) == [.outputNotWritten])
      #expect(findings.first?.location?.file == table)
    }
    let stopping = RunControl(advance: { _ in }, isStopped: { true })
    let interrupted = try #require(throws: RunFailure.self) {
      try RobustnessRun(run, design, threads: 1, table: nil, control: stopping)
    }
    #expect(interrupted.isInterrupted)
  }

  /// Workbooks of what is no survey: the check of the file finds nothing wrong, and the reason is said all the same.
  @Test func workbooksOfACriteriaSet() {
    let run = ProgramRun(["check", teaching + "/criteria.xml", "--workbooks", folder.path("out")])
    #expect(run.status != 0)
    #expect(run.errors.contains("[RUN-"), "\(run.errors)")
    #expect(!Repository.hasFolder(folder.path("out")))
  }
}
