import Diagnostics
import TestSupport
import Testing

@testable import Tables

@Suite("Archives in memory: what is honest is read by name, what lies is refused as a whole")
struct ZipArchiveTests {
  private func codes(_ bytes: [UInt8], part: String = "a") -> [DiagnosticCode] {
    var findings = FindingList()
    let archive = ZipArchive(bytes, file: "t.zip", findings: &findings)
    _ = archive?.part(part, findings: &findings)
    #expect(findings.all.allSatisfy { $0.severity == .stop && $0.location?.file == "t.zip" })
    return findings.all.map(\.code)
  }

  @Test("stored and deflated parts; the checksum of “123456789” is CBF43926, as ISO 3309's check value has it")
  func honest() {
    #expect(ZipBytes.checksum(Array("123456789".utf8)) == 0xCBF4_3926)
    var run = ZipBytes.Entry.repeated("run", UInt8(ascii: "x"), runs: 4)
    let content = [UInt8](repeating: UInt8(ascii: "x"), count: 1033)
    run.checksum = ZipBytes.checksum(content)
    let bytes = ZipBytes(entries: [.stored("Folder/A.xml", Array("hallo".utf8)), run, .stored("none", [])]).bytes
    var findings = FindingList()
    let archive = ZipArchive(bytes, file: "t.zip", findings: &findings)
    #expect(archive?.names == ["Folder/A.xml", "run", "none"])
    #expect(archive?.part("Folder/A.xml", findings: &findings) == Array("hallo".utf8))
    #expect(archive?.part("folder/a.XML", findings: &findings) == Array("hallo".utf8))
    #expect(archive?.part("run", findings: &findings) == content)
    #expect(archive?.part("none", findings: &findings) == [])
    #expect(archive?.part("other", findings: &findings) == nil)
    #expect(findings.isEmpty)
  }

  @Test("an archive cut off anywhere is refused, and so is one with bytes before or behind it")
  func truncated() {
    let bytes = ZipBytes.of([("a", "first"), ("b", "second")])
    for length in 4..<bytes.count { #expect(codes(Array(bytes[..<length])) == [.archiveDamaged]) }
    #expect(codes(bytes) == [])
    #expect(codes([0] + bytes) == [.archiveDamaged])
    #expect(codes(bytes + [0]) == [.archiveDamaged])
  }

  @Test("any one byte changed is refused, changes a text nobody checks, or changes a name or a time")
  func flipped() {
    let bytes = ZipBytes.of([("a", "first"), ("b", "second")])
    for at in bytes.indices {
      for bit in [0, 3, 7] {
        var other = bytes
        other[at] ^= 1 << bit
        var findings = FindingList()
        let part = ZipArchive(other, file: "t.zip", findings: &findings)?.part("a", findings: &findings)
        if let part { #expect(part == Array("first".utf8)) }
      }
    }
  }

  @Test("a bomb is refused by its ratio and by its size, before anything of it is unpacked")
  func bomb() {
    // 240 MB of zeros in 1.5 MB.
    let bomb = ZipBytes.Entry.repeated("a", 0, runs: 930_000)
    #expect(bomb.size > 239_000_000)
    #expect(codes(ZipBytes(entries: [bomb]).bytes) == [.archiveRefused])
    var large = ZipBytes.Entry.stored("a", Array("x".utf8))
    large.size = ZipArchive.Limit.part + 1
    #expect(codes(ZipBytes(entries: [large]).bytes) == [.archiveRefused])
    // Under a million bytes the ratio does not matter.
    var small = ZipBytes.Entry.repeated("a", 0, runs: 4000)
    small.checksum = ZipBytes.checksum([UInt8](repeating: 0, count: small.size))
    #expect(codes(ZipBytes(entries: [small]).bytes) == [])
    // All parts together.
    let parts = (0..<3).map { number in
      var entry = ZipBytes.Entry.stored("\(number)", [1])
      entry.size = 200 << 20
      return entry
    }
    #expect(codes(ZipBytes(entries: parts).bytes) == [.archiveRefused])
  }

  @Test("a size that lies, either way, is found before more than that size is out")
  func lyingSize() {
    var bomb = ZipBytes.Entry.repeated("a", 0, runs: 930_000)
    bomb.size = 1000
    #expect(codes(ZipBytes(entries: [bomb]).bytes) == [.archiveDamaged])
    var short = ZipBytes.Entry.repeated("a", 0, runs: 10)
    short.size += 1
    #expect(codes(ZipBytes(entries: [short]).bytes) == [.archiveDamaged])
    var stored = ZipBytes.Entry.stored("a", Array("first".utf8))
    stored.size = 4
    #expect(codes(ZipBytes(entries: [stored]).bytes) == [.archiveDamaged])
  }

  @Test("checksums, broken streams and ways of packing that are not read")
  func content() {
    var wrong = ZipBytes.Entry.stored("a", Array("first".utf8))
    wrong.checksum ^= 1
    #expect(codes(ZipBytes(entries: [wrong]).bytes) == [.archiveDamaged])
    var broken = ZipBytes.Entry.stored("a", [0xFF, 0xFF, 0xFF])
    broken.method = 8
    #expect(codes(ZipBytes(entries: [broken]).bytes) == [.archiveDamaged])
    var empty = ZipBytes.Entry.stored("a", [])
    empty.method = 8
    #expect(codes(ZipBytes(entries: [empty]).bytes) == [.archiveDamaged])
    broken.method = 14
    #expect(codes(ZipBytes(entries: [broken]).bytes) == [.archiveDamaged])
  }

  @Test(
    "names that lead out of the archive",
    arguments: [
      "xl/../../etc/passwd", "..", "/etc/passwd", "xl\\workbook.xml", "a\u{0}b", "C:/temp/a", "",
    ])
  func names(name: String) {
    #expect(codes(ZipBytes(entries: [.stored(name, [1])]).bytes) == [.archiveRefused])
  }

  @Test("entries that stand twice, share bytes or have another name inside")
  func overlap() {
    #expect(codes(ZipBytes.of([("a", "x"), ("a", "y")])) == [.archiveRefused])
    var second = ZipBytes.Entry.stored("a", Array("x".utf8))
    second.claimedPlace = 0
    second.innerName = "b"
    let first = ZipBytes.Entry.stored("b", Array("x".utf8))
    #expect(codes(ZipBytes(entries: [first, second]).bytes) == [.archiveRefused])
    // The same header under two names, and a packed size that reaches into the next entry.
    var long = ZipBytes.Entry.stored("a", Array("x".utf8))
    long.claimedPacked = 20
    #expect(codes(ZipBytes(entries: [long, first]).bytes) == [.archiveRefused])
    long.claimedPacked = 1 << 30
    #expect(codes(ZipBytes(entries: [long, first]).bytes) == [.archiveDamaged])
    long.claimedPacked = nil
    long.claimedPlace = 1 << 30
    #expect(codes(ZipBytes(entries: [long, first]).bytes) == [.archiveDamaged])
  }

  @Test("more entries than are read, and an end record that counts others than there are")
  func count() {
    let many = (0...ZipArchive.Limit.entries).map { ZipBytes.Entry.stored("\($0)", []) }
    #expect(codes(ZipBytes(entries: many).bytes) == [.archiveRefused])
    for count in [0, 1, 3, 60_000] {
      var archive = ZipBytes(entries: [.stored("a", [1]), .stored("b", [1])])
      archive.claimedCount = count
      #expect(codes(archive.bytes) == [.archiveDamaged] || count > 10_000)
    }
  }

  @Test("sizes of large archives: an honest extra field is read, a missing or lying one refused")
  func large() {
    var entry = ZipBytes.Entry.stored("a", Array("first".utf8))
    entry.claimedPacked = 0xFFFF_FFFF
    #expect(codes(ZipBytes(entries: [entry]).bytes) == [.archiveDamaged])
    entry.extra = ZipBytes.little(1, 2) + ZipBytes.little(8, 2) + ZipBytes.little(5, 8)
    #expect(codes(ZipBytes(entries: [entry]).bytes) == [])
    entry.extra = ZipBytes.little(1, 2) + ZipBytes.little(8, 2) + ZipBytes.little(.max, 8)
    #expect(codes(ZipBytes(entries: [entry]).bytes) == [.archiveDamaged])
    entry.extra = ZipBytes.little(1, 2) + ZipBytes.little(800, 2) + ZipBytes.little(5, 8)
    #expect(codes(ZipBytes(entries: [entry]).bytes) == [.archiveDamaged])
    entry.extra = ZipBytes.little(7, 2) + ZipBytes.little(0xFFFF, 2)
    #expect(codes(ZipBytes(entries: [entry]).bytes) == [.archiveDamaged])
  }

  @Test("an encrypted entry has a message of its own")
  func encrypted() {
    var entry = ZipBytes.Entry.stored("a", Array("first".utf8))
    entry.flags = 1
    #expect(codes(ZipBytes(entries: [entry]).bytes) == [.archiveProtected])
  }
}
