/// Programmes and mentors.
extension Korean {
  static let recommendation: [Phrase: String] = [
    .recommendations: "권고",
    .recommendationsIntro: "프로그램은 평가 기준이 정한 약점이나 판정에 해당하는 곳에 권합니다. 멘토는 상대 {city:이} 약한 바로 그 항목에 강하고 여건이 비슷한 곳입니다.",
    .mentorCapacity: " 멘토 한 곳은 최대 {1:city:을} 맡습니다.",
    .fitsCount: "해당하는 {1:city}: ",
    .fitsNone: "해당하는 {city:이} 없습니다.",
    .mentorTable: "멘토",
    .mentorHead: "멘토",
    .learnHead: "배울 항목",
    .closenessHead: "여건의 유사도",
    .mentorCaption: "멘토가 있는 {1:city}. 유사도는 평가 기준의 가중치에 따라 지역, 소득, 규모를 반영합니다.",
    .unmatchedList: "알맞은 멘토가 없거나 모두 배정되어 멘토가 없는 곳: ",

    .recommendedHeading: "프로그램과 멘토",
    .reasonWeak: "{1} {2}, 기준 {3} 미만",
    .reasonVerdict: "판정 “{1}”",
    .learnFrom: "멘토",
    .noMentor: "알맞은 멘토가 없거나 모두 배정되었습니다.",
    .nothingRecommended: "권할 프로그램이나 멘토가 없습니다.",
  ]
}
