internal import Diagnostics

extension Korean {
  static let criteriaChecksSayings: [CriteriaFact: String] = [
    // Nodes under an alternative, and their troubles
    .alternativeTrouble: "이 대안을 쓰면 {1}에 문제가 생김: {2}",
    .childrenNegative: "aggregation=“{1}”인데 하위 요소가 음수가 될 수 있음",
    .childrenZero: "aggregation=“{1}”인데 하위 요소가 0이 될 수 있음",
    .liftRange: "range=\"0.01 1\"로 범위를 끌어올리거나, 0에 대한 규칙이 있는 기하평균을 쓰십시오.",
    .rangeOrArithmetic: "하위 요소를 0부터 시작하는 범위로 옮기거나 산술평균을 쓰십시오.",
    .zeroUnsaid: "aggregation=“{1}”인데 zero가 없음. 하위 요소가 0일 때 어떻게 할지 적어야 함",
    .writeZero: "zero=\"stops\" 또는 zero=\"floor\" floor=\"0.01\"이라고 쓰십시오.",
    .entropyNegative: "weights=“entropy”인데 하위 요소가 음수가 될 수 있음. 그러면 비중에 뜻이 없음",
    .rangeOrDeviation: "하위 요소를 0부터 시작하는 범위로 옮기거나 weights=\"standard-deviation\"을 쓰십시오.",
    .stretchedTwice: "{1}의 범위가 1까지가 아니라 {2}까지여서 <scores>로는 {3}까지 표시됨",
    .completeRows: "aggregation=“{1}”에는 하위 요소가 모두 필요한데 {2}의 결측값은 채우지 않음. 결측값이 있는 도시는 평가 불가가 됨",
    // The shape of a set
    .cycle: "노드가 서로를 포함함: {1}",
    .removePart: "이 길에 있는 부분 하나를 지우십시오.",
    .exponentRange: "exponent=“{1}”: 범위는 {2}에서 {3}까지임",
    .partNodes: "별도의 노드로 나누십시오.",
    .tooLarge: "{2} {1}개: 평가 기준 하나에 {3}개까지 둘 수 있음",
    .entriesOf: "<{1}>의 내용",
    .partsOfCheck: "한 점검의 부분",
    .alternativesOf: "<{1}>의 대안",
    .optionsOfQuestion: "한 질문의 선택지",
    .itemsOf: "<{1}> 하나의 항목",
    .manyIndicators: "지표",
    .manyQuestions: "질문",
    .manyNodes: "노드",
    .manyLinks: "노드의 하위 요소",
    .manyChildren: "{1}의 하위 요소",
    .tooDeep: "{2}에서 아래로 부분까지 따라가면 노드가 {1}겹임. 평가 기준 하나에 {3}겹까지 둘 수 있음",
    .veryMany: "1000000000개 초과",
    .tooManyWays: "부분까지 따라가면 지수에서 지표까지 가는 길의 수가 {1}임. 평가 기준 하나에 {2}까지 둘 수 있음",
    .fewerParts: "노드를 부분으로 가져다 쓰는 곳을 줄이십시오.",
    // What is used and what weighs
    .indicatorUnused: "지표 {1:은} 어떤 지수, 요건, 판정, 격차 점검에도 쓰이지 않음",
    .itemUnused: "항목 {1:은} 어떤 지표에도 쓰이지 않음",
    .addOrRemove: "값을 만드는 규칙에 넣거나 지우십시오.",
    .noWorstGroup: "{1}에 measure=“level-and-worst-group”이 있으나, 이 지표는 집단별로 묻지 않음",
    .allWeightsZero: "{1} 아래의 가중치가 모두 0임. 아무것도 없는 평균에는 값이 없음",
    .weightsOverflow: "{1} 아래의 가중치 합이 수로 나타낼 수 있는 크기를 넘음",
    .weightSum: "{1} 아래의 가중치 합이 1이나 100이 아니라 {2}임",
    .correctWeights: "가중치를 바로잡거나, 비율만 뜻하는 것이면 weights=\"relative\"라고 쓰십시오.",
  ]
}
