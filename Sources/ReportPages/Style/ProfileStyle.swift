extension ReportStyle {
  /// City profiles and charts.
  static let profiles: StaticString = """

    .cityhead{display:flex;flex-wrap:wrap;justify-content:space-between;gap:1rem 2rem;margin-bottom:1rem}
    .cityhead h3,.cityhead h1{font-size:1.9rem;letter-spacing:-.01em;margin:.2rem 0 .3rem}
    .standing{margin:0;max-width:44rem}
    .headline{text-align:right;display:flex;flex-direction:column;align-items:flex-end;gap:.3rem}
    .headline .big{font-size:2.4rem}
    .advice{font-size:1.1rem;max-width:46rem}
    .city h4,.city h2{font-size:1.05rem;margin:2rem 0 .7rem;letter-spacing:0}
    .columns{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(24rem,100%),1fr));gap:0 3rem}
    .columns>*{min-width:0}
    .checks,.standouts{list-style:none;padding:0;margin:0 0 1rem;font-size:.9375rem}
    .checks li,.standouts li{position:relative;padding:.28rem 0 .28rem 1.7em;border-bottom:1px solid var(--hair)}
    .checks li::before,.standouts li::before{position:absolute;left:0;width:1.1em;text-align:center;color:var(--soft)}
    .yes::before{content:"✓";content:"✓"/""}.no::before{content:"✕";content:"✕"/""}
    .maybe::before{content:"–";content:"–"/""}.chosen::before{content:"→";content:"→"/""}
    .strong li::before{content:"◆";content:"◆"/""}.weak li::before{content:"◇";content:"◇"/""}
    .unmet{color:var(--soft)}
    .callout{border-left:3px solid var(--warnline);background:var(--warnbg);color:var(--warn);padding:.6rem .9rem;font-size:.9375rem}
    .why .axisrow th{font-weight:600}.why .leafrow th{padding-left:1.2rem;font-weight:400}
    .why .leafrow th,.why .leafrow td{font-size:.875rem;padding-top:.25rem;padding-bottom:.25rem;color:var(--soft)}
    .why td:last-child{width:40%}
    .gaps td{text-align:right;font-variant-numeric:tabular-nums;white-space:nowrap}
    .gaps td:nth-last-child(-n+2){text-align:left}
    .gaps td:last-child{white-space:normal;color:var(--soft);font-size:.875rem}
    .signed{width:200px;height:10px;display:block;margin-top:.35rem;
    background:linear-gradient(var(--soft),var(--soft)) 50% 0/1px 100% no-repeat}
    .signed .more{fill:var(--more)}.signed .less{fill:var(--less)}
    .unit{color:var(--soft)}
    .meters{list-style:none;padding:0;display:grid;grid-template-columns:repeat(auto-fit,minmax(min(17rem,100%),1fr));gap:.2rem 2.5rem;margin:0 0 1rem}
    .meters li{display:grid;grid-template-columns:minmax(0,1fr) 60px 3.2rem;gap:.7rem;align-items:center;font-size:.9375rem;
    text-align:right;font-variant-numeric:tabular-nums;white-space:nowrap;border-bottom:1px solid var(--hair);padding:.25rem 0}
    .meters svg.bar{margin:0}.meters span{text-align:left;white-space:normal}
    .open{font-size:.9375rem;padding-left:1.1rem}
    figure.panel{margin:0 0 1.6rem;background:var(--panel);border:1px solid var(--line);border-radius:.7rem;padding:1.2rem}
    figure h4{margin:0 0 .6rem}
    figcaption{color:var(--soft);font-size:.875rem;max-width:50rem}
    .chart{margin:0 0 .6rem;padding:0}
    .chart svg{display:block;width:100%;min-width:36rem;max-width:56rem;height:auto;margin:0 auto}
    .equiplot text{fill:var(--soft);font-size:11.5px;font-family:inherit}
    .equiplot .city{fill:var(--ink);font-size:12px}
    .gridline{stroke:var(--hair)}
    .span{stroke:var(--soft);stroke-opacity:.6;fill:none}
    .g0{fill:var(--g0);stroke:var(--g0)}.g1{fill:var(--g1);stroke:var(--g1)}.g2{fill:var(--g2);stroke:var(--g2)}
    .g3{fill:var(--g3);stroke:var(--g3)}.g4{fill:var(--g4);stroke:var(--g4)}
    .coverage{display:block;width:100%;max-width:38rem;height:16px;margin-bottom:1.4rem}
    .coverage .on{fill:var(--k2)}.coverage .off{fill:var(--hair)}

    """
}
