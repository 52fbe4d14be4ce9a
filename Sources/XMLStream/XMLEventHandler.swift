/// Takes the events of a document in the order of the document.
///
/// The arguments are views into the parser's memory and last only as long as the call. Events that came before an error
/// have been delivered; whoever collects them throws them away if the findings hold an error.
package protocol XMLEventHandler {
  /// A start tag, or a tag such as `<a/>`, which is followed by ``endElement(_:)``.
  mutating func startElement(_ tag: borrowing XMLStartTag)
  /// Text, references resolved, line ends as LF. One run of text may come in several pieces.
  mutating func characters(_ text: Span<UInt8>)
  /// The end of an element.
  mutating func endElement(_ tag: borrowing XMLEndTag)
}
