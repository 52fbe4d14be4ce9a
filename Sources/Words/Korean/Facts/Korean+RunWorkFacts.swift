internal import Diagnostics

extension Korean {
  static let runWorkSayings: [RunFact: String] = [
    // Repetitions and methods
    .acceptabilityTooMany: "도시가 {2}곳을 넘는 {1}곳이어서 순위 허용도를 계산하지 않음",
    .raisePairwise: "--pairwise-limit으로 한도를 높이십시오.",
    .acceptabilityUpTo: "도시가 {1}곳임. 순위 허용도는 {2}곳까지 계산할 수 있음",
    .compareRegion: "한 지역의 도시들만 비교하십시오.",
    .tooManyToRepeat: "도시가 {1}곳임. 재계산은 {2}곳까지만 함",
    .cellsUnderHeaders: "제목 {2}개 아래에 셀이 {1}개 있음",
    .tooManyToRemove: "평가된 도시가 {1}곳임. 한 곳씩 빼 보는 계산은 {2}곳까지만 함",
    .nothingToRecommend: "“{1}”에 <programmes>도 <mentors>도 없음",
  ]
}
