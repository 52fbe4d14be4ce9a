internal import Glibc

/// How many columns a terminal has.
enum TerminalWidth {
  /// What is taken where nobody says.
  static let unknown = 80
  /// Fewer are not believed: nothing could be shown in them.
  static let least = 20

  /// The columns behind a descriptor: `COLUMNS`, then what the terminal says, then 80.
  static func columns(of descriptor: Int32) -> Int {
    unsafe decide(variable: getenv("COLUMNS").map { unsafe String(cString: $0) }, terminal: terminalColumns(descriptor))
  }

  /// The decision; a variable that is no number, and a width below 20, count as not set.
  static func decide(variable: String?, terminal: Int?) -> Int {
    for columns in [variable.flatMap { Int($0) }, terminal] {
      if let columns, columns >= least { return columns }
    }
    return unknown
  }

  private static func terminalColumns(_ descriptor: Int32) -> Int? {
    var size = winsize()
    guard unsafe ioctl(descriptor, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return nil }
    return Int(size.ws_col)
  }
}
