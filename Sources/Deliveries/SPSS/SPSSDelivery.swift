internal import Diagnostics

/// Puts what stands in an SPSS file into a delivery.
///
/// The system's missing number and a text of blanks are empty. A code that the user calls missing is no answer, and why,
/// its label tells (``MissingLabel``). Days and times are written as ISO 8601 writes them.
struct SPSSDelivery {
  private let content: SPSSContent

  init(_ content: SPSSContent) { self.content = content }

  /// - Complexity: O(cells).
  func delivery(_ file: String, _ findings: inout FindingList) -> Delivery {
    var delivery = Delivery(profile: DeliveryProfile.spss.name, file: file, tellsApart: [.empty])
    delivery.respondents = (0..<(content.columns.first?.count ?? 0)).map { row in
      DeliveredRespondent(id: "\(row + 1)", place: InputLocation(file: file, record: row + 1))
    }
    var names = QuestionNames()
    for (number, variable) in content.variables.enumerated() {
      let place = InputLocation(file: file, field: variable.name)
      let name = names.name(variable.name, column: number, at: place, findings: &findings)
      let labels = variable.set.flatMap { content.labels[$0] } ?? []
      var met: [String] = []
      let column = content.columns[number].enumerated().map { row, value in
        let place = InputLocation(file: file, record: row + 1, field: name)
        guard let text = Self.text(value, variable) else { return DeliveredAnswer(.absent(.empty), place: place) }
        guard Self.isMissing(value, variable) else { return DeliveredAnswer(.value(text), place: place) }
        let label = labels.first { $0.value == value }?.text
        let reason = label.flatMap(MissingLabel.reason) ?? .empty
        delivery.tellsApart.insert(reason)
        let said = text + (label.map { " = \($0)" } ?? "")
        if met.count < 13, !met.contains(said) { met.append(said) }
        return DeliveredAnswer(.absent(reason), place: place)
      }
      delivery.append(question(variable, name, labels, place), column)
      guard !met.isEmpty else { continue }
      findings.append(
        Diagnostic(
          .exchangeMissingCodes, .note,
          .delivery(
            .exchangeMissingCodes, .quoted(name), .firstOf(met.prefix(12).map { .quoted($0) }, count: met.count)),
          at: place))
    }
    return delivery
  }

  private func question(
    _ variable: SPSSContent.Variable, _ name: String, _ labels: [SPSSContent.Label], _ place: InputLocation
  ) -> DeliveredQuestion {
    let options = labels.filter { !Self.isMissing($0.value, variable) }.compactMap { label in
      Self.text(label.value, variable).map { DeliveredOption(name: $0, label: PlainLabel.line(label.text)) }
    }
    let isChoice = !options.isEmpty && !variable.isScale
    let kind: DeliveredQuestion.Kind =
      if SPSSDates.kind(variable.format) != nil { .date } else if isChoice { .choice } else if variable.isText {
        .text
      } else {
        .number
      }
    let label = variable.label.map { PlainLabel.line($0) } ?? ""
    return DeliveredQuestion(
      name: name, label: label.isEmpty ? nil : label, kind: kind, options: options, place: place)
  }

  /// Whether the user calls a value missing.
  private static func isMissing(_ value: SPSSContent.Value, _ variable: SPSSContent.Variable) -> Bool {
    switch value {
    case .number(let number): variable.ranges.contains { $0.contains(number) }
    case .text(let text): variable.texts.contains { PlainLabel.trimmed($0) == PlainLabel.trimmed(text) }
    case .missing: false
    }
  }

  /// A value as a text; `nil` where there is none.
  private static func text(_ value: SPSSContent.Value, _ variable: SPSSContent.Variable) -> String? {
    switch value {
    case .missing: return nil
    case .text(let text):
      let trimmed = PlainLabel.trimmed(text)
      return trimmed.isEmpty ? nil : trimmed
    case .number(let number):
      guard number.isFinite else { return nil }
      return SPSSDates.kind(variable.format).flatMap { SPSSDates.text(number, $0) } ?? DecimalText.exact(number)
    }
  }
}

/// Days and times of SPSS: seconds since 14 October 1582.
enum SPSSDates {
  /// What a format shows.
  enum Kind {
    case day
    case dayAndTime
    case time
  }

  /// What a format shows; `nil` where it is none of days and times.
  static func kind(_ format: String) -> Kind? {
    let name = String(format.uppercased().prefix { $0.isLetter })
    switch name {
    case "DATE", "ADATE", "EDATE", "SDATE", "JDATE", "MOYR", "QYR", "WKYR": return .day
    case "DATETIME", "YMDHMS": return .dayAndTime
    case "TIME", "DTIME", "MTIME": return .time
    default: return nil
    }
  }

  /// A number of seconds as `2015-08-05`, `2015-08-05T12:19:36` or `12:19:36`; `nil` if it is no time of years 1582 to 9999.
  static func text(_ seconds: Double, _ kind: Kind) -> String? {
    guard seconds >= 0, seconds < 265_000_000_000 else { return nil }
    let whole = Int(seconds.rounded(.down))
    func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
    func time(_ rest: Int) -> String { "\(two(rest / 3600)):\(two(rest / 60 % 60)):\(two(rest % 60))" }
    if kind == .time { return time(whole) }
    let (year, month, day) = civil(whole / 86_400 - 141_428)
    guard year <= 9999 else { return nil }
    let date = "\(year)-\(two(month))-\(two(day))"
    return kind == .day ? date : date + "T" + time(whole % 86_400)
  }

  /// The day that is so many days after 1 January 1970, in the Gregorian calendar.
  private static func civil(_ days: Int) -> (year: Int, month: Int, day: Int) {
    // Years that begin in March, in eras of 400 of them.
    let shifted = days + 719_468
    let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
    let inEra = shifted - era * 146_097
    let year = (inEra - inEra / 1460 + inEra / 36_524 - inEra / 146_096) / 365
    let inYear = inEra - (365 * year + year / 4 - year / 100)
    let part = (5 * inYear + 2) / 153
    let month = part < 10 ? part + 3 : part - 9
    return (year + era * 400 + (month <= 2 ? 1 : 0), month, inYear - (153 * part + 2) / 5 + 1)
  }
}
