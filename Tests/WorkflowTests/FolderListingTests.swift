import Diagnostics
import TestSupport
import Testing

@testable import Workflow

/// A folder that cannot be listed is no empty one.
@Suite struct FolderListingTests {
  @Test func whatCannotBeListedIsSaid() throws {
    let folder = TemporaryFolder()
    try FolderListing.demand(folder.path)
    let gone = folder.path("gone")
    let finding = try #require(throws: Diagnostic.self) { try FolderListing.demand(gone) }
    #expect(finding.code == .fileUnreadable && finding.location?.file == gone)
    #expect(FolderListing.allNames(in: gone).isEmpty)
  }
}
