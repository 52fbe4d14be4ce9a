import AssessmentModel

/// Recognises what spreadsheets leave where a number or a code was typed: days, times and the signs of errors.
enum DateShape {
  /// A cell that is a day, with the entries of which spreadsheets make it.
  struct Day {
    var year: Int?
    var month: Int
    var day: Int?
  }

  /// The day that a text is; `nil` if it is none for certain: `5-6` and `3/4` may be anything.
  static func day(_ text: String) -> Day? {
    guard text.utf8.count <= 40 else { return nil }
    let key = ComparedText.key(text)
    let date = key.prefix { $0 != "t" || !key.contains(":") }.split(separator: " ").prefix { !$0.contains(":") }
    let parts = date.joined(separator: " ").split { "-/. ,년월일".contains($0) }.map(String.init)
    guard (2...3).contains(parts.count), !key.isEmpty else { return nil }
    if let place = parts.firstIndex(where: { month(named: $0) != nil }) {
      return named(parts, at: place)
    }
    let isKorean = key.contains("월")
    let marks = Set(key.filter { "-/.".contains($0) })
    guard isKorean || marks.count == 1, parts.allSatisfy({ $0.utf8.allSatisfy { NumberScan.isDigit($0) } }) else {
      return nil
    }
    let numbers = parts.compactMap { Int($0) }
    guard numbers.count == parts.count else { return nil }
    if parts.count == 2 {
      if isKorean, !key.contains("년") { return day(month: numbers[0], day: numbers[1], year: nil) }
      guard parts[0].utf8.count == 4, parts[1].utf8.count <= 2, isKorean || !marks.contains(".") else { return nil }
      return (1...12).contains(numbers[1]) ? Day(year: numbers[0], month: numbers[1], day: nil) : nil
    }
    if parts[0].utf8.count == 4 { return day(month: numbers[1], day: numbers[2], year: numbers[0]) }
    guard parts[2].utf8.count == 4 || (parts[2].utf8.count == 2 && parts[0].utf8.count == 2) else { return nil }
    let isDayFirst = marks.contains(".") || numbers[0] > 12
    return day(month: numbers[isDayFirst ? 1 : 0], day: numbers[isDayFirst ? 0 : 1], year: numbers[2])
      ?? day(month: numbers[isDayFirst ? 0 : 1], day: numbers[isDayFirst ? 1 : 0], year: numbers[2])
  }

  /// Whether a text is a time of day or a duration: `08:30`, `8:30:00`, `8:30 PM`.
  static func isTime(_ text: String) -> Bool {
    let key = ComparedText.key(text)
    let time = key.hasSuffix(" am") || key.hasSuffix(" pm") ? key.dropLast(3) : key[...]
    let parts = time.split(separator: ":", omittingEmptySubsequences: false)
    guard (2...3).contains(parts.count) else { return false }
    return parts.enumerated().allSatisfy { index, part in
      let digits = index == 2 ? part.prefix { $0 != "." } : part
      return (index == 0 ? 1...3 : 2...2).contains(digits.utf8.count)
        && digits.utf8.allSatisfy { NumberScan.isDigit($0) }
        && (index == 0 || (Int(digits) ?? 60) < 60)
    }
  }

  /// Whether a text is the sign of an error: `#N/A`, `#DIV/0!`, `#WERT!`, `Err:502`, and `####` where a column was too
  /// narrow to show its number.
  static func isError(_ text: String) -> Bool {
    guard text.utf8.count <= 24 else { return false }
    if text.hasPrefix("Err:"), text.utf8.count == 7 { return text.utf8.suffix(3).allSatisfy { NumberScan.isDigit($0) } }
    guard text.first == "#", text.utf8.count >= 3 else { return false }
    if text.allSatisfy({ $0 == "#" }) { return true }
    let rest = text.dropFirst()
    return rest == rest.uppercased() && rest.contains(where: \.isLetter)
      && ("!?/".contains { rest.contains($0) } || rest == "NV" || rest == "NA")
  }

  /// What may have stood there before a spreadsheet took it for a day.
  static func origins(_ day: Day) -> [String] {
    let year = day.year.map { $0 % 100 }
    switch (day.day, year) {
    case (let first?, nil):
      return ["\(first)-\(day.month)", "\(day.month)-\(first)", "\(first).\(day.month)", "\(day.month)/\(first)"]
    case (nil, let year?): return ["\(day.month)-\(year)", "\(day.month)/\(year)", "\(day.month).\(year)"]
    case (let first?, let year?):
      var found = ["\(first)-\(day.month)", "\(day.month)-\(first)", "\(first).\(day.month)", "\(day.month)/\(first)"]
      if first == 1 { found.append("\(day.month)-\(year)") }
      return found
    case (nil, nil): return []
    }
  }

  // MARK: Parts

  /// `19-Jan`, `Jan-19`, `19-Jan-2026`: a number up to 31 beside a month may be a day or a year.
  private static func named(_ parts: [String], at place: Int) -> Day? {
    guard let month = month(named: parts[place]) else { return nil }
    var numbers = parts
    numbers.remove(at: place)
    guard numbers.allSatisfy({ $0.utf8.count <= 4 && $0.utf8.allSatisfy { NumberScan.isDigit($0) } }) else {
      return nil
    }
    let values = numbers.compactMap { Int($0) }
    guard values.count == numbers.count else { return nil }
    if values.count == 2 {
      let isYearFirst = values[0] > 31
      return day(month: month, day: values[isYearFirst ? 1 : 0], year: values[isYearFirst ? 0 : 1])
    }
    return (1...31).contains(values[0])
      ? Day(year: nil, month: month, day: values[0]) : Day(year: values[0], month: month, day: nil)
  }

  private static func day(month: Int, day: Int, year: Int?) -> Day? {
    guard (1...12).contains(month), (1...31).contains(day) else { return nil }
    return Day(year: year, month: month, day: day)
  }

  /// Months as spreadsheets shorten and write them in the languages whose tables come in most.
  private static func month(named word: String) -> Int? {
    for (index, names) in months.enumerated() where names.contains(word) { return index + 1 }
    return nil
  }

  private static let months: [Set<String>] = [
    ["jan", "january", "januar", "janv", "janvier", "ene", "enero", "gen", "janeiro", "jän", "jänner"],
    ["feb", "february", "februar", "févr", "février", "fev", "febrero"],
    ["mar", "march", "märz", "mrz", "mär", "mars", "marzo", "mrt"],
    ["apr", "april", "avr", "avril", "abr", "abril"],
    ["may", "mai", "mayo", "mag", "mei"],
    ["jun", "june", "juni", "juin", "junio", "giu"],
    ["jul", "july", "juli", "juil", "juillet", "julio", "lug"],
    ["aug", "august", "août", "ago", "agosto"],
    ["sep", "sept", "september", "septembre", "set"],
    ["oct", "october", "okt", "oktober", "octobre", "octubre", "ott", "out"],
    ["nov", "november", "novembre", "noviembre"],
    ["dec", "december", "dez", "dezember", "déc", "décembre", "dic", "diciembre"],
  ]
}
