import Diagnostics

extension TableFormat {
  /// Fields parted by commas, semicolons, tabs or bars, in any encoding that is read.
  static let csv = TableFormat(
    name: "csv", words: .delimitedFormat, endings: ["csv", "tsv", "txt", "tab"], recognises: { _ in true },
    read: { bytes, file, options, findings in
      CSVText.utf8(bytes, file: file, encoding: options.encoding, findings: &findings)
        .map { [TableSource(file: file, text: $0)] }
    })
}

/// The text of a file in UTF-8, with a word on how it was read where that is not certain.
enum CSVText {
  /// The bytes in UTF-8; `nil` with a finding that stops if they cannot be read.
  ///
  /// A file in UTF-8 is handed through as it is. What was guessed is said, with the first words that depend on it and
  /// the runner-up, and `encoding` overrides it.
  static func utf8(
    _ bytes: [UInt8], file: String, encoding name: String?, findings: inout FindingList
  ) -> [UInt8]? {
    let found = unsafe bytes.withUnsafeBufferPointer { unsafe EncodingCheck.look(at: $0) }
    if let name {
      guard let encoding = TextEncoding.named(name) else {
        findings.append(unknown(name, file))
        return nil
      }
      if case .marked(let own, let start) = found, own == encoding {
        return decoded(bytes[start...], own, bytes, file, &findings)
      }
      // A byte order mark is certain, whatever else is said; a text without any letter of its own reads alike.
      if bytes.starts(with: [0xEF, 0xBB, 0xBF]), case .utf8 = found { return bytes }
      if encoding == .utf8, case .utf8 = found { return bytes }
      return decoded(bytes[...], encoding, bytes, file, &findings)
    }
    switch found {
    case .utf8: return bytes
    case .marked(let encoding, let start): return decoded(bytes[start...], encoding, bytes, file, &findings)
    case .likely(let encoding, let runnerUp, let offset):
      var failures = FindingList()
      var read = encoding
      var text = decoded(bytes[...], encoding, bytes, file, &failures)
      if text == nil, encoding == .western {
        read = .latin1
        text = decoded(bytes[...], .latin1, bytes, file, &failures)
      }
      guard let text else {
        findings.append(failures)
        return nil
      }
      let other = read == .latin1 ? encoding : runnerUp
      findings.append(guess(read, other, text: text, bytes: bytes, offset: offset, file: file))
      return text
    }
  }

  /// The finding that no encoding has a name.
  static func unknown(_ name: String, _ file: String) -> Diagnostic {
    let names = TextEncoding.all.map(\.name)
    return Diagnostic(
      .tableEncodingUnknown, .stop, .table(.encodingUnknown, .quoted(name)),
      at: InputLocation(file: file),
      mend: NearMiss.statement(for: name, among: names).map {
        .table(.encodingAskAndList, .said($0), .texts(names))
      } ?? .table(.encodingsAre, .texts(names)))
  }

  private static func decoded(
    _ part: ArraySlice<UInt8>, _ encoding: TextEncoding, _ bytes: [UInt8], _ file: String,
    _ findings: inout FindingList
  ) -> [UInt8]? {
    switch TextDecoder.decode(part, from: encoding) {
    case .text(let text): return text
    case .invalid(let offset):
      let line = bytes[..<offset].count { $0 == 0x0A } + 1
      let shown = bytes.indices.contains(offset) ? hexadecimal(bytes[offset]) : .table(.endOfFile)
      findings.append(
        Diagnostic(
          .tableNotUTF8, .stop,
          .table(.encodingTried, .said(encoding.words), .said(shown), .number(offset + 1)),
          at: InputLocation(file: file, line: line), mend: .table(.nameEncoding)))
      return nil
    }
  }

  private static func hexadecimal(_ byte: UInt8) -> Statement {
    .table(.theByte, .number((byte < 16 ? "0" : "") + String(byte, radix: 16, uppercase: true)))
  }

  private static func guess(
    _ encoding: TextEncoding, _ runnerUp: TextEncoding, text: [UInt8], bytes: [UInt8], offset: Int, file: String
  ) -> Diagnostic {
    let line = bytes[..<offset].count { $0 == 0x0A } + 1
    let window = bytes[max(0, offset - 40)..<min(bytes.count, offset + 40)]
    var other = runnerUp.words
    if case .text(let text) = TextDecoder.decode(window, from: runnerUp), let word = word(in: text) {
      other = .table(.encodingWithWord, .said(other), .quoted(word))
    }
    let statement: Statement =
      if let word = word(in: text) {
        .table(.encodingGuessedBy, .said(encoding.words), .quoted(word), .said(other))
      } else {
        .table(.encodingGuessed, .said(encoding.words), .said(other))
      }
    return Diagnostic(
      .tableEncodingGuessed, .note, statement, at: InputLocation(file: file, line: line),
      mend: .table(.nameEncodingIfWrong))
  }

  /// The first word of a text that is not plain ASCII.
  private static func word(in text: [UInt8]) -> String? {
    guard let position = text.firstIndex(where: { $0 >= 0x80 }) else { return nil }
    func isBreak(_ byte: UInt8) -> Bool { byte <= 0x20 || [0x22, 0x2C, 0x3B].contains(byte) }
    let start = text[..<position].lastIndex(where: isBreak).map { $0 + 1 } ?? 0
    let end = text[position...].firstIndex(where: isBreak) ?? text.count
    return String(decoding: text[max(start, position - 60)..<min(end, position + 60)], as: UTF8.self)
  }
}
