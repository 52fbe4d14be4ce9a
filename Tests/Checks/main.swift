import Glibc

// checks allocations|paths|threads…
//
// What a debug build hides, and what a sanitiser is to see: run by `make sanitise` in builds with one.

let checks: [(name: String, faults: () -> [String])] = [
  ("allocations", AllocationCheck.faults), ("paths", PathCheck.faults), ("threads", ThreadCheck.faults),
]
let wanted = CommandLine.arguments.dropFirst()
guard !wanted.isEmpty, wanted.allSatisfy({ name in checks.contains { $0.name == name } }) else {
  print("usage: checks " + checks.map(\.name).joined(separator: "|") + "…")
  exit(64)
}
var count = 0
for check in checks where wanted.contains(check.name) {
  let faults = check.faults()
  count += faults.count
  print("\(check.name): " + (faults.isEmpty ? "nothing found" : faults.joined(separator: "; ")))
}
exit(count == 0 ? 0 : 1)
