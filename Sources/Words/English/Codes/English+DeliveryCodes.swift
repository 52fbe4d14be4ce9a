extension English {
  static let deliveryCodes: [String: CodeText] = [
    "DLV-001": CodeText(
      title: "A file that begins as JSON is valid JSON",
      meaning: "The file cannot be read as JSON (RFC 8259), or a name stands twice in one of its objects.",
      reason:
        "Tools differ in what they make of damaged JSON and of a name that stands twice; either answer could be the wrong one.",
      remedy: "Export the file again from the tool that wrote it.")
  ]
}
