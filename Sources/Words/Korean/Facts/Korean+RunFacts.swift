internal import Diagnostics

extension Korean {
  /// In parts as they are written.
  static let runFacts: [[RunFact: String]] = [
    runSayings, runInputsSayings, runWorkSayings, runOutputsSayings, runCommandsSayings,
  ]

  private static let runSayings: [RunFact: String] = [
    .nameOrFolder: "--id로 다른 이름을 주거나 --output으로 다른 폴더를 지정하십시오."
  ]
}
