extension English {
  static let proofCodes: [String: CodeText] = [
    "SRV-170": CodeText(
      title: "An answer was rejected when it was verified",
      meaning: "The answer counts as missing (invalid); who rejected it and when stays in the record.",
      reason: "What its documents do not bear out must not raise a score.",
      remedy: "Ask the city for an answer that its documents bear out, or acknowledge the finding."),
    "SRV-171": CodeText(
      title: "What came of verifying an answer is not understood",
      meaning: "The answer counts, and as not verified.",
      reason: "A word that is guessed could turn a rejection into an acceptance.",
      remedy: "Write accepted, rejected or open, with the day behind it if it is known: accepted 2026-03-01."),
  ]
}
