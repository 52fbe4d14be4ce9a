/// Codes of mappings and merging.
extension Korean {
  static let mappingCodes: [String: CodeText] = [
    "DLV-100": CodeText(
      title: "매핑은 전부 읽힘",
      meaning: "매핑에 있을 수 없는 것이 있거나, 빠졌거나, 두 번 있거나, 두 가지를 말합니다.",
      reason: "반만 이해한 매핑은 항목에 엉뚱한 문항의 답을 넣게 됩니다.",
      remedy: "알려 준 자리를 고치거나 매핑을 새로 제안받으십시오."),
    "DLV-101": CodeText(
      title: "답하는 대상이 있음",
      meaning: "매핑이 평가기준에 없는 항목, 집단, 부분에 답합니다.",
      reason: "묻지 않은 것에 대한 답은 말없이 사라지게 됩니다.",
      remedy: "넓은 표의 머리글처럼 적으십시오: GOV-01, DIV-01[women], GOV-01.evidence."),
    "DLV-102": CodeText(
      title: "한 대상에는 한 문항이 답함",
      meaning: "매핑의 두 문항이 같은 것에 답합니다.",
      reason: "둘 가운데 어느 것을 쓸지 알 수 없습니다.",
      remedy: "하나는 빼십시오."),
    "DLV-103": CodeText(
      title: "매핑의 문항이 설문지에 있음",
      meaning: "항목에 답하던 문항이 설문지에 더는 없습니다.",
      reason: "이번에는 그 항목의 답이 없는데, 도시가 답하지 않은 것처럼 보여서는 안 됩니다.",
      remedy: "--propose와 --mapping으로 새 설문지에 맞추어 매핑을 다시 제안받으십시오."),
    "DLV-104": CodeText(
      title: "문항은 이름을 지킴",
      meaning: "매핑의 문항이 없어지고, 이름의 끝이나 글이 같은 다른 문항이 있습니다.",
      reason: "같은 문항일 것 같지만 그것은 사람이 정할 일입니다.",
      remedy: "--propose와 --mapping으로 매핑을 다시 제안받으면 정한 것이 새 이름으로 옮겨지며, 확인하면 됩니다."),
    "DLV-105": CodeText(
      title: "매핑은 모든 문항을 앎",
      meaning: "설문지에 매핑이 모르는 문항이 있습니다.",
      reason: "그 문항이 무엇에 답하는지 정한 적이 없습니다.",
      remedy: "매핑을 다시 제안받아 정하십시오."),
    "DLV-106": CodeText(
      title: "읽는 것은 확인한 것임",
      meaning: "매핑은 이 문항이 그 항목에 답할 것 같다고만 봅니다.",
      reason: "말이 비슷하다고 증거가 되지는 않습니다. 짐작을 말없이 읽으면 틀린 값이 됩니다.",
      remedy: "맞으면 confidence=\"likely\"를 지우거나 certain이라고 적으십시오."),
    "DLV-107": CodeText(
      title: "응답자 정보는 제외함",
      meaning: "이름, 주소, 전자우편, 전화번호, 기기, 위치는 조사에 옮기지 않습니다.",
      reason: "도시 연구에는 개인 정보가 필요하지 않으며 퍼뜨려서도 안 됩니다.",
      remedy: "할 일은 없습니다. 그 가운데 항목이 있으면 매핑에서 대상을 적으십시오."),
    "DLV-108": CodeText(
      title: "모든 문항을 정함",
      meaning: "매핑에 무엇에 답하는지 정하지 않은 문항이 있습니다.",
      reason: "제외하지만 그것이 맞을 수도, 손실일 수도 있습니다.",
      remedy: "무엇에 답하는지 적거나 leftOut=\"not-asked\"라고 적으십시오."),
    "DLV-109": CodeText(
      title: "응답에는 도시 이름이 있음",
      meaning: "도시를 묻는 문항에 답이 없거나 설문지에 그 문항이 없습니다.",
      reason: "도시를 모르는 응답은 점수를 매길 수 없습니다.",
      remedy: "응답에 도시를 적거나 매핑에서 다른 문항을 지정하십시오."),
    "DLV-110": CodeText(
      title: "코드에는 뜻이 있음",
      meaning: "매핑에 값도 사유도 없는 선택지를 골랐습니다.",
      reason: "코드의 뜻은 설문지마다 다릅니다. 1은 예일 수도, 다섯 단계의 첫째일 수도 있습니다.",
      remedy: "매핑에서 그 선택지에 값이나 사유를 적으십시오."),
    "DLV-111": CodeText(
      title: "고른 선택지는 한 답이 됨",
      meaning: "하나만 골라야 하는데 여러 개를 골랐거나, 무응답 사유와 다른 것을 함께 골랐습니다.",
      reason: "어느 것을 뜻하는지 알 수 없습니다.",
      remedy: "도시에 확인하거나, 고른 선택지로 답을 만드는 방법을 매핑에 적으십시오."),
    "DLV-112": CodeText(
      title: "한 도시에는 한 응답이 있음",
      meaning: "한 도시가 여러 번 응답하여 매핑의 규칙대로 합쳤습니다.",
      reason: "늦은 응답과 고친 응답은 흔합니다. 바뀐 답은 replaced.csv에 남습니다.",
      remedy: "replaced.csv를 확인하십시오."),
    "DLV-113": CodeText(
      title: "한 도시의 응답이 서로 같음",
      meaning: "한 도시의 응답들이 서로 다르며, 물어보는 것이 규칙입니다.",
      reason: "나중 것이 고친 것일 수도, 다른 사람의 실수일 수도 있습니다.",
      remedy: "매핑에 결정을 적거나 규칙을 latest나 by-item으로 적으십시오."),
    "DLV-114": CodeText(
      title: "응답을 끝까지 제출함",
      meaning: "도구에 따르면 응답이 끝나지 않았습니다.",
      reason: "답한 것은 쓰고, 답하지 않은 것은 나중에 올 수 있습니다.",
      remedy: "도시에 마저 답하도록 요청하고 다시 가져오십시오."),
    "DLV-115": CodeText(
      title: "결정은 무엇인가를 정함",
      meaning: "매핑의 결정이 정할 것이 없는 도시, 항목, 자리를 가리킵니다.",
      reason: "다른 파일에 대한 결정이거나 잘못 적었을 수 있습니다.",
      remedy: "지우거나 알려 준 대로 자리를 적으십시오."),
    "DLV-116": CodeText(
      title: "매핑이 파일에 맞음",
      meaning: "어느 매핑도 이 파일의 문항을 모릅니다.",
      reason: "다른 설문지의 응답입니다.",
      remedy: "그 설문지의 매핑도 적거나 새로 제안받으십시오."),
    "DLV-117": CodeText(
      title: "매핑은 그 평가기준을 위한 것임",
      meaning: "매핑이 지정한 평가기준이 아닌 다른 기준을 위해 만들어졌습니다.",
      reason: "번호가 같은 항목도 다른 것을 물을 수 있습니다.",
      remedy: "매핑에 맞는 평가기준을 적거나 이 기준에 맞는 매핑을 제안받으십시오."),
  ]
}
