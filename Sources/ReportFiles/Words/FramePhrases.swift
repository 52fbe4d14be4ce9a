/// The frame of every page: navigation, banners, headings.
extension Phrase {
  static let skip = Phrase("Skip to the content", "본문으로 건너뛰기")
  static let sections = Phrase("Sections", "목차")
  static let otherLanguage = Phrase("한국어", "English")
  static let eyebrow = Phrase("E-government assessment", "전자정부 평가")
  static let edition = Phrase("Edition", "조사 연도")
  static let surveyLabel = Phrase("Survey", "조사")
  static let assessed = Phrase("Assessed", "평가 대상")
  static let assessedValue = Phrase("{1} of {2:city}", "{2:city} 중 {1}")
  static let methodDigest = Phrase("Method", "방법 지문")
  static let inputDigests = Phrase("Inputs", "입력 자료 지문")
  static let engine = Phrase("Engine", "엔진")
  static let criteriaVersion = Phrase("Criteria", "평가 기준")
  static let criteriaVersionValue = Phrase("{1}, version {2}", "{1}, {2}판")
  static let summary = Phrase("Summary", "요약")
  static let ranking = Phrase("Ranking", "순위")
  static let matrix = Phrase("{1} and {2}", "{1}·{2} 분포")
  static let matrixShort = Phrase("Chart", "분포도")
  static let divide = Phrase("Digital divide", "정보격차")
  static let profiles = Phrase("Profiles", "도시별 결과")
  static let method = Phrase("Method", "평가 방법")
  static let dataQuality = Phrase("Data quality", "자료 품질")
  static let downloads = Phrase("Downloads", "내려받기")
  static let permalink = Phrase("Link to this section", "이 부분의 주소")
  static let toTop = Phrase("Back to the ranking", "순위로 돌아가기")
  static let footer = Phrase(
    "Written by Feasibility {1}. The same input gives the same bytes; nothing on this page is fetched from elsewhere.",
    "Feasibility {1} 작성. 입력이 같으면 결과 파일도 같으며, 이 페이지는 외부에서 아무것도 불러오지 않습니다.")
  static let colon = Phrase(": ", ": ")
  static let noteHeading = Phrase("Note", "참고")
  static let separator = Phrase(", ", ", ")

  static let syntheticTitle = Phrase("Synthetic data", "합성 데이터")
  static let syntheticText = Phrase(
    "Every answer here was made up by a programme. No city gave it, and nothing here says anything about a real city.",
    "이 보고서의 모든 응답은 프로그램이 만든 가상의 값입니다. 실제 도시가 제출한 것이 아니며 실제 도시에 대해 아무것도 말하지 않습니다.")
  static let proxyTitle = Phrase("Country values standing in for cities", "국가 값으로 대신한 도시 자료")
  static let proxyText = Phrase(
    "No city was asked. Each city shows the value of its country, so cities of one country are tied, not ranked apart.",
    "도시에 직접 묻지 않았습니다. 각 도시는 소속 국가의 값을 쓰므로 같은 국가의 도시는 동순위이며 서로 비교할 수 없습니다.")
}
