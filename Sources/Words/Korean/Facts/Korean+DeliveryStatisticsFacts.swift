internal import Diagnostics

/// What findings say of statistics offices.
extension Korean {
  static let deliveryStatisticsSayings: [DeliveryFact: String] = [
    .statisticsColumnsUnknown: "키가 되는 열과 OBS_VALUE 열을 찾을 수 없거나 같은 머리글이 두 번 있음: {1}",
    .statisticsNoTable: "열이 있는 텍스트 파일이 아님",
    .statisticsNoHeading: "머리글이 {1}인 행이 없음",
    .statisticsNoYear: "연도가 있어야 할 머리글이 연도가 아님: {1}",
    .statisticsEmpty: "파일 전체에 관측값이 하나도 없음",
    .statisticsTooWide: "지역·기간 {1}개와 계열 {2}개로 만든 표가 읽을 수 있는 셀 {3}개를 넘음",
    .statisticsRolesTaken: "지역: {1}, 기간: {2}, 질문: {3}",
    .statisticsSameTwice: "{2}의 {1:이} 같은 값으로 한 번 더 나옴. 처음은 {3}행임",
    .statisticsOtherTwice: "{2}의 {1:이} 다른 값으로 한 번 더 나와 둘 다 쓰지 않음. 처음은 {3}행임",
    .statisticsStatusContradicts: "OBS_STATUS {1:은} 값이 없다는 뜻인데 {2:이} 적혀 있음",
    .statisticsDeletes: "동작이 {1}인 행은 지우는 행이며 자료가 아님",
    .statisticsActionUnknown: "SDMX에는 동작 {1:이} 없음",
    .statisticsUnitChanges: "{1}의 값 하나는 단위가 {2}이고 첫 값은 {3}임",
    .statisticsDecimalComma: "열이 세미콜론으로 나뉘어 있어 값 안의 쉼표를 소수점으로 읽음",
    .statisticsCommaUnsure: "{1}의 쉼표는 소수점일 수도 천 단위 구분일 수도 있음. 같은 열에 마침표가 든 값이 있음",
    .statisticsNoCode: "{1}의 코드가 없는 값",
    .statisticsRagged: "머리글은 셀 {2}개를 요구하나 행에는 {1}개가 있음",
    .statisticsAttributesLeft: "값 옆에 있으나 쓰지 않음: {1}",
    .statisticsAttributeRows: "키가 온전하지 않고 값도 없이 다른 행을 설명하는 행 {1}개는 쓰지 않음",
  ]
}
