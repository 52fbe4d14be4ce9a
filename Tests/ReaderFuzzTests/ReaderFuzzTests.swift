import Glibc
import TestSupport
import Testing

/// Mutated inputs for each reader: none traps, takes more than two seconds or 256 MB, or gets an answer that cannot be.
/// `make fuzz` runs a million for each.
@Suite struct ReaderFuzzTests {
  /// A few hundred of each format, in processes of their own; what fails is named by the seed and number with which it
  /// can be run again.
  @Test(arguments: [
    ("xml", 300), ("csv", 500), ("xlsx", 400), ("ods", 300), ("fods", 300), ("criteria", 60), ("survey", 400),
    ("registry", 500),
  ])
  func nothingIsFound(format: String, count: Int) throws {
    let scratch = TemporaryFolder()
    let output = scratch.path("output.txt")
    let status = system("'\(Self.program)' --format \(format) --count \(count) --seed 9 >'\(output)' 2>&1")
    let text = try #require(Repository.text(output))
    #expect(status == 0, "\(text)")
    #expect(text == "\(format): \(count) inputs, seed 9, nothing found\n", "\(text)")
  }

  /// The same number gives the same input, and mutations of each kind happen.
  @Test func anInputDependsOnItsNumberAlone() throws {
    let scratch = TemporaryFolder()
    var inputs: Set<[UInt8]> = []
    for number in 0..<8 {
      var twice: [[UInt8]] = []
      for name in ["a", "b"] {
        let path = scratch.path(name)
        #expect(system("'\(Self.program)' --write '\(path)' --format registry --seed 3 --from \(number)") == 0)
        twice.append(try #require(Repository.bytes(path)))
      }
      #expect(twice[0] == twice[1])
      inputs.insert(twice[0])
    }
    #expect(inputs.count > 6)
  }

  /// The runner, beside the test bundle.
  private static let program: String = {
    var buffer = [CChar](repeating: 0, count: 4096)
    let length = readlink("/proc/self/exe", &buffer, buffer.count - 1)
    let path = String(decoding: buffer[..<max(0, length)].map { UInt8(bitPattern: $0) }, as: UTF8.self)
    let beside = "/" + path.split(separator: "/").dropLast().joined(separator: "/") + "/ReaderFuzz"
    return access(beside, X_OK) == 0 ? beside : Repository.root + "/.build/debug/ReaderFuzz"
  }()
}
