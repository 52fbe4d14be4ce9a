import Glibc

/// Rows of a fixture: comment lines and the header left out, cells split at commas.
func fixture(_ name: String) throws -> [[String]] {
  let folder = #filePath.split(separator: "/").dropLast(2).joined(separator: "/")
  let path = "/\(folder)/Fixtures/\(name)"
  guard let handle = fopen(path, "r") else { throw FixtureMissing(path: path) }
  defer { fclose(handle) }
  var text = ""
  var buffer = [CChar](repeating: 0, count: 4096)
  while fgets(&buffer, Int32(buffer.count), handle) != nil {
    text += String(decoding: buffer.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }
  let lines = text.split(separator: "\n").filter { !$0.hasPrefix("#") }
  return lines.dropFirst().map { $0.split(separator: ",", omittingEmptySubsequences: false).map(String.init) }
}

struct FixtureMissing: Error {
  var path: String
}
