extension ReportStyle {
  /// A city's page, and its section in a report of a single file.
  static let city: StaticString = """

    main>.city{padding-top:0}@media screen{main>.city{padding-top:1.6rem}}
    .standings .pos{width:332px;max-width:100%;height:auto;display:block}
    .standings td:last-child{width:345px;padding-right:0;text-align:left}
    .pos text{font-size:10px;fill:var(--soft);text-anchor:middle;font-family:inherit}
    .pos .scale{stroke:var(--soft);fill:none}.pos .peers{fill:var(--band)}
    .pos .cut{stroke:var(--ink);stroke-dasharray:3 2}
    .pos .ref{fill:var(--panel);stroke:var(--ink);stroke-width:1.3}
    .pos .own{fill:var(--k2);stroke:var(--panel)}
    .posn{width:200px;height:16px;display:block;fill:var(--band);
    background:linear-gradient(var(--soft),var(--soft)) 0 50%/100% 1px no-repeat}
    .posn .cut{fill:var(--panel);stroke:var(--ink)}.posn circle{cy:8px;r:4px;fill:var(--k2);stroke:var(--panel)}
    .fold .standings,.fold .why{width:auto;min-width:min(100%,40rem)}
    .whole th,.whole td{font-weight:650}
    .aside th,.aside td{color:var(--soft)}
    .why .leafrow path{fill-opacity:.85}
    .all{border:1px solid var(--line);border-radius:.5rem;margin:2rem 0 1rem;padding:0 1rem}
    .all summary,.fold summary{cursor:pointer;padding:.6rem 0}
    .all summary :is(h2,h4){display:inline;margin:0}
    .indicators td{font-size:.9375rem}
    .indicators tbody th{min-width:12rem}
    .indicators td:nth-child(2){min-width:9rem;max-width:20rem}
    .indicators td:nth-child(3){font-variant-numeric:tabular-nums;white-space:nowrap}
    .indicators td:nth-child(5){white-space:nowrap}
    .indicators td:nth-child(6){color:var(--soft);font-size:.8125rem}
    .meaning{max-width:18rem}
    #profiles>.fold{border-top:1px solid var(--line)}
    .fold>summary :is(h3,h4){display:inline;margin-right:.6rem;font-size:1.1rem}
    .fold .big{display:inline;font-size:1.1rem;margin-left:.6rem}
    .fold .city{padding:.2rem 0 2rem;scroll-margin-top:6rem}
    .fold .signed{zoom:.6}.tight{margin:0 0 .8rem}@media screen{.tight{overflow-x:auto;overflow-y:hidden}}
    .fold .city p{max-width:62rem;margin-bottom:.5rem}
    @media (max-width:40rem){.standings thead{display:none}.standings tr{display:grid;grid-template-columns:1fr auto;
    padding:.4rem 0}.standings th,.standings td{border:0;padding:0 .4rem 0 0;text-align:left}
    .standings td:last-child{grid-column:1/-1;width:auto}.standings td:nth-child(n+3):not(:last-child){display:none}
    .standings tbody tr{border-bottom:1px solid var(--hair)}}
    @media (forced-colors:active){.pos,.posn{forced-color-adjust:none;background:var(--panel)}}
    @page city{margin:12mm 12mm 11mm}
    @media print{body:has(main>.city),body:has(#profiles>.city){page:city}
    body:has(#profiles>.city) main>section:not(#summary,#matrix,#map,#ranking,#profiles){zoom:.85}body:has(#profiles>.city) #divide{break-before:auto}
    details::details-content{content-visibility:visible;block-size:auto;height:auto;opacity:1}
    summary::marker{content:""}summary{list-style:none}
    .city{font-size:7.2pt;line-height:1.22;border:0;padding:0}
    main>.city{break-before:auto}#profiles>:is(.fold,.city){break-before:page;border:0}#profiles>:is(.fold,.city):first-of-type{break-before:auto}
    .fold .city,#profiles>.fold>summary{padding:0}
    .city p,.city ul,.city .scroll{margin:0 0 2.5pt}.city p.soft{max-width:none}
    .city :is(h2,h4){margin:5pt 0 1.5pt;font-size:8.5pt}
    .city .columns{gap:0 14pt;grid-template-columns:5fr 4fr}.city .columns{break-inside:avoid}
    .city .stack{display:block;break-inside:auto}.city .stack ul{columns:2;column-gap:14pt}
    .city :is(li,td,th,.soft,caption,.provisional,.unit){font-size:6.5pt;line-height:1.18}
    .city :is(td,th):nth-child(n){padding:.8pt 5pt .8pt 0}
    .city .checks li,.city .standouts li{padding:.4pt 0 .4pt 1.6em}.city .meters li{padding:.4pt 0}.city .meters{grid-template-columns:repeat(4,1fr);gap:0 12pt}.city .meters li{gap:4pt;grid-template-columns:1fr 30px 3.2em}.city .meters svg{width:30px}.city .meters path{transform:scaleX(.5)}
    .city .open{columns:1;padding-left:1em}.city .advice{font-size:8pt;margin:0 0 2pt}
    .city .callout{padding:2pt 5pt;font-size:7pt;margin:2pt 0}
    .cityhead{margin-bottom:1pt;gap:0;flex-wrap:nowrap}.cityhead :is(h1,h3){font-size:14pt;margin:0}.headline .big{font-size:14pt}
    .city .eyebrow,.city .standing{font-size:7.5pt}.city .warn{font-size:7pt}
    .standings .pos{width:56mm}.standings td:last-child{width:58mm}
    .city .why :is(td,th):nth-child(n){padding:.3pt 5pt .3pt 0;font-size:6.8pt;border-color:transparent}
    .city .why .leafrow th{padding-left:10pt}.signed{height:10px;zoom:.55;margin-top:2pt}.city .why td:last-child{width:30mm}
    .city .scroll:has(.why){columns:2;column-gap:14pt}
    .city .scroll:has(.gaps){display:none}.city .lines[hidden]{display:block;columns:2;column-gap:14pt}
    .city .lines li{font-size:6pt}
    .all{border:0;padding:0;margin:3pt 0 0}.all summary{padding:0}
    .all .scroll{columns:2;column-gap:12pt}
    .indicators{table-layout:fixed}.indicators tbody th{min-width:0}.indicators td:nth-child(2){min-width:0}
    .indicators thead th:nth-child(1){width:28%}.indicators thead th:nth-child(2){width:32%}
    .indicators thead th:nth-child(3){width:16%}.indicators thead th:nth-child(4){width:9%}
    .indicators thead th:nth-child(5){width:3%}.indicators thead th:nth-child(6){width:12%}
    .city .indicators :is(td,th,caption,.soft,.unit):nth-child(n){font-size:5.5pt;line-height:1.1;padding:.4pt 3pt .4pt 0}
    .city .indicators thead th:nth-child(5):nth-child(n){font-size:0}
    .indicators .meaning,.indicators td:nth-child(5) span{display:none}
    .indicators .strip{width:60px;zoom:.5;display:inline-block;margin:0 0 0 4px}
    .indicators td:nth-child(6){overflow-wrap:normal}
    .city tr,.city li{break-inside:avoid}.city :is(h2,h4),.city summary{break-after:avoid}
    .top{padding:0}.top .wide{padding-top:2pt}.top .eyebrow{font-size:7pt}
    .banner{padding:1pt 6pt}.banner p{font-size:6.5pt;line-height:1.2;margin:0}
    footer{padding:3pt 0 0;font-size:6pt;line-height:1.2}footer .facts{gap:1pt 10pt;margin:0}footer p{margin:1pt 0 0}
    footer .facts div{display:flex;gap:4pt}footer :is(dd,dt,code,.digest){font-size:6pt}main{padding-bottom:0}}

    """
}
