import AssessmentModel
import Diagnostics
import Tables

/// What each column of a table holds, worked out from its header, with the findings about the header.
struct HeaderPlan {
  /// The use of each column, in file order; `nil` for columns that are not read.
  private(set) var uses: [ColumnUse?] = []
  /// The position of the column that names the city.
  private(set) var city: Int?
  /// Slots that two columns claim.
  private(set) var contested: [Int: Int] = [:]

  /// Reads a header.
  ///
  /// - Parameter isLong: whether a row holds one answer, so that the columns are city, question, group, value …
  static func read(
    _ opening: TableOpening, context: inout ReadingContext, isLong: Bool
  ) -> HeaderPlan {
    var plan = HeaderPlan()
    var firstAt: [String: Int] = [:]
    let known = plan.known(context, isLong: isLong)
    let names = HeaderNames(context, isLong: isLong)
    let isOfOneCity = context.fixedCity != nil
    let hasCityColumn = opening.header.contains(context.cityColumn)
    for (position, header) in opening.header.enumerated() {
      let place = plan.place(opening, position)
      if position >= opening.width {
        plan.uses.append(nil)
        continue
      }
      if header.isEmpty {
        context.findings.append(
          Diagnostic(.tableBlankHeader, .valueSetAside, .survey(.columnHasNoHeader, .number(position + 1)), at: place))
        plan.uses.append(nil)
        continue
      }
      if !isOfOneCity, header == context.cityColumn || (!hasCityColumn && names.isCity(header)) {
        plan.uses.append(nil)
        if let first = plan.city {
          context.findings.append(Self.twice(header, first: first, at: place, severity: .stop))
        }
        plan.city = plan.city ?? position
        continue
      }
      let use = names.use(of: header)
      if use == nil {
        context.findings.append(Self.unknown(header, known: known, context: &context, at: place))
      }
      if let first = firstAt[header], use != .ignored, use != nil {
        plan.contest(first, position, header, context: &context, at: place)
      }
      firstAt[header] = firstAt[header] ?? position
      plan.uses.append(use == .ignored ? nil : use)
    }
    plan.contestSameUses(opening, context: &context)
    if context.fileNames.count == 1 { plan.checkMappings(opening, context: &context, isLong: isLong) }
    return plan
  }

  func place(_ opening: TableOpening, _ position: Int) -> InputLocation {
    opening.file.place(ofCell: position, in: opening.headerRow, field: opening.header[position])
  }

  private func known(_ context: ReadingContext, isLong: Bool) -> [String] {
    let own = isLong ? ["question", "group", "value", "n", "evidence", "margin"] : context.table.plan.headers
    return [context.cityColumn] + context.head.mappings.map(\.header) + own
  }

  private static func unknown(
    _ header: String, known: [String], context: inout ReadingContext, at place: InputLocation
  ) -> Diagnostic {
    let plan = context.table.plan
    var item: ItemID?
    switch QuestionPlan.use(ofHeader: header, item: { plan.item(named: $0) }) {
    case .value(let found, .some), .sampleSize(let found, _), .missing(let found, .some): item = found
    case .value(_, nil), .missing(_, nil), .evidence, .margin, .proof, .question, .group, .answer, .answerCount,
      .answerEvidence, .answerMargin, .answerProof, .answerMissing, .answerOrigin, .groupAnswer, .groupCount, .ignored,
      nil:
      break
    }
    if let item {
      let groups = plan.groups[item] ?? []
      let asked: Statement =
        groups.isEmpty ? .survey(.noGroupsAsked) : .survey(.groupsAre, .texts(groups.map(\.rawValue)))
      return Diagnostic(
        .columnGroupUnknown, .valueSetAside,
        .survey(.columnOfGroupNotAsked, .quoted(header), .text("\(item)")),
        at: place,
        mend: context.question(for: header, among: known.filter { $0.hasPrefix("\(item)[") }) ?? asked)
    }
    return Diagnostic(
      .columnUnknown, .valueSetAside, .survey(.columnOfNothing, .quoted(header)),
      at: place,
      mend: context.question(for: header, among: known) ?? context.question(forItem: header))
  }

  private static func twice(
    _ header: String, first: Int, at place: InputLocation, severity: Severity = .valueSetAside
  ) -> Diagnostic {
    Diagnostic(
      .columnTwice, severity, .survey(.columnSaysSame, .quoted(header), .number(first + 1)), at: place,
      mend: .survey(.removeOrIgnore))
  }

  private mutating func contest(
    _ first: Int, _ second: Int, _ header: String, context: inout ReadingContext, at place: InputLocation
  ) {
    contested[first] = second
    contested[second] = first
    context.findings.append(Self.twice(header, first: first, at: place))
  }

  /// Columns with different headers may still be mapped to the same use.
  private mutating func contestSameUses(_ opening: TableOpening, context: inout ReadingContext) {
    var seen: [ColumnUse: Int] = [:]
    for (position, use) in uses.enumerated() {
      guard let use else { continue }
      if let first = seen[use] {
        if contested[position] == nil {
          contest(first, position, opening.header[position], context: &context, at: place(opening, position))
        }
      } else {
        seen[use] = position
      }
    }
  }

  /// A mapping must name a header of the table, and an item that exists.
  private func checkMappings(_ opening: TableOpening, context: inout ReadingContext, isLong: Bool) {
    let plan = context.table.plan
    for mapping in context.head.mappings {
      var key: AnswerKey?
      switch mapping.use {
      case .value(let item, let group): key = AnswerKey(item, group: group)
      case .sampleSize(let item, let group): key = AnswerKey(item, group: group)
      case .evidence(let item), .proof(let item, _): key = AnswerKey(item)
      case .missing(let item, let group): key = AnswerKey(item, group: group)
      case .margin(let item): key = AnswerKey(item, isMargin: true)
      case .question, .group, .answer, .answerCount, .answerEvidence, .answerMargin, .answerProof, .answerMissing,
        .answerOrigin, .groupAnswer, .groupCount, .ignored:
        break
      }
      if let key, plan.slot(key) == nil {
        context.findings.append(
          Diagnostic(
            .columnMappingDangling, .valueSetAside,
            .survey(.mappedToNothing, .quoted(mapping.header), .text(key.header)),
            at: mapping.location, mend: context.question(for: key.header, among: plan.headers)))
      }
    }
    guard context.head.data.count <= 1, !isLong else { return }
    let headers = Set(opening.header.map(ComparedText.of))
    for mapping in context.head.mappings where !headers.contains(ComparedText.of(mapping.header)) {
      context.findings.append(
        Diagnostic(
          .columnMappingDangling, .valueSetAside, .survey(.tableHasNoColumn, .quoted(mapping.header)),
          at: mapping.location, mend: context.question(for: mapping.header, among: opening.header)))
    }
    for pin in context.head.columnPins.sorted(by: { $0.key < $1.key })
    where !headers.contains(pin.key) && context.mappings[pin.key] == nil && !plan.headers.contains(pin.key) {
      context.findings.append(
        Diagnostic(
          .columnMappingDangling, .valueSetAside, .survey(.tableHasNoColumn, .quoted(pin.key)),
          at: InputLocation(file: context.head.file), mend: context.question(for: pin.key, among: opening.header)))
    }
  }
}
