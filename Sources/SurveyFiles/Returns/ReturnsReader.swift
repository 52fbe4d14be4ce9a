import AssessmentModel
import Diagnostics
import Tables
import XMLStream

/// Reads returns in XML (`urn:feasibility:responses:1`, see `Surveys/responses.xsd`) as a stream.
enum ReturnsReader {
  static func read(_ bytes: [UInt8], path: String, file: UInt16, context: inout ReadingContext) {
    // What the answers give is gathered apart, so that the parser's own notes can stand before it.
    var before = context.findings
    context.findings = FindingList()
    var handler = ReturnsHandler(file: path, number: file, context: context)
    let findings = XMLStreamReader.read(bytes, file: path, handler: &handler)
    before.append(contentsOf: findings.diagnostics)
    if !findings.diagnostics.hasErrors {
      handler.finish()
      context = handler.context
      before.append(context.findings)
    }
    context.findings = before
  }
}

/// Fills a table from the events of a file of returns.
struct ReturnsHandler: XMLEventHandler {
  private(set) var context: ReadingContext
  private let file: String
  private var answers: OpenAnswers
  private var open: [String] = []
  private var skipped: Int?
  private var city = ""
  private var row: Int?

  init(file: String, number: UInt16, context: ReadingContext) {
    self.file = file
    self.context = context
    answers = OpenAnswers(file: number, context: context)
  }

  private static let children: [String: [String]] = ["responses": ["return"], "return": ["answer"]]
  private static let attributes: [String: [String]] = [
    "responses": ["survey"], "return": ["city"],
    "answer": ["item", "group", "value", "missing", "n", "evidence", "margin", "answeredBy", "verifiedBy", "verified"],
  ]

  mutating func startElement(_ tag: borrowing XMLStartTag) {
    let element = tag.name
    defer { open.append(element) }
    guard skipped == nil else { return }
    if let parent = open.last {
      let allowed = Self.children[parent] ?? []
      guard allowed.contains(element) else {
        context.findings.append(
          .surveyUnknownElement, .stop,
          StrictChecks.unknownElement(element, in: parent, allowed: allowed, at: tag.place.location(in: file)))
        skipped = open.count
        return
      }
    } else if let refusal = XMLFormat.responses.refusal(
      name: element, namespace: tag.namespace, at: tag.place.location(in: file))
    {
      context.findings.append(refusal)
      skipped = 0
      return
    }
    checkAttributes(of: tag, element)
    if element == "return" { beginReturn(tag) }
    if element == "answer" { readAnswer(tag) }
  }

  mutating func characters(_ text: Span<UInt8>) {}

  mutating func endElement(_ tag: borrowing XMLEndTag) {
    open.removeLast()
    if let depth = skipped, depth == open.count { skipped = nil }
  }

  /// Gives the answers that did not come their reason.
  mutating func finish() { answers.settle(context: &context) }

  private mutating func beginReturn(_ tag: borrowing XMLStartTag) {
    city = string(tag, "city") ?? ""
    row = nil
    let place = tag.index(of: "city").map { location(tag, $0) } ?? tag.place.location(in: file)
    switch context.lookup.match(city) {
    case .passedOver: skipped = open.count
    case .refused(let code, let what, let mend):
      context.setAside(
        city, Diagnostic(code, .rowSetAside, what, at: place, mend: mend, city: city.isEmpty ? nil : city))
      skipped = open.count
    case .unit(let unit):
      if let earlier = context.table.row(ofUnit: unit) {
        context.setAside(city, context.secondRow(of: city, row: earlier, at: place))
        skipped = open.count
      } else {
        row = answers.row(of: unit, record: 0, line: tag.place.line, context: &context)
      }
    }
  }

  private mutating func readAnswer(_ tag: borrowing XMLStartTag) {
    guard let row else { return }
    let item = string(tag, "item") ?? ""
    if tag.index(of: "item") == nil {
      context.findings.append(StrictChecks.missingAttribute("item", of: "answer", at: tag.place.location(in: file)))
      return
    }
    let key: AnswerKey
    switch answers.key(item: item, group: string(tag, "group") ?? "", context: &context) {
    case .success(let found): key = found
    case .failure(var finding):
      let name: StaticString = finding.code == .columnGroupUnknown ? "group" : "item"
      finding.location = tag.index(of: name).map { location(tag, $0) } ?? tag.place.location(in: file)
      finding.city = city
      let answer = LongReader.answer(item, string(tag, "group") ?? "", string(tag, "value") ?? "")
      return context.setAside(city, finding, answer: answer)
    }
    let evidence = string(tag, "evidence").flatMap { $0.isEmpty ? nil : $0 }
    guard var value = value(tag, key, hasEvidence: evidence != nil) else { return }
    let line = tag.place.line
    let proof = proof(tag, key)
    if let proof, proof.outcome == .rejected, !value.number.isNaN {
      value = (.nan, MissingReason.invalid.rawValue)
      let place = tag.place.location(in: file)
      context.findings.append(ProofReader.rejection(proof, header: key.header, city: city, at: place))
    }
    guard answers.fill(key, row: row, value.number, value.state, line: line, evidence: evidence, context: &context)
    else {
      let first = answers.line(of: key, row: row, context: context)
      return context.setAside(
        city,
        Diagnostic(
          .answerTwice, .rowSetAside, .survey(.answeredAlready, .text(key.header), .number(first)),
          at: tag.place.location(in: file), city: city),
        answer: LongReader.answer(item, string(tag, "group") ?? "", string(tag, "value") ?? ""))
    }
    if let proof { answers.prove(key, row: row, proof, context: &context) }
    let margin = AnswerKey(key.item, isMargin: true)
    if let index = tag.index(of: "margin") {
      if key.group == nil, context.table.plan.slot(margin) != nil {
        let width = cell(tag, index, margin, hasEvidence: false)
        _ = answers.fill(margin, row: row, width.number, width.state, line: line, evidence: nil, context: &context)
      } else {
        context.findings.append(OpenAnswers.noMargin(key, at: location(tag, index), city: city))
      }
    }
    if key.group != nil, let index = tag.index(of: "n") {
      let size = AnswerKey(key.item, group: key.group, isSampleSize: true)
      let count = cell(tag, index, size, hasEvidence: false)
      _ = answers.fill(size, row: row, count.number, count.state, line: line, evidence: nil, context: &context)
    }
  }

  /// Who stands behind an answer.
  private mutating func proof(_ tag: borrowing XMLStartTag, _ key: AnswerKey) -> AnswerProof? {
    let answeredBy = string(tag, "answeredBy") ?? ""
    let verifiedBy = string(tag, "verifiedBy") ?? ""
    let verified = string(tag, "verified") ?? ""
    guard !answeredBy.isEmpty || !verifiedBy.isEmpty || !verified.isEmpty else { return nil }
    let place = tag.index(of: "verified").map { location(tag, $0) } ?? tag.place.location(in: file)
    return ProofReader.read(
      answeredBy: answeredBy, verifiedBy: verifiedBy, verified: verified, header: key.header, city: city, at: place,
      context: &context)
  }

  /// The value of an answer, or the reason that it gives for having none.
  private mutating func value(
    _ tag: borrowing XMLStartTag, _ key: AnswerKey, hasEvidence: Bool
  ) -> (number: Double, state: UInt8)? {
    let place = tag.place.location(in: file)
    switch (tag.index(of: "value"), tag.index(of: "missing")) {
    case (let index?, nil): return cell(tag, index, key, hasEvidence: hasEvidence)
    case (nil, let index?):
      let name = tag.string(index)
      if let reason = MissingReason.allCases.first(where: { $0.name == name }) { return (.nan, reason.rawValue) }
      context.findings.append(
        StrictChecks.notAllowed(
          name, for: "missing", allowed: MissingReason.allCases.map(\.name), at: location(tag, index)))
    case (nil, nil):
      context.findings.append(StrictChecks.missingAttribute("value", of: "answer", at: place))
    case (_?, let index?):
      context.findings.append(
        StrictChecks.notAllowed(
          tag.string(index), for: "missing", rule: .survey(.answerIsEither),
          at: location(tag, index)))
    }
    return nil
  }

  private mutating func cell(
    _ tag: borrowing XMLStartTag, _ index: Int, _ key: AnswerKey, hasEvidence: Bool
  ) -> (number: Double, state: UInt8) {
    let plan = context.table.plan
    guard let slot = plan.slot(key) else { return (.nan, MissingReason.notAsked.rawValue) }
    let rule = plan.questions[slot].rule
    let line = tag.place.line
    let reading = tag.withValue(index) { value in
      unsafe value.withUnsafeBufferPointer { unsafe context.read(TableBytes.trimmed($0), rule, slot: slot, line: line) }
    }
    switch reading {
    case .number(let number): return (number, context.state(rule, hasEvidence: hasEvidence))
    case .missing(let reason): return (.nan, reason.rawValue)
    case .faulty where context.isPending: return (.nan, MissingReason.invalid.rawValue)
    case .faulty(let fault):
      context.findings.append(
        fault.diagnostic(
          cell: tag.string(index), rule: rule, header: key.header, at: location(tag, index), city: city,
          form: context.points.forms[slot]))
      return (.nan, MissingReason.invalid.rawValue)
    }
  }

  private mutating func checkAttributes(of tag: borrowing XMLStartTag, _ element: String) {
    let allowed = Self.attributes[element] ?? []
    for index in 0..<tag.attributeCount
    where !allowed.contains(tag.attributeName(index)) && !tag.isSchemaHint(index) {
      let place = location(tag, index)
      let name = tag.attributeName(index)
      context.findings.append(
        .surveyUnknownAttribute, .stop,
        StrictChecks.unknownAttribute(
          name, of: element, allowed: allowed, at: place))
    }
  }

  private func string(_ tag: borrowing XMLStartTag, _ name: StaticString) -> String? {
    tag.index(of: name).map { tag.string($0) }
  }

  private func location(_ tag: borrowing XMLStartTag, _ index: Int) -> InputLocation {
    tag.place(ofAttribute: index).location(in: file)
  }
}
