internal import Diagnostics

extension English {
  /// In parts as they are written.
  static let runFacts: [[RunFact: String]] = [
    runSayings, runInputsSayings, runWorkSayings, runOutputsSayings, runCommandsSayings,
  ]

  private static let runSayings: [RunFact: String] = [
    .nameOrFolder: "Give another name with --id, or another folder with --output."
  ]
}
