import Testing

/// A target may import only targets above it; nothing imports Foundation, and C libraries have one wrapping target each.
@Suite struct ArrowTests {
  /// What each target may import, besides the standard library. The order is the order of the house.
  private static let allowed: [String: Set<String>] = [
    "Diagnostics": [],
    "XMLStream": ["CXMLShims", "Diagnostics", "Glibc"],
    "Schemas": ["CSchemas"],
    "Tables": ["CTables", "CZlib", "CXLSXWriter", "XMLStream", "Diagnostics", "Glibc"],
    "AssessmentModel": ["Diagnostics"],
    "Words": ["AssessmentModel", "Diagnostics"],
    "Numerics": ["CKernels", "Dispatch", "Glibc", "Synchronization"],
    "Scoring": ["Numerics", "AssessmentModel", "Diagnostics", "Glibc"],
    "Analyses": ["Scoring", "Numerics", "AssessmentModel", "Diagnostics", "Glibc"],
    "CriteriaFiles": ["Schemas", "XMLStream", "AssessmentModel", "Diagnostics"],
    "SurveyFiles": ["Tables", "XMLStream", "AssessmentModel", "Diagnostics", "Glibc"],
    "ReportFiles": ["Words", "Tables", "XMLStream", "AssessmentModel", "Diagnostics"],
    "ReportPages": ["ReportFiles", "Words", "Tables", "AssessmentModel", "Diagnostics", "Glibc"],
    "ExchangeFiles": ["Tables", "XMLStream", "CriteriaFiles", "SurveyFiles", "AssessmentModel", "Diagnostics"],
    "Deliveries": ["CReadStat", "Tables", "XMLStream", "AssessmentModel", "Diagnostics"],
    "Mappings": ["Deliveries", "SurveyFiles", "Tables", "XMLStream", "AssessmentModel", "Diagnostics"],
    "SurveyTools": ["SurveyFiles", "Words", "Tables", "XMLStream", "AssessmentModel", "Diagnostics"],
    "Workflow": [
      "CCrypto", "Words", "Schemas", "Tables", "XMLStream", "AssessmentModel", "Numerics", "Scoring", "Analyses",
      "CriteriaFiles",
      "SurveyFiles", "ReportFiles", "ReportPages", "ExchangeFiles", "SurveyTools", "Deliveries",
      "Mappings", "Diagnostics", "Glibc", "Synchronization",
    ],
    "FeasibilityCommands": [
      "ArgumentParser", "Workflow", "Words", "Schemas", "Tables", "AssessmentModel", "Numerics", "Scoring", "Analyses",
      "CriteriaFiles",
      "SurveyFiles", "ReportFiles", "ReportPages", "ExchangeFiles", "SurveyTools", "Deliveries",
      "Mappings", "Diagnostics", "Glibc", "Synchronization",
    ],
    "feasibility": ["FeasibilityCommands", "ArgumentParser"],
  ]

  @Test func everyImportFollowsAnArrow() {
    let files = SourceTree.files(below: "Sources")
    #expect(Set(files.map(\.target)) == Set(Self.allowed.keys))
    for file in files {
      for line in file.lines where line.contains("import ") && !line.hasPrefix("//") && !line.hasPrefix(" ") {
        let words = line.split(separator: " ")
        guard let keyword = words.firstIndex(of: "import"), keyword + 1 < words.count else { continue }
        let module = String(words[keyword + 1].split(separator: ".")[0])
        #expect(Self.allowed[file.target]?.contains(module) == true, "\(file.path) imports \(module)")
      }
    }
  }
}
