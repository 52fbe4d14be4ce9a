/// Changes to tables that know what rows, fields, delimiters and encodings are.
struct TableMutation: Sendable {
  private let tables: [[[String]]]

  /// Mutations of the tables of a corpus, cut without regard to quotes, which change places like all else.
  init(_ corpus: [String]) {
    tables = corpus.map { text in
      let delimiter: Character = text.contains(";") ? ";" : text.contains("\t") ? "\t" : ","
      return text.split(omittingEmptySubsequences: false) { $0 == "\n" || $0 == "\r" || $0 == "\r\n" }.map {
        $0.split(separator: delimiter, omittingEmptySubsequences: false).map(String.init)
      }
    }
  }

  /// A table with a few changes, or damaged bytes.
  @Sendable func next(_ mutator: inout Mutator) -> [UInt8] {
    let kind = mutator.below(6)
    if kind < 2 { return mutator.next() }
    var rows = tables[mutator.below(tables.count)]
    for _ in 0..<(1 + mutator.below(5)) { change(&rows, &mutator) }
    let delimiter = [",", ",", ";", "\t", "|", ":"][mutator.below(6)]
    let end = ["\n", "\n", "\r\n", "\r"][mutator.below(4)]
    var bytes = encoded(rows.map { $0.joined(separator: delimiter) }.joined(separator: end), mutator.below(12))
    if kind == 2 { mutator.damage(&bytes) }
    return bytes
  }

  private func change(_ rows: inout [[String]], _ mutator: inout Mutator) {
    guard !rows.isEmpty else { return }
    let (row, other) = (mutator.below(rows.count), mutator.below(rows.count))
    let (field, second) = (mutator.below(rows[row].count), mutator.below(rows[row].count))
    switch mutator.below(15) {
    case 0: rows.swapAt(row, other)
    case 1: rows.insert(rows[row], at: other)
    case 2: rows.remove(at: row)
    case 3 where !rows[row].isEmpty: rows[row].swapAt(field, second)
    case 4 where !rows[row].isEmpty: rows[row].insert(rows[row][field], at: second)
    case 5 where !rows[row].isEmpty: rows[row].remove(at: field)
    case 6:
      // A column is doubled or goes.
      let isDoubled = mutator.below(2) == 0
      for index in rows.indices where field < rows[index].count {
        if isDoubled { rows[index].insert(rows[index][field], at: field) } else { rows[index].remove(at: field) }
      }
    case 7, 8, 9: if !rows[row].isEmpty { rows[row][field] = mutator.number(like: rows[row][field]) }
    case 10 where !rows[row].isEmpty: rows[row][field] = "\"" + rows[row][field] + ["\"", ""][mutator.below(2)]
    case 11: rows.insert([["Title"], [""], ["# note"], ["sep=;"], ["a", "b"]][mutator.below(5)], at: other)
    case 12 where !rows[row].isEmpty:
      rows[row][field] += ["%", " %", " EUR", "‰", " ", "\u{A0}", "*", "1.5"][mutator.below(8)]
    case 13: rows.insert(rows[0], at: other)
    default:
      let from = tables[mutator.below(tables.count)]
      if let piece = from.isEmpty ? nil : from[mutator.below(from.count)] { rows.insert(piece, at: other) }
    }
  }

  /// The text in one of the encodings that tables arrive in.
  private func encoded(_ text: String, _ kind: Int) -> [UInt8] {
    switch kind {
    case 0: [0xEF, 0xBB, 0xBF] + Array(text.utf8)
    case 1: [0xFF, 0xFE] + text.utf16.flatMap { [UInt8(truncatingIfNeeded: $0), UInt8($0 >> 8)] }
    case 2: [0xFE, 0xFF] + text.utf16.flatMap { [UInt8($0 >> 8), UInt8(truncatingIfNeeded: $0)] }
    case 3: text.utf16.flatMap { [UInt8(truncatingIfNeeded: $0), UInt8($0 >> 8)] }
    case 4: text.unicodeScalars.map { UInt8(truncatingIfNeeded: $0.value) }
    // Hangul as in EUC-KR, as far as bytes look like it.
    case 5:
      text.unicodeScalars.flatMap { scalar -> [UInt8] in
        scalar.value < 0x80
          ? [UInt8(scalar.value)] : [0xB0 + UInt8(scalar.value % 25), 0xA1 + UInt8(scalar.value % 94)]
      }
    default: Array(text.utf8)
    }
  }
}
