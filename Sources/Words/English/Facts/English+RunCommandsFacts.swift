internal import Diagnostics

extension English {
  static let runCommandsSayings: [RunFact: String] = [
    // The program itself
    .fewFiles: "{1} more files may be opened, and {2} are needed",
    .outputNotShown: "standard output could not be written: {1}",
    .codeNotFound: "“{1}” is no diagnostic code",
  ]
}
