/// Cities side by side.
extension Phrase {
  static let comparison = Phrase("{Cities} side by side", "{city} 비교")
  static let comparisonOf = Phrase("Comparison: {1}", "비교: {1}")
  static let baseline = Phrase("baseline", "기준")
  static let overview = Phrase("Overview", "개요")
  static let dimensions = Phrase("Components", "구성 요소")
  static let dimensionsCaption = Phrase(
    "Score of each component, {1} to {2}, more is better. The same figures stand in the table below.",
    "구성 요소별 점수({1}~{2}, 높을수록 좋음). 같은 수치가 아래 표에 있습니다.")
  static let spread = Phrase("Spread", "차이")
  static let indicatorSpreadCaption = Phrase(
    "Every indicator, the widest spread of scores first; missing answers are spelled out.",
    "모든 지표를 점수 차이가 큰 순서로 보입니다. 응답이 없으면 이유를 적습니다.")
  static let commonGaps = Phrase("Common gaps", "공통 약점")
  static let commonGapsText = Phrase("All are below {1} in: {2}.", "모두 {1} 미만인 지표: {2}.")
  static let noCommonGaps = Phrase("In no indicator are all of them below {1}.", "모두 {1} 미만인 지표는 없습니다.")
  static let complementary = Phrase("Complementary strengths", "서로 보완할 수 있는 강점")
  static let complementaryLine = Phrase(
    "{1} ({2}) has what {3} ({4}) lacks: {5}.", "{5}: {1}({2})은 강점, {3}({4})은 약점입니다.")
  static let noComplementary = Phrase(
    "In no indicator does one have at least {1} and another at most {2}.",
    "한쪽이 {1} 이상이고 다른 쪽이 {2} 이하인 지표는 없습니다.")
  static let rankedOf = Phrase("{1} of {2}", "{2}곳 중 {1}위")
}
