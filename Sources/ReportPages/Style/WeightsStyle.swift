extension ReportStyle {
  /// The panel of weights: sliders beside what they come to, then the table.
  static let weights: StaticString = """

    .weights[hidden],.weights [hidden]{display:none}
    .draft{border:2px solid var(--warnline);border-radius:.4rem;padding:.5rem .8rem;margin:.8rem 0}
    .draft button{margin-left:.4em}
    .wtop{display:grid;grid-template-columns:minmax(0,3fr) minmax(0,2fr);gap:1rem 2.5rem;margin-bottom:1rem}
    .wrow{display:grid;grid-template-columns:minmax(5rem,11rem) minmax(5rem,1fr) 5.2rem 4.2rem auto;gap:.3rem .8rem;align-items:center;
    padding:.35rem 0;border-bottom:1px solid var(--hair)}
    .wrow input[type=range]{width:100%;min-height:1.8rem;margin:0;accent-color:var(--accent)}
    .weights button,.weights input:is([type=number],[type=text]){font:inherit;font-size:.9375rem;color:var(--ink);background:var(--panel);
    border:1px solid color-mix(in srgb,var(--ink) 45%,transparent);border-radius:.4rem;padding:.25rem .5rem;min-height:2.1rem;max-width:100%}
    .weights button{cursor:pointer}
    .weights button[aria-pressed=true]{box-shadow:inset 0 0 0 2px var(--accent)}
    .wrow input[type=number]{width:100%}
    .wrow output{text-align:right;white-space:nowrap;font-variant-numeric:tabular-nums;font-weight:650}
    .wlock{display:flex;gap:.35em;align-items:center;font-size:.875rem;color:var(--soft);min-height:1.8rem}
    .wbuttons{display:flex;flex-wrap:wrap;gap:.5rem;margin:.8rem 0;align-items:center}
    .wbuttons label{display:flex;flex-wrap:wrap;gap:.5rem;align-items:center;font-size:.9375rem}
    .wsays p{margin:0 0 .6rem}
    .wfirst{font-size:1.1rem;font-weight:650}
    .wsafe input{width:5rem}
    .wmore{margin:.6rem 0 1rem}.wmore summary{cursor:pointer;color:var(--accent)}
    .weighted .up{color:var(--more)}.weighted .down{color:var(--less)}
    .weighted .was{color:var(--soft);font-size:.8125rem;white-space:nowrap}
    .weighted td{white-space:nowrap}.weighted td,.weighted tbody th{vertical-align:middle}
    .weighted tbody th a{color:var(--ink);text-decoration-color:var(--line)}
    @media (max-width:60rem){.wtop{grid-template-columns:minmax(0,1fr)}}
    @media (max-width:40rem){.wrow{grid-template-columns:minmax(0,1fr) 4.4rem 4.3rem auto;gap:.1rem .6rem}
    .wrow>label:first-child{grid-column:1/-1}
    .weighted th,.weighted td{padding-right:.5rem;font-size:.8125rem}.weighted td:not(.n){white-space:normal}
    .weighted .chip{padding:.05em .45em;font-size:.8125rem}.weighted .narrow{display:none}}
    @media print{.wsliders,.wbuttons,.wmore,.weights button,.wsafe{display:none}.wtop{display:block}.draft[hidden]{display:none}}

    """
}
