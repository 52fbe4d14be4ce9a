/// Programmes and mentors.
extension English {
  static let recommendation: [Phrase: String] = [
    .recommendations: "Recommendations",
    .recommendationsIntro:
      "A programme is recommended where the criteria set names the weakness or the verdict that it answers. A mentor is strong exactly where the other {city} is weak, and similar in context.",
    .mentorCapacity: " One mentor takes on at most {1:city}.",
    .fitsCount: "Fits {1:city}: ",
    .fitsNone: "Fits no {city}.",
    .mentorTable: "Mentors",
    .mentorHead: "Mentor",
    .learnHead: "To learn",
    .closenessHead: "Likeness of context",
    .mentorCaption: "{1:city} with a mentor. Likeness counts region, income and size as the criteria set weighs them.",
    .unmatchedList: "Without a mentor, as none fits or all that fit are taken: ",

    .recommendedHeading: "Programmes and mentors",
    .reasonWeak: "{1} {2}, below {3}",
    .reasonVerdict: "verdict “{1}”",
    .learnFrom: "Mentor",
    .noMentor: "No mentor: none fits, or all that fit are taken.",
    .nothingRecommended: "No programme and no mentor is called for.",
  ]
}
