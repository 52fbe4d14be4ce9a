internal import Diagnostics

/// What findings say of SDMX-ML, SDMX-JSON and the World Bank's service.
extension Korean {
  static let deliveryExchangeSayings: [DeliveryFact: String] = [
    .statisticsFooterOnly: "메시지에 자료가 없음. 꼬리말: {1}",
    .statisticsFooterBeside: "메시지에 자료와 함께 적힌 말: {1}",
    .statisticsTest: "보낸 곳이 이 메시지를 시험용이라고 밝힘",
    .statisticsServiceError: "서비스가 오류로 답함: {1}",
    .statisticsKindWithoutData: "자료를 담은 메시지가 아님: {1}",
    .statisticsVersionUnread: "SDMX-ML {1} 판은 읽지 않으며 {2} 판만 읽음",
    .statisticsComponentsMany: "메시지의 구성 요소가 {1}개를 넘음",
    .statisticsGroupsMany: "그룹이 쓰는 차원의 조합이 {1}개를 넘음",
    .statisticsGroupsContradict: "키가 같은 두 그룹의 {1} 값이 서로 다름",
    .statisticsNoMeasure: "어느 구성 요소가 값인지 알 수 없음. 있는 것은 {1}",
    .statisticsDimensionsGuessed: "자료 구조 정의가 없어, 차원으로 읽은 것: {1}. 모든 계열에 있지만 속성으로 읽은 것: {2}",
    .statisticsStructureUnfit: "구조 {1}에는 자료에 없는 차원이 있어 쓰지 않음: {2}",
    .statisticsStructureLacks: "구조 {1}에 자료의 차원이 빠져 있어 쓰지 않음: {2}",
    .statisticsStructureOther: "함께 준 구조는 {1:이고} 자료의 구조와 다르므로 쓰지 않음(자료: {2})",
    .statisticsStructureWithout: "메시지에 자료 구조 정의가 없음",
    .statisticsGiveStructure: "자료 구조 정의 파일을 --form으로 함께 주십시오.",
    .statisticsSetDeletes: "동작이 {1}인 자료 집합은 지우는 것이며 자료가 아님",
    .statisticsIndexBeyond: "{1}에는 {2}에 해당하는 항목이 없음",
    .statisticsSeveralValues: "{1}의 값이 여럿임: {2}",
    .statisticsPageOfSeveral: "전체 {2}쪽 가운데 {1}쪽이며 {4}행 가운데 {3}행만 있음. 전체가 아님",
    .statisticsAllPages: "모든 행을 한 쪽으로 요청하거나(per_page) 모든 쪽을 보내십시오.",
  ]
}
