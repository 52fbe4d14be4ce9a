import AssessmentModel
import Tables

/// Reads plain rows of a table with a row a city, many at a time and column by column.
///
/// A column's cells are alike, so that the processor foresees what comes. What the short cut does not take is left and
/// read afterwards, row by row as it stands, so that findings come in the order of the rows.
struct BlockReader {
  private let bindings: [WideReader.Binding]
  private let rules: [CellRule]
  /// The cells that are left: the row in the upper half of the word, the position of the binding in the lower.
  private var left: [Int] = []
  private var row = TableRow()

  init(_ bindings: [WideReader.Binding], _ rules: [CellRule]) {
    self.bindings = bindings
    self.rules = rules
  }

  /// Reads the rows of a block, which are those that `rows` read last.
  mutating func read(
    _ block: borrowing RowBlock, _ rows: inout TableRows, _ cells: inout CellBlock, _ context: inout ReadingContext
  ) {
    for position in bindings.indices {
      guard bindings[position].isPlain else {
        for row in 0..<block.count { left.append(row << 32 | position) }
        continue
      }
      unsafe readColumn(position, block, rows.opening.file.bytes, cells, context.cells)
      if bindings[position].evidence >= 0 { readEvidence(position, block, rows.opening.file, &cells, &context) }
    }
    readLeft(block, &rows, &cells, &context)
    cells.endRows(block.count, &context.table)
  }

  /// Reads the cells of a column without their evidence; ``ReturnTable/absent`` is the state of those that are left.
  private mutating func readColumn(
    _ position: Int, _ block: borrowing RowBlock, _ bytes: UnsafeBufferPointer<UInt8>, _ cells: borrowing CellBlock,
    _ reader: borrowing CellReader
  ) {
    let binding = bindings[position]
    let (plain, state, empty) = (binding.plain, binding.state, reader.empty.rawValue)
    let text = unsafe UnsafeRawBufferPointer(rebasing: UnsafeRawBufferPointer(bytes)[block.start...])
    let (count, stride) = (block.count, block.fields + 1)
    let hasLeft = unsafe block.withStarts { starts in
      unsafe cells.withColumn(binding.column) { numbers, states in
        var place = binding.field
        var hasLeft = false
        switch plain.kind {
        case .number where plain.takesPoint:
          for row in 0..<count {
            let start = unsafe Int(starts[place])
            let length = unsafe Int(starts[place + 1]) - 1 - start
            let word = unsafe UInt64(littleEndian: text.loadUnaligned(fromByteOffset: start, as: UInt64.self))
            let number = plain.certain(word, length: length)
            let isLeft = number.isNaN && length != 0
            hasLeft = hasLeft || isLeft
            unsafe numbers[row] = number
            unsafe states[row] = length == 0 ? empty : isLeft ? ReturnTable.absent : state
            place += stride
          }
        case .number:
          for row in 0..<count {
            let start = unsafe Int(starts[place])
            let length = unsafe Int(starts[place + 1]) - 1 - start
            let word = unsafe UInt64(littleEndian: text.loadUnaligned(fromByteOffset: start, as: UInt64.self))
            let number = plain.certainWhole(word, length: length)
            let isLeft = number.isNaN && length != 0
            hasLeft = hasLeft || isLeft
            unsafe numbers[row] = number
            unsafe states[row] = length == 0 ? empty : isLeft ? ReturnTable.absent : state
            place += stride
          }
        case .yesNo:
          for row in 0..<count {
            let start = unsafe Int(starts[place])
            let length = unsafe Int(starts[place + 1]) - 1 - start
            let word = unsafe UInt32(littleEndian: text.loadUnaligned(fromByteOffset: start, as: UInt32.self))
            let isYes = length == 3 && word & 0xFF_FFFF == 0x73_6579
            let isNo = length == 2 && word & 0xFFFF == 0x6F6E
            let isLeft = !isYes && !isNo && length != 0
            hasLeft = hasLeft || isLeft
            unsafe numbers[row] = isYes ? 1 : isNo ? 0 : .nan
            unsafe states[row] = length == 0 ? empty : isLeft ? ReturnTable.absent : state
            place += stride
          }
        case .none:
          for row in 0..<count {
            let isEmpty = unsafe starts[place + 1] - 1 == starts[place]
            hasLeft = hasLeft || !isEmpty
            unsafe numbers[row] = .nan
            unsafe states[row] = isEmpty ? empty : ReturnTable.absent
            place += stride
          }
        }
        return hasLeft
      }
    }
    guard hasLeft || reader.hasNumberCodes else { return }
    unsafe cells.withColumn(binding.column) { numbers, states in
      for row in 0..<count {
        if reader.hasNumberCodes, unsafe !numbers[row].isNaN, unsafe reader.isCode(numbers[row]) {
          unsafe states[row] = ReturnTable.absent
        }
        if unsafe states[row] == ReturnTable.absent { left.append(row << 32 | position) }
      }
    }
  }

  /// Gives the cells of a column their evidence; an empty cell with evidence is left.
  private mutating func readEvidence(
    _ position: Int, _ block: borrowing RowBlock, _ file: TableBytes, _ cells: inout CellBlock,
    _ context: inout ReadingContext
  ) {
    let binding = bindings[position]
    let (first, stride) = (block.start, block.fields + 1)
    unsafe block.withStarts { starts in
      for row in 0..<block.count {
        let place = row * stride + binding.evidence
        let cell = unsafe TableCell(start: first + Int(starts[place]), end: first + Int(starts[place + 1]) - 1)
        if cell.isBlank { continue }
        let (isLeft, isEmpty) = unsafe cells.withColumn(binding.column) { numbers, states in
          unsafe (states[row] == ReturnTable.absent, numbers[row].isNaN)
        }
        if isLeft { continue }
        if isEmpty {
          left.append(row << 32 | position)
          continue
        }
        guard let text = WideReader.evidence(cell, file, &context) else { continue }
        unsafe cells.withColumn(binding.column) { _, states in unsafe states[row] = binding.proven }
        cells.prove(text, column: binding.column, row: row)
      }
    }
  }

  /// Reads what was left, in the order in which it stands.
  private mutating func readLeft(
    _ block: borrowing RowBlock, _ rows: inout TableRows, _ cells: inout CellBlock, _ context: inout ReadingContext
  ) {
    guard !left.isEmpty else { return }
    left.sort()
    let last = rows.record
    var current = -1
    for key in left {
      let number = key >> 32
      if number != current {
        current = number
        block.fill(&row, from: number)
        cells.stand(at: number)
        rows.stand(at: last - block.count + 1 + number)
      }
      let binding = bindings[key & 0xFFFF_FFFF]
      WideReader.read(binding, rules[binding.slot], row, rows, rows.name(row), &cells, &context)
    }
    rows.stand(at: last)
    left.removeAll(keepingCapacity: true)
  }
}
