/// The head that every page has: the policy before anything that it governs, then the title and the style.
extension HTMLFormatter {
  /// Fills the head.
  ///
  /// - Parameters:
  ///   - policy: the content security policy; it admits the style of all pages, and `more`.
  ///   - more: a style of this kind of page.
  func head(title: String, policy: String, more: StaticString? = nil) {
    void("meta") { attribute("charset", "utf-8") }
    void("meta") {
      attribute("http-equiv", "Content-Security-Policy")
      attribute("content", policy)
    }
    void("meta") {
      attribute("name", "viewport")
      attribute("content", "width=device-width, initial-scale=1")
    }
    void("meta") {
      attribute("name", "color-scheme")
      attribute("content", "light dark")
    }
    line()
    element("title", title)
    line()
    element("style") { for part in ReportStyle.parts { constant(part) } }
    if let more { element("style") { constant(more) } }
  }
}
