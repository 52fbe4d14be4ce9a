#if SPSS

  internal import CReadStat
  internal import Diagnostics

  /// Reads an SPSS file through libreadstat.
  enum SPSSReader {
    /// Cells and bytes of texts that are read.
    fileprivate static let mostCells = 4_000_000
    fileprivate static let mostBytes = 256_000_000

    /// What stands in a file; `nil` with a finding that stops if it is damaged or too large.
    ///
    /// - Complexity: O(cells).
    static func read(_ bytes: [UInt8], file: String, _ findings: inout FindingList) -> SPSSContent? {
      let gathering = SPSSGathering()
      var handlers = creadstat_handlers()
      unsafe handlers.variable = { context, index, name, label, format, set, isText, isScale in
        guard let own = unsafe SPSSGathering.from(context) else { return 1 }
        let variable = unsafe SPSSContent.Variable(
          name: own.text(name) ?? "", label: own.text(label), format: own.text(format) ?? "", set: own.text(set),
          isText: isText != 0, isScale: isScale != 0)
        return own.add(variable, Int(index))
      }
      unsafe handlers.missing = { context, index, low, high, text in
        guard let own = unsafe SPSSGathering.from(context) else { return 1 }
        return own.addMissing(Int(index), low, high, unsafe own.text(text))
      }
      unsafe handlers.label = { context, set, number, text, label in
        guard let own = unsafe SPSSGathering.from(context) else { return 1 }
        return own.add(
          unsafe own.text(set) ?? "", unsafe own.text(text).map { .text($0) } ?? .number(number),
          unsafe own.text(label) ?? "")
      }
      unsafe handlers.value = { context, row, index, kind, number, text in
        guard let own = unsafe SPSSGathering.from(context) else { return 1 }
        let isNumber = kind == Int32(CREADSTAT_NUMBER.rawValue)
        let isText = kind == Int32(CREADSTAT_TEXT.rawValue)
        return own.add(
          Int(row), Int(index), isNumber ? .number(number) : isText ? .text(unsafe own.text(text) ?? "") : .missing)
      }
      var error = [CChar](repeating: 0, count: 200)
      let context = unsafe Unmanaged.passUnretained(gathering).toOpaque()
      let result = unsafe creadstat_sav(bytes, bytes.count, &handlers, context, &error, error.count)
      guard result == 0, !gathering.isTooLarge, gathering.isWhole else {
        let words = String(decoding: error.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
        let statement: Statement =
          gathering.isTooLarge
          ? .delivery(
            .exchangeTooWide, .count(gathering.rows), .count(gathering.content.variables.count), .count(mostCells))
          : .delivery(.exchangeSPSSBroken, .quoted(words))
        findings.append(
          Diagnostic(
            .exchangeSPSSNotRead, .stop, statement, at: InputLocation(file: file), mend: .delivery(.exportAgain)))
        return nil
      }
      return gathering.content
    }
  }

  /// What libreadstat has found so far.
  private final class SPSSGathering {
    private(set) var content = SPSSContent()
    private(set) var rows = 0
    private(set) var isTooLarge = false
    private var cells = 0
    private var bytes = 0

    static func from(_ context: UnsafeMutableRawPointer?) -> SPSSGathering? {
      unsafe context.map { unsafe Unmanaged<SPSSGathering>.fromOpaque($0).takeUnretainedValue() }
    }

    /// Whether every variable has a value in every row.
    var isWhole: Bool { !content.variables.isEmpty && content.columns.allSatisfy { $0.count == rows } }

    func text(_ pointer: UnsafePointer<CChar>?) -> String? {
      guard let pointer = unsafe pointer else { return nil }
      let text = unsafe String(cString: pointer)
      bytes += text.utf8.count
      return text
    }

    func add(_ variable: SPSSContent.Variable, _ index: Int) -> Int32 {
      guard index == content.variables.count else { return 1 }
      content.variables.append(variable)
      content.columns.append([])
      return room()
    }

    func addMissing(_ index: Int, _ low: Double, _ high: Double, _ text: String?) -> Int32 {
      guard content.variables.indices.contains(index) else { return 1 }
      if let text {
        content.variables[index].texts.append(text)
      } else if low <= high {
        content.variables[index].ranges.append(low...high)
      }
      return 0
    }

    func add(_ set: String, _ value: SPSSContent.Value, _ label: String) -> Int32 {
      content.labels[set, default: []].append(SPSSContent.Label(value: value, text: label))
      return room()
    }

    func add(_ row: Int, _ index: Int, _ value: SPSSContent.Value) -> Int32 {
      guard content.columns.indices.contains(index), content.columns[index].count == row else { return 1 }
      content.columns[index].append(value)
      rows = max(rows, row + 1)
      cells += 1
      return room()
    }

    private func room() -> Int32 {
      isTooLarge = isTooLarge || cells > SPSSReader.mostCells || bytes > SPSSReader.mostBytes
      return isTooLarge ? 1 : 0
    }
  }

#endif
