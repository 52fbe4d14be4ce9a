import Testing

@testable import Workflow

@Suite struct PathTextTests {
  @Test(arguments: [
    ("a/./b/../c", "a/c"), ("../x", "../x"), ("/a//b/", "/a/b"), ("a/..", ""), ("../../x/..", "../.."),
  ])
  func dotsAreWorkedOut(path: String, expected: String) { #expect(PathText.normalised(path) == expected) }

  /// A report must not name the folders of the user who made it, nor depend on from where a file was named.
  @Test(arguments: [
    ("Surveys/a/survey.xml", "Surveys/a/survey.xml"),
    ("/folder/above/study/Surveys/a/survey.xml", "Surveys/a/survey.xml"),
    ("../../study/Surveys/a/survey.xml", "Surveys/a/survey.xml"), ("./Surveys/a.xml", "Surveys/a.xml"),
    ("/home/user/Surveys/Surveys/a.xml", "Surveys/a.xml"), ("/home/user/Surveys", "Surveys"),
    ("/home/user/round/survey.xml", "survey.xml"), ("../round/data/answers.csv", "data/answers.csv"),
    ("/home/user/criteria.xml", "criteria.xml"), ("criteria.xml", "criteria.xml"),
    ("/home/user/rounds/survey.xml", "survey.xml"), ("../../../etc/x.csv", "x.csv"),
  ])
  func publicNamesHideTheFoldersAbove(path: String, expected: String) {
    #expect(PublicNames(survey: "../round", current: "/home/user/work").name(of: path) == expected)
  }

  @Test func partsOfAPath() {
    #expect(PathText.parent(of: "a/b/c") == "a/b")
    #expect(PathText.parent(of: "/a") == "/")
    #expect(PathText.parent(of: "a") == "")
    #expect(PathText.name(of: "a/b/") == "b")
    #expect(PathText.join("a/", "b") == "a/b")
    #expect(PathText.join("", "b") == "b")
    #expect(PathText.join("a", "/b") == "/b")
  }
}
