internal import Diagnostics

/// What findings say of survey archives.
extension Korean {
  static let deliveryArchiveSayings: [DeliveryFact: String] = [
    .exchangeWithout: "정의 파일에 {1} 요소가 없음",
    .exchangeTwice: "정의 파일에 {1} 요소가 둘 이상 있음",
    .exchangeHierarchy: "하나의 {1:이} 아니라 여러 조사의 계층을 정의한 파일임",
    .exchangeTypeUnknown: "Triple-S에는 {1} 유형의 변수가 없어 {2:을} 읽지 않음",
    .exchangePositionBroken: "{1:이} 데이터의 어디에 있는지 적혀 있지 않거나 있을 수 없는 자리여서 읽지 않음",
    .exchangeDataNoText: "데이터가 텍스트 파일이 아님",
    .exchangeDataNone: "데이터 없이 정의만 있어 응답자가 없음",
    .exchangeDataElsewhere: "데이터 없이 정의만 있어 응답자가 없음. 데이터는 {1}에 있다고 적혀 있음",
    .exchangeDataTwice: "데이터로 볼 수 있는 파일이 둘 이상임: {1}",
    .exchangeGiveData: "데이터 파일을 나란히 적거나 --form으로 함께 주십시오.",
    .exchangeGiveOne: "데이터 파일은 한 번에 하나만 주십시오.",
    .exchangeTooWide: "응답자 {1}명과 변수 {2}개로 만든 표가 읽을 수 있는 셀 {3}개를 넘음",
    .exchangeDataMoved: "데이터 {1}열의 머리글은 {2}인데 정의에는 그 자리에 {3:이} 있다고 적혀 있음",
    .exchangeColumnsLeft: "어느 변수도 설명하지 않는 열에 내용이 있으나 쓰지 않음: {1}",
    .exchangeFieldBroken: "{1:은} {2} 유형인 {3:이} 가질 수 있는 값이 아님",
    .exchangeFilterNotRead: "{2}의 필터 {1:이} 논리 변수가 아니어서 묻지 않은 것을 가려낼 수 없음",
    .exchangeFilterContradicts: "필터에 따르면 묻지 않은 {1}에 응답이 있음",
    .exchangeMissingCodes: "{1}에서 결측으로 읽은 코드: {2}",
    .exchangeLabelledNumbers: "{1}에서 이름표가 있으나 수로 읽은 값: {2}",
    .exchangeOutOfRange: "{1:은} 정의가 {2}에 허용한 범위를 벗어남",
    .exchangeNothingShared: "코드북 {1}의 변수가 데이터에 하나도 없음",
    .exchangeNameAlone: "데이터만 주거나 그 데이터의 코드북을 함께 주십시오.",
    .exchangeNoVariables: "코드북에 변수가 하나도 없음",
    .exchangeColumnsUncertain: "고정 열에 여러 바이트로 된 글자가 있어 열을 글자 수로 셈",
    .exchangeSPSSNotBuilt: "이 프로그램의 빌드에서는 읽지 않는 SPSS 데이터 파일임",
    .exchangeBuildSPSS:
      "데이터를 CSV로, 코드북을 DDI로 내보내어 함께 주십시오. 또는 libreadstat-dev를 설치하고 swift build --traits SPSS로 프로그램을 빌드하십시오.",
    .exchangeSPSSBroken: "libreadstat가 파일을 끝까지 읽지 못함: {1}",
    .exchangeSendCSV: "데이터를 CSV로 내보내거나 글자마다 한 바이트인 인코딩으로 내보내십시오.",
  ]
}
