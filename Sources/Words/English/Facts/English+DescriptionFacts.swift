internal import Diagnostics

extension English {
  static let surveyDescriptionSayings: [SurveyFact: String] = [
    // What survey.xml says of columns and checks
    .columnSaysNothing: "<column> says neither “item” nor “as” nor “ignore”",
    .columnSaysBoth: "<column> says both “{1}” and “{2}”",
    .keepOne: "keep one of them",
    .checkWithoutOutcome: "<acknowledge> does not say what came of the check",
    .writeOutcome: "write it between <acknowledge …> and </acknowledge>",
    // Paths that survey.xml may not name
    .pathRefused: "{1} cannot be followed: {2}",
    .pathEmpty: "the path is empty",
    .pathControl: "the path holds control characters",
    .pathBackslash: "the path holds a backslash; write “/”",
    .pathAbsolute: "the path is absolute",
    .pathScheme: "the path has a scheme or a drive",
    .pathEmptyPart: "the path has an empty part",
    .pathUpwards: "“..” may stand only once, and in front",
    .pathDot: "“.” may stand only in front",
    .pathFolder: "the path names a folder",
  ]
}
