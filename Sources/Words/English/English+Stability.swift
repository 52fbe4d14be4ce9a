/// Where the least shift of a weight changes something, and what gaps against a reference of 0 are.
extension English {
  static let stability: [Phrase: String] = [
    .tipParts: "{3} is level with this {city}; the least change of the weight of {1} in {2} parts them.",
    .tipVerdictOnCut:
      "A score stands exactly on a cut point: the least change of the weight of {1} in {2} can make the verdict “{3}”.",
    .tipClassOnCut:
      "A score stands exactly on a cut point: the least change of the weight of {1} in {2} can make the class “{3}”.",
    .ruleZeroReference:
      "Against a reference of 0 % there is no ratio: a group above 0 % is ahead, and 0 % against 0 % is no gap, level 0. Where nobody of the reference is left out (100 %), there is no exclusion ratio.",
  ]
}
