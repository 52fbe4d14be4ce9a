/// The style of the page of findings, behind that of every page. The page's policy admits it by its hash.
enum FindingsStyle {
  static let text: StaticString = """

    .kind{border-top:1px solid var(--line);padding:1.4rem 0 .6rem;max-width:60rem}
    .kind h3{margin:0 0 .4rem}
    .reach{margin:0 0 .8rem;font-size:.9375rem}
    .places{list-style:none;padding:0;margin:0 0 1rem}
    .places li{padding:.45rem 0;border-bottom:1px solid var(--hair);overflow-wrap:anywhere}
    .place{color:var(--soft)}
    .kind p.soft{margin:0 0 .35rem}
    summary{cursor:pointer;color:var(--accent);padding:.3rem 0;min-height:24px}
    .callout ul{margin:.3rem 0;padding-left:1.2rem}.callout p{margin:.3rem 0 0}
    .callout{max-width:60rem;margin-bottom:1.6rem}
    h1,h2{overflow-wrap:anywhere}
    @media print{.kind{padding:.5rem 0 .2rem}.places li{padding:.1rem 0;break-inside:avoid}.kind h3{font-size:11pt}
    .reach,.kind p{break-after:avoid;margin:.1rem 0}.callout{break-inside:avoid}
    details::details-content{content-visibility:visible;display:block}summary{display:none}}

    """

  // The hash of the text, as the policy writes it; a test works it out again and says what to put here.
  static let hash = "sha256-PZuC/abQwwYLQFC7oniQ9Zen/HLpwvsJjPSqI8Mpsxw="
}
