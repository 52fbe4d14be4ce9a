/// The style of a questionnaire to be printed, which is all that its page has. The page's policy admits it by its hash.
enum QuestionnaireStyle {
  static let text: StaticString = """

    :root{color-scheme:light;--line:#8a8f98;--soft:#4a4f57}
    body{font:1rem/1.45 system-ui,"Noto Sans","Noto Sans CJK KR","Apple SD Gothic Neo","Malgun Gothic",sans-serif;
    color:#111;background:#fff;max-width:48rem;margin:2rem auto;padding:0 1rem;word-break:keep-all;overflow-wrap:anywhere}
    h1{font-size:1.6rem;line-height:1.25;margin:0 0 .2rem}h2{font-size:1.2rem;border-bottom:2px solid #111;margin:2rem 0 .8rem;break-inside:avoid;break-after:avoid}
    .ask p{margin:0}h1 span,h2 span{display:block}.ask{font-size:1rem;font-weight:650;margin:0 0 .25rem}
    [lang]+[lang]{font-weight:400;color:var(--soft)}
    .how{border:1px solid var(--line);padding:.5rem 1rem;margin:1rem 0}.how p{margin:.3rem 0}
    .who{display:grid;grid-template-columns:repeat(3,1fr);gap:1rem;margin:1rem 0}
    .who p,.line{border-bottom:1px solid #111;min-height:3.2rem;margin:0;font-size:.875rem;color:var(--soft)}
    .question{break-inside:avoid;border-left:.25rem solid var(--line);padding:0 0 0 .8rem;margin:0 0 1.2rem}
    .note{font-size:.875rem;color:var(--soft);margin:.15rem 0}
    .choices{list-style:none;margin:.25rem 0;padding:0}.choices li{margin:.15rem 0;padding-left:1.6em;text-indent:-1.6em}
    .choices li::before{content:"☐";display:inline-block;width:1.6em;text-indent:0}
    .row li{display:inline-block;margin-right:1.4rem}
    .blanks{display:grid;grid-template-columns:1fr 1fr;gap:0 1rem}
    table{border-collapse:collapse;width:100%;margin:.5rem 0}th,td{border:1px solid var(--line);padding:.3rem .5rem}
    th{text-align:left;font-weight:400}td{min-width:6rem;height:1.6rem}
    @page{size:A4;margin:16mm 15mm 18mm}
    @media print{body{font-size:10.5pt;max-width:none;margin:0;padding:0}h1{font-size:18pt}h2{font-size:13pt;break-after:avoid}}

    """

  // The hash of the text, as the policy writes it; a test works it out again and says what to put here.
  static let hash = "sha256-cuq5gjdwtQvyOfiB9YKV+WCy6Hw3Y7q1vYdUdo9zA8g="
}
