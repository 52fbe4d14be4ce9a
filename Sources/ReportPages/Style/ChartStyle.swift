extension ReportStyle {
  /// Charts, map and strips. Marks and lines that carry meaning stand out from what lies behind them by 3:1.
  static let charts: StaticString = """

    .plot{position:relative;margin:0 0 .6rem}
    .plot svg{display:block;width:100%;max-width:56rem;height:auto;margin:0 auto}
    .plot .narrow{display:none;max-width:30rem}
    .matrix text,.map text,.spread text{fill:var(--soft);font-size:12px;font-family:inherit}
    .matrix .name{font-size:13px;fill:var(--ink);font-weight:600}
    .plot .city,.plot .many{fill:var(--ink);font-size:12px;paint-order:stroke;stroke:var(--panel);stroke-width:3px;stroke-linejoin:round;
    padding:0;border:0}
    .plot .floor{font-size:11.5px;paint-order:stroke;stroke:var(--panel);stroke-width:3px;stroke-linejoin:round}
    .leader{stroke:var(--ink);stroke-width:.7;fill:none}
    .spread .column{fill:var(--k2)}
    .axis{stroke:var(--soft);fill:none}
    .region{fill:var(--soft);fill-opacity:.07}
    .cut{stroke:var(--soft);stroke-dasharray:5 3;fill:none}
    .cut.wish{stroke-dasharray:1.5 4}
    .mark{stroke-width:1.5;stroke:var(--soft);fill:var(--soft)}
    .m1{fill:var(--k1);stroke:var(--panel)}.m2{fill:var(--k2);stroke:var(--panel)}
    .m3{fill:var(--k3);stroke:var(--k2)}.m4{fill:var(--k4);stroke:var(--k2)}.m0{fill:var(--panel);stroke:var(--soft)}
    .mark[data-city]{cursor:pointer}
    .mark.on{stroke:var(--pip);stroke-width:4;paint-order:stroke}
    .bin{stroke:var(--k2);stroke-width:.6}.b1{fill:var(--panel)}.b2{fill:var(--k3)}.b3{fill:var(--k2)}.b4{fill:var(--k1)}
    .map{background:var(--panel)}.land{fill:color-mix(in srgb,var(--soft) 18%,var(--panel))}
    .pick{margin:0 0 .8rem;font-size:.875rem;color:var(--soft)}.pick[hidden]{display:none}
    .pick select{font:inherit;color:var(--ink);background:var(--panel);border:1px solid var(--soft);border-radius:.4rem;
    padding:.3rem .5rem;min-height:2.2rem;max-width:100%}
    .tip{position:absolute;z-index:4;max-width:min(20rem,90%);background:var(--panel);color:var(--ink);border:1px solid var(--soft);
    border-radius:.4rem;padding:.5rem .7rem;font-size:.875rem;line-height:1.4;white-space:pre-line;box-shadow:0 2px 8px #0003}
    .tip[hidden]{display:none}.tip b{font-weight:650}
    .legend{list-style:none;padding:0;margin:0 0 .7rem;display:flex;flex-wrap:wrap;gap:.2rem 1.2rem;font-size:.875rem}
    .legend li{display:flex;align-items:center;gap:.45rem;min-width:0;overflow-wrap:anywhere}
    .legend .icon{width:14px;height:14px}
    .cuts{color:var(--soft);font-size:.8125rem}
    .plot+p+.legend+figcaption+details,figure details{margin-top:.6rem}
    figure summary{font-size:.875rem;cursor:pointer}
    .strip{width:120px;height:14px;display:block;margin-top:.3rem;fill:var(--band)}
    .strip .scale{fill:none;stroke:var(--soft)}.strip .limit{fill:none;stroke:var(--ink);stroke-width:1.5}
    .strip circle{fill:var(--k2);stroke:var(--panel);stroke-width:1;cy:6px;r:3.5px}
    svg.bar{border-bottom:1px solid var(--soft);border-radius:0;height:5px}
    .ends{display:flex;justify-content:space-between;max-width:200px;font-variant-numeric:tabular-nums}
    @media screen and (max-width:44rem){.plot .wide{display:none}.plot .narrow{display:block}figure.panel:has(.plot){padding:.8rem .6rem}}
    @media (forced-colors:active){.bin,.land,.strip,.column{forced-color-adjust:none}.tip,.pick select{border:1px solid}}
    @media print{.pick,.tip{display:none}figure details{display:none}.plot svg{max-height:150mm}
    .plot svg,.land,.bin{print-color-adjust:exact;-webkit-print-color-adjust:exact}}

    """
}
