/// How sure the ranking is.
extension Phrase {
  static let variedWeights = Phrase("weights", "가중치")
  static let variedNormalisation = Phrase("normalisation", "정규화 방법")
  static let variedAggregation = Phrase("aggregation", "결합 방법")
  static let variedImputation = Phrase("filling of gaps", "결측 대체 방법")
  static let variedTreatment = Phrase("treatment of outliers", "이상값 처리 방법")
  static let variedGoalposts = Phrase("goalposts", "기준값")
  static let variedDropping = Phrase("an indicator left out", "지표 하나 제외")
  static let variedAnswers = Phrase("answers within their margins", "오차 범위 안의 응답")
  static let lastOfList = Phrase(" and ", ", ")

  static let interval = Phrase("({1}–{2})", "({1}–{2})")
  static let intervalHead = Phrase("Rank interval", "순위 구간")
  static let intervalNote = Phrase(
    "In parentheses: the ranks between which a {city} lies in {1} of {2} variations of {3}. On the scale from 1 to {4} the thin line shows the same, the thick line the middle half of the ranks, the dot the rank.",
    "다음을 바꾸어 {2}회 다시 계산했습니다: {3}. 괄호 안은 그중 {1}에서 {city}가 놓이는 순위 범위입니다. 1~{4}위 축에서 가는 선은 같은 범위, 굵은 선은 순위의 가운데 절반, 점은 순위입니다."
  )
  static let tieNote = Phrase(
    "A bracket joins rows that are not clearly separated: the upper one is ahead of the next in less than {1} of the variations. The two ends of a long bracket may still be clearly apart.",
    "묶음표로 이은 행은 뚜렷이 구분되지 않습니다. 위 행이 바로 아래 행보다 앞서는 경우가 {1} 미만입니다. 긴 묶음의 양 끝은 뚜렷이 구분될 수 있습니다.")
  static let tieBand = Phrase("ranks {1} to {2}: not clearly separated", "{1}~{2}위: 뚜렷이 구분되지 않음")

  static let keyFirm = Phrase(
    " For {1} of these it holds in at least {2} of {3} variations of {4}.",
    " 다음을 바꾸어 {3}회 다시 계산해도 이 가운데 {1}곳은 {2} 이상에서 결과가 같습니다: {4}.")
  static let keyClass = Phrase("{1} {is|are} in class “{2}”.", "“{2}” 등급: {1}곳.")

  static let robustness = Phrase("Robustness", "견고성")
  static let robustnessHeading = Phrase("How sure the ranking is", "순위의 확실성")
  static let robustnessIntro = Phrase(
    "The assessment was repeated {1} times, each time with other choices of what is varied: {2}. Each time, the {3:city} with a rank {was|were} ranked again. Nothing else was varied, so nothing else is covered.",
    "평가를 {1}회 되풀이하며 매번 다음을 달리했습니다: {2}. 그때마다 순위가 있는 {3:city}의 순위를 다시 매겼습니다. 그 밖의 것은 바꾸지 않았으므로 여기에 나타나지 않습니다.")
  static let acceptabilityTable = Phrase("How often which rank", "순위 분포")
  static let acceptabilityCaption = Phrase(
    "Share of the {1} variations in which a {city} has one of these ranks; the stronger the shade, the more often. Whole percent, so that a row adds up to 100 only within rounding.",
    "{1}회 변화 가운데 해당 순위에 놓인 비율이며 진할수록 잦습니다. 정수로 반올림하므로 한 행의 합이 100과 조금 다를 수 있습니다.")
  static let rankGroup = Phrase("Ranks {1}–{2}", "{1}~{2}위")
  static let rankGroupOne = Phrase("Rank {1}", "{1}위")
  static let rankGroupOpen = Phrase("Rank {1} or lower", "{1}위 이하")
  static let noRankHead = Phrase("No rank", "순위 없음")
  static let verdictShareTable = Phrase("How often which verdict", "판정 분포")
  static let classShareTable = Phrase("How often which class", "등급 분포")
  static let shareCaption = Phrase(
    "Share of the {1} variations; the result of the assessment itself stands beside the name.",
    "{1}회 변화 가운데 비율입니다. 이름 옆은 평가 결과입니다.")
  static let assessedResult = Phrase("Assessed", "평가 결과")
  static let firstShown = Phrase(
    "The first {1} of {2} are shown; all of them stand in robustness.csv.",
    "{2}곳 중 앞의 {1}곳을 보입니다. 전체는 robustness.csv에 있습니다.")

  static let mattersHeading = Phrase("What matters most", "영향이 가장 큰 요인")
  static let mattersMost = Phrase(
    "“{1}” matters most: with everything else known, {2} of the variance of the mean rank shift would remain.",
    "“{1}”의 영향이 가장 큽니다. 나머지를 모두 알아도 평균 순위 이동의 분산 가운데 {2}만큼이 남습니다.")
  static let mattersPairs = Phrase(
    "The sample of {1} does not tell the order of {2}.", "표본 {1}개로는 다음 요인의 순서를 정할 수 없습니다: {2}.")
  static let inputPair = Phrase("“{1}” and “{2}”", "“{1}”과(와) “{2}”")
  static let mattersNothing = Phrase(
    "Nothing that was varied shifts the ranks.", "바꾸어 본 어떤 것도 순위를 움직이지 않았습니다.")
  static let mattersCaption = Phrase(
    "Sobol’ indices of the mean absolute shift of ranks, from {1} runs (base sample {2}), with intervals at 95 %. Total order: share of the variance that remains if everything else is known. First order: share that goes if this alone is known. Bar: total order; line: its interval; tick: first order.",
    "평균 절대 순위 이동의 소볼 지수이며 {1}회 계산(기본 표본 {2})에서 얻은 95 % 구간을 함께 보입니다. 전체 차수는 나머지를 모두 알 때 남는 분산의 비율, 1차는 이것만 알 때 사라지는 분산의 비율입니다. 막대는 전체 차수, 선은 그 구간, 눈금은 1차입니다."
  )
  static let inputHead = Phrase("Input", "요인")
  static let totalOrder = Phrase("Total order", "전체 차수")
  static let firstOrder = Phrase("First order", "1차")
  static let estimate = Phrase("{1} ({2} to {3})", "{1} ({2} ~ {3})")

  static let designHeading = Phrase("How the uncertainty was examined", "불확실성 분석 설계")
  static let designText = Phrase(
    "{1} replicates, seed {2}. The same seed gives the same replicates, whatever the number of processors.",
    "반복 {1}회, 시드 {2}. 시드가 같으면 처리기 수와 관계없이 같은 결과가 나옵니다.")
  static let designSobol = Phrase(
    "Sensitivity: base sample {1}, {2} runs, seed {3}.", "민감도: 기본 표본 {1}, 계산 {2}회, 시드 {3}.")
  static let howVaried = Phrase("How it varies", "변화 방식")
  static let ofWhat = Phrase("Of what", "대상")
  static let ofAll = Phrase("all", "전체")
  static let weightsNoise = Phrase(
    "each weight by up to ±{1}, siblings rescaled", "가중치마다 ±{1}까지, 같은 층에서 다시 맞춤")
  static let weightsSimplex = Phrase(
    "any weights that add up to 1, all equally likely", "합이 1인 모든 가중치, 가능성은 모두 같음")
  static let weightsBounds = Phrase(
    "any weights between {1} and {2} that add up to 1", "합이 1이고 {1}~{2} 사이인 모든 가중치")
  static let asSetOr = Phrase("as set, or: {1}", "정한 방법 또는: {1}")
  static let goalpostsMove = Phrase(
    "each limit by up to ±{1} of their distance", "기준값마다 두 기준값 간격의 ±{1}까지")
  static let oneDropped = Phrase("one indicator is left out, or none", "지표 하나를 제외하거나 제외하지 않음")
  static let marginsStated = Phrase("each answer within the margin that the survey states", "조사에 적힌 오차 범위 안의 응답")
  static let marginSize = Phrase("±{1}", "±{1}")
  static let marginOf = Phrase("±{1} of the value", "값의 ±{1}")
  static let marginBasis = Phrase("{1}: {2}", "{1}: {2}")
}
