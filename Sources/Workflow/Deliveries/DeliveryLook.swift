package import Deliveries
package import Diagnostics
internal import Tables
internal import XMLStream

/// Looks at files that were delivered: what each is, and what it holds.
package struct DeliveryLook: Sendable {
  /// A file that was looked at.
  package struct Entry: Sendable {
    /// Its path as the user named it.
    package let file: String
    /// What speaks for each profile, the strongest first.
    package let recognised: [RecognisedProfile]
    /// What it was read as; `nil` if it could not be read.
    package let delivery: Delivery?
    /// What was found.
    package let findings: [Diagnostic]
    /// The SHA-256 of its bytes.
    package let digest: String
  }

  /// The files, in the order in which they were named.
  package let entries: [Entry]

  /// Opens and reads files.
  ///
  /// - Parameters:
  ///   - profile: the profile that the user names for all of them; the strongest otherwise.
  ///   - companions: files that go with them: forms, structures.
  ///   - encoding: how texts are coded, if the user knows.
  package init(
    _ files: [String], profile: String? = nil, companions: [String] = [], language: String? = nil,
    encoding: String? = nil
  ) throws(Diagnostic) {
    let named = try Self.profile(profile)
    var table = TableOptions()
    table.encoding = encoding
    var options = DeliveryOptions(table: table, language: language)
    for companion in companions {
      options.companions.append(DeliveryFile(name: companion, bytes: try Self.bytes(companion), options: table))
    }
    var opened: [DeliveryFile] = []
    for file in files { opened.append(DeliveryFile(name: file, bytes: try Self.bytes(file), options: table)) }
    let isJoined = named.map(CodebookFiles.reads) ?? true
    let groups = isJoined ? CodebookFiles.groups(opened, companions: options.companions) : []
    entries =
      isJoined
      ? groups.map { group in
        var own = options
        own.companions = group.companions
        // The answers may stand in the other file of the two.
        let data = (opened + options.companions).first { $0.name == group.name } ?? group.file
        return Self.look(at: group.file, as: data, named, own)
      } : opened.map { Self.look(at: $0, as: $0, named, options) }
  }

  private static func look(
    at file: DeliveryFile, as data: DeliveryFile, _ named: DeliveryProfile?, _ options: DeliveryOptions
  ) -> Entry {
    let recognised = DeliveryProfile.recognised(file)
    var findings = FindingList()
    guard let profile = named ?? recognised.first?.profile else {
      findings.append(contentsOf: file.findings.all)
      let names = DeliveryProfile.all.map(\.title)
      findings.append(
        Diagnostic(
          .deliveryUnknown, .stop, .delivery(.noProfile), at: InputLocation(file: file.name),
          mend: .delivery(.profilesThereAre, .firstOf(names, count: names.count))))
      return Entry(
        file: data.name, recognised: [], delivery: nil, findings: findings.all,
        digest: FileDigest.sha256(data.bytes))
    }
    let delivery = profile.delivery(file, options, &findings)
    if delivery != nil, named == nil, profile.name == DeliveryProfile.plain.name {
      findings.append(
        Diagnostic(
          .deliveryPlain, .note, .delivery(.noToolMarks), at: InputLocation(file: file.name),
          mend: .delivery(.columnsStand)))
    }
    return Entry(
      file: data.name, recognised: recognised, delivery: delivery, findings: findings.all,
      digest: FileDigest.sha256(data.bytes))
  }

  private static func profile(_ name: String?) throws(Diagnostic) -> DeliveryProfile? {
    guard let name else { return nil }
    if let profile = DeliveryProfile.named(name) { return profile }
    let names = DeliveryProfile.all.map(\.name.rawValue)
    throw Diagnostic(
      .deliveryUnknown, .stop, .delivery(.noSuchProfile, .quoted(name)),
      mend: .delivery(.namesThereAre, .firstOf(names, count: names.count)))
  }

  private static func bytes(_ path: String) throws(Diagnostic) -> [UInt8] {
    do throws(InputFileError) { return try InputFile.read(path) } catch { throw error.diagnostic }
  }
}
