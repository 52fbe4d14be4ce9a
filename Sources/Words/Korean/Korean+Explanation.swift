/// How firm a city's result is, and what it would take.
extension Korean {
  static let explanation: [Phrase: String] = [
    .rankBetween: "{4}회 재계산 중 {3}에서 {1}~{2}위",
    .firstInNone: "1위인 경우 없음",
    .firstIn: "1위인 경우 {1}",

    .firmHeading: "결과의 확실성",
    .verdictHolds: "판정 “{1}”: {3}회 재계산 중 {2}",
    .classHolds: "등급 “{1}”: {3}회 재계산 중 {2}",
    .nextMost: "; 다음으로 잦은 결과는 “{1}”, {2}.",
    .scoreBetween: "재계산의 {3}에서 점수는 {1}~{2}점입니다.",
    .boxExact: "모든 가중치가 현재 값의 ±{1} 안에서 바뀔 때 가장 좋은 순위는 {2}위, 가장 나쁜 순위는 {3}위입니다.",
    .boxOuter: "모든 가중치가 현재 값의 ±{1} 안에서 바뀔 때 순위는 {2}~{3}위 안에 있습니다. 실제 범위는 더 좁을 수 있습니다.",
    .tipPasses: "{2}에서 {1}의 비중이 {3}에서 {4:으로} 바뀌면 {5}보다 순위가 높아집니다.",
    .tipPassed: "{2}에서 {1}의 비중이 {3}에서 {4:으로} 바뀌면 {5}보다 순위가 낮아집니다.",
    .tipVerdict: "{2}에서 {1}의 비중이 {3}에서 {4:으로} 바뀌면 판정이 “{5}”{5:-으로} 바뀝니다.",
    .tipClass: "{2}에서 {1}의 비중이 {3}에서 {4:으로} 바뀌면 등급이 “{5}”{5:-으로} 바뀝니다.",
    .scoreMatters: "점수에는 “{1}”의 영향이 가장 큽니다. 나머지를 모두 알아도 분산 가운데 {2}만큼이 남습니다.",

    .pathHeading: "더 나은 결과를 위한 조건",
    .pathRule: "{city:이} 스스로 바꿀 수 있는 항목만, 더 좋아지는 쪽으로만 셉니다.",
    .needLine: "서비스가 좋아지면 수요 점수는 낮아집니다. 이것은 목표이며 손실이 아닙니다.",
    .moreGains: "그 밖의 한 단계, 효과순",
    .stepFromTo: " → ",
    .stepAnswer: "현재 무응답; 다음 값 이상으로 좋은 응답: ",
    .stepCount: " ({1}단계)",
    .newScore: "점수 {1} ({2})",
    .newScoreOnly: "점수 {1}",
    .newBand: ", “{1}”",
    .alreadyBest: "이미 가장 좋은 결과이므로 더 오를 곳이 없습니다.",
    .outOfReach: "{city:이} 바꿀 수 있는 모든 단계를 밟아도 “{1}”에 이르지 못합니다. 충족되지 않는 조건: ",
    .outOfReachPlain: "{city:이} 바꿀 수 있는 모든 단계를 밟아도 더 나은 결과에 이르지 못합니다.",
    .gateInTheWay: "요건 “{1}”{1:-을} 충족하지 못했으며 {city:이} 스스로 바꿀 수 없습니다.",
    .unproven: "탐색을 중간에 멈추었으므로 더 적은 단계로도 가능할 수 있습니다.",
    .noStep: "점수를 높이는 한 단계가 없습니다.",

    .boundsText: "빠진 응답이 모두 가장 불리하면 점수는 {1}, 모두 가장 유리하면 {2}",
    .boundsVerdicts: " (“{1}”에서 “{2}”까지).",
    .boundsNarrow: " 이 범위를 가장 좁힐 응답: {1}.",
    .narrowing: "{1} ({2}만큼)",
  ]
}
