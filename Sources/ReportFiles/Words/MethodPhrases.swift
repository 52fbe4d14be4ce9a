/// Method, data quality and downloads.
extension Phrase {
  static let purpose = Phrase("What is assessed", "평가 대상")
  static let sourceAndLicence = Phrase("Source and licence", "출처와 이용 조건")
  static let dataSource = Phrase("Data", "자료")
  static let dataDate = Phrase("Date", "기준일")
  static let licence = Phrase("Licence", "이용 조건")
  static let tree = Phrase("Indexes and weights", "지수 체계와 가중치")
  static let treeCaption = Phrase(
    "Share: weight among its siblings. Effective: share of the whole index. ▽ counts the other way round. Each tree stands on its own.",
    "비중: 같은 층 안의 가중치. 실효 가중치: 전체 지수에서의 비중. ▽는 반대로 셉니다. 지수마다 따로 계산합니다.")
  static let varianceShares = Phrase(
    "Between these cities, the variance of the principal index (of its logarithm, for a geometric mean) is carried by: {1}.",
    "이 도시들 사이에서 최상위 지수의 분산(기하평균이면 로그의 분산)에 대한 기여: {1}.")
  static let part = Phrase("Part", "구성 요소")
  static let share = Phrase("Share", "비중")
  static let effective = Phrase("Effective", "실효 가중치")
  static let combination = Phrase("Combination", "결합 방법")
  static let needed = Phrase("Needed", "필요 응답")
  static let arithmetic = Phrase("arithmetic mean", "산술평균")
  static let geometricStops = Phrase("geometric mean, 0 stops", "기하평균, 0이면 0")
  static let geometricFloor = Phrase("geometric mean, lifted by {1}", "기하평균, {1}만큼 올림")
  static let minimumOf = Phrase("smallest part", "가장 작은 값")
  static let worstGroupMeasure = Phrase("with the worst group", "가장 불리한 집단 반영")
  static let neededChildren = Phrase("{1} parts", "{1}개 요소")
  static let neededShare = Phrase("{1} of weight", "가중치 {1}")

  static let indicatorsAndLimits = Phrase("Indicators, scales and limits", "지표, 척도와 기준값")
  static let scaleHead = Phrase("Scale", "척도")
  static let limits = Phrase("Limits", "기준값")
  static let directionHead = Phrase("Better", "방향")
  static let higher = Phrase("higher", "높을수록")
  static let lower = Phrase("lower", "낮을수록")
  static let basisHead = Phrase("Basis of the limits", "기준값의 근거")
  static let status = Phrase("Source and status", "출처와 성격")
  static let logarithmic = Phrase("logarithmic", "로그")
  static let notTruncated = Phrase("not cut", "자르지 않음")
  static let amongCities = Phrase("lowest to highest {city}", "{city} 중 최저~최고")
  static let scaleYesNo = Phrase("yes or no", "예/아니오")
  static let scaleLevel = Phrase("level 0 to {1}", "0~{1}단계")
  static let scaleCount = Phrase("count", "개수")
  static let scalePercent = Phrase("percent", "퍼센트")
  static let scaleNumber = Phrase("number", "수치")
  static let scaleOptions = Phrase("options", "선택지")

  static let rulesHeading = Phrase("Gates, classes and verdicts", "요건, 등급, 판정")
  static let rulesIntro = Phrase(
    "The first rule that applies, from the top, is the verdict. A missing value meets no condition. A cut point counts as met within 0.000000001.",
    "위에서부터 처음 해당하는 규칙이 판정입니다. 값이 없으면 조건을 충족하지 않은 것으로 봅니다. 경계값은 0.000000001 이내이면 충족으로 봅니다.")
  static let whenGateFailed = Phrase("a gate is not met", "요건 하나라도 불충족")
  static let whenGateUnknown = Phrase("a gate is not answered", "요건 응답 없음")
  static let whenCoverage = Phrase("too little is answered", "응답 부족")
  static let whenOtherwise = Phrase("otherwise", "그 밖의 경우")
  static let when = Phrase("When", "조건")
  static let ranksAs = Phrase("Ranked", "순위")
  static let silenceRule = Phrase(
    "Silence does not pay: the verdict is also worked out with every unanswered item at its worse end, and the lower one stands as provisional. Scores and ranks do not change.",
    "무응답이 유리해지지 않도록 무응답을 가장 불리한 값으로 보고 판정을 한 번 더 내려 낮은 쪽을 잠정 판정으로 씁니다. 점수와 순위는 바뀌지 않습니다.")
  static let coverageRule = Phrase(
    "A {city} is ranked if at least {1} of the principal index’s weight is answered.",
    "주 지수 가중치의 {1} 이상을 응답해야 순위에 오릅니다.")
  static let tieCompetition = Phrase(
    "Equals share the better rank and the next ones are skipped (1, 2, 2, 4).",
    "동점은 앞선 순위를 함께 쓰고 다음 순위를 건너뜁니다(1, 2, 2, 4).")
  static let tieDense = Phrase(
    "Equals share a rank and none is skipped (1, 2, 2, 3).", "동점은 순위를 함께 쓰고 건너뛰지 않습니다(1, 2, 2, 3).")
  static let tieAverage = Phrase(
    "Equals share the average of their ranks (1, 2.5, 2.5, 4).", "동점은 순위의 평균을 씁니다(1, 2.5, 2.5, 4).")
  static let gates = Phrase("Gates", "요건")
  static let bandHead = Phrase("Band", "구간")

  static let stagesHeading = Phrase("What each step did", "단계별 기록")
  static let step = Phrase("Step", "단계")
  static let parameters = Phrase("Parameters and remarks", "설정과 기록")
  static let learnt = Phrase("Learnt from the data", "자료에서 얻은 값")
  static let moreLearnt = Phrase("and {1} more in report.xml", "그 밖의 {1}개는 report.xml에 있음")
  static let inputsHeading = Phrase("Inputs and how to repeat this", "입력 자료와 재현 방법")
  static let inputsText = Phrase(
    "The same files and the same version of the programme give the same bytes.", "같은 파일과 같은 버전의 프로그램은 같은 결과 파일을 만듭니다.")
  static let methodDigestText = Phrase("The method as understood, SHA-256:", "해석한 방법의 SHA-256:")
  static let file = Phrase("File", "파일")
  static let role = Phrase("Role", "용도")
  static let bytes = Phrase("Bytes", "바이트")

  static let missingness = Phrase("What was answered", "응답 현황")
  static let missingnessCaption = Phrase(
    "Indicators answered of those asked for, by part. Letters: N not reported, K does not know, D declined, A not applicable, Q not asked, U not usable, R not returned.",
    "구성 요소별 응답한 지표 수. N 무응답, K 모름, D 응답 거부, A 해당 없음, Q 질문하지 않음, U 사용할 수 없는 값, R 미제출.")
  static let missingnessByPart = Phrase(
    "Cells answered over all {cities}, by part.", "모든 {city}의 응답 칸 수, 구성 요소별.")
  static let answered = Phrase("Answered", "응답")
  static let findings = Phrase("Findings", "점검 결과")
  static let noFindings = Phrase("Reading and scoring found nothing to report.", "읽기와 평가에서 알릴 사항이 없습니다.")
  static let findingsMore = Phrase(
    "{1} of {2} findings are listed; all of them stand in report.xml.", "점검 결과 {2}건 중 {1}건을 보입니다. 전체는 report.xml에 있습니다."
  )
  static let code = Phrase("Code", "코드")
  static let severity = Phrase("Effect", "처리")
  static let place = Phrase("Place", "위치")
  static let finding = Phrase("Finding", "내용")
  static let severityNote = Phrase("note", "참고")
  static let severityValue = Phrase("value set aside", "값 제외")
  static let severityRow = Phrase("row set aside", "행 제외")
  static let severityStop = Phrase("file not usable", "파일 사용 불가")
  static let setAside = Phrase("Rows that were set aside", "제외한 행")
  static let setAsideText = Phrase(
    "A row that is set aside does not leave its {city} out where other rows of it count.",
    "행이 제외되어도 같은 {city}의 다른 행이 쓰이면 그 {city}도 평가에 남습니다.")
  static let setAsideAnswer = Phrase("Answer in the row", "행에 적힌 응답")
  static let setAsideEffect = Phrase("What it means", "결과")
  static let setAsideCounts = Phrase("its other rows count", "다른 행으로 평가")
  static let setAsideLeavesOut = Phrase("not assessed", "평가하지 않음")
  static let setAsideNobody = Phrase("names no {city}", "{city} 이름 없음")
  static let asNamed = Phrase("As named in the file", "파일에 적힌 이름")
  static let nothingReturned = Phrase("Returned nothing", "미제출 {city}")
  static let nothingReturnedText = Phrase(
    "{1:city} of the registry returned nothing:", "명부 가운데 {1:city}가 응답을 내지 않았습니다:")

  static let downloadsText = Phrase(
    "These files stand beside this page and hold the same figures at full precision.",
    "이 페이지와 같은 폴더에 있으며 같은 수치를 반올림 없이 담고 있습니다.")
  static let fileRanking = Phrase("ranking, one row a {city}", "순위, {city}마다 한 줄")
  static let fileIndicators = Phrase("every answer with its source, one row each", "모든 응답과 출처, 값마다 한 줄")
  static let fileRobustness = Phrase(
    "ranks and verdicts over the variations, one row a {city}", "변화에 따른 순위와 판정, {city}마다 한 줄")
  static let fileXML = Phrase("everything, with the method; described by report.xsd", "방법을 포함한 전체, report.xsd 형식")
  static let fileJSON = Phrase("everything, for programmes", "전체, 프로그램용")
  static let embedded = Phrase("ranking.csv from within this page", "이 페이지에 담긴 ranking.csv")
}
