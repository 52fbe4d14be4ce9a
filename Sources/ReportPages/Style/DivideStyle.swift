extension ReportStyle {
  /// The divide page.
  static let divide: StaticString = """

    .shares{margin:0 0 1rem;display:grid;gap:.6rem;max-width:38rem}.shares dd{margin:.15rem 0 0}.shares dt{font-weight:600}
    .share{display:block;width:100%;height:14px;background:var(--hair)}.share .on{fill:var(--k2)}
    .share .hatched{fill:var(--bg);stroke:var(--soft)}.share .hatch{stroke:var(--soft);stroke-width:2;fill:none}
    .heatgrid td,.heatgrid thead th{min-width:7rem}.heatgrid td{padding:.4rem .6rem;border:2px solid var(--bg)}
    .heatgrid td a{color:inherit}.h0{background:var(--panel)}.h1{background:var(--k4);color:var(--k4t)}
    .h2{background:var(--k3);color:var(--k3t)}.h3{background:var(--k1);color:var(--k1t)}
    .fold{border-bottom:1px solid var(--hair)}.fold>summary{padding:.6rem 0;cursor:pointer;font-weight:600}
    .fold>summary .soft{font-weight:400}.fold>summary:hover{color:var(--accent)}
    .question{padding:.2rem 0 1rem;scroll-margin-top:6rem}
    .gaplines svg{width:200px;height:12px;display:block;margin-top:.3rem;background:linear-gradient(var(--line),var(--line)) 0 50%/100% 1px no-repeat}
    .gaplines svg path{stroke:var(--soft);stroke-width:3}.gaplines svg circle{r:5px;cy:6px;fill:var(--g2);stroke:var(--bg)}
    .gaplines svg rect{width:8px;height:8px;y:2px;fill:var(--bg);stroke:var(--g1);stroke-width:2}
    .gaplines th,.gaplines td{padding-top:.3rem;padding-bottom:.3rem}.gaplines td .soft{display:block}
    .gaplines td:nth-child(n+3):not(:nth-child(10)){text-align:right;font-variant-numeric:tabular-nums;white-space:nowrap}
    .scatter{max-width:44rem}.scatter svg:not(.icon){display:block;width:100%;height:auto}.scatter text{fill:var(--soft);font-size:13px}
    .scatter .legend{margin-top:.5rem}
    @media (max-width:40rem){.scatter{padding:.6rem}.scatter text{font-size:20px}}
    @media (forced-colors:active){.gaplines svg,.scatter svg,.share,.heatgrid td{forced-color-adjust:none}}
    @media print{.fold::details-content{content-visibility:visible;block-size:auto}.fold>summary{padding:.2rem 0;break-after:avoid}
    main>#divide:first-child{break-before:auto}
    .question{padding:0;display:grid;grid-template-columns:36mm minmax(0,1fr);gap:0 3mm;align-items:start}.question>p{grid-column:1/-1;margin:0 0 .2rem;font-size:7.5pt}
    .question>.scroll:only-of-type:nth-child(2){grid-column:1/-1}
    .scatter{padding:.2rem}.scatter text{font-size:20px}.scatter .legend,.scatter figcaption,.gaplines caption{font-size:6pt;line-height:1.2;gap:0 .6rem;margin:.1rem 0}
    .scatter .icon{width:9px}.fold>summary,.fold>summary .soft{font-size:8.5pt}#divide h3,#divide h4{margin:.6rem 0 .2rem}.gaplines svg{margin:0;zoom:.6}
    .gaplines th,.gaplines td,.gaplines .flag{font-size:6.5pt;padding:.03rem .4rem .03rem 0;line-height:1.15}.gaplines td .soft{display:inline;margin-left:.4em}
    .heatgrid td,.heatgrid thead th{min-width:0}.share,.gaplines svg,.h1,.h2,.h3{print-color-adjust:exact;-webkit-print-color-adjust:exact}}

    """
}
