internal import CXMLShims
internal import Diagnostics

/// The part of the push reader that does not depend on the handler's type.
///
/// Bytes go through four stages: checked as UTF-8, walked over by the scanner, parsed, dropped. Only whole markup
/// reaches libxml2, so that what it sees, and says, does not depend on how the input was cut into chunks.
@safe
class ParserCore {
  let file: String
  private let options: XMLReadOptions
  private var handle: OpaquePointer?
  // libxml2 borrows the compiled schema for as long as the parser lives.
  private let schema: XMLSchema?

  /// Bytes that may still be needed, for the raw text of tags and the place of errors.
  private var window: [UInt8] = []
  private var windowOffset = 0
  private var isSniffed = false
  private var scanner: TagScanner
  private var records: [TagRecord] = []
  private var head = 0
  private var fed = 0
  private var feeding: UnsafePointer<UInt8>?

  private(set) var open: [OpenElement] = []
  private var anchor = TagRecord(offset: 0, length: 0, place: XMLPlace(line: 1, column: 1), kind: .start)
  private var namespaces = 0
  private var sawElement = false
  /// Set at the first error that ends the reading; events after it are not delivered.
  private(set) var isStopped = false
  private(set) var findings = XMLFindings()
  private var cut = 0
  private var schemaCut = 0

  /// An element whose end has not come.
  @safe
  struct OpenElement {
    var local: UnsafePointer<UInt8>
    var prefix: UnsafePointer<UInt8>?
    var place: XMLPlace
    var namespaces: Int
    var isEmpty: Bool

    var name: String {
      let name = unsafe String(cString: local)
      guard let prefix = unsafe prefix else { return name }
      return unsafe String(cString: prefix) + ":" + name
    }
  }

  init(file: String, schema: XMLSchema?, options: XMLReadOptions) {
    LibXML.start()
    self.file = file
    self.schema = schema
    self.options = options
    scanner = TagScanner(options)
    unsafe handle = nil
    unsafe feeding = nil
    var handlers = ParserCallbacks.handlers
    unsafe handle = cxml_parser_new(&handlers, Unmanaged.passUnretained(self).toOpaque(), schema?.handle)
    guard unsafe handle != nil else { fatalError("out of memory") }
  }

  deinit {
    if let handle = unsafe handle { unsafe cxml_parser_free(handle) }
  }

  // MARK: For the subclass

  func deliverStart(_ tag: borrowing XMLStartTag) {}
  func deliverText(_ text: Span<UInt8>) {}
  func deliverEnd(_ tag: borrowing XMLEndTag) {}

  // MARK: Input

  func push(_ bytes: UnsafeRawBufferPointer) {
    var rest = unsafe bytes[...]
    while !isStopped, unsafe !rest.isEmpty {
      let piece = unsafe rest.prefix(65_536)
      unsafe window.append(contentsOf: piece)
      unsafe rest = rest.dropFirst(piece.count)
      advance(isLast: false)
    }
  }

  func finish() -> XMLFindings {
    if !isStopped { advance(isLast: true) }
    if !isStopped { checkEnd() }
    if !isStopped, let handle = unsafe handle {
      unsafe cxml_parser_finish(handle)
    }
    if cut > 0 { findings.diagnostics.append(Words.cut(cut, file: file)) }
    if schemaCut > 0 { findings.schemaDiagnostics.append(Words.cut(schemaCut, file: file)) }
    if findings.diagnostics.hasErrors { findings.schemaDiagnostics = [] }
    cut = 0
    schemaCut = 0
    isStopped = true
    return findings
  }

  private func advance(isLast: Bool) {
    if !isSniffed {
      guard window.count >= 4 || isLast else { return }
      isSniffed = true
      switch Encoding.sniff(window) {
      case .plain: break
      case .mark: scanner.skipMark()
      case .other(let name):
        return stop(Words.encoding(name, at: location(XMLPlace(line: 1, column: 1)), isDeclared: false))
      }
    }
    let start = scanner.offset - windowOffset
    let (valid, broken) = Encoding.validPrefix(window, from: start, isLast: isLast)
    let refusal = scanner.scan(window.span, from: start, to: valid, into: &records)
    feed(to: refusal?.offset ?? scanner.safeOffset)
    if isStopped { return }
    if let refusal {
      stop(Words.refusal(refusal, file: file, opening: window.prefix(4)))
    } else if let broken {
      stop(Words.brokenText(broken, window[valid...].first ?? 0, at: location(scanner.place)))
    }
    trim()
  }

  private func feed(to offset: Int) {
    guard offset > fed, let handle = unsafe handle else { return }
    let start = fed - windowOffset
    let end = offset - windowOffset
    fed = offset
    unsafe window.withUnsafeBufferPointer { bytes in
      guard let base = bytes.baseAddress else { return }
      unsafe feeding = base
      unsafe cxml_parser_push(handle, base + start, end - start)
      unsafe feeding = nil
    }
  }

  /// Drops what can no longer be asked for: all before the last tag that was delivered.
  private func trim() {
    let keep = min(anchor.offset, fed)
    if head > 1024 || head == records.count {
      records.removeFirst(head)
      head = 0
    }
    guard keep - windowOffset > 262_144 || keep - windowOffset > window.count / 2 else { return }
    window.removeFirst(keep - windowOffset)
    windowOffset = keep
  }

  private func checkEnd() {
    if let unfinished = scanner.unfinished {
      stop(
        Words.unfinished(
          unfinished, begun: scanner.unfinishedPlace, file: file))
    } else if let innermost = open.last {
      stop(Words.missingEnd(innermost.name, opened: innermost.place, end: scanner.place, file: file))
    } else if !sawElement {
      stop(Words.empty(isBlank: scanner.isBlank, file: file))
    }
  }

  // MARK: Events, called from C

  func start(
    local: UnsafePointer<UInt8>, prefix: UnsafePointer<UInt8>?, uri: UnsafePointer<UInt8>?, namespaceCount: Int,
    attributes: UnsafeBufferPointer<cxml_attribute>
  ) {
    guard !isStopped, let record = nextRecord() else { return }
    sawElement = true
    namespaces += namespaceCount
    unsafe open.append(
      OpenElement(
        local: local, prefix: prefix, place: record.place, namespaces: namespaceCount, isEmpty: record.kind == .empty))
    if namespaces > options.namespacesInScope {
      return stop(Words.manyNamespaces(limit: options.namespacesInScope, at: location(record.place)))
    }
    unsafe deliverStart(
      XMLStartTag(
        local: local, prefix: prefix, uri: uri, attributes: attributes, raw: raw(record), place: record.place))
  }

  func end(local: UnsafePointer<UInt8>) {
    guard !isStopped, let element = open.popLast() else { return }
    namespaces -= element.namespaces
    var place = element.place
    if !element.isEmpty {
      guard let record = nextRecord() else { return }
      place = record.place
    }
    schemaPlace = element.place
    unsafe deliverEnd(XMLEndTag(local: local, place: place))
  }

  func text(_ bytes: UnsafeBufferPointer<UInt8>) {
    guard !isStopped else { return }
    unsafe deliverText(bytes.span)
  }

  private var schemaPlace: XMLPlace?
  private var lastSchemaDiagnostic: Diagnostic?

  private func nextRecord() -> TagRecord? {
    guard head < records.count else { return nil }
    let record = records[head]
    head += 1
    anchor = record
    schemaPlace = nil
    return record
  }

  /// The bytes of a tag, valid while the parser runs.
  private func raw(_ record: TagRecord) -> UnsafeBufferPointer<UInt8> {
    guard let feeding = unsafe feeding else { return unsafe UnsafeBufferPointer(start: nil, count: 0) }
    return unsafe UnsafeBufferPointer(start: feeding + (record.offset - windowOffset), count: record.length)
  }

  // MARK: Errors

  func stop(_ diagnostic: Diagnostic) {
    isStopped = true
    findings.diagnostics.append(diagnostic)
  }

  func unknownEntity(_ name: String, offset: Int) {
    guard !isStopped else { return }
    stop(Words.unknownEntity(name, at: location(place(ofOffset: offset))))
  }

  func parserError(_ error: ParserError) {
    guard !isStopped else { return }
    let next = head < records.count ? records[head] : nil
    let layout: [StartTagLayout.Name] = next.map { unsafe StartTagLayout.names(raw($0).span, from: $0.place) } ?? []
    let context = Words.Context(
      file: file, place: place(ofOffset: error.offset), next: next, layout: layout,
      open: open.last.map { ($0.name, $0.place) })
    let diagnostic = Words.parser(error, context)
    if error.isFatal { return stop(diagnostic) }
    if findings.diagnostics.count < options.findings { findings.diagnostics.append(diagnostic) } else { cut += 1 }
  }

  func schemaError(_ error: ParserError) {
    guard !isStopped else { return }
    // An error met at the end of an element concerns that element, whose start has been left by then.
    let place = schemaPlace ?? open.last.map { $0.place } ?? anchor.place
    var names: [StartTagLayout.Name] = []
    if schemaPlace == nil, anchor.kind != .end, unsafe feeding != nil {
      names = unsafe StartTagLayout.names(raw(anchor).span, from: anchor.place)
    }
    let diagnostic = SchemaWords.diagnostic(error, file: file, element: place, attributes: names)
    // One text arrives in pieces, and each piece that should not be there is an error of its own.
    if diagnostic == lastSchemaDiagnostic { return }
    lastSchemaDiagnostic = diagnostic
    if findings.schemaDiagnostics.count < options.findings {
      findings.schemaDiagnostics.append(diagnostic)
    } else {
      schemaCut += 1
    }
  }

  private func location(_ place: XMLPlace) -> InputLocation { place.location(in: file) }

  /// Counts from the last tag before the offset.
  private func place(ofOffset offset: Int) -> XMLPlace {
    var from = anchor
    for record in records[head...] {
      if record.offset > offset { break }
      from = record
    }
    var place = from.place
    // Before the first tag, counting begins at the first byte, where a mark takes no column.
    var index = from.offset - windowOffset
    if from.length == 0, case .mark = Encoding.sniff(window) { index += 3 }
    var lastWasReturn = false
    while index < min(offset - windowOffset, window.count) {
      place.advance(over: window[index], lastWasReturn: &lastWasReturn)
      index += 1
    }
    return place
  }
}
