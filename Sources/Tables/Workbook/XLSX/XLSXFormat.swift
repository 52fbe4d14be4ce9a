internal import Diagnostics

enum XLSXFormat {
  /// The part that lists the types of a package's parts.
  static let contentTypes = "[Content_Types].xml"

  /// Whether bytes are a package with a workbook in it: by its parts, not by its ending.
  static func recognises(_ bytes: [UInt8]) -> Bool {
    guard ZipArchive.recognises(bytes) else { return false }
    var ignored = FindingList()
    guard let archive = ZipArchive(bytes, file: "", findings: &ignored), archive.holds(contentTypes) else {
      return false
    }
    return archive.names.contains { $0.hasPrefix("xl/") || $0.hasSuffix("workbook.xml") }
  }
}

extension TableFormat {
  /// Workbooks of Excel 2007 and later, with or without macros, which are never run.
  static let xlsx = TableFormat(
    name: "xlsx", words: .excelFormat, endings: ["xlsx", "xlsm", "xltx", "xltm"],
    recognises: { XLSXFormat.recognises($0) }
  ) { bytes, file, options, findings in
    XLSXReader.read(bytes, file: file, findings: &findings)
  }

  /// Any other archive: it is damaged, or what it holds is no table.
  static let zip = TableFormat(
    name: "zip", words: .zipFormat, endings: ["zip"], isRead: false, recognises: { ZipArchive.recognises($0) }
  ) { bytes, file, options, findings in
    guard let archive = ZipArchive(bytes, file: file, findings: &findings) else { return nil }
    findings.append(ForeignArchive.finding(archive))
    return nil
  }
}

/// Says what an archive is that holds no workbook.
enum ForeignArchive {
  static func finding(_ archive: ZipArchive) -> Diagnostic {
    let names = archive.names
    let tables = names.filter { name in
      TableFormat.all.contains { format in
        format.isRead && format.endings.contains { name.lowercased().hasSuffix("." + $0) }
      }
    }
    let place = InputLocation(file: archive.file)
    if let table = tables.first {
      return Diagnostic(
        .archiveNoWorkbook, .stop,
        .table(.archiveOfTables, .number(names.count), .quoted(table)), at: place, mend: .table(.unpackFolder))
    }
    return Diagnostic(
      .archiveNoWorkbook, .stop,
      .table(.archiveOfOthers, .number(names.count)), at: place)
  }
}
