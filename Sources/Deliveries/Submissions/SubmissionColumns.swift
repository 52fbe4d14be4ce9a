internal import XMLStream

/// Tells which columns are one question: options, places and what was written under “other” stand beside one another.
struct SubmissionColumns {
  private let table: SubmissionTable
  /// Whether headings are texts that respondents read, and not names.
  let areLabels: Bool
  /// The questions in the order of the file.
  private(set) var found: [SubmissionColumn] = []
  /// Names of select-many questions that were told by their cells alone, for want of a column that joins them.
  private(set) var inferred: [String] = []
  /// Headings of columns with 0 and 1 beside such questions, which may be further options.
  private(set) var leftApart: [String] = []

  /// - Complexity: O(cells).
  init(_ table: SubmissionTable) {
    self.table = table
    areLabels = table.headings.contains { heading in
      !heading.isEmpty && !table.dialect.isRecord(heading) && !heading.split(separator: "/").allSatisfy(Self.isName)
    }
    var column = 0
    while column < table.headings.count { column = take(column) }
  }

  /// Takes the question that begins at a column; the column behind it.
  private mutating func take(_ column: Int) -> Int {
    let heading = table.headings[column]
    if table.dialect.isRecord(heading) {
      found.append(.record(column))
      return column + 1
    }
    if let parts = placeParts(column) {
      found.append(.place(joined: nil, parts: parts.columns, name: parts.name))
      return column + 4
    }
    if let parts = placeParts(column + 1), isJoinedPlace(column, parts.name) {
      found.append(.place(joined: column, parts: parts.columns, name: heading))
      return column + 5
    }
    let options = options(behind: column, under: heading)
    if !options.isEmpty { return takeChoices(heading, joined: column, options) }
    if let split = splitAlone(column) {
      inferred.append(split.name)
      return takeChoices(split.name, joined: nil, split.options)
    }
    if inferred.last.map({ areLabels && heading.hasPrefix($0.prefix { $0 != "/" }) }) == true, kind(column) == .ticks {
      leftApart.append(heading)
    }
    if isNext(column, heading + "_URL") {
      found += [.attachment(column), .record(column + 1)]
      return column + 2
    }
    found.append(.single(column))
    guard isOther(column + 1, of: heading), table.rows.contains(where: { $0.text(column) == "other" }) else {
      return column + 1
    }
    found.append(.other(column + 1, of: column))
    return column + 2
  }

  private mutating func takeChoices(_ name: String, joined: Int?, _ options: [SplitChoices.Option]) -> Int {
    let end = (options.last?.column ?? joined ?? 0) + 1
    let other = options.firstIndex { $0.name == "other" }.flatMap { isOther(end, of: name) ? ($0, end) : nil }
    found.append(.choices(SplitChoices(name: name, joined: joined, options: options, other: other)))
    return other == nil ? end : end + 1
  }

  // MARK: - Options

  /// The options behind a column that joins them: their headings begin with its own, and they hold 0 and 1.
  private func options(behind column: Int, under heading: String) -> [SplitChoices.Option] {
    guard !heading.isEmpty else { return [] }
    var options: [SplitChoices.Option] = []
    var next = column + 1
    while next < table.headings.count, let name = option(table.headings[next], of: heading),
      kind(next) != .texts
    {
      options.append(SplitChoices.Option(column: next, name: name))
      next += 1
    }
    // Only blank cells under them: a question of a group that is called like another one looks the same.
    let isSilent = !table.dialect.slashIsOption && areLabels && options.allSatisfy { kind($0.column) == .blank }
    return isSilent && options.count < 2 ? [] : options
  }

  /// Options without a column that joins them: two or more columns side by side, with 0 and 1 alone.
  private func splitAlone(_ column: Int) -> (name: String, options: [SplitChoices.Option])? {
    let heading = table.headings[column]
    guard let slash = heading.lastIndex(of: "/"), kind(column) == .ticks else { return nil }
    let name = String(heading[..<slash])
    guard !name.isEmpty else { return nil }
    var options: [SplitChoices.Option] = []
    var next = column
    while next < table.headings.count, let own = option(table.headings[next], of: name),
      areLabels || !own.contains("/"), kind(next) == .ticks || kind(next) == .blank
    {
      options.append(SplitChoices.Option(column: next, name: own))
      next += 1
    }
    return options.count > 1 ? (name, options) : nil
  }

  private func option(_ heading: String, of question: String) -> String? {
    guard heading.utf8.count > question.utf8.count + 1, heading.hasPrefix(question) else { return nil }
    let rest = heading.utf8.dropFirst(question.utf8.count)
    return rest.first == UInt8(ascii: "/") ? String(Substring(rest.dropFirst())) : nil
  }

  private enum Cells { case blank, ticks, texts }

  /// What the cells of a column are; a few strange ones among 0 and 1 are faults of those rows.
  private func kind(_ column: Int) -> Cells {
    var (ticks, texts) = (0, 0)
    for row in table.rows {
      let text = row.text(column)
      if text.isEmpty { continue }
      if SplitChoices.tick(text) == nil { texts += 1 } else { ticks += 1 }
    }
    if ticks + texts == 0 { return .blank }
    return texts * 2 > ticks ? .texts : .ticks
  }

  // MARK: - Places and others

  private func placeParts(_ column: Int) -> (name: String, columns: [Int])? {
    let endings = table.dialect.placeEndings
    guard column + 3 < table.headings.count, table.headings[column].hasSuffix(endings[0]) else { return nil }
    let name = table.headings[column].dropLast(endings[0].count)
    guard !name.isEmpty, (0..<4).allSatisfy({ table.headings[column + $0] == name + endings[$0] }) else { return nil }
    return (String(name), Array(column..<(column + 4)))
  }

  /// Whether a column holds the place whose parts stand behind it: it has the same name, or holds nothing but places.
  private func isJoinedPlace(_ column: Int, _ parts: String) -> Bool {
    let heading = table.headings[column]
    guard table.dialect == .kobo, let last = parts.split(separator: "/").last, last.hasPrefix("_") else { return false }
    if heading.split(separator: "/").last.map({ $0 == last.dropFirst() }) == true { return true }
    // Below a label only the cells tell; Kobo always writes the whole place before its parts.
    return areLabels
      && table.rows.allSatisfy { row in
        let numbers = row.text(column).split(separator: " ")
        return numbers.isEmpty
          || (2...4).contains(numbers.count)
            && numbers.allSatisfy { DecimalBytes.double(Array($0.utf8).span) != nil }
      }
  }

  private func isNext(_ column: Int, _ heading: String) -> Bool {
    column + 1 < table.headings.count && table.headings[column + 1] == heading
  }

  /// Whether a column is the text under “other” of the question before it; its name stays where others become labels.
  private func isOther(_ column: Int, of question: String) -> Bool {
    guard column < table.headings.count else { return false }
    let heading = table.headings[column]
    if heading == question + "_other" { return true }
    guard areLabels, heading.hasSuffix("_other"), !question.isEmpty else { return false }
    return heading.split(separator: "/").last.map(Self.isName) == true
  }

  /// Whether a text may be the name of a question: letters, digits and a few signs.
  static func isName(_ text: Substring) -> Bool {
    guard let first = text.unicodeScalars.first, first.properties.isAlphabetic || first == "_" else { return false }
    return text.unicodeScalars.allSatisfy {
      $0.properties.isAlphabetic || $0.properties.numericType != nil || "_-.:".unicodeScalars.contains($0)
    }
  }
}
