/// A script of a page, with its hash as the page's policy writes it; a test works the hash out again.
struct PageScript {
  let text: StaticString
  let hash: String
}

extension SitePage {
  /// The scripts of the page, in the order in which they run. Everything can be read without them.
  func scripts(isSingle: Bool) -> [PageScript] { isSingle || self == .index ? [.report, .chart] : [.report] }
}
