// swift-tools-version: 6.2
import PackageDescription

/// Language settings shared by every Swift target: Swift 6 mode with the upcoming features that make imports and
/// existentials explicit, and warnings as errors.
let strict: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .treatAllWarnings(as: .error),
]

/// Those of a target that has pointers, and of one that is not to get any unseen: what is not safe is marked in the code.
let careful = strict + [.strictMemorySafety()]

let package = Package(
  name: "Feasibility",
  products: [
    .executable(name: "feasibility", targets: ["feasibility"]),
    .library(
      name: "Feasibility",
      targets: [
        "Diagnostics", "Schemas", "Tables", "AssessmentModel", "Words", "Numerics", "Scoring", "Analyses",
        "CriteriaFiles", "SurveyFiles",
        "ReportFiles", "ReportPages", "ExchangeFiles", "SurveyTools", "Deliveries", "Mappings", "Workflow",
      ]),
  ],
  traits: [
    // Off by default: `swift build --traits SPSS`, with Debian's libreadstat-dev.
    .trait(name: "SPSS", description: "Reads data files of SPSS (.sav, .zsav) through libreadstat.")
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.0")
  ],
  targets: [
    // C libraries and the only code that includes their headers
    .systemLibrary(name: "CLibXML2", pkgConfig: "libxml-2.0", providers: [.apt(["libxml2-dev"])]),
    .target(name: "CXMLShims", dependencies: ["CLibXML2"]),
    .systemLibrary(name: "CCrypto", pkgConfig: "libcrypto", providers: [.apt(["libssl-dev"])]),
    .systemLibrary(name: "CZlib", pkgConfig: "zlib", providers: [.apt(["zlib1g-dev"])]),
    .systemLibrary(name: "CXLSXWriter", pkgConfig: "xlsxwriter", providers: [.apt(["libxlsxwriter-dev"])]),
    .target(name: "CKernels"),
    .target(name: "CTables"),
    .target(
      name: "CReadStat", cSettings: [.define("SPSS", .when(traits: ["SPSS"]))],
      linkerSettings: [.linkedLibrary("readstat", .when(traits: ["SPSS"]))]),
    // The schemas in Criteria/, Surveys/ and Reports/, embedded by the compiler
    .target(name: "CSchemas"),

    // Values and pure functions
    .target(name: "Diagnostics", swiftSettings: careful),
    .target(
      name: "XMLStream", dependencies: ["CXMLShims", "Diagnostics"],
      swiftSettings: careful),
    .target(name: "Schemas", dependencies: ["CSchemas"], swiftSettings: careful),
    .target(
      name: "Tables", dependencies: ["CTables", "CZlib", "CXLSXWriter", "XMLStream", "Diagnostics"],
      swiftSettings: careful),
    .target(name: "AssessmentModel", dependencies: ["Diagnostics"], swiftSettings: careful),
    // The method: numbers without meaning, the engine that runs a criteria set, what is asked of a finished assessment
    .target(name: "Numerics", dependencies: ["CKernels"], swiftSettings: careful),
    .target(
      name: "Scoring", dependencies: ["AssessmentModel", "Numerics", "Diagnostics"], swiftSettings: careful),
    .target(
      name: "Analyses", dependencies: ["AssessmentModel", "Numerics", "Scoring", "Diagnostics"], swiftSettings: careful),

    // What is said to people, a folder a language
    .target(name: "Words", dependencies: ["AssessmentModel", "Diagnostics"], swiftSettings: careful),

    // Files in and out
    .target(
      name: "CriteriaFiles", dependencies: ["Schemas", "XMLStream", "AssessmentModel", "Diagnostics"],
      swiftSettings: careful),
    .target(
      name: "SurveyFiles", dependencies: ["Tables", "XMLStream", "AssessmentModel", "Diagnostics"],
      swiftSettings: careful),
    .target(
      name: "ReportFiles", dependencies: ["Words", "Tables", "XMLStream", "AssessmentModel", "Diagnostics"],
      swiftSettings: careful),
    .target(
      name: "ReportPages", dependencies: ["ReportFiles", "Words", "Tables", "AssessmentModel", "Diagnostics"],
      swiftSettings: careful),
    .target(
      name: "ExchangeFiles",
      dependencies: ["Tables", "XMLStream", "CriteriaFiles", "SurveyFiles", "AssessmentModel", "Diagnostics"],
      swiftSettings: careful),

    // Questionnaires for survey tools, out and in
    .target(
      name: "SurveyTools",
      dependencies: ["SurveyFiles", "Words", "Tables", "XMLStream", "AssessmentModel", "Diagnostics"],
      swiftSettings: careful),

    // What survey tools and statistics offices deliver
    .target(
      name: "Deliveries", dependencies: ["CReadStat", "Tables", "XMLStream", "AssessmentModel", "Diagnostics"],
      swiftSettings: careful),

    // Which questions of a delivery answer which items
    .target(
      name: "Mappings",
      dependencies: ["Deliveries", "SurveyFiles", "Tables", "XMLStream", "AssessmentModel", "Diagnostics"],
      swiftSettings: careful),

    // The batch runner and the command line
    .target(
      name: "Workflow",
      dependencies: [
        "CCrypto", "Words", "Schemas", "Tables", "XMLStream", "AssessmentModel", "Numerics", "Scoring", "Analyses",
        "CriteriaFiles",
        "SurveyFiles", "ReportFiles", "ReportPages", "ExchangeFiles", "SurveyTools", "Deliveries", "Mappings",
        "Diagnostics",
      ],
      swiftSettings: careful),
    .target(
      name: "FeasibilityCommands",
      dependencies: [
        "Workflow", "Words", "Schemas", "Tables", "AssessmentModel", "Numerics", "Scoring", "Analyses", "CriteriaFiles",
        "SurveyFiles",
        "ReportFiles", "ReportPages", "ExchangeFiles", "SurveyTools", "Deliveries", "Mappings", "Diagnostics",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: careful),
    .executableTarget(
      name: "feasibility",
      dependencies: [
        "FeasibilityCommands", .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: careful),

    // Tests
    .target(
      name: "TestSupport", dependencies: ["Diagnostics"], path: "Tests/TestSupport", swiftSettings: strict),
    .target(name: "AllocationProbe", path: "Tests/AllocationProbe"),
    .executableTarget(
      name: "ReaderFuzz",
      dependencies: [
        "Words", "CriteriaFiles", "SurveyFiles", "Deliveries", "Mappings", "Tables", "XMLStream", "AssessmentModel",
        "Diagnostics", "TestSupport",
      ],
      path: "Tests/Fuzz",
      swiftSettings: strict),
    .executableTarget(
      name: "OddSets",
      dependencies: [
        "Words", "FeasibilityCommands", "XMLStream", "Diagnostics", "TestSupport",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      path: "Tests/OddSets",
      swiftSettings: strict),
    .executableTarget(
      name: "Checks",
      dependencies: [
        "CriteriaFiles", "SurveyFiles", "Numerics", "Scoring", "Analyses", "AssessmentModel", "Diagnostics",
        "AllocationProbe", "TestSupport",
      ],
      path: "Tests/Checks",
      swiftSettings: strict),
    .executableTarget(
      name: "TableDump", dependencies: ["Words", "Tables", "XMLStream", "Diagnostics"], path: "Tests/TableDump",
      swiftSettings: strict),
    .testTarget(
      name: "DiagnosticsTests", dependencies: ["AssessmentModel", "Words", "Diagnostics", "TestSupport"],
      swiftSettings: strict),
    .testTarget(
      name: "XMLStreamTests", dependencies: ["Words", "XMLStream", "Diagnostics", "TestSupport"], exclude: ["Fixtures"],
      swiftSettings: strict),
    .testTarget(
      name: "SchemasTests",
      dependencies: ["Schemas", "XMLStream", "AssessmentModel", "Diagnostics", "TestSupport"],
      swiftSettings: strict),
    .testTarget(
      name: "TablesTests", dependencies: ["Words", "Tables", "XMLStream", "Diagnostics", "TestSupport"],
      swiftSettings: strict),
    .testTarget(
      name: "AssessmentModelTests", dependencies: ["AssessmentModel", "Diagnostics"],
      swiftSettings: strict),
    .testTarget(
      name: "WordsTests", dependencies: ["Words", "AssessmentModel", "Diagnostics"], swiftSettings: strict),
    .testTarget(name: "NumericsTests", dependencies: ["Numerics", "TestSupport"], swiftSettings: strict),
    .target(
      name: "ScoringSupport", dependencies: ["Numerics", "Scoring", "AssessmentModel", "Diagnostics"],
      path: "Tests/ScoringSupport", swiftSettings: strict),
    .testTarget(
      name: "ScoringTests",
      dependencies: [
        "Words", "ScoringSupport", "Numerics", "Scoring", "Analyses", "AssessmentModel", "Diagnostics",
        "AllocationProbe", "TestSupport",
      ],
      exclude: ["Fixtures"], swiftSettings: strict),
    .testTarget(
      name: "AnalysesTests",
      dependencies: [
        "Words", "ScoringSupport", "Numerics", "Scoring", "Analyses", "AssessmentModel", "Diagnostics", "TestSupport",
      ],
      swiftSettings: strict),
    .testTarget(
      name: "CriteriaFilesTests",
      dependencies: [
        "Words", "CriteriaFiles", "Schemas", "XMLStream", "AssessmentModel", "Diagnostics", "TestSupport",
      ],
      exclude: ["Fixtures"], swiftSettings: strict),
    .testTarget(
      name: "SurveyFilesTests",
      dependencies: [
        "Words", "SurveyFiles", "Tables", "CriteriaFiles", "Schemas", "XMLStream", "AssessmentModel", "Diagnostics",
        "TestSupport",
      ],
      exclude: ["Fixtures"], swiftSettings: strict),
    .target(
      name: "ReportSupport",
      dependencies: [
        "ReportFiles", "Words", "Numerics", "Scoring", "Analyses", "AssessmentModel", "Diagnostics", "TestSupport",
      ],
      path: "Tests/ReportSupport", swiftSettings: strict),
    .testTarget(
      name: "ReportFilesTests",
      dependencies: [
        "ReportFiles", "ReportSupport", "Words", "Schemas", "Numerics", "Scoring", "Analyses", "CriteriaFiles",
        "SurveyFiles", "XMLStream",
        "AssessmentModel", "Diagnostics", "TestSupport", "Tables",
      ],
      exclude: ["Fixtures", "Goldens"], swiftSettings: strict),
    .testTarget(
      name: "ReportPagesTests",
      dependencies: [
        "ReportPages", "ReportFiles", "ReportSupport", "Words", "Schemas", "Numerics", "Scoring", "Analyses",
        "CriteriaFiles", "SurveyFiles",
        "XMLStream", "AssessmentModel", "Diagnostics", "TestSupport", "Tables",
      ],
      exclude: ["Goldens"], swiftSettings: strict),
    .testTarget(
      name: "ExchangeFilesTests",
      dependencies: [
        "Words", "ExchangeFiles", "Numerics", "Scoring", "Analyses", "CriteriaFiles", "SurveyFiles", "XMLStream",
        "AssessmentModel",
        "Diagnostics",
        "TestSupport",
      ],
      exclude: ["Fixtures"], swiftSettings: strict),
    .testTarget(
      name: "DeliveriesTests",
      dependencies: ["Words", "Deliveries", "Tables", "XMLStream", "AssessmentModel", "Diagnostics", "TestSupport"],
      swiftSettings: strict),
    .testTarget(
      name: "MappingsTests",
      dependencies: [
        "Words", "Mappings", "Deliveries", "CriteriaFiles", "SurveyFiles", "Tables", "XMLStream", "AssessmentModel",
        "Diagnostics", "Schemas", "TestSupport",
      ],
      swiftSettings: strict),
    .testTarget(
      name: "SurveyToolsTests",
      dependencies: [
        "Words", "SurveyTools", "Deliveries", "Mappings", "Tables", "CriteriaFiles", "SurveyFiles", "XMLStream",
        "AssessmentModel", "Diagnostics", "TestSupport",
      ],
      swiftSettings: strict),
    .testTarget(
      name: "WorkflowTests", dependencies: ["Words", "Workflow", "AssessmentModel", "Diagnostics", "TestSupport"],
      swiftSettings: strict),
    .testTarget(
      name: "FeasibilityCommandsTests", dependencies: ["Words", "FeasibilityCommands", "Diagnostics", "TestSupport"],
      swiftSettings: strict),
    .testTarget(
      name: "EndToEndTests",
      dependencies: [
        "Words", "Workflow", "Numerics", "Scoring", "Analyses", "CriteriaFiles", "SurveyFiles", "ReportFiles",
        "AssessmentModel", "Diagnostics",
        "TestSupport", "feasibility", "Tables",
      ],
      exclude: ["Fixtures"], swiftSettings: strict),
    .testTarget(
      name: "OddSetsTests", dependencies: ["Words", "OddSets", "CriteriaFiles", "Diagnostics", "TestSupport"],
      swiftSettings: strict),
    .testTarget(
      name: "ReaderFuzzTests", dependencies: ["Words", "ReaderFuzz", "TestSupport"], swiftSettings: strict),
    .testTarget(
      name: "ArchitectureTests", dependencies: ["Words", "Diagnostics", "TestSupport"], swiftSettings: strict),
  ],
  swiftLanguageModes: [.v6]
)
