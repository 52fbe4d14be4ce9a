/// Codes of editions and scenarios, SCR-110 to SCR-119.
extension Korean {
  static let scenarioCodes: [String: CodeText] = [
    "SCR-110": CodeText(
      title: "회차마다 같아야 하는 항목의 척도",
      meaning: "두 회차의 조사가 모두 이 항목을 묻지만 척도가 다릅니다. 한 회차의 응답을 다른 회차의 방법으로 평가할 때에는 이 항목의 응답을 질문하지 않은 것으로 봅니다.",
      reason: "4까지인 척도의 3과 10까지인 척도의 3은 다른 응답이며, 하나를 다른 하나로 보면 변화를 지어내게 됩니다.",
      remedy: "척도가 바뀌는 곳에서는 항목에 새 이름을 주고, 이전 응답은 직접 새 척도로 옮기십시오."),
    "SCR-111": CodeText(
      title: "하나씩 뺄 수 있는 도시 수의 한도",
      meaning: "도시를 하나씩 빼려면 도시마다 평가를 한 번씩 해야 하며, 이는 도시 수의 제곱에 따라 늘어납니다.",
      reason: "아무도 요구하지 않은 몇 시간의 실행은 멈춘 것처럼 보입니다.",
      remedy: "한 지역처럼 도시가 더 적은 조사로 실행하십시오."),
  ]
}
