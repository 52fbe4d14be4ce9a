internal import AssessmentModel
internal import Diagnostics
internal import SurveyFiles
internal import Workflow

/// What a survey without a description was taken for, in a few lines for people.
struct IntakeText {
  let record: IntakeRecord
  let style: TerminalStyle
  let language: Language

  private var account: IntakeAccount { record.account }
  private var isKorean: Bool { language == .korean }

  /// The lines; none is wider than 80 columns unless a name is.
  func text() -> String {
    let year = account.edition == "unnamed"
    let edition =
      isKorean
      ? (year ? "회차 이름 없음" : "\(account.edition)년 회차")
      : (year ? "edition unnamed" : "edition \(account.edition), from the name")
    let title =
      isKorean
      ? "설명 파일 없이 읽음: \(account.source), 조사 이름 \(account.id), \(edition)"
      : "Read without a description: \(account.source), as the survey \(account.id), \(edition)"
    var lines = [WrappedText.wrap(title, columns: 80)]
    for row in tables { lines.append(line(isKorean ? "표" : "Table", row)) }
    for row in cities { lines.append(line(isKorean ? "도시 열" : "City", row)) }
    lines.append(line(isKorean ? "문항" : "Items", items))
    let missing = missing
    if !missing.isEmpty { lines.append(line(isKorean ? "없는 문항" : "Not asked", list(missing, most: 12))) }
    lines.append(line(isKorean ? "도시" : "Cities", registry))
    let ignored = account.ignored.map { VisibleText.line($0) }.map { "“\($0)”" }
    if !ignored.isEmpty { lines.append(line(isKorean ? "읽지 않음" : "Not read", list(ignored, most: 12))) }
    if !account.leftOut.isEmpty {
      lines.append(line(isKorean ? "제외" : "Left out", list(account.leftOut, most: 12)))
    }
    if !record.kept.isEmpty { lines.append(line(isKorean ? "저장" : "Kept", list(record.kept, most: 5))) }
    return lines.joined(separator: "\n")
  }

  /// A label and what it says, broken at 80 columns with what follows under what was said.
  private func line(_ label: String, _ content: String) -> String {
    let width = isKorean ? label.unicodeScalars.count * 2 - label.unicodeScalars.count { $0 == " " } : label.count
    let gap = String(repeating: " ", count: max(1, 11 - width))
    let broken = WrappedText.wrap(String(repeating: " ", count: 11) + content, columns: 80)
    return "  \(label)\(gap)" + broken.dropFirst(11)
  }

  private func list(_ names: [String], most: Int) -> String {
    let more = names.count - most
    let shown = names.prefix(most).joined(separator: ", ")
    guard more > 0 else { return shown }
    return isKorean ? "\(shown) 외 \(more)개" : "\(shown) and \(more) more"
  }

  // MARK: Tables

  /// Tables of the same form are one line.
  private var tables: [String] {
    var order: [String] = []
    var members: [String: [IntakeAccount.Table]] = [:]
    for table in account.tables {
      let form = form(table)
      if members[form] == nil { order.append(form) }
      members[form, default: []].append(table)
    }
    return order.map { form in
      let tables = members[form] ?? []
      let rows = tables.reduce(0) { $0 + $1.rows }
      let names = tables.map { table in
        VisibleText.line(table.file + (table.sheet.map { (isKorean ? " 시트 " : ", sheet ") + $0 } ?? ""))
      }
      let count = isKorean ? "\(rows)행" : rows == 1 ? "1 row" : "\(rows) rows"
      return "\(list(names, most: 4)): \(form), \(count)"
    }
  }

  private func form(_ table: IntakeAccount.Table) -> String {
    let layout: String
    switch table.layout {
    case .wide: layout = isKorean ? "도시마다 한 행" : "a row a city"
    case .long: layout = isKorean ? "응답마다 한 행" : "a row an answer"
    case .across: layout = isKorean ? "문항마다 한 행, 도시마다 한 열" : "a row an item, a column a city"
    case .xml: layout = "XML"
    }
    guard let delimiter = table.delimiter else { return layout }
    return isKorean ? "\(layout), 구분자 \(delimiter)" : "\(layout), parted by \(delimiter)"
  }

  /// How the city is known, each way once.
  private var cities: [String] {
    var seen: Set<String> = []
    var named: [String] = []
    var rows: [String] = []
    for table in account.tables {
      switch table.city {
      case .columnByWord(let header):
        rows.append(
          isKorean
            ? "“\(VisibleText.line(header))” 열, 제목으로 찾음"
            : "the column “\(VisibleText.line(header))”, by what it is called")
      case .columnByContent(let header, let found, let count):
        rows.append(
          isKorean
            ? "“\(VisibleText.line(header))” 열, \(count)칸 중 \(found)칸이 아는 도시"
            : "the column “\(VisibleText.line(header))”: \(found) of \(count) cells are cities that are known")
      case .fileName(let name): named.append(VisibleText.line(name))
      case .headers(let count):
        rows.append(isKorean ? "열 제목 \(count)개" : "\(count) \(count == 1 ? "header names" : "headers name") them")
      }
    }
    if !named.isEmpty {
      rows.append((isKorean ? "파일이나 시트 이름: " : "the name of the file or sheet: ") + list(named, most: 6))
    }
    return rows.filter { seen.insert($0).inserted }
  }

  // MARK: Items and registry

  private var items: String {
    var parts: [String] = []
    for match in [IntakeAccount.Match.id, .name, .question] {
      let count = account.count(match)
      guard count > 0 else { continue }
      switch match {
      case .id: parts.append(isKorean ? "코드로 \(count)" : "\(count) by id")
      case .name: parts.append(isKorean ? "이름으로 \(count)" : "\(count) by name")
      case .question: parts.append(isKorean ? "질문으로 \(count)" : "\(count) by question")
      case .word: break
      }
    }
    let found = account.itemsFound.count
    let what = parts.isEmpty ? "" : ": " + parts.joined(separator: ", ")
    return isKorean
      ? "\(account.itemsAsked)개 중 \(found)개\(what) (열 또는 행)"
      : "\(found) of \(account.itemsAsked)\(what) (columns or rows)"
  }

  private var missing: [String] {
    account.itemsMissing.map(\.rawValue)
  }

  private var registry: String {
    switch account.registry {
    case .given(let file, let cities):
      return isKorean ? "\(file), 도시 \(cities)곳" : "those of \(file), \(cities) cities"
    case .known(let file, let found, let count):
      return isKorean
        ? "\(file)에 있는 도시, 이름 \(count)개 중 \(found)개를 앎"
        : "those of \(file), which knows \(found) of \(count) names"
    case .asNamed(let count, let file, let found):
      let less = file.map { isKorean ? "; \($0)은 \(found)개만 앎" : "; \($0) knows only \(found)" } ?? ""
      return isKorean ? "표에 적힌 \(count)곳\(less)" : "the \(count) that the table names\(less)"
    }
  }
}
