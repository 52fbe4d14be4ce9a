/// A script of a page, with its hash as the page's policy writes it; a test works the hash out again.
struct PageScript {
  let text: StaticString
  let hash: String
}

extension SitePage {
  /// The scripts of the page, in the order in which they run; ``PageScript/report`` is the last, as it says that the page
  /// is ready. Everything can be read without them.
  func scripts(isSingle: Bool) -> [PageScript] {
    switch self {
    case .index: [.ranking, .chart, .report]
    case .compare(let number) where !isSingle: number == 0 ? [.compare] : []
    case .weights, .robustness, .programmes, .divide, .method, .coherence, .dataQuality, .compare, .city: [.report]
    }
  }
}
