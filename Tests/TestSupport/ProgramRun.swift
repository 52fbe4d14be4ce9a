import Glibc

/// One run of the built program, as a user would make it.
package struct ProgramRun: Sendable {
  /// Exit code; 128 + signal if a signal ended it.
  package let status: Int32
  /// What it wrote to standard output.
  package let output: String
  /// What it wrote to standard error.
  package let errors: String

  /// Runs `feasibility` with arguments in a folder, through the shell.
  ///
  /// - Parameters:
  ///   - arguments: words; each is quoted.
  ///   - folder: working folder; the repository's root if not given.
  ///   - before: shell commands to run first, such as `ulimit -f 8`.
  ///   - after: a shell fragment after the command, such as `| head -1`.
  ///   - columns: the width of the terminal, `COLUMNS`; wide enough for everything unless it is said. `nil` for unknown.
  package init(
    _ arguments: [String], in folder: String = Repository.root, before: String = "", after: String = "",
    columns: Int? = 1000
  ) {
    let scratch = TemporaryFolder()
    let words = ([Self.program] + arguments).map(Self.quoted).joined(separator: " ")
    let width = columns.map { "export COLUMNS=\($0)" } ?? "unset COLUMNS"
    var command = "\(width); cd \(Self.quoted(folder)) && "
    if !before.isEmpty { command += before + "; " }
    command +=
      "{ \(words) \(after); } >\(Self.quoted(scratch.path("out"))) 2>\(Self.quoted(scratch.path("err"))) </dev/null"
    // A program that does not end is a failure, never a test run that hangs.
    let code = system("timeout -k 10 600 bash -c \(Self.quoted("set -o pipefail; " + command))")
    let signal = code & 0x7F
    status = signal == 0 ? (code >> 8) & 0xFF : 128 + signal
    output = Repository.text(scratch.path("out")) ?? ""
    errors = Repository.text(scratch.path("err")) ?? ""
  }

  /// The program, beside the test bundle.
  package static let program: String = {
    var buffer = [CChar](repeating: 0, count: 4096)
    let length = readlink("/proc/self/exe", &buffer, buffer.count - 1)
    let path = String(decoding: buffer[..<max(0, length)].map { UInt8(bitPattern: $0) }, as: UTF8.self)
    let beside = path.split(separator: "/").dropLast().joined(separator: "/")
    let candidate = "/" + beside + "/feasibility"
    return access(candidate, X_OK) == 0 ? candidate : Repository.root + "/.build/debug/feasibility"
  }()

  private static func quoted(_ word: String) -> String {
    "'" + word.split(separator: "'", omittingEmptySubsequences: false).joined(separator: "'\\''") + "'"
  }
}
