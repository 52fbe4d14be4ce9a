import AssessmentModel
import Diagnostics
import TestSupport
import Testing
import Workflow

/// One call loads a study from a folder.
@Suite struct StudyTests {
  private func copy(_ folder: TemporaryFolder, criteria: String, survey: String) {
    for (from, to) in [("Criteria/teaching", criteria), ("Surveys/teaching-sample", survey)] {
      for name in Repository.entries(of: from) {
        folder.write(Repository.bytes("\(from)/\(name)") ?? [], to: "\(to)/\(name)")
      }
    }
  }

  /// The layout of the repository; one folder with everything; the folder above.
  @Test(arguments: [
    ("Criteria/teaching", "Surveys/teaching-sample", "Surveys/teaching-sample"),
    ("Criteria/teaching", "Surveys/teaching-sample", "."), ("all", "all", "all"),
  ])
  func theFolderSaysWhatBelongsTogether(criteria: String, survey: String, folder: String) throws {
    let root = TemporaryFolder()
    copy(root, criteria: criteria, survey: survey)
    let study = try Study(folder: root.path(folder))
    #expect(study.criteria.id == "teaching")
    #expect(study.survey.cities.map(\.id.rawValue) == ["alpha", "beta", "gamma"])
    #expect(study.diagnostics == [])
    // Beta 0.693…, Alpha 0.6, as the teaching set is worked out by hand in its article.
    let assessment = study.assess()
    #expect(assessment.rank(of: 1) == 1)
    #expect(assessment.rank(of: 0) == 2)
    let score = try #require(assessment.score(of: 0))
    #expect(abs(score - 0.6) < 1e-12)
    for name in assessment.survey.files + assessment.provenance.inputs.map(\.name) {
      #expect(!name.contains(root.path), "\(name)")
    }
  }

  @Test func theSameFilesGiveTheSameAssessmentWhereverTheyLie() throws {
    let (one, two) = (TemporaryFolder(), TemporaryFolder())
    copy(one, criteria: "all", survey: "all")
    copy(two, criteria: "deeper/down/c", survey: "deeper/down/s")
    let first = try Study(folder: one.path("all")).assess()
    let second = try Study(criteria: two.path("deeper/down/c"), survey: two.path("deeper/down/s")).assess()
    #expect(first.provenance == second.provenance)
    #expect(first.survey.files == second.survey.files)
  }

  @Test func whatCannotBeUsedIsThrownWithEveryReason() throws {
    let root = TemporaryFolder()
    do {
      _ = try Study(folder: root.path("nothing/here"))
      Testing.Issue.record("a study was loaded from nothing")
    } catch { #expect(error.diagnostics.map(\.code) == [.sourceNotFound]) }
    copy(root, criteria: "all", survey: "all")
    root.write("<survey xmlns='urn:feasibility:survey:1'>", to: "all/survey.xml")
    do {
      _ = try Study(folder: root.path("all"))
      Testing.Issue.record("a broken survey was loaded")
    } catch { #expect(error.diagnostics.hasStop) }
  }

  @Test func whatIsSetAsideIsFoundAndNothingStops() throws {
    let root = TemporaryFolder()
    copy(root, criteria: "all", survey: "all")
    let table = Repository.text("Surveys/teaching-sample/responses.csv") ?? ""
    root.write(table.replacing("alpha,", with: "nowhere,"), to: "all/responses.csv")
    let study = try Study(folder: root.path("all"))
    #expect(study.diagnostics.map(\.code) == [.cityUnknown])
    #expect(study.survey.cities.count == 2)
    // The user knows the file by its path; reports know it by its name.
    #expect(study.diagnostics.first?.location?.file == root.path("all/responses.csv"))
    #expect(study.survey.diagnostics.first?.location?.file == "responses.csv")
  }
}
