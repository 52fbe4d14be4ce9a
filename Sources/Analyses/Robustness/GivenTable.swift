package import Diagnostics
import Scoring

/// A table of numbers that an analysis is to take as they stand: weights, parameters or points, one row a run.
package struct GivenTable: Sendable {
  /// The file's name, for places.
  package let file: String
  /// The columns' names.
  package let header: [String]
  /// The cells, as many as the header has in each row.
  package let rows: [[String]]
  /// The physical line of each row, from 1.
  package let lines: [Int]

  /// Takes a table that was cut into cells.
  package init(file: String, header: [String], rows: [[String]], lines: [Int]) {
    self.file = file
    self.header = header
    self.rows = rows
    self.lines = lines
  }

  /// Most bytes of a file of given numbers.
  package static let mostBytes = 64 << 20

  /// Largest number, either way.
  static let largest = 1e15

  func place(_ row: Int? = nil, _ column: Int? = nil) -> InputLocation {
    InputLocation(
      file: file, line: row.map { lines[$0] } ?? 1, record: row.map { $0 + 1 }, field: column.map { header[$0] })
  }

  /// Columns that stand twice, and a table without rows.
  var faults: [Diagnostic] {
    var seen: Set<String> = []
    var found = header.indices.filter { !seen.insert(header[$0]).inserted }.map {
      Diagnostic(.givenColumns, .stop, .scoring(.columnTwice, .text(header[$0])), at: place(nil, $0))
    }
    if rows.isEmpty { found.append(Diagnostic(.givenColumns, .stop, .scoring(.tableWithoutRow), at: place())) }
    return found
  }

  /// A cell as a number within a range; a finding with its place if it is none.
  func number(
    _ row: Int, _ column: Int, in range: ClosedRange<Double> = -largest...largest, _ findings: inout [Diagnostic]
  ) -> Double {
    let text = rows[row][column]
    guard let number = Self.decimal(text) else {
      findings.append(
        Diagnostic(
          .givenNumber, .stop, .scoring(.noNumber, .text(text)), at: place(row, column), mend: .scoring(.writeDecimal)))
      return 0
    }
    if !range.contains(number) {
      let ends = [range.lowerBound, range.upperBound].map { FactValue.number(DecimalText.exact($0)) }
      findings.append(
        Diagnostic(
          .givenNumber, .stop, .scoring(.notWithin, .text(text), ends[0], ends[1]), at: place(row, column)))
    }
    return number
  }

  /// A decimal number such as `0.25` or `1.5e-3`, and nothing else that a library might read as one.
  private static func decimal(_ text: String) -> Double? {
    let isPlain =
      !text.isEmpty && text.utf8.count <= 40
      && text.utf8.allSatisfy { byte in
        switch byte {
        case UInt8(ascii: "0")...UInt8(ascii: "9"): true
        case UInt8(ascii: "."), UInt8(ascii: "-"), UInt8(ascii: "+"), UInt8(ascii: "e"), UInt8(ascii: "E"): true
        default: false
        }
      }
    return isPlain ? Double(text) : nil
  }

  /// Most findings that are collected before a table is given up.
  static let mostFindings = 20

  /// Sets of weights, one a row, for columns by name.
  ///
  /// - Returns: `nil` with findings if a column is missing, unknown or twice there, a cell is no number from 0 to 1, or a
  ///   row does not sum to 1 within 1e-6; sums are made exact.
  package func weights(of names: [String], _ findings: inout [Diagnostic]) -> [[Double]]? {
    findings += faults
    guard Set(names).count == names.count else {
      findings.append(
        Diagnostic(
          .givenColumns, .stop, .scoring(.countsBothWays), at: place()))
      return nil
    }
    for (column, name) in header.enumerated() where !names.contains(name) {
      let what = Statement.scoring(.notWeighted, .text(name)).asking(NearMiss.statement(for: name, among: names))
      findings.append(Diagnostic(.givenColumns, .stop, what, at: place(nil, column)))
    }
    for name in names where !header.contains(name) {
      findings.append(Diagnostic(.givenColumns, .stop, .scoring(.columnMissing, .text(name)), at: place()))
    }
    guard findings.isEmpty else { return nil }
    let columns = names.map { name in header.firstIndex(of: name) ?? 0 }
    var result: [[Double]] = []
    result.reserveCapacity(rows.count)
    for row in rows.indices where findings.count < Self.mostFindings {
      var list = columns.map { number(row, $0, in: 0...1, &findings) }
      let sum = list.reduce(0, +)
      if findings.isEmpty, abs(sum - 1) > 1e-6 {
        findings.append(Self.sum(sum, place(row)))
      }
      for position in list.indices { list[position] /= sum }
      result.append(list)
    }
    return findings.isEmpty ? result : nil
  }

  static func sum(_ sum: Double, _ place: InputLocation, of what: Statement = .scoring(.theWeights)) -> Diagnostic {
    Diagnostic(
      .givenSum, .stop, .scoring(.sumNotOne, .said(what), .number(DecimalText.fixed(sum, decimals: 6))), at: place,
      mend: .scoring(.divideBySum))
  }
}
