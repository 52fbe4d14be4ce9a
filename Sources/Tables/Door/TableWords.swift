internal import Diagnostics

/// Words by which tables of many offices call the parts of a table, compared as ``FoldedName`` says.
///
/// A header that holds several words with `/`, `|`, a line break or brackets between them is each of them: `도시 / City`.
package enum TableWords {
  /// What the column of cities is called.
  package static let city = folded([
    "city", "cities", "city name", "name of city", "name of the city", "name of your city", "your city", "city id",
    "city code", "municipality", "municipality name", "name of municipality", "local government", "town", "city/town",
    "도시", "도시명", "도시 이름", "시", "시명", "시 이름", "지자체", "지자체명", "지방자치단체", "지방자치단체명", "기관명", "응답 도시",
    "응답하는 도시", "ville", "nom de la ville", "commune", "municipalité", "ciudad", "nombre de la ciudad", "municipio",
    "ayuntamiento", "cidade", "nome da cidade", "município", "Stadt", "Stadtname", "Name der Stadt", "Gemeinde",
    "Kommune",
    "città", "comune", "stad", "gemeente", "kaupunki", "город", "название города", "qala", "шаһар", "şehir", "şəhər",
    "il",
    "kota", "nama kota", "thành phố", "город/муниципалитет", "хот", "都市", "都市名", "市", "城市", "城市名称", "都市名称", "مدينة",
    "المدينة", "اسم المدينة", "شهر", "นคร", "เมือง", "शहर", "lungsod", "πόλη", "orașul", "oraș", "miasto", "město",
  ])
  /// What the column is called that says which item a row answers.
  package static let question = folded([
    "question", "questions", "question id", "question code", "question no", "question number", "item", "items",
    "item id", "item code", "indicator", "indicators", "indicator id", "indicator code", "indicator name", "code",
    "criterion", "문항", "문항 번호", "질문", "질문 항목", "항목", "세부 항목", "지표", "지표명", "지표 코드", "indicateur", "question posée",
    "pregunta", "indicador", "pergunta", "Frage", "Fragen", "Indikator", "domanda", "indicatore", "vraag", "kysymys",
    "вопрос", "показатель", "soru", "gösterge", "pertanyaan", "câu hỏi", "質問", "設問", "指標", "问题", "指标", "السؤال",
  ])
  /// What the column of answers is called.
  package static let answer = folded([
    "value", "values", "answer", "answers", "response", "responses", "your answer", "reply", "값", "응답", "응답값", "답변",
    "답",
    "réponse", "réponses", "valeur", "respuesta", "respuestas", "valor", "resposta", "respostas", "Antwort",
    "Antworten",
    "Wert", "risposta", "valore", "antwoord", "waarde", "vastaus", "ответ", "значение", "cevap", "yanıt", "değer",
    "jawaban",
    "nilai", "trả lời", "回答", "値", "答案", "الإجابة",
  ])
  /// What the column of groups is called.
  package static let group = folded([
    "group", "groups", "population group", "subgroup", "집단", "그룹", "대상 집단", "groupe", "grupo", "Gruppe", "gruppo",
    "группа", "grup", "kelompok", "nhóm", "グループ", "组",
  ])
  /// What the column of the numbers of answers is called.
  package static let count = folded(["n", "sample size", "number of answers", "respondents", "응답자 수", "표본 수", "표본 크기"])
  /// What the column of evidence is called.
  package static let evidence = folded([
    "evidence", "proof", "link", "근거", "근거 자료", "증빙", "증빙 자료", "preuve", "evidencia", "Nachweis",
  ])
  /// What the column is called that says why there is no answer.
  package static let missing = folded(["missing", "why no answer", "reason for no answer", "무응답 사유"])
  /// What the column of margins is called.
  package static let margin = folded(["margin", "margin of error", "오차", "오차 범위"])
  /// What stands beside items and answers and is neither a city nor an answer.
  package static let beside = folded([
    "unit", "units", "no", "nr", "number", "id", "remarks", "remark", "note", "notes", "comment", "comments",
    "category",
    "section", "area", "domain", "dimension", "description", "definition", "source", "type", "scale", "weight", "name",
    "단위", "번호", "순번", "연번", "비고", "메모", "분류", "영역", "구분", "설명", "정의", "출처", "유형", "척도", "가중치",
  ])
  /// What rows and columns of totals are called.
  package static let summary = folded([
    "total", "totals", "sum", "subtotal", "grand total", "mean", "average", "avg", "median", "minimum", "maximum",
    "all",
    "all cities", "standard deviation", "합계", "총계", "소계", "계", "평균", "전체", "중앙값", "최소", "최대", "표준편차", "moyenne",
    "somme",
    "promedio", "media", "suma", "média", "soma", "Mittelwert", "Durchschnitt", "Summe", "Gesamt",
  ])

  private static func folded(_ words: [String]) -> Set<String> { Set(words.map(FoldedName.of)) }

  /// Whether a header is one of the words, or holds it among several.
  package static func holds(_ header: String, in words: Set<String>) -> Bool {
    guard header.utf8.count <= 200 else { return false }
    let whole = FoldedName.of(header)
    if words.contains(whole) { return true }
    let parts = header.split { "/|()[]\n\r:".contains($0) || $0 == "\r\n" }
    return parts.count > 1 && parts.contains { words.contains(FoldedName.of(String($0))) }
  }

  /// Whether a text as a whole is one of the words.
  package static func isWhole(_ text: String, in words: Set<String>) -> Bool {
    text.utf8.count <= 200 && words.contains(FoldedName.of(text))
  }
}
