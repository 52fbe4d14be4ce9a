package import AssessmentModel
package import Diagnostics
import Scoring

/// Points of a sensitivity analysis that are given instead of drawn: the table that a run writes.
///
/// Columns are `row` (from 1), `matrix` (`A`, `B` or `AB:INPUT`) and one for each coordinate (``columns(of:ranges:)``).
/// A row of the sample is `k + 2` lines that follow each other: `A`, `B`, and `AB:INPUT` for each input in the design's
/// order, which is `A` with the coordinates of that input taken from `B`.
package struct GivenPoints: Sendable {
  /// Number of rows, `N`.
  package let sample: Int
  /// `A` and `B`, row by row, `A` first.
  private let sides: [Double]
  private let dimensions: Int

  /// Most rows, the same as of a sample that is drawn.
  static let mostRows = 1 << 16

  /// The columns of the coordinates: `INPUT:1`, `INPUT:2` … for each input.
  package static func columns(of inputs: [UncertainInput], ranges: [Range<Int>]) -> [String] {
    zip(inputs, ranges).flatMap { input, range in (0..<range.count).map { "\(input.id):\($0 + 1)" } }
  }

  /// The names of the matrices in the order of their lines.
  package static func matrices(of inputs: [UncertainInput]) -> [String] { ["A", "B"] + inputs.map { "AB:\($0.id)" } }

  /// A coordinate of `A` (side 0) or `B` (side 1) of a row.
  func coordinate(_ dimension: Int, side: Int, row: Int) -> Double {
    sides[(2 * row + side) * dimensions + dimension]
  }

  /// Reads a table; `nil` with findings that stop.
  ///
  /// Coordinates are numbers from 0 up to but not 1; a mixed point that is not exactly what `A` and `B` make of it is a
  /// finding (`SCR-144`), as its index would belong to no input.
  ///
  /// - Complexity: O(lines × coordinates).
  package static func read(
    _ table: GivenTable, _ inputs: [UncertainInput], _ ranges: [Range<Int>], _ findings: inout [Diagnostic]
  ) -> GivenPoints? {
    findings += table.faults
    let names = columns(of: inputs, ranges: ranges)
    let places = columns(["row", "matrix"] + names, of: table, &findings)
    guard findings.isEmpty else { return nil }
    let matrices = matrices(of: inputs)
    let (count, rest) = table.rows.count.quotientAndRemainder(dividingBy: matrices.count)
    if rest != 0 || !(2...mostRows).contains(count) {
      findings.append(
        Diagnostic(
          .givenPoints, .stop,
          .scoring(.noSample, .number(table.rows.count), .number(matrices.count), .number(mostRows)),
          at: table.place(), mend: .scoring(.giveMatrices, .texts(matrices))))
      return nil
    }
    var sides: [Double] = []
    sides.reserveCapacity(2 * count * names.count)
    for line in table.rows.indices where findings.count < GivenTable.mostFindings {
      let (row, run) = line.quotientAndRemainder(dividingBy: matrices.count)
      for (column, expected) in [(0, "\(row + 1)"), (1, matrices[run])]
      where table.rows[line][places[column]] != expected {
        findings.append(
          Diagnostic(
            .givenPoints, .stop, .scoring(.otherExpected, .text(table.rows[line][places[column]]), .text(expected)),
            at: table.place(line, places[column])))
      }
      let point = places.dropFirst(2).map { coordinate(table, line, $0, &findings) }
      if run < 2 { sides += point }
      guard run > 1, findings.isEmpty else { continue }
      let first = 2 * row * names.count
      for (dimension, value) in point.enumerated() {
        let side = ranges[run - 2].contains(dimension) ? 1 : 0
        guard value != sides[first + side * names.count + dimension] else { continue }
        findings.append(
          Diagnostic(
            .givenPoints, .stop,
            .scoring(
              .coordinateDiffers, .text(names[dimension]), .text(matrices[run]), .text(matrices[side]), .number(row + 1)
            ),
            at: table.place(line, places[dimension + 2])))
        break
      }
    }
    return findings.isEmpty ? GivenPoints(sample: count, sides: sides, dimensions: names.count) : nil
  }

  /// Where the columns that are needed stand; findings for what is missing or unknown.
  private static func columns(_ names: [String], of table: GivenTable, _ findings: inout [Diagnostic]) -> [Int] {
    let known = Set(names)
    for (column, name) in table.header.enumerated() where !known.contains(name) {
      let what = Statement.scoring(.noCoordinate, .text(name)).asking(NearMiss.statement(for: name, among: names))
      findings.append(Diagnostic(.givenColumns, .stop, what, at: table.place(nil, column)))
    }
    let places = Dictionary(zip(table.header, table.header.indices), uniquingKeysWith: { first, _ in first })
    for name in names where places[name] == nil {
      findings.append(Diagnostic(.givenColumns, .stop, .scoring(.columnMissing, .text(name)), at: table.place()))
    }
    return names.map { places[$0] ?? 0 }
  }

  private static func coordinate(
    _ table: GivenTable, _ line: Int, _ column: Int, _ findings: inout [Diagnostic]
  ) -> Double {
    let before = findings.count
    let number = table.number(line, column, in: 0...1, &findings)
    if number == 1, findings.count == before {
      findings.append(
        Diagnostic(.givenNumber, .stop, .scoring(.coordinateIsOne), at: table.place(line, column)))
    }
    return number
  }
}
