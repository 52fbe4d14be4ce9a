internal import ArgumentParser
internal import Glibc

/// When to colour.
enum ColourChoice: String, ExpressibleByArgument, CaseIterable {
  /// As `FORCE_COLOR` and `NO_COLOR` say, else on a terminal.
  case auto
  /// Always.
  case always
  /// Never.
  case never

  /// Whether a stream is coloured: the option, then `FORCE_COLOR`, then `NO_COLOR`, then whether it is a terminal.
  func isColoured(descriptor: Int32) -> Bool {
    switch self {
    case .always: true
    case .never: false
    case .auto: Self.decide(force: Self.variable("FORCE_COLOR"), no: Self.variable("NO_COLOR"), isatty(descriptor) == 1)
    }
  }

  /// The decision without the option; an empty variable counts as not set.
  static func decide(force: String?, no: String?, _ isTerminal: Bool) -> Bool {
    if let force, !force.isEmpty { return force != "0" }
    if let no, !no.isEmpty { return false }
    return isTerminal
  }

  private static func variable(_ name: String) -> String? { unsafe getenv(name).map { unsafe String(cString: $0) } }
}
