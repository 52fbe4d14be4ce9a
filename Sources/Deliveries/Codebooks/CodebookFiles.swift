/// Puts codebooks and the data that they describe together, whichever of them was named first.
///
/// A codebook is a definition of Triple-S or DDI. Data is a file that no other tool has marked. One codebook goes with
/// each of them; of several codebooks, data goes with the one of its own name before the last point.
package struct CodebookFiles {
  /// A file to read with those that go with it.
  package struct Group: Sendable {
    /// What is read: a codebook where there is one.
    package let file: DeliveryFile
    /// The files that go with it.
    package let companions: [DeliveryFile]
    /// What the user sees it as: the data where there is some.
    package let name: String
  }

  private static let profiles: [DeliveryProfile] = [.tripleS, .ddiCodebook]

  /// The files of a run as they belong together, in the order in which they were named.
  ///
  /// - Complexity: O(files²) comparisons of names.
  package static func groups(_ files: [DeliveryFile], companions: [DeliveryFile]) -> [Group] {
    let named = files.map(isCodebook)
    let sent = companions.map(isCodebook)
    let codebooks = zip(files, named).filter(\.1).map(\.0) + zip(companions, sent).filter(\.1).map(\.0)
    guard !codebooks.isEmpty else {
      return files.map { Group(file: $0, companions: companions, name: $0.name) }
    }
    let further = zip(companions, sent).filter { !$0.1 }.map(\.0)
    var taken: Set<String> = []
    var partners: [DeliveryFile?] = []
    for (file, isBook) in zip(files, named) {
      let fitting = isBook || !isBare(file) ? nil : codebook(for: file, codebooks)
      partners.append(fitting)
      if let fitting { taken.insert(fitting.name) }
    }
    return zip(zip(files, named), partners).compactMap { pair, partner in
      let (file, isBook) = pair
      if let partner { return Group(file: partner, companions: [file], name: file.name) }
      if isBook, taken.contains(file.name) { return nil }
      let own = isBook ? further : companions
      return Group(file: file, companions: own, name: isBook ? own.first?.name ?? file.name : file.name)
    }
  }

  /// Whether a profile reads codebooks.
  package static func reads(_ profile: DeliveryProfile) -> Bool { profiles.contains { $0.name == profile.name } }

  private static func isCodebook(_ file: DeliveryFile) -> Bool { profiles.contains { !$0.marks(file).isEmpty } }

  /// Whether no tool has marked a file.
  private static func isBare(_ file: DeliveryFile) -> Bool {
    let plain = [DeliveryProfile.plain.name, DeliveryProfile.plainLong.name]
    return file.xml == nil && !DeliveryProfile.recognised(file).contains { !plain.contains($0.profile.name) }
  }

  private static func codebook(for file: DeliveryFile, _ codebooks: [DeliveryFile]) -> DeliveryFile? {
    if codebooks.count == 1 { return codebooks[0] }
    let fitting = codebooks.filter { stem($0.name) == stem(file.name) }
    return fitting.count == 1 ? fitting[0] : nil
  }

  /// The name of a file without its folders and ending.
  private static func stem(_ path: String) -> Substring {
    let name = path.split(separator: "/").last ?? ""
    return name.lastIndex(of: ".").map { name[..<$0] } ?? name
  }
}
