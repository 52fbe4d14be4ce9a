/// The digital divide, within cities and between them.
extension Phrase {
  static let levelNumber = Phrase("level {1}", "{1}단계")
  static let divideNone = Phrase("No {city} gave a breakdown by population group.", "인구 집단별 값을 낸 {city}가 없습니다.")
  static let divideKey = Phrase(
    "The widest pattern: {1} against {2}, {3}. It is at level {4} or above in {5} of {6:city} with this breakdown.",
    "가장 두드러진 격차: {3}, {1} 대 {2}. 이 구분 자료가 있는 {6:city} 중 {5}곳이 {4}단계 이상입니다.")
  static let divideNoWide = Phrase(
    "{1:city} gave breakdowns; no gap between groups is at level {2} or above.",
    "{1:city}가 집단별 값을 냈으며, {2}단계 이상인 집단 간 격차는 없습니다.")
  static let divideCoverage = Phrase("Who gave breakdowns", "집단별 자료 제출")
  static let divideCoverageText = Phrase(
    "{1} of {2:city} gave at least one breakdown by group. For the rest the gaps are not measured, which is not the same as parity.",
    "{2:city} 중 {1}곳이 집단별 값을 하나 이상 냈습니다. 나머지는 격차를 측정하지 못한 것이며 격차가 없다는 뜻이 아닙니다.")
  static let divideFlags = Phrase("Flags by {city}", "{city}별 격차 표시")
  static let divideFlagsCaption = Phrase(
    "Worst level of any check of each indicator: groups, shortfall against the frontier, price. Worst {cities} first; those where nothing was measured are left out.",
    "지표별 점검(집단, 최고 수준과의 차이, 요금) 가운데 가장 나쁜 단계. 나쁜 {city}부터 보이며, 측정된 것이 없는 {city}는 뺐습니다.")
  static let worst = Phrase("Worst", "최고 단계")
  static let equiplots = Phrase("Groups side by side", "집단별 비교")
  static let equiplotCaption = Phrase(
    "{1}: percent by population group; one line a {city}, widest span first.",
    "{1}: 인구 집단별 비율(%). {city}마다 한 줄이며 격차가 큰 순서입니다.")
  static let equiplotMore = Phrase(
    "{1} of {2:city} with breakdowns are drawn; all values stand in indicators.csv.",
    "집단별 자료가 있는 {2:city} 중 {1}곳만 그렸습니다. 모든 값은 indicators.csv에 있습니다.")
  static let allResidents = Phrase("all", "전체")

  static let divideRules = Phrase("How the levels are found", "단계 결정 규칙")
  static let parityRatio = Phrase("Parity ratio", "형평 비율")
  static let ratioFrom = Phrase("from {1}", "{1} 이상")
  static let ratioLower = Phrase("lower", "그 미만")
  static let levelHead = Phrase("Level", "단계")
  static let shortfallHead = Phrase("Shortfall", "최고 수준과의 차이")
  static let priceHead = Phrase("Price burden", "요금 부담")
  static let aboveBound = Phrase("above {1}", "{1} 초과")
  static let ruleReverse = Phrase(
    "A ratio above {1} means that the group is ahead: a note, level 0.", "비율이 {1}을 넘으면 해당 집단이 앞선 것으로, 참고로만 적습니다(0단계).")
  static let ruleDifference = Phrase(
    "A difference of {1} points or more raises the level to {2}.", "차이가 {1}%p 이상이면 {2}단계로 올립니다.")
  static let ruleExclusion = Phrase(
    "An exclusion ratio of {1} or more raises the level by one.", "배제 비율이 {1} 이상이면 한 단계 올립니다.")
  static let ruleSample = Phrase(
    "Fewer than {1} answers in a group cap the level at {2}.", "집단의 응답이 {1}건 미만이면 {2}단계를 넘지 않게 합니다.")
  static let ruleSmall = Phrase(
    "A difference of fewer than {1} points caps the level at {2}.", "차이가 {1}%p 미만이면 {2}단계를 넘지 않게 합니다.")
  static let ruleNotMeasured = Phrase(
    "Without a breakdown nothing is measured; that is never taken for parity.", "집단별 자료가 없으면 측정하지 않은 것이며 형평으로 보지 않습니다.")

  static let betweenCities = Phrase("Inequality between {cities}", "{city} 간 불평등")
  static let betweenCaption = Phrase(
    "Each {city} counts once. Theil splits exactly into a part between regions and a part within them. CV: standard deviation over mean, divisor n.",
    "{city}마다 한 번씩 셉니다. 타일 지수는 지역 간과 지역 내로 정확히 나뉩니다. CV는 표준편차(n으로 나눔)를 평균으로 나눈 값입니다.")
  static let mean = Phrase("Mean", "평균")
  static let lowest = Phrase("Lowest", "최저")
  static let highest = Phrase("Highest", "최고")
  static let variation = Phrase("CV (n)", "CV (n)")
  static let gini = Phrase("Gini", "지니")
  static let theil = Phrase("Theil T", "타일 T")
  static let between = Phrase("between regions", "지역 간")
  static let within = Phrase("within regions", "지역 내")
  static let atkinson = Phrase("Atkinson (1)", "앳킨슨 (1)")
  static let fifths = Phrase("Top over bottom fifth", "상위 20%/하위 20%")

  static let groupAgainst = Phrase("{1} against {2}", "{1} 대 {2}")
  static let checkHead = Phrase("Check", "점검")
  static let groupPercent = Phrase("Group", "해당 집단")
  static let referencePercent = Phrase("Reference", "비교 집단")
  static let difference = Phrase("Difference", "차이")
  static let points = Phrase("{1} points", "{1}%p")
  static let ratio = Phrase("Ratio", "비율")
  static let exclusion = Phrase("Exclusion ratio", "배제 비율")
  static let answersN = Phrase("n", "n")
  static let clear = Phrase("clear of its 95 % interval", "95 % 구간을 벗어남")
  static let notClear = Phrase("not clear of its 95 % interval", "95 % 구간 안")
  static let shortfallCheck = Phrase("Shortfall against {1}", "{1} 대비 부족분")
  static let affordabilityCheck = Phrase("Price burden", "요금 부담")
  static let reverseGap = Phrase("group ahead", "해당 집단이 앞섬")
  static let undefinedGap = Phrase("undefined", "정의되지 않음")
  static let someNotMeasured = Phrase(
    "{1} of {2} checks were not measured.", "점검 {2}건 중 {1}건은 측정하지 않았습니다.")
  static let nothingMeasured = Phrase(
    "Nothing was measured: no breakdown by group was given.", "측정된 것이 없습니다. 집단별 자료가 제출되지 않았습니다.")
  static let noShortfall = Phrase("no shortfall", "부족 없음")
  static let guardRaisedByDifference = Phrase("raised: large difference", "차이가 커서 상향")
  static let guardRaisedByExclusion = Phrase("raised: exclusion ratio", "배제 비율로 상향")
  static let guardCappedBySample = Phrase("capped: few answers", "응답이 적어 제한")
  static let guardCappedByDifference = Phrase("capped: small difference", "차이가 작아 제한")
}
