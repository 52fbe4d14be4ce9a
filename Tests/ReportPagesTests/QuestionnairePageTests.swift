import AssessmentModel
import Diagnostics
import Testing

@testable import ReportPages
@testable import ReportSupport

/// A questionnaire on paper.
@Suite struct QuestionnairePageTests {
  private func page(_ text: LocalizedText, languages: [Language] = [.english, .korean]) -> String {
    let question = QuestionnairePage.Question(
      number: 1, text: text, notes: [LocalizedText("a number", korean: "수")], choices: [],
      documents: [LocalizedText("a law")], groups: [LocalizedText("women", korean: "여성")], earlier: "", hasMargin: true)
    let sink = ByteSink()
    QuestionnairePage(
      title: LocalizedText("Title", korean: "제목"), languages: languages, edition: "",
      reasons: [LocalizedText("does not know", korean: "모름")],
      parts: [QuestionnairePage.Part(name: LocalizedText("Part"), questions: [question])]
    ).write(to: sink)
    return sink.text
  }

  @Test("Both languages, each marked, and the group's row") func languages() {
    let html = page(LocalizedText("How many?", korean: "몇입니까?"))
    for part in [
      "<p lang=\"en\">1. How many?</p>", "<p lang=\"ko\">몇입니까?</p>", "women / 여성", "does not know / 모름", "a law",
    ] {
      #expect(html.contains(part), "\(part)")
    }
    #expect(!page(LocalizedText("How many?", korean: "몇입니까?"), languages: [.korean]).contains("How many?"))
  }

  @Test("Markup in a text is text, and the page runs and fetches nothing") func hostile() {
    let html = page(LocalizedText("<script>alert(1)</script> \" onload='x'"))
    #expect(html.contains("&lt;script&gt;alert(1)&lt;/script&gt;"))
    for part in ["<script", "onload='", "href=", "src=", "http://", "https://"] {
      #expect(!html.contains(part), "\(part)")
    }
    #expect(html.contains("default-src &#39;none&#39;; style-src &#39;sha256-") || html.contains("default-src 'none'"))
  }

  @Test("The policy admits the page's own style") func style() {
    #expect("sha256-" + SHA256.base64("\(QuestionnaireStyle.text)") == QuestionnaireStyle.hash)
  }
}
