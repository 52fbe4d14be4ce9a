extension DiagnosticCode {
  /// An output that is refused.
  public static let outputRefused = DiagnosticCode("RUN-060")

  /// A folder or file that another run writes to.
  public static let outputInUse = DiagnosticCode("RUN-061")

  /// Something of somebody else where a file belongs.
  public static let outputInTheWay = DiagnosticCode("RUN-062")

  /// Changed files were moved aside.
  public static let outputKeptAside = DiagnosticCode("RUN-063")

  /// A report of which something is missing.
  public static let reportNotWhole = DiagnosticCode("RUN-064")

  /// A report file whose content is not what was written.
  public static let reportFileChanged = DiagnosticCode("RUN-065")

  /// What a killed run left.
  public static let reportLeftover = DiagnosticCode("RUN-066")

  /// A manifest that cannot be read.
  public static let manifestNotRead = DiagnosticCode("RUN-067")

  /// A file that is no regular file.
  public static let fileNotRegular = DiagnosticCode("RUN-068")

  /// Standard output that takes nothing.
  public static let outputNotShown = DiagnosticCode("RUN-069")

  /// Two surveys of one batch with the same name.
  public static let outputTwice = DiagnosticCode("RUN-070")

  /// Too few files may be open.
  public static let fewFiles = DiagnosticCode("RUN-071")

  static let outputCodes: [DiagnosticCode] = [
    outputRefused, outputInUse, outputInTheWay, outputKeptAside, reportNotWhole, reportFileChanged, reportLeftover,
    manifestNotRead, fileNotRegular, outputNotShown, outputTwice, fewFiles,
  ]
}
