extension ReportStyle {
  /// Intervals, brackets and sensitivity.
  static let robustness: StaticString = """

    .vh{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
    .rank .soft{font-weight:400}
    .iv{width:120px;height:12px;display:block;margin-top:.45rem;fill:var(--band)}
    .iv circle{fill:var(--k2);stroke:var(--panel);cy:6px;r:3.5px}
    th button:has(.ax){display:flex;flex-wrap:wrap;max-width:130px}th button:has(.ax)::after{order:1}
    .ax{order:2;display:flex;justify-content:space-between;width:120px;padding:0 4px;line-height:1.2}
    .ax::before{content:attr(data-a);transform:translateX(-50%)}.ax::after{content:attr(data-z);transform:translateX(50%)}
    .banded .rank{padding-left:.9rem;position:relative}
    .t1::before,.t2::before,.t3::before{content:"";position:absolute;left:1px;width:.45rem;top:0;bottom:-1px;border:0 solid var(--soft);border-left-width:2px}
    .t1::before{top:50%;border-top-width:2px}.t3::before{bottom:50%;border-bottom-width:2px}
    .banded:has([aria-sort]:not([aria-sort=ascending][data-k=rank])) .rank::before{display:none}
    .heat{width:auto;min-width:min(100%,42rem)}
    .index{width:200px;height:12px;display:block;margin-top:.3rem;fill:var(--ink)}
    .index .more{fill:var(--k3);stroke:var(--more)}
    .mentors td{min-width:9rem}
    @media (forced-colors:active){.iv,.index{forced-color-adjust:none}}
    @media print{.ranking .rank{font-size:1.2em;white-space:nowrap}.heat td{font-size:1em}.iv{margin-top:.1rem}th button:has(.ax){display:contents}.iv,.ax{width:72px}.ax{padding:0 2px}.mentors td{min-width:0}}

    """
}
