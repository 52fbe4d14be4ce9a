/// Findings on acknowledgements, and on the effect of what was set aside.
extension Korean {
  static let acknowledgementCodes: [String: CodeText] = [
    "SRV-160": CodeText(
      title: "해당하는 점검 결과가 없는 확인",
      meaning: "survey.xml에 적은 확인(<acknowledge>)은 아무 효과가 없습니다.",
      reason: "자료를 고쳤거나, 확인에 적은 도시나 열이 뜻한 것과 다릅니다. 알리지 않고 두면 나중에 나올, 아무도 확인하지 않은 점검 결과를 가리게 됩니다.",
      remedy: "survey.xml에서 삭제하거나, 그 코드와 도시, 열을 고치십시오."),
    "SRV-161": CodeText(
      title: "도시와 열 없이 “참고” 이외의 점검 결과에도 걸린 확인",
      meaning: "제외한 행과 값은 점검 결과에 그대로 남습니다.",
      reason: "제외한 것은 하나하나 확인해야 합니다. 같은 종류를 한 줄로 모두 확인하면 다음 자료에서 나오는 것까지 가리게 됩니다.",
      remedy: "도시나 열, 또는 둘 다를 적은 확인을 건마다 하나씩 두십시오."),
    "SRV-162": CodeText(
      title: "제외한 것의 영향을 계산하지 않음",
      meaning: "어느 점수와 판정이 제외한 값에 달려 있는지는 말하지 않습니다.",
      reason: "점검은 조사가 아무리 커도 빨리 끝나지만, 영향을 알려면 조사 전체의 점수를 계산해야 합니다.",
      remedy: "조사를 평가하십시오. 영향은 평가할 때 계산합니다."),
  ]
}
