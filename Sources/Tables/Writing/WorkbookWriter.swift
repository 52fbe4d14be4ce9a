internal import CXLSXWriter
package import Diagnostics
internal import Glibc

/// Writes a workbook (XLSX) and hands back its bytes; the same calls give the same bytes.
///
/// - Text is always written as text, never as a formula or a link.
/// - Numbers have 16 significant digits, one fewer than some need: the library writes no more. So a number that is read
///   back from a workbook may differ in the last binary digit from that of the CSV file, which is exact. It is written as
///   a number all the same, since a text can be neither sorted nor added up.
/// - What a workbook cannot hold is cut or put on further sheets, with a finding (``findings``).
///
/// The time of creation is a fixed one. The content is put together in memory and in temporary files that have no name,
/// so that nothing is left behind by a run that ends early.
@safe
package final class WorkbookWriter {
  /// How much a sheet and a cell hold.
  package struct Limits: Sendable {
    /// Rows of a sheet.
    package var rows = 1_048_576
    /// Columns of a sheet.
    package var columns = 16_384
    /// UTF-16 units of a cell.
    package var text = 32_767

    /// What spreadsheets hold.
    package init() {}
  }

  /// What had to be changed so that the workbook can hold it.
  package private(set) var findings = FindingList()
  /// What the workbook is called in findings.
  package let file: String
  let limits: Limits
  private let content: Int32
  /// `nil` once it is closed, or if it could not be made.
  private var workbook: UnsafeMutablePointer<lxw_workbook>?
  private var formats: [CellStyle: UnsafeMutablePointer<lxw_format>] = unsafe [:]
  private var names: Set<String> = []
  private var sheets: [WorkbookSheet] = []
  private var failure: FactValue?

  /// 1 January 1980, the first day that a ZIP archive knows.
  private static let created = 315_532_800

  /// Begins a workbook.
  ///
  /// - Parameters:
  ///   - file: what it is called in findings.
  ///   - title: the title among its properties.
  ///   - streams: whether rows go to temporary files as they come, in constant memory; cells must then come row by row.
  package init(file: String, title: String, streams: Bool, limits: Limits = Limits()) {
    self.file = file
    self.limits = limits
    content = unsafe memfd_create("workbook", 1)  // closed on exec
    guard content >= 0 else {
      failure = unsafe .text(String(cString: strerror(errno)))
      return
    }
    var options = unsafe lxw_workbook_options()
    unsafe options.constant_memory = streams ? 1 : 0
    unsafe workbook = unsafe workbook_new_opt("/proc/self/fd/\(content)", &options)
    guard let workbook = unsafe workbook else {
      failure = .said(.table(.noMemory))
      return
    }
    let fitting = WorkbookText.fitting(title, limit: 255).text
    unsafe fitting.withCString { title in
      var properties = unsafe lxw_doc_properties()
      unsafe properties.title = unsafe UnsafeMutablePointer(mutating: title)
      unsafe properties.created = Self.created
      unsafe workbook_set_properties(workbook, &properties)
    }
  }

  deinit {
    if let workbook = unsafe workbook { unsafe lxw_workbook_free(workbook) }
    if content >= 0 { close(content) }
  }

  /// Adds a sheet; a name that a tab cannot have is changed into one that it can have.
  package func sheet(_ name: String) -> WorkbookSheet {
    let sheet = WorkbookSheet(name: WorkbookText.sheetName(name, taken: &names), of: self)
    sheets.append(sheet)
    return sheet
  }

  /// Puts the workbook together.
  ///
  /// - Throws: a ``Diagnostic`` that stops if there was no room for it.
  package func finish() throws(Diagnostic) -> [UInt8] {
    for sheet in sheets { sheet.finish() }
    guard let workbook = unsafe workbook, failure == nil else {
      throw notMade(failure ?? .said(.table(.alreadyFinished)))
    }
    unsafe self.workbook = nil
    let result = unsafe workbook_close(workbook)
    guard result == LXW_NO_ERROR else { throw unsafe notMade(.text(String(cString: lxw_strerror(result)))) }
    let count = Int(lseek(content, 0, SEEK_END))
    guard count > 0 else { throw notMade(.said(.table(.madeEmpty))) }
    var bytes = [UInt8](repeating: 0, count: count)
    var position = 0
    while position < count {
      let read = unsafe bytes.withUnsafeMutableBytes { buffer in
        let rest = unsafe UnsafeMutableRawBufferPointer(rebasing: buffer[position...])
        return unsafe pread(content, rest.baseAddress, rest.count, off_t(position))
      }
      if read < 0, errno == EINTR { continue }
      if read <= 0 { break }
      position += read
    }
    guard position == count else { throw notMade(.said(.table(.notReadBack))) }
    return bytes
  }

  /// A sheet of the library.
  func addSheet(_ name: String) -> UnsafeMutablePointer<lxw_worksheet>? {
    guard let workbook = unsafe workbook, failure == nil else { return nil }
    let sheet = unsafe workbook_add_worksheet(workbook, name)
    if unsafe sheet == nil { failure = .said(.table(.noTemporaryFile, .text(name))) }
    return unsafe sheet
  }

  /// The format for a style; `nil` for the default one.
  func format(_ style: CellStyle) -> UnsafeMutablePointer<lxw_format>? {
    if style.isDefault { return nil }
    if let format = unsafe formats[style] { return unsafe format }
    guard let workbook = unsafe workbook, let format = unsafe workbook_add_format(workbook) else { return nil }
    unsafe style.apply(to: format)
    unsafe formats[style] = unsafe format
    return unsafe format
  }

  /// Another name for a sheet that takes what the first has no room for.
  func furtherName(_ name: String) -> String { WorkbookText.sheetName(name, taken: &names) }

  /// Notes something about a cell or a sheet.
  func note(_ code: DiagnosticCode, _ headline: Statement, cell: String? = nil) {
    findings.append(
      Diagnostic(code, .note, headline, at: InputLocation(file: file, cell: cell)))
  }

  /// Remembers that a cell was refused, which makes the workbook fail.
  func fail(_ error: lxw_error) {
    if failure == nil { failure = unsafe .text(String(cString: lxw_strerror(error))) }
  }

  private func notMade(_ reason: FactValue) -> Diagnostic {
    Diagnostic(
      .workbookNotMade, .stop, .table(.notMade, reason), at: InputLocation(file: file))
  }
}
