internal import Diagnostics

extension DeliveryProfile {
  /// A data file of SPSS, read by libreadstat where the package is built with the trait `SPSS`.
  static let spss: DeliveryProfile = DeliveryProfile(
    "spss", title: "SPSS (.sav, .zsav)",
    marks: { file in
      SPSSFile.isOne(file.bytes) ? [DeliveryMark(100, String(decoding: file.bytes.prefix(4), as: UTF8.self))] : []
    },
    read: { file, options, findings in
      #if SPSS
        guard let content = SPSSReader.read(file.bytes, file: file.name, &findings) else { return nil }
        return SPSSDelivery(content).delivery(file.name, &findings)
      #else
        findings.append(
          Diagnostic(
            .exchangeSPSSNotRead, .stop, .delivery(.exchangeSPSSNotBuilt), at: InputLocation(file: file.name),
            mend: .delivery(.exchangeBuildSPSS)))
        return nil
      #endif
    })
}

/// How SPSS files begin.
enum SPSSFile {
  /// Whether bytes are a file of SPSS, packed or not.
  static func isOne(_ bytes: [UInt8]) -> Bool { bytes.starts(with: "$FL2".utf8) || bytes.starts(with: "$FL3".utf8) }
}
