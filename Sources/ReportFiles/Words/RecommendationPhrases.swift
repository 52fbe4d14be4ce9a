/// Programmes and mentors.
extension Phrase {
  static let recommendations = Phrase("Recommendations", "권고")
  static let recommendationsIntro = Phrase(
    "A programme is recommended where the criteria set names the weakness or the verdict that it answers. A mentor is strong exactly where the other {city} is weak, and similar in context.",
    "프로그램은 평가 기준이 정한 약점이나 판정에 해당하는 곳에 권합니다. 멘토는 상대 {city}가 약한 바로 그 항목에 강하고 여건이 비슷한 곳입니다.")
  static let mentorCapacity = Phrase(
    " One mentor takes on at most {1:city}.", " 멘토 한 곳은 최대 {1:city}를 맡습니다.")
  static let fitsCount = Phrase("Fits {1:city}: ", "해당하는 {1:city}: ")
  static let fitsNone = Phrase("Fits no {city}.", "해당하는 {city}가 없습니다.")
  static let mentorTable = Phrase("Mentors", "멘토")
  static let mentorHead = Phrase("Mentor", "멘토")
  static let learnHead = Phrase("To learn", "배울 항목")
  static let closenessHead = Phrase("Likeness of context", "여건의 유사도")
  static let mentorCaption = Phrase(
    "{1:city} with a mentor. Likeness counts region, income and size as the criteria set weighs them.",
    "멘토가 있는 {1:city}. 유사도는 평가 기준의 가중치에 따라 지역, 소득, 규모를 반영합니다.")
  static let unmatchedList = Phrase(
    "Without a mentor, as none fits or all that fit are taken: ", "알맞은 멘토가 없거나 모두 배정되어 멘토가 없는 곳: ")

  static let recommendedHeading = Phrase("Programmes and mentors", "프로그램과 멘토")
  static let reasonWeak = Phrase("{1} {2}, below {3}", "{1} {2}, 기준 {3} 미만")
  static let reasonVerdict = Phrase("verdict “{1}”", "판정 “{1}”")
  static let learnFrom = Phrase("Mentor", "멘토")
  static let noMentor = Phrase(
    "No mentor: none fits, or all that fit are taken.", "알맞은 멘토가 없거나 모두 배정되었습니다.")
  static let nothingRecommended = Phrase(
    "No programme and no mentor is called for.", "권할 프로그램이나 멘토가 없습니다.")
}
