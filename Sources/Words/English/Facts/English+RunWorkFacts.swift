internal import Diagnostics

extension English {
  static let runWorkSayings: [RunFact: String] = [
    // Repetitions and methods
    .acceptabilityTooMany: "{1} cities are more than {2}, so rank acceptabilities were not worked out",
    .raisePairwise: "Raise the limit with --pairwise-limit.",
    .acceptabilityUpTo: "{1} cities: rank acceptabilities can be counted for up to {2}",
    .compareRegion: "Compare the cities of a region.",
    .tooManyToRepeat: "{1} cities: runs are repeated for up to {2}",
    .cellsUnderHeaders: "{1} cells under {2} headers",
    .tooManyToRemove: "{1} cities were assessed; each can be left out in turn for up to {2}",
    .nothingToRecommend: "“{1}” has neither <programmes> nor <mentors>",
  ]
}
