/// Summary, chart and ranking.
extension Phrase {
  static let keyReturned = Phrase(
    "Of {1:city} in the registry, {2} {is|are} assessed", "명부의 {1:city} 가운데 {2}곳을 평가했습니다")
  static let keyAllReturned = Phrase("All {1:city} of the registry are assessed", "명부의 {1:city}를 모두 평가했습니다")
  static let keyOnlyOne = Phrase("The one {city} of the registry is assessed", "명부의 유일한 {city}를 평가했습니다")
  static let keyCandidates = Phrase(
    " and {1} {is|are} ranked as {a candidate|candidates}.", ". 이 가운데 {1}곳이 후보로 순위에 올랐습니다.")
  static let keyRanked = Phrase(" and {1} {is|are} ranked.", ". 이 가운데 {1}곳이 순위에 올랐습니다.")
  static let keyNobodyAssessed = Phrase("No {city} is assessed.", "평가한 {city}가 없습니다.")
  static let keyTop = Phrase(
    "The highest score is {2}, held by {1}.", "최고 점수는 {2}점({1})입니다.")
  static let keyTopTied = Phrase(
    "The highest score is {2}, shared by {1:city}.", "최고 점수는 {2}점이며 {1:city}가 함께 받았습니다.")
  static let keyVerdict = Phrase("{1} {has|have} the verdict “{2}”", "판정 “{2}”: {1}곳")
  static let keyProvisional = Phrase(
    "; {1} of these {is|are} provisional.", "(이 가운데 잠정 {1}곳).")
  static let fullStop = Phrase(".", ".")
  static let nobodyRanked = Phrase(
    "No {city} could be ranked. The reasons stand in the list of {cities} that are not ranked.",
    "순위를 매길 수 있는 {city}가 없습니다. 이유는 순위 외 목록에 있습니다.")
  static let oneOnly = Phrase(
    "Only one {city} is assessed, so there are no ranks to compare and no peers.",
    "평가한 {city}가 하나뿐이므로 비교할 순위와 동료 집단이 없습니다.")
  static let verdictCounts = Phrase("How many {cities} have which verdict", "판정별 {city} 수")
  static let classCounts = Phrase("How many {cities} are in which class", "등급별 {city} 수")
  static let notRated = Phrase("not rated", "평가 불가")
  static let notRanked = Phrase("not ranked", "순위 외")
  static let provisional = Phrase("provisional", "잠정")
  static let provisionalNote = Phrase(
    "Provisional: answers are missing, and with them at their worse end a lower verdict applies. The lower one stands until they are given.",
    "잠정: 무응답 항목이 있어 가장 불리한 값을 가정하면 판정이 낮아집니다. 응답이 들어올 때까지 낮은 판정을 씁니다.")

  static let matrixTitle = Phrase("{1} against {2}, {3:city}", "{1}(가로)와 {2}(세로), {3:city}")
  static let matrixCaption = Phrase(
    "Each mark is one {city}: further right, more {1}; further up, more {2}. Shapes show the verdict. The same figures stand in the ranking below.",
    "표식 하나가 {city} 하나입니다. 오른쪽일수록 {1}, 위쪽일수록 {2} 점수가 높습니다. 모양은 판정을 나타냅니다. 같은 수치가 아래 순위표에 있습니다.")
  static let matrixMissing = Phrase(
    "{1:city} without both scores {is|are} not drawn.", "두 점수 중 하나라도 없는 {1:city}는 표시하지 않았습니다.")
  static let floorBelow = Phrase("below {1}: {2}", "{1} 미만: {2}")
  static let needsAtLeast = Phrase("{2} needs {1}", "{2} 요건 {1}")

  static let rank = Phrase("Rank", "순위")
  static let country = Phrase("Country", "국가")
  static let region = Phrase("Region", "지역")
  static let verdict = Phrase("Verdict", "판정")
  static let classHead = Phrase("Class", "등급")
  static let score = Phrase("Score", "점수")
  static let coverage = Phrase("Answered", "응답률")
  static let worstDivide = Phrase("Divide", "격차")
  static let reason = Phrase("Reason", "이유")
  static let cityHead = Phrase("{City}", "{city}")
  static let rankingCaption = Phrase(
    "{1:city}, best first. “=” marks a shared rank; ranks come from unrounded scores.",
    "{1:city}, 높은 순위부터. “=”는 동순위이며, 순위는 반올림하지 않은 점수로 정합니다.")
  static let rankedTable = Phrase("Ranked {cities}", "순위에 오른 {city}")
  static let unrankedTable = Phrase("{Cities} that are not ranked", "순위에 오르지 않은 {city}")
  static let unrankedCaption = Phrase(
    "{1:city} without a rank, with the reason; scores are shown where there are any.",
    "순위가 없는 {1:city}와 그 이유. 점수가 있으면 함께 보입니다.")
  static let scoreRange = Phrase("Scores run from {1} to {2}.", "점수 범위는 {1}부터 {2}까지입니다.")
  static let meansTable = Phrase("Means by region and group", "지역·집단별 평균")
  static let meansCaption = Phrase(
    "Plain means over the {cities} that have the score.", "점수가 있는 {city}의 단순 평균.")
  static let group = Phrase("Group", "집단")
  static let count = Phrase("Number", "수")
  static let everyCity = Phrase("All {cities} assessed", "평가한 모든 {city}")

  static let filterSearch = Phrase("Search by name", "이름 검색")
  static let filterRegion = Phrase("Region", "지역")
  static let filterVerdict = Phrase("Verdict", "판정")
  static let filterAll = Phrase("All", "전체")
  static let filterClear = Phrase("Clear filters", "조건 지우기")
  static let filterShown = Phrase("%shown% of %all% shown", "%all%곳 중 %shown%곳 표시")
  static let filterNone = Phrase(
    "Nothing matches these filters.", "조건에 맞는 곳이 없습니다.")
  static let sortedBy = Phrase("sorted by %column%", "%column% 기준으로 정렬")
  static let copyLink = Phrase("Copy link", "주소 복사")
  static let copied = Phrase("Link copied", "주소를 복사했습니다")
  static let unknownPlace = Phrase("This page has no such place: %place%", "이 페이지에 없는 위치입니다: %place%")
  static let filters = Phrase("Filters", "조건")

  static let reasonGateFailed = Phrase("Not met: {1}", "요건 불충족: {1}")
  static let reasonGateUnknown = Phrase("Not answered: {1}", "응답 없음: {1}")
  static let reasonCoverage = Phrase(
    "{1} of the weight is answered; {2} is needed", "가중치 기준 응답률 {1}, 필요한 응답률 {2}")
  static let reasonNotRated = Phrase("Too few answers to rate: {1}", "응답이 부족하여 평가할 수 없음: {1}")
  static let reasonNoScore = Phrase("No score", "점수 없음")
}
