internal import CXLSXWriter

/// How a cell of a workbook looks.
package struct CellStyle: Sendable, Hashable {
  /// What a cell stands out for.
  package enum Role: Sendable, Hashable {
    /// Nothing.
    case plain
    /// The header of a column.
    case header
    /// The heading of a part of a sheet.
    case heading
    /// Something was found about it.
    case marked
    /// It is to be filled in.
    case entry
    /// It is there to be read, and what is written into it is not read.
    case guidance
    /// It is to be filled in on a sheet whose other cells are locked.
    case answer
    /// Nothing is asked there.
    case closed
    /// It is there for the program alone: the headers that it reads.
    case machine
  }

  /// What it stands out for.
  package var role: Role
  /// How numbers are shown.
  package var content: TableColumn.Content
  /// Whether long text is broken into lines.
  package var wraps: Bool

  /// A style.
  package init(_ role: Role = .plain, content: TableColumn.Content = .text, wraps: Bool = false) {
    self.role = role
    self.content = content
    self.wraps = wraps
  }

  /// Whether it is the look of any new cell.
  var isDefault: Bool {
    role == .plain && !wraps && (content == .text || content == .number)
  }

  /// The number format, in the notation of workbooks; `nil` for the general one.
  var numberFormat: String? {
    func zeros(_ count: Int) -> String {
      count > 0 ? "0." + String(repeating: "0", count: min(count, 15)) : "0"
    }
    switch content {
    case .text, .number: return nil
    case .whole: return "0"
    case .decimals(let count): return zeros(count)
    case .share(let count): return zeros(count) + "%"
    }
  }

  /// Gives a format of the library this look.
  func apply(to format: UnsafeMutablePointer<lxw_format>) {
    if let numberFormat { unsafe format_set_num_format(format, numberFormat) }
    if wraps { unsafe format_set_text_wrap(format) }
    if role != .plain || wraps { unsafe format_set_align(format, UInt8(LXW_ALIGN_VERTICAL_TOP.rawValue)) }
    switch role {
    case .plain: break
    case .header:
      unsafe format_set_bold(format)
      unsafe format_set_bg_color(format, 0xDD_E6EE)
      unsafe format_set_bottom(format, UInt8(LXW_BORDER_THIN.rawValue))
    case .heading:
      unsafe format_set_bold(format)
      unsafe format_set_font_size(format, 13)
    case .marked:
      unsafe format_set_bg_color(format, 0xFF_E9A8)
      unsafe box(format)
    case .entry:
      unsafe format_set_bg_color(format, 0xF3_F8EC)
      unsafe box(format)
    case .guidance: unsafe format_set_font_color(format, 0x5A_5A5A)
    case .answer:
      unsafe format_set_bg_color(format, 0xE4_F3D8)
      unsafe format_set_unlocked(format)
      unsafe box(format)
    case .closed: unsafe format_set_bg_color(format, 0xE3_E3E3)
    case .machine:
      unsafe format_set_font_color(format, 0x8A_8A8A)
      unsafe format_set_font_size(format, 8)
      unsafe format_set_bottom(format, UInt8(LXW_BORDER_THIN.rawValue))
    }
  }

  private func box(_ format: UnsafeMutablePointer<lxw_format>) {
    unsafe format_set_border(format, UInt8(LXW_BORDER_THIN.rawValue))
    unsafe format_set_border_color(format, 0xBF_BFBF)
  }
}
