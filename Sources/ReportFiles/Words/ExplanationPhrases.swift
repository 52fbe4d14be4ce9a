/// How firm a city's result is, and what it would take.
extension Phrase {
  static let rankBetween = Phrase(
    "between {1} and {2} in {3} of {4} variations", "{4}회 변화 중 {3}에서 {1}~{2}위")
  static let firstInNone = Phrase("first in none", "1위인 경우 없음")
  static let firstIn = Phrase("first in {1}", "1위인 경우 {1}")

  static let firmHeading = Phrase("How firm this is", "결과의 확실성")
  static let verdictHolds = Phrase(
    "The verdict “{1}” holds in {2} of {3} variations", "판정 “{1}”: {3}회 변화 중 {2}")
  static let classHolds = Phrase(
    "The class “{1}” holds in {2} of {3} variations", "등급 “{1}”: {3}회 변화 중 {2}")
  static let nextMost = Phrase("; next most often: “{1}”, {2}.", "; 다음으로 잦은 결과는 “{1}”, {2}.")
  static let scoreBetween = Phrase(
    "The score lies between {1} and {2} in {3} of the variations.", "변화의 {3}에서 점수는 {1}~{2}점입니다.")
  static let boxExact = Phrase(
    "With every weight within ±{1} of what it is, the best rank is {2} and the worst {3}.",
    "모든 가중치가 현재 값의 ±{1} 안에서 바뀔 때 가장 좋은 순위는 {2}위, 가장 나쁜 순위는 {3}위입니다.")
  static let boxOuter = Phrase(
    "With every weight within ±{1} of what it is, the rank stays between {2} and {3}; it may stay closer.",
    "모든 가중치가 현재 값의 ±{1} 안에서 바뀔 때 순위는 {2}~{3}위 안에 있습니다. 실제 범위는 더 좁을 수 있습니다.")
  static let tipPasses = Phrase(
    "If {1} weighed {4} of {2} instead of {3}, this {city} would pass {5}.",
    "{2}에서 {1}의 비중이 {3}에서 {4}로 바뀌면 {5}보다 순위가 높아집니다.")
  static let tipPassed = Phrase(
    "If {1} weighed {4} of {2} instead of {3}, {5} would pass this {city}.",
    "{2}에서 {1}의 비중이 {3}에서 {4}로 바뀌면 {5}보다 순위가 낮아집니다.")
  static let tipVerdict = Phrase(
    "If {1} weighed {4} of {2} instead of {3}, the verdict would be “{5}”.",
    "{2}에서 {1}의 비중이 {3}에서 {4}로 바뀌면 판정이 “{5}”로 바뀝니다.")
  static let tipClass = Phrase(
    "If {1} weighed {4} of {2} instead of {3}, the class would be “{5}”.",
    "{2}에서 {1}의 비중이 {3}에서 {4}로 바뀌면 등급이 “{5}”로 바뀝니다.")
  static let scoreMatters = Phrase(
    "For the score, “{1}” matters most: with everything else known, {2} of its variance would remain.",
    "점수에는 “{1}”의 영향이 가장 큽니다. 나머지를 모두 알아도 분산 가운데 {2}만큼이 남습니다.")

  static let pathHeading = Phrase("What it would take", "더 나은 결과를 위한 조건")
  static let pathRule = Phrase(
    "Only what the {city} controls counts, and only for the better.",
    "{city}가 스스로 바꿀 수 있는 항목만, 더 좋아지는 쪽으로만 셉니다.")
  static let needLine = Phrase(
    "Better services lower the need score; that is the aim, not a loss.",
    "서비스가 좋아지면 수요 점수는 낮아집니다. 이것은 목표이며 손실이 아닙니다.")
  static let bestStep = Phrase("Best single step", "가장 효과가 큰 한 단계")
  static let leastChange = Phrase("Least change to “{1}”, {2} {step|steps}", "“{1}”까지의 최소 변화, {2}단계")
  static let moreGains = Phrase("Other single steps, by what they add", "그 밖의 한 단계, 효과순")
  static let stepFromTo = Phrase(" → ", " → ")
  static let stepAnswer = Phrase("missing now; an answer at least as good as ", "현재 무응답; 다음 값 이상으로 좋은 응답: ")
  static let stepCount = Phrase(" ({1} {step|steps})", " ({1}단계)")
  static let newScore = Phrase("score {1} ({2})", "점수 {1} ({2})")
  static let newScoreOnly = Phrase("score {1}", "점수 {1}")
  static let newBand = Phrase(", “{1}”", ", “{1}”")
  static let holds = Phrase(", holds in {1} of the variations", ", 변화의 {1}에서 유지")
  static let alreadyBest = Phrase(
    "There is nothing better to reach: this is the best result.", "이미 가장 좋은 결과이므로 더 오를 곳이 없습니다.")
  static let outOfReach = Phrase(
    "Even with every step the {city} controls, “{1}” would stay out of reach. Not met: ",
    "{city}가 바꿀 수 있는 모든 단계를 밟아도 “{1}”에 이르지 못합니다. 충족되지 않는 조건: ")
  static let outOfReachPlain = Phrase(
    "Even with every step the {city} controls, a better result would stay out of reach.",
    "{city}가 바꿀 수 있는 모든 단계를 밟아도 더 나은 결과에 이르지 못합니다.")
  static let gateInTheWay = Phrase(
    "The gate “{1}” is not met, and the {city} cannot change that by itself.",
    "요건 “{1}”을 충족하지 못했으며 {city}가 스스로 바꿀 수 없습니다.")
  static let unproven = Phrase(
    "The search was cut off: fewer steps may do.", "탐색을 중간에 멈추었으므로 더 적은 단계로도 가능할 수 있습니다.")
  static let noStep = Phrase(
    "No single step would raise the score.", "점수를 높이는 한 단계가 없습니다.")

  static let boundsText = Phrase(
    "With every missing answer at its worst the score would be {1}, with every one at its best {2}",
    "빠진 응답이 모두 가장 불리하면 점수는 {1}, 모두 가장 유리하면 {2}")
  static let boundsVerdicts = Phrase(" (“{1}” to “{2}”).", " (“{1}”에서 “{2}”까지).")
  static let boundsNarrow = Phrase(
    " These answers would narrow it most: {1}.", " 이 범위를 가장 좁힐 응답: {1}.")
  static let narrowing = Phrase("{1} (by {2})", "{1} ({2}만큼)")
}
