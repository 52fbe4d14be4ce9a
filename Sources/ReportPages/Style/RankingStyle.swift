extension ReportStyle {
  /// The answer and the ranking. Columns come and go with the width of the table (`RankingRoom.steps`); where there is no
  /// room for a table, rows are cards. Of a thousand rows in the page only some are laid out before the script takes
  /// those that it needs.
  static let ranking: StaticString = """

    .opening{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(100%,23rem),1fr));gap:0 3rem;align-items:start}
    .opening .key{margin-bottom:1rem}.asked{color:var(--soft);font-size:.9375rem;max-width:50rem}
    .answer{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(100%,23rem),1fr));gap:0 3rem;margin-bottom:1.6rem}
    .answer h3{margin:1.2rem 0 .5rem;font-size:1.1rem}
    .named,.next{list-style:none;padding:0;margin:0 0 1rem}
    .named li{display:flex;flex-wrap:wrap;align-items:baseline;gap:0 1rem;padding:.3rem 0;border-bottom:1px solid var(--hair)}
    .named a{font-weight:600;flex:1 1 8rem}.named .where{font-variant-numeric:tabular-nums}.named .soft{margin-left:auto;min-width:10.5rem;text-align:right}
    .next li{padding:.2rem 0}
    .rk{margin:0 0 1.5rem}
    .rk .scroll{overflow:visible;margin:0;padding:0}
    .shapes{display:none}
    .ranking{line-height:1.35}
    .ranking td{white-space:normal}
    .ranking th,.ranking td{padding:.5rem .8rem .5rem 0}
    .ranking .rank{position:relative;padding-left:.9rem;white-space:nowrap}
    .ranking tbody th{min-width:0;max-width:22rem}.ranking .alt{display:inline-block}
    .ranking td.n.none{min-width:3.6rem}
    .ranking .why,td[data-c=reason]{display:block;font-size:.8125rem;line-height:1.35;color:var(--soft);max-width:22rem;margin-top:.15rem}
    .short .chip,.ranking .flag{white-space:nowrap}
    .ranking tr[hidden]{display:none}
    .range{display:inline-block;min-width:3.4rem;font-variant-numeric:tabular-nums;white-space:nowrap}
    .iv{width:140px;height:auto;aspect-ratio:200/14;display:inline-block;vertical-align:middle;margin:0;fill:var(--band);overflow:visible}
    .iv circle{fill:var(--k2);stroke:var(--panel);cy:7px;r:4.5px}
    .scale{fill:none;stroke:var(--line)}
    .iv.axis{display:block;margin:.2rem 0 0 3.4rem}.axis text{font-size:14px;fill:var(--soft);text-anchor:middle}
    .t1::before,.t2::before,.t3::before{content:"";position:absolute;left:1px;width:.45rem;top:0;bottom:-1px;border:0 solid var(--soft);border-left-width:2px}
    .t1::before{top:50%;border-top-width:2px}.t3::before{bottom:50%;border-bottom-width:2px}
    [data-draft] .rank::before,.filtered [data-k=interval] .none{display:none}
    .ranking:not(.filtered) [data-c=within],.ranking:not(.filtered) [data-k=within]{display:none}
    .filters{margin-bottom:.6rem}.filters details{display:contents}.more{display:flex;flex-wrap:wrap;gap:.8rem 1rem;align-items:end}
    .filters summary{cursor:pointer;padding:.55rem 0;color:var(--accent)}.how{margin-bottom:1rem;color:var(--soft);font-size:.875rem;max-width:50rem}.how summary{cursor:pointer}
    #shown{margin:0 0 1rem;min-height:1.6rem;padding:0}
    #sort-order{min-width:9rem}
    .means summary{cursor:pointer;padding:.4rem 0;font-weight:600}
    .gap td{padding:0;border:0}.fixed{table-layout:fixed}
    @media screen{.rk{container:rk/inline-size}
    @media (scripting:enabled){:root:not([data-ready]) .ranking[aria-rowcount] tbody tr:nth-child(n+101){display:none}}
    .ranking thead th{position:sticky;top:3rem;background:var(--bg);z-index:2;box-shadow:0 1px var(--line)}
    #ranking{scroll-margin-top:2.6rem;margin-inline:calc(50% - min(50vw - 1.25rem,57rem))}
    .rk.spills .scroll,.rk:has(:checked) .scroll{overflow:auto;max-height:85vh}
    .rk.spills thead th,.rk:has(:checked) thead th{top:0}
    .ranking tbody th{position:sticky;left:0;background:var(--bg);z-index:1}
    .ranking thead th:nth-child(2){left:0;z-index:3}
    @container rk (width>=700px){.ranking[aria-rowcount] th[data-k=verdict],.ranking[aria-rowcount] th[data-k=reason]{min-width:10rem}}
    .fixed tbody tr{height:4.2rem}.fixed :is(th,td){overflow:hidden;text-overflow:ellipsis}.fixed .rank,.fixed thead th,.fixed td[data-c=verdict],.fixed td[data-c=divide],.fixed [data-c=interval]{overflow:visible}
    .fixed .why,.fixed td[data-c=reason],.fixed tbody th a{display:-webkit-box;-webkit-box-orient:vertical;-webkit-line-clamp:2;overflow:hidden}
    @container rk (width<700px){.rk:not(:has(:checked)) .c1{display:none}}
    @container rk (width>=700px){.u1{display:none}}
    @container rk (width<780px){.rk:not(:has(:checked)) .c2{display:none}}
    @container rk (width>=780px){.u2{display:none}}
    @container rk (width<860px){.rk:not(:has(:checked)) .c3{display:none}}
    @container rk (width>=860px){.u3{display:none}}
    @container rk (width<940px){.rk:not(:has(:checked)) .c4{display:none}}
    @container rk (width>=940px){.u4{display:none}}
    @container rk (width<1020px){.rk:not(:has(:checked)) .c5{display:none}}
    @container rk (width>=1020px){.u5{display:none}}
    @container rk (width<1100px){.rk:not(:has(:checked)) .c6{display:none}}
    @container rk (width>=1100px){.u6{display:none}}
    @container rk (width<1180px){.rk:not(:has(:checked)) .c7{display:none}}
    @container rk (width>=1180px){.u7{display:none}}
    @container rk (width<1240px){.rk:not(:has(:checked)) .c8{display:none}}
    @container rk (width>=1240px){.u8{display:none}}
    @container rk (width<1320px){.rk:not(:has(:checked)) .c9{display:none}}
    @container rk (width>=1320px){.u9{display:none}}
    @container rk (width<1400px){.rk:not(:has(:checked)) .c10{display:none}}
    @container rk (width>=1400px){.u10{display:none}}
    @container rk (width<1500px){.rk:not(:has(:checked)) .c11{display:none}}
    @container rk (width>=1500px){.u11{display:none}}
    @container rk (width<1600px){.rk:not(:has(:checked)) .c12{display:none}}
    @container rk (width>=1600px){.u12{display:none}}
    @container rk (width<1700px){.rk:not(:has(:checked)) .c13{display:none}}
    @container rk (width>=1700px){.u13{display:none}}
    .rk:not(:has(:checked)) .c14{display:none}
    @container rk (width>=1180px){.iv{width:200px}.axis text{font-size:11px}}
    @container rk (width<700px){.ranking,.ranking tbody,.ranking caption{display:block}
    .ranking thead{display:none}
    .rk .scroll,.rk:has(:checked) .scroll{overflow:visible;max-height:none}
    .ranking tr{display:grid;grid-template-columns:3rem minmax(0,1fr) auto;gap:.15rem .7rem;padding:.75rem 0;border-bottom:1px solid var(--line)}
    .ranking tbody :is(th,td){border:0;padding:0;position:static;grid-column:2/-1}
    .rk .ranking .rank{grid-column:1;grid-row:1/span 2;text-align:left;font-size:1.3rem;line-height:1.2}
    .ranking .rank::before{display:none}
    .ranking tbody th{grid-column:2;grid-row:1}
    .ranking td[data-c=score]{grid-column:3;grid-row:1}
    .ranking td[data-c=verdict],.ranking td[data-c=reason]{grid-row:3}.ranking td[data-c=interval]{grid-row:4}.ranking td[data-c=country]{grid-row:2}
    .ranking td:empty{display:none}
    .rk:has(:checked) td[data-l]:not([data-c=score]){display:flex;justify-content:space-between;gap:1rem;white-space:normal}
    .ranking td[data-l]:not([data-c=score])::before{content:attr(data-l);color:var(--soft);min-width:0;overflow-wrap:anywhere}
    .rk .ranking td[data-c=country]{display:block;color:var(--soft);font-size:.875rem}
    .rk .iv{width:min(100% - 4rem,20rem)}
    .fixed tbody tr{height:9rem;overflow:hidden;align-content:start}.fixed .gap{height:auto;padding:0;border:0}.gap td{grid-column:1/-1}}
    @media (scripting:none){.rk .scroll{overflow-x:auto}.ranking thead th{top:0}}
    @media (min-width:44rem){.filters summary{display:none}}
    @media (max-width:44rem){.filters label{flex:1 1 8.5rem}.filters input,.filters select{width:100%}
    .top .wide{padding-top:1rem}.top{padding-bottom:.8rem}.tiles li,.tiles button{min-width:6.5rem;padding:.5rem .7rem}.tiles li:has(button){padding:0}}
    }
    @media print{.ranking td.n:not(.rank){width:1%}.ranking td.n.none{min-width:0}.ranking td[data-c=verdict]{min-width:34mm}.dense:not(.turned) .iv.iv{width:16mm}.allcolumns,#shown,#tiles-note{display:none}.rk{margin:0}.iv{width:72px}.range{min-width:0}.iv.axis{margin-left:0}
    details::details-content{content-visibility:visible;block-size:auto}.ranking .why{font-size:1em;max-width:none}
    .axis text{font-size:20px}.answer{grid-template-columns:1fr 1fr;gap:0 8mm}}

    """
}
