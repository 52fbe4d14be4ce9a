import Glibc
import TestSupport
import Testing

/// Random criteria sets and surveys, valid but odd, through the commands: none traps, hangs, or prints a number that is
/// none, and what `check` accepts, `assess` does not stop at. `make fuzz` runs 100,000 of them.
@Suite struct OddSetsTests {
  /// Five hundred, in processes of their own; what fails is named by the number with which it can be run again.
  @Test func fiveHundredOddSets() throws {
    let scratch = TemporaryFolder()
    let output = scratch.path("output.txt")
    let status = system("'\(Self.program)' --count 500 --seed 8 --jobs 2 --seconds 60 --brief 1 >'\(output)' 2>&1")
    let text = try #require(Repository.text(output))
    #expect(status == 0, "\(text)")
    #expect(text.contains("500 sets, seed 8"), "\(text)")
    #expect(text.hasSuffix("nothing found\n"), "\(text)")
    let accepted = text.split(separator: " ").firstIndex(of: "accepted").flatMap {
      Int(text.split(separator: " ")[$0 - 1])
    }
    #expect((accepted ?? 0) > 300, "most of the sets are to be valid: \(text)")
  }

  /// The same number gives the same study.
  @Test func aStudyDependsOnItsNumberAlone() throws {
    let scratch = TemporaryFolder()
    for name in ["a", "b"] {
      #expect(system("'\(Self.program)' --write '\(scratch.path(name))' --seed 3 --from 17") == 0)
    }
    for file in ["criteria/criteria.xml", "survey/responses.csv", "survey/registry.xml", "before/responses.csv"] {
      let text = try #require(Repository.text(scratch.path("a/" + file)))
      #expect(text == Repository.text(scratch.path("b/" + file)))
      #expect(text.count > 20)
    }
  }

  /// The runner, beside the test bundle.
  private static let program: String = {
    var buffer = [CChar](repeating: 0, count: 4096)
    let length = readlink("/proc/self/exe", &buffer, buffer.count - 1)
    let path = String(decoding: buffer[..<max(0, length)].map { UInt8(bitPattern: $0) }, as: UTF8.self)
    let beside = "/" + path.split(separator: "/").dropLast().joined(separator: "/") + "/OddSets"
    return access(beside, X_OK) == 0 ? beside : Repository.root + "/.build/debug/OddSets"
  }()
}
