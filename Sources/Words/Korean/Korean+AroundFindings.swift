/// What is said around findings.
extension Korean {
  static let aroundFindings: [FindingPhrase: String] = [
    .stop: "중단",
    .row: "행 제외",
    .value: "값 제외",
    .note: "참고",

    .once: "1건",
    .times: "{1}건",
    .cities: "{1}개 도시: {2}",
    .namesAndMore: "{1} 외 {2}곳",
    .moreListed: "… 외 {1}건. --findings all을 주면 모두 보입니다",
    .moreKept: "… 같은 것이 {1}건 더 있음. 종류마다 {2}건까지만 남깁니다",

    .stops: "중단 {1}건",
    .rowsAndValuesAside: "제외된 행 {1}개와 값 {2}개",
    .rowsAside: "제외된 행 {1}개",
    .valuesAside: "제외된 값 {1}개",
    .notes: "참고 {1}건",
    .kindsAndFindings: "{1}종, 모두 {2}건: {3}",
    .alsoAcknowledged: "{1}; 확인된 것 {2}건",
    .acknowledgedOnly: "확인된 것 {1}건",
  ]
}
