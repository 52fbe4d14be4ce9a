/// Cities side by side.
extension Korean {
  static let comparison: [Phrase: String] = [
    .comparison: "{city} 비교",
    .comparisonOf: "비교: {1}",
    .baseline: "기준",
    .overview: "개요",
    .dimensions: "구성 요소",
    .spread: "차이",
    .commonGaps: "공통 약점",
    .commonGapsText: "모두 {1} 미만인 지표: {2}.",
    .noCommonGaps: "모두 {1} 미만인 지표는 없습니다.",
    .complementary: "서로 보완할 수 있는 강점",
    .complementaryLine: "{5}: {1}({2}){1:-은} 강점, {3}({4}){3:-은} 약점입니다.",
    .noComplementary: "한쪽이 {1} 이상이고 다른 쪽이 {2} 이하인 지표는 없습니다.",
    .rankedOf: "{2}곳 중 {1}위",
  ]
}
