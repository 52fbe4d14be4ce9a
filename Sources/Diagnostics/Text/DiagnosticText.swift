/// Findings as text for people: place, reach, code, headline, and how to mend it on the next line.
public struct DiagnosticText: Sendable {
  private let style: TerminalStyle
  private let limitPerCode: Int?

  /// Creates a renderer.
  ///
  /// - Parameter limitPerCode: how many findings of one code are written out before the rest is counted; `nil` for all.
  public init(style: TerminalStyle = TerminalStyle(isColoured: false), limitPerCode: Int? = nil) {
    self.style = style
    self.limitPerCode = limitPerCode
  }

  /// One finding, ending in a line break.
  public func text(_ diagnostic: Diagnostic) -> String {
    var text = ""
    if let location = diagnostic.location { text += style.strong(VisibleText.line("\(location)")) + ": " }
    let reach = "\(diagnostic.severity.rawValue) [\(diagnostic.code.id)]"
    text += diagnostic.severity.isError ? style.error(reach) : style.warning(reach)
    text += " \(VisibleText.line(diagnostic.headline))\n"
    text += style.faint("    \(VisibleText.line(diagnostic.mend ?? diagnostic.code.remedy))") + "\n"
    return text
  }

  /// All findings in their order, then how many were counted only.
  public func text(_ diagnostics: some Sequence<Diagnostic>) -> String {
    var text = ""
    var shown: [DiagnosticCode: Int] = [:]
    var hidden: [(code: DiagnosticCode, count: Int)] = []
    for diagnostic in diagnostics {
      let count = shown[diagnostic.code, default: 0]
      if let limitPerCode, count >= limitPerCode {
        if let position = hidden.firstIndex(where: { $0.code == diagnostic.code }) {
          hidden[position].count += 1
        } else {
          hidden.append((diagnostic.code, 1))
        }
        continue
      }
      shown[diagnostic.code] = count + 1
      text += self.text(diagnostic)
    }
    for (code, count) in hidden {
      text +=
        style.faint("    … and \(count) more of \(code.id) (\(code.title)); --findings all lists every one") + "\n"
    }
    return text
  }
}
