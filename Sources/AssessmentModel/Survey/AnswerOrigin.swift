public import Diagnostics

/// Where an answer stood before it was brought into the survey: the file that the city or its survey tool sent.
public struct AnswerOrigin: Sendable, Hashable {
  /// The file, and the cell or line in it.
  public var location: InputLocation
  /// The question as that file names it.
  public var question: String
  /// What stands there, as it is written.
  public var written: String

  /// Creates an origin.
  public init(location: InputLocation, question: String, written: String) {
    (self.location, self.question, self.written) = (location, question, written)
  }
}
