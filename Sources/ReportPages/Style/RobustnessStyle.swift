extension ReportStyle {
  /// Intervals, brackets and sensitivity.
  static let robustness: StaticString = """

    .vh{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
    .heat{width:auto;min-width:min(100%,42rem)}
    .index{width:200px;height:12px;display:block;margin-top:.3rem;fill:var(--ink)}
    .index .more{fill:var(--k3);stroke:var(--more)}
    .mentors td{min-width:9rem}
    @media (forced-colors:active){.iv,.index{forced-color-adjust:none}}
    @media print{.heat td{font-size:1em}.mentors td{min-width:0}}

    """
}
