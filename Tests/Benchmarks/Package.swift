// swift-tools-version: 6.2
import PackageDescription

// A package of its own, so that users of the library never build it.
let package = Package(
  name: "Benchmarks",
  dependencies: [.package(name: "Feasibility", path: "../..")],
  targets: [
    .executableTarget(
      name: "scoring-benchmark", dependencies: [.product(name: "Feasibility", package: "Feasibility")],
      path: "Sources/scoring-benchmark"),
    .executableTarget(
      name: "peers-benchmark", dependencies: [.product(name: "Feasibility", package: "Feasibility")],
      path: "Sources/peers-benchmark"),
    .executableTarget(
      name: "acceptability-benchmark", dependencies: [.product(name: "Feasibility", package: "Feasibility")],
      path: "Sources/acceptability-benchmark"),
    .executableTarget(
      name: "replicates-benchmark", dependencies: [.product(name: "Feasibility", package: "Feasibility")],
      path: "Sources/replicates-benchmark"),
  ],
  swiftLanguageModes: [.v6]
)
