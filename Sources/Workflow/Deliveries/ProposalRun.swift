internal import AssessmentModel
package import Deliveries
package import Diagnostics
package import Mappings
internal import SurveyFiles

/// Proposes a mapping from a delivery and writes it down, as XML or as a workbook.
package struct ProposalRun {
  /// The criteria set that is to be answered; `nil` for the only one in reach.
  package var criteria: String?
  /// A mapping of an earlier version of the form, whose decisions are kept.
  package var earlier: String?

  /// Prepares a proposal.
  package init(criteria: String?, earlier: String? = nil) { (self.criteria, self.earlier) = (criteria, earlier) }

  /// Writes the mapping of deliveries of one form: the questions and options of all of them.
  ///
  /// - Parameters:
  ///   - inputs: the files that were read; none of them is overwritten.
  ///   - path: where it is written; a workbook if it ends in `.xlsx`.
  package func write(
    _ deliveries: [Delivery], apart inputs: [String], to path: String, workspace: Workspace = Workspace()
  )
    throws(StoppedRun) -> (mapping: DeliveryMapping, findings: [Diagnostic])
  {
    guard FolderListing.kind(of: path) == .nothing else {
      // It may hold what people have decided.
      throw StoppedRun([
        Diagnostic(
          .targetExists, .stop, .run(.exists, .text(path)), at: InputLocation(file: path),
          mend: .delivery(.keepMapping))
      ])
    }
    let found = try RunInputs.criteria(criteria, workspace: workspace)
    var findings = found.diagnostics
    var before: DeliveryMapping?
    if let earlier {
      let reading = try MappingFiles.read(earlier)
      findings += reading.findings.all
      before = reading.mapping
      if let before, before.criteria != found.set.id {
        throw StoppedRun([MappingFiles.other(before, found.set.id, earlier)])
      }
    }
    let targets = AnswerTargets(found.set)
    let cities = KnownRegistry.inReach(workspace, findings: &findings)?.reading.index
    let proposal = MappingProposal(targets, cities: cities)
    var mapping = DeliveryMapping(criteria: found.set.id, profile: deliveries.first?.profile.rawValue ?? "")
    for (number, delivery) in deliveries.enumerated() {
      let own = proposal.mapping(delivery, criteria: found.set.id, earlier: before)
      if number == 0 { mapping = own } else { mapping.add(own) }
    }
    do throws(Diagnostic) {
      let file = try AtomicFile.making(path, apart: inputs + [found.entry.path])
      if path.lowercased().hasSuffix(".xlsx") {
        file.sink.append(bytes: try mapping.workbook(file: path, targets: targets))
      } else {
        mapping.write(to: file.sink)
      }
      try file.commit()
    } catch { throw StoppedRun(findings + [error]) }
    return (mapping, findings)
  }
}

/// Mappings on disk.
enum MappingFiles {
  /// Reads a mapping; stops if it cannot be read whole.
  static func read(_ path: String) throws(StoppedRun) -> (mapping: DeliveryMapping, findings: FindingList) {
    let bytes: [UInt8]
    do throws(Diagnostic) { bytes = try InputLedger().load(path, role: "mapping") } catch { throw StoppedRun([error]) }
    let reading = MappingReader.read(bytes, file: path)
    guard let mapping = reading.mapping else { throw StoppedRun(reading.findings.all) }
    return (mapping, reading.findings)
  }

  /// The finding that a mapping is for another criteria set.
  static func other(_ mapping: DeliveryMapping, _ criteria: String, _ path: String) -> Diagnostic {
    Diagnostic(
      .mappingForOtherCriteria, .stop, .delivery(.mappingOtherCriteria, .text(mapping.criteria), .text(criteria)),
      at: InputLocation(file: path), mend: .delivery(.nameOtherCriteria))
  }
}
