internal import Diagnostics

extension Korean {
  /// In parts as they are written.
  static let commonFacts: [[CommonFact: String]] = [commonSayings]

  private static let commonSayings: [CommonFact: String] = [
    .moreLikeThese: "이와 같은 것이 {1}건 더 있음",
    .mendTheseFirst: "위의 것들을 고친 뒤 파일을 다시 읽으십시오. 종류마다 {1}건까지만 보입니다.",
    .longText: "{1}자 길이의 글",
    .nearMiss: "혹시 {1}입니까?",
    // Numbers and comparisons
    .numberRange: "-10^15에서 10^15까지",
    .leastWidth: "10^-15 이상",
    .isAtLeast: "{1} ≥ {2}",
    .isBelow: "{1} < {2}",
    .isAbove: "{1} > {2}",
    .isAtMost: "{1} ≤ {2}",
    .isEqual: "{1} = {2}",
  ]
}
