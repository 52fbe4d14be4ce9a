import Diagnostics
import TestSupport
import Testing
import Words

@testable import Workflow

@Suite struct WorkspaceTests {
  private func finding(_ work: () throws -> Void) -> Diagnostic? {
    do { try work() } catch { return error as? Diagnostic }
    return nil
  }

  @Test func theOnlyOneIsTakenAndSeveralMustBeNamed() throws {
    let folder = TemporaryFolder()
    folder.write("<x/>", to: "Criteria/one/criteria.xml")
    let workspace = Workspace(from: folder.path)
    #expect(try workspace.find(.criteria, nil).id == "one")
    folder.write("<x/>", to: "Criteria/two/criteria.xml")
    let error = finding { _ = try workspace.find(.criteria, nil) }
    #expect(error?.code == .sourceAmbiguous)
    #expect(error?.mend?.english.contains("one, two") == true)
  }

  @Test func namesPathsAndFoldersAreFound() throws {
    let folder = TemporaryFolder()
    folder.write("<x/>", to: "Surveys/wego-2015/survey.xml")
    let workspace = Workspace(from: folder.path)
    #expect(try workspace.find(.survey, "wego-2015").folder.hasSuffix("Surveys/wego-2015"))
    #expect(try workspace.find(.survey, folder.path("Surveys/wego-2015")).id == "wego-2015")
    #expect(try workspace.find(.survey, folder.path("Surveys/wego-2015/survey.xml")).id == "wego-2015")
  }

  @Test func nearMissesAreNamed() {
    let folder = TemporaryFolder()
    folder.write("<x/>", to: "Surveys/wego-2015/survey.xml")
    let error = finding { _ = try Workspace(from: folder.path).find(.survey, "wego-2051") }
    #expect(error?.code == .sourceNotFound)
    #expect(error?.headline.contains("did you mean “wego-2015”?") == true)
  }

  @Test func anEmptyFolderSaysWhatIsMissing() {
    let folder = TemporaryFolder()
    folder.write("", to: "empty/placeholder")
    let error = finding { _ = try Workspace(from: folder.path).find(.survey, folder.path("empty")) }
    #expect(error?.headline.contains("holds no survey.xml") == true)
  }
}
