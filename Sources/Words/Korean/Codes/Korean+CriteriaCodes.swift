/// Codes of criteria files: their form, their values, and what refers to what.
extension Korean {
  static let criteriaCodes: [String: CodeText] = [
    "CRT-001": CodeText(
      title: "평가 기준이 아닌 파일",
      meaning: "다른 종류의 XML 파일입니다. 최상위 요소가 네임스페이스 “urn:feasibility:criteria:1”의 “criteriaSet”이 아닙니다.",
      reason: "다른 종류의 파일을 읽으면 빈 평가 기준으로 읽혀 모든 도시가 평가 불가로 나옵니다.",
      remedy: """
        평가 기준 파일을 지정하십시오. 대개 “Criteria/<set>/criteria.xml”입니다. 이 파일이 평가 기준이어야 한다면 다음과 같이 시작하십시오: “<criteriaSet \
        xmlns="urn:feasibility:criteria:1" id="…">”.
        """),
    "CRT-002": CodeText(
      title: "평가 기준 형식의 버전이 다름",
      meaning: "네임스페이스에 적힌 형식의 버전이 1이 아닙니다.",
      reason: "새 형식에서는 같은 말의 뜻이 달라질 수 있으며, 일부만 읽으면 경고 없이 다른 점수가 나옵니다.",
      remedy: "파일에 맞는 버전의 프로그램을 쓰거나, 파일을 버전 1로 고치고 “urn:feasibility:criteria:1”이라고 적으십시오."),
    "CRT-003": CodeText(
      title: "비어 있는 평가 기준 파일",
      meaning: "파일에 아무 내용이 없거나 공백만 있습니다.",
      reason: "빈 파일은 대개 복사나 내려받기가 실패한 것입니다.",
      remedy: "파일을 다시 받거나 “feasibility new criteria NAME” 명령으로 새로 시작하십시오."),
    "CRT-010": CodeText(
      title: "이 자리에서 쓸 수 없는 요소",
      meaning: "형식에 따르면 이 자리에는 이 이름의 요소를 쓸 수 없습니다.",
      reason: "알 수 없는 요소는 대개 이름을 잘못 적은 것이며, 건너뛰면 규칙 하나가 경고 없이 사라집니다.",
      remedy: "이름을 고치거나, 요소를 맞는 자리로 옮기거나, 지우십시오. 어디에 무엇을 쓸 수 있는지는 “Criteria/criteria-set.xsd”에 있습니다."),
    "CRT-011": CodeText(
      title: "이 자리에서 쓸 수 없는 속성",
      meaning: "이 요소에는 이 이름의 속성이 없습니다.",
      reason: "알 수 없는 속성은 대개 이름을 잘못 적은 것이며, 그러면 적은 값 대신 기본값이 적용됩니다.",
      remedy: "이름을 고치거나 속성을 지우십시오."),
    "CRT-012": CodeText(
      title: "필수 요소 누락",
      meaning: "점검 결과에 적힌 요소가 이 요소 안에 반드시 있어야 합니다.",
      reason: "추측하지 않고는 그 자리에 둘 수 있는 것이 없습니다.",
      remedy: "요소를 추가하십시오."),
    "CRT-013": CodeText(
      title: "필수 속성 누락",
      meaning: "점검 결과에 적힌 속성은 기본값이 없으므로 반드시 적어야 합니다.",
      reason: "추측하지 않고는 둘 수 있는 값이 없습니다.",
      remedy: "속성을 추가하십시오."),
    "CRT-014": CodeText(
      title: "허용된 횟수보다 많이 쓴 요소",
      meaning: "이 자리에는 이 요소를 한 번만 쓸 수 있습니다.",
      reason: "둘 가운데 어느 것을 의도했는지 알 수 없습니다.",
      remedy: "하나를 지우거나 내용을 하나로 합치십시오."),
    "CRT-015": CodeText(
      title: "텍스트를 둘 수 없는 자리의 텍스트",
      meaning: "다른 요소를 담는 요소인데 그 요소들 사이에 텍스트가 있습니다.",
      reason: "이런 텍스트는 아무 효력이 없습니다. 대개 태그가 빠졌거나 메모를 적은 것입니다.",
      remedy: "메모는 “<!-- … -->” 안에 넣고, 나머지는 지우거나 태그로 감싸십시오."),
    "CRT-016": CodeText(
      title: "문구 누락",
      meaning: "이름이나 그 밖의 문구가 비어 있거나 영어 문구가 없습니다.",
      reason: "보고서와 안내문은 이 문구로 대상을 부르며, 해당 언어의 문구가 없으면 영어를 대신 씁니다.",
      remedy: "문구를 적으십시오. 적어도 영어로는 적어야 합니다."),
    "CRT-017": CodeText(
      title: "알 수 없는 언어이거나 두 번 쓴 언어",
      meaning: "“xml:lang”에 적힌 언어를 이 프로그램이 쓰지 않거나, 같은 언어로 된 문구가 두 개입니다.",
      reason: "알 수 없는 언어로 된 문구는 결코 표시되지 않으며, 둘이 있으면 하나만 표시할 수 있습니다.",
      remedy: "“xml:lang=\"en\"” 또는 “xml:lang=\"ko\"”를 각각 한 번씩 쓰십시오."),
    "CRT-018": CodeText(
      title: "서로 맞지 않는 속성",
      meaning: "여러 속성 가운데 꼭 하나만 있어야 하거나, 어떤 속성이 다른 속성과 함께 있을 때에만 뜻이 있습니다.",
      reason: "둘이 있거나 하나도 없으면 무엇을 의도했는지 알 수 없습니다.",
      remedy: "의도한 것만 남기십시오."),
    "CRT-019": CodeText(
      title: "순서가 어긋난 요소",
      meaning: "이 자리에서 쓸 수 있는 요소이지만, 형식에서 이 요소보다 뒤에 오는 요소의 다음에 있습니다.",
      reason: "모든 파일의 순서가 같아야 사람이 내용을 쉽게 찾고, 편집기도 다음에 올 것을 제시할 수 있습니다.",
      remedy: "맞는 자리로 옮기십시오. 순서는 “Criteria/criteria-set.xsd”에 있습니다."),
    "CRT-020": CodeText(
      title: "숫자가 아닌 값",
      meaning: "숫자를 적어야 합니다. 아라비아 숫자로 적고, 필요하면 소수점과 지수를 붙입니다.",
      reason: "일부만 숫자인 값을 추측해서 읽어서는 안 됩니다.",
      remedy: "3, 0.25, 1e-6처럼 공백, 단위, 천 단위 구분 기호 없이 적으십시오."),
    "CRT-021": CodeText(
      title: "소수점 자리에 쓴 쉼표",
      meaning: "숫자를 쉼표로 적었습니다.",
      reason: "“0,5”와 “1,000”은 프로그램이 보기에는 같은 형식입니다. 평가 기준 파일에서는 언어와 관계없이 소수점을 씁니다.",
      remedy: "0.5처럼 소수점으로 적으십시오."),
    "CRT-022": CodeText(
      title: "유한하지 않은 수",
      meaning: "NaN이나 INF이거나, 담을 수 없을 만큼 큰 수입니다.",
      reason: "이런 값은 관련된 모든 점수로 번집니다.",
      remedy: "유한한 수를 적거나, 한쪽 끝이 열려 있다면 속성을 적지 마십시오."),
    "CRT-023": CodeText(
      title: "정수가 아닌 값",
      meaning: "0 이상의 정수가 와야 합니다.",
      reason: "단계, 개수, 소수 자릿수는 정수로만 나타냅니다.",
      remedy: "4처럼 숫자만 적으십시오."),
    "CRT-024": CodeText(
      title: "허용된 단어가 아님",
      meaning: "이 속성은 정해진 몇 가지 단어 가운데 하나만 받습니다.",
      reason: "알 수 없는 단어를 쓰면 경고 없이 기본값이 적용됩니다.",
      remedy: "점검 결과에 적힌 단어 가운데 하나를 고르십시오."),
    "CRT-025": CodeText(
      title: "id의 형식에 맞지 않는 이름",
      meaning: "id는 영문자(A~Z, a~z), 숫자, “.”, “-”, “_”로 이루어지며 영문자나 숫자로 시작합니다.",
      reason: "id는 열 이름, 링크, 파일 이름이 됩니다.",
      remedy: "공백이나 다른 문자 없이 id를 적고, 전체 이름은 “<name>”에 적으십시오."),
    "CRT-026": CodeText(
      title: "범위를 벗어난 수",
      meaning: "수가 그 뜻에 따라 허용되는 범위 안에 있지 않습니다.",
      reason: "예를 들어 1보다 큰 비율에는 결코 이를 수 없으므로 어느 도시도 평가되지 않습니다.",
      remedy: "수를 고치십시오. 범위는 점검 결과에 적혀 있습니다."),
    "CRT-030": CodeText(
      title: "두 번 쓴 id",
      meaning: "같은 종류의 두 대상이 같은 id를 가집니다.",
      reason: "이 id를 가리키면 둘 가운데 어느 것인지 알 수 없습니다.",
      remedy: "하나에 다른 id를 주십시오."),
    "CRT-031": CodeText(
      title: "정의되지 않은 지표",
      meaning: "평가 기준에 정의되지 않은 지표를 가리킵니다.",
      reason: "없는 것으로 매긴 점수는 점수가 아닙니다.",
      remedy: "이름을 고치거나 “<indicators>”에 지표를 정의하십시오."),
    "CRT-032": CodeText(
      title: "정의되지 않은 노드",
      meaning: "평가 기준의 어느 지수에도 정의되지 않은 노드를 가리킵니다.",
      reason: "없는 것에 대한 규칙은 결코 충족되지 않습니다.",
      remedy: "이름을 고치거나 “<index>” 안에 노드를 정의하십시오."),
    "CRT-033": CodeText(
      title: "정의되지 않은 항목",
      meaning: "어느 지표도 묻지 않는 항목을 값 규칙이 씁니다.",
      reason: "모든 도시에서 값이 빠지게 됩니다.",
      remedy: "이름을 고치거나 지표의 “<items>”에 항목을 정의하십시오."),
    "CRT-034": CodeText(
      title: "정의되지 않은 인구 집단",
      meaning: "격차 규칙에 정의되지 않은 집단을 점검이 가리킵니다.",
      reason: "격차를 결코 측정할 수 없습니다.",
      remedy: "이름을 고치거나 “<groups>”에 집단을 정의하십시오."),
    "CRT-035": CodeText(
      title: "서로를 포함하는 노드",
      meaning: "노드의 구성 요소를 따라가면 그 노드로 되돌아옵니다.",
      reason: "자기 자신에 따라 정해지는 점수는 값을 구할 수 없습니다.",
      remedy: "점검 결과에 나온 순환 고리에서 구성 요소 하나를 빼서 고리를 끊으십시오."),
    "CRT-036": CodeText(
      title: "쓰이지 않는 지표",
      meaning: "지표를 묻지만 이 지표를 쓰는 지수, 요건, 판정, 격차 점검이 없습니다.",
      reason: "도시가 쓰이지 않을 응답을 하게 됩니다. 대개 쓸 곳을 빠뜨렸거나 이름을 잘못 적은 것입니다.",
      remedy: "지표를 쓰거나 지우십시오. 참고 사항이며, 평가 기준은 이대로도 쓸 수 있습니다."),
    "CRT-037": CodeText(
      title: "어느 지표도 쓰지 않는 항목",
      meaning: "항목을 묻지만 이 항목으로 만드는 값이 없습니다.",
      reason: "대개 합이나 평균에서 항목이 빠진 것이며, 그러면 그 값이 틀립니다.",
      remedy: "값 규칙에 항목을 넣거나 항목을 지우십시오."),
  ]
}
