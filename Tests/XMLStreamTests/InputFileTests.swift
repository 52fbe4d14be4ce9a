import Diagnostics
import Glibc
import TestSupport
import Testing
import Words

@testable import XMLStream

@Suite("Reading files")
struct InputFileTests {
  private func failure(_ path: String, limit: Int = InputFile.sizeLimit) throws -> InputFileError {
    try #require(throws: InputFileError.self) { try InputFile.read(path, limit: limit) }
  }

  @Test("The bytes come back, in one piece and in chunks", arguments: [0, 1, 262_144, 700_001])
  func bytes(count: Int) throws {
    let folder = TemporaryFolder()
    let written = (0..<count).map { UInt8(truncatingIfNeeded: $0 &* 31) }
    let path = folder.write(written, to: "서울/data.bin")
    #expect(try InputFile.read(path) == written)
    var pieces: [UInt8] = []
    try InputFile.readChunks(path) { pieces.append(contentsOf: $0) }
    #expect(pieces == written)
  }

  @Test("Each reason has its code, and the path stands in the words")
  func reasons() throws {
    let folder = TemporaryFolder()
    let file = folder.write("123456", to: "a.xml")
    folder.makePipe("pipe")
    let pipe = folder.path("pipe")
    for (path, limit, reason, code) in [
      (folder.path("none.xml"), 100, InputFileError.Reason.notFound, DiagnosticCode.fileNotFound),
      (file + "/none.xml", 100, .notFound, .fileNotFound),
      ("", 100, .notFound, .fileNotFound),
      (folder.path, 100, .isFolder, .fileIsFolder),
      (file, 5, .tooLarge(limit: 5), .fileTooLarge),
      ("/dev/zero", 1_000_000, .notRegular(.device), .fileNotRegular),
      ("/proc/self/mem", 100, .notRegular(.madeUpFile), .fileNotRegular),
      (pipe, 100, .notRegular(.pipe), .fileNotRegular),
      (
        folder.path(String(repeating: "a", count: 300)), 100,
        .unreadable(String(cString: strerror(ENAMETOOLONG))), .fileUnreadable
      ),
    ] {
      let error = try failure(path, limit: limit)
      #expect(error == InputFileError(path: path, reason: reason))
      #expect(error.diagnostic.code == code)
      #expect(error.diagnostic.severity == .stop)
      #expect(error.diagnostic.headline.contains("“\(path)”"))
      #expect(error.diagnostic.location == InputLocation(file: path))
    }
  }

  @Test("A file without the right to read it", .enabled(if: geteuid() != 0, "skipped: the superuser may read all"))
  func forbidden() throws {
    let folder = TemporaryFolder()
    let path = folder.write("x", to: "a.xml")
    chmod(path, 0)
    #expect(try failure(path).reason == .unreadable(String(cString: strerror(EACCES))))
  }
}
