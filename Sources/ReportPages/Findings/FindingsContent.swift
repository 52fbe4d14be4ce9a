public import Diagnostics

/// What a page of findings shows: the files that were checked, each with what was found.
public struct FindingsContent: Sendable {
  /// One file, or survey, that was checked.
  public struct Checked: Sendable {
    /// The file or folder as the user named it.
    public var name: String
    /// What it is, and what was understood of it, in a few words.
    public var summary: String
    /// Everything that was found.
    public var findings: [Diagnostic]
    /// What was set aside does to the result, a sentence each.
    public var effects: [String]
    /// What these sentences rest on.
    public var basis: String

    /// Creates an entry.
    public init(name: String, summary: String, findings: [Diagnostic], effects: [String] = [], basis: String = "") {
      self.name = name
      self.summary = summary
      self.findings = findings
      self.effects = effects
      self.basis = basis
    }
  }

  /// What was checked, in order.
  public var checked: [Checked]
  /// The version of the program.
  public var engine: String

  /// Creates a content.
  public init(checked: [Checked], engine: String) {
    self.checked = checked
    self.engine = engine
  }
}
