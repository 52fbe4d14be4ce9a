/// How the parts go together.
extension Phrase {
  static let coherence = Phrase("Coherence", "정합성")
  static let coherenceHeading = Phrase("How the parts go together", "구성 요소 사이의 관계")
  static let coherenceIntro = Phrase(
    "What the data say about the structure of the index, before its scores are trusted. Correlations are Pearson’s r over the {cities} with both values (n); p is the chance of one at least as far from 0 among unrelated parts. All values point the same way: more is better for the part above.",
    "점수를 해석하기 전에 자료가 지수 구조에 대해 말해 주는 것을 보입니다. 상관은 두 값이 모두 있는 {city}(n)에 대한 피어슨 r이며, p는 관련이 없을 때 이만큼 0에서 벗어날 확률입니다. 모든 값은 높을수록 상위 요소에 유리한 방향입니다."
  )
  static let coherenceTooFew = Phrase(
    "Correlations need five {cities} with a value; {1:city} {is|are} assessed.",
    "상관을 구하려면 값이 있는 {city}가 다섯 이상이어야 합니다. 평가한 것은 {1:city}입니다.")
  static let redundantHeading = Phrase("Redundant: r above {1}", "중복: r {1} 초과")
  static let redundantText = Phrase(
    "Each says what the other says; together they count twice.", "서로 같은 내용을 말하므로 함께 쓰면 두 번 반영됩니다.")
  static let negativeHeading = Phrase("Pulling against each other: r below 0, p up to {1}", "상충: r 0 미만, p {1} 이하")
  static let negativeText = Phrase(
    "In a mean these cancel out: what one adds, the other takes away.", "평균을 내면 한쪽의 증가를 다른 쪽이 상쇄합니다.")
  static let weakHeading = Phrase("Weak: r with the part above below {1}", "약함: 상위 요소와의 r {1} 미만")
  static let weakText = Phrase(
    "These hardly move the score they count in.", "속한 점수를 거의 움직이지 않습니다.")
  static let sizeHeading = Phrase("Going with size: rank correlation beyond ±{1}", "규모 의존: 순위상관 ±{1} 초과")
  static let sizeText = Phrase(
    "Larger {cities} score higher or lower here for their size alone.", "{city}의 규모만으로도 값이 높거나 낮게 나옵니다.")
  static let noPairs = Phrase("None.", "없습니다.")
  static let morePairs = Phrase("and {1} more in report.xml", "그 밖의 {1}건은 report.xml에 있음")
  static let pairOf = Phrase(" and ", " · ")
  static let pairWith = Phrase(" → ", " → ")
  static let probability = Phrase("p = {1}", "p = {1}")
  static let probabilityBelow = Phrase("p < {1}", "p < {1}")

  static let correlationTable = Phrase("Correlation of the parts of {1}", "{1}의 구성 요소 사이 상관")
  static let correlationCaption = Phrase(
    "Pearson’s r and the number of {cities} with both values (n); darker is further from 0, in parentheses where p is above {1}. An empty cell has no correlation: too few values, or all equal.",
    "피어슨 r과 두 값이 모두 있는 {city} 수(n). 진할수록 0에서 멀고, p가 {1}을 넘으면 괄호로 표시합니다. 값이 부족하거나 모두 같으면 비워 둡니다.")
  static let partsTable = Phrase("Reliability and components", "신뢰도와 주성분")
  static let partsCaption = Phrase(
    "Alpha says how far the parts of a node measure one thing (at least {1} is usual); the first component, how much of their variance one dimension holds. Both over the {cities} with every part (n).",
    "알파는 구성 요소들이 하나의 개념을 재는 정도(보통 {1} 이상), 제1주성분은 하나의 차원이 담는 분산의 비율입니다. 모든 요소의 값이 있는 {city}(n)만 씁니다.")
  static let negativeAlpha = Phrase(
    "An alpha below 0 means that the parts pull against each other: {1}. They do not measure one thing; look whether one of them should count the other way round.",
    "알파가 0보다 작으면 구성 요소들이 서로 상충합니다: {1}. 하나의 개념을 재지 않으므로, 방향을 반대로 해야 할 요소가 있는지 살펴보십시오.")
  static let partCount = Phrase("Parts", "요소 수")
  static let completeCount = Phrase("n", "n")
  static let alphaHead = Phrase("Cronbach’s alpha", "크론바흐 알파")
  static let firstComponent = Phrase("First component", "제1주성분")
  static let aboveOneHead = Phrase("Components above 1", "고유값 1 초과")

  static let importanceTable = Phrase("Weight and importance", "가중치와 중요도")
  static let importanceCaption = Phrase(
    "Importance: r² with the principal index, as a share of the sum over all indicators. Tick: effective weight. Dot: importance. The further apart, the less the weights say what counts. A scale ends at {1}.",
    "중요도는 주 지수와의 r²를 모든 지표의 합으로 나눈 비율입니다. 눈금은 실효 가중치, 점은 중요도이며 멀수록 가중치가 실제 영향과 다릅니다. 축의 끝은 {1}입니다.")
  static let importanceHead = Phrase("Importance", "중요도")
  static let indexCorrelation = Phrase("r with the index", "지수와의 r")
  static let moreUses = Phrase(
    "The {1} indicators with the largest weights are shown; all {2} stand in report.xml.",
    "가중치가 큰 지표 {1}개를 보입니다. 전체 {2}개는 report.xml에 있습니다.")

  static let statisticsTable = Phrase("Distribution of the indicators", "지표의 분포")
  static let statisticsCaption = Phrase(
    "Raw values. Quartiles of type 7, standard deviation with n − 1, skewness G1 and excess kurtosis G2. Flags: outliers (|skewness| above {1} and kurtosis above {2}), missing (fewer than {3} answered), zeros (more than {4}), few values (fewer than {5} different), constant.",
    "원자료 기준. 사분위수는 7형, 표준편차는 n − 1, 왜도 G1, 초과첨도 G2. 표시: 이상값(|왜도| {1} 초과, 첨도 {2} 초과), 결측(응답 {3} 미만), 0 많음({4} 초과), 값 종류 적음({5} 미만), 상수."
  )
  static let missingCount = Phrase("Missing", "결측")
  static let minimumHead = Phrase("Min.", "최소")
  static let lowerQuartileHead = Phrase("Q1", "Q1")
  static let medianHead = Phrase("Median", "중앙값")
  static let upperQuartileHead = Phrase("Q3", "Q3")
  static let maximumHead = Phrase("Max.", "최대")
  static let meanHead = Phrase("Mean", "평균")
  static let deviationHead = Phrase("Std. dev.", "표준편차")
  static let flagsHead = Phrase("Flags", "표시")
  static let flagMissing = Phrase("missing", "결측")
  static let flagOutliers = Phrase("outliers", "이상값")
  static let flagZeros = Phrase("zeros", "0 많음")
  static let flagFewValues = Phrase("few values", "값 종류 적음")
  static let flagConstant = Phrase("constant", "상수")
  static let moreStatistics = Phrase(
    "The first {1} of {2} indicators are shown; all of them stand in report.xml.",
    "지표 {2}개 중 앞의 {1}개를 보입니다. 전체는 report.xml에 있습니다.")
}
