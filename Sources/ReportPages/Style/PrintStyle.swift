import AssessmentModel

extension ReportStyle {
  /// Small screens, forced colours and paper.
  static let print: StaticString = """

    @media (max-width:40rem){.cityhead{display:block}.headline{align-items:flex-start;text-align:left;margin-top:.8rem}
    .key{font-size:1.15rem}main>section{padding-top:2.5rem}.facts{gap:.7rem 1.4rem}}
    @media (forced-colors:active){.chip,.tiles li{border:1px solid}.mark,.glyph,.strip circle,.signed path,svg.bar path
    {forced-color-adjust:none}}
    :root{--head:attr(data-head)}
    @page{size:A4;margin:17mm 13mm 15mm;@top-right{content:var(--head);font:8pt sans-serif;color:#4a4f57;white-space:nowrap}
    @bottom-right{content:counter(page) " / " counter(pages);font:8pt sans-serif;color:#4a4f57}}
    @page turned{size:A4 landscape;margin:15mm 13mm}
    @media print{:root{color-scheme:light;--bg:#fff;--panel:#fff;--ink:#111;--soft:#4a4f57;--line:#c8ccd1;--hair:#e2e4e8;
    --accent:#0b4a73;--k1:#0a4a73;--k1t:#fff;--k2:#2a75a8;--k2t:#fff;--k3:#cbe2f2;--k3t:#10303f;--k4:#e6f1f8;--k4t:#10303f;
    --warn:#8a3b00;--warnbg:#fff1df;--warnline:#d55e00;--pip:#c04f00;--band:#728b9b;--more:#0072b2;--less:#c04f00;
    --g0:#1c1f24;--g1:#0072b2;--g2:#d55e00;--g3:#009e73;--g4:#cc79a7}
    body{font-size:9.5pt;line-height:1.45}
    .nav,.ways,.also,.filters,.permalink,.skip,.status,th button::after{display:none}
    .wide,main,footer{max-width:none;padding:0}
    .scroll{overflow:visible;margin:0 0 .8rem;padding:0}
    table,caption{font-size:7.5pt;line-height:1.25}thead th{font-size:1em}.limits .definition,.limits td:nth-last-child(-n+2):nth-child(n){font-size:1em;min-width:0}.limits code{white-space:nowrap}thead{display:table-header-group;break-inside:avoid}
    .chip,.flag,.soft,.none,.alt,.provisional{font-size:1em}
    .chip{line-height:1.3}
    th button{display:contents}
    tr.part th{padding-top:.3rem}.strip,.signed{margin-top:.1rem;height:9px}
    .meters{grid-template-columns:1fr 1fr 1fr;gap:0 1.5rem}.open{columns:2}
    tr,figure,.tiles li,.columns>div{break-inside:avoid}
    th,td{padding:.14rem .5rem .14rem 0}
    h1{font-size:22pt}h2{font-size:15pt}h3{font-size:12pt}
    h1,h2,h3,h4,caption{break-after:avoid}
    main>section{padding-top:1.2rem}
    section#divide,#profiles{break-before:page}
    td.n,.ranking td.n,.gaps td.n{white-space:nowrap}#divide td.n .soft{display:block;white-space:normal}thead th.n{white-space:normal}.n.none,.dense thead th.n{white-space:normal}
    .equiplot{max-height:112mm}.stages,.inputs,.limits,.mentors{font-size:6.8pt}.limits td,.limits th,.stages td,.mentors td,.mentors th{padding-top:.05rem;padding-bottom:.05rem}
    figure.panel{padding:.6rem;margin-bottom:.7rem}.legend{font-size:8pt;margin-bottom:.3rem}.cuts,figcaption{font-size:7.5pt}.legend .icon{width:9px;height:9px}
    .tiles{gap:.4rem;margin-bottom:.8rem}.tiles li,.tiles button{padding:.3rem .6rem}.tiles li:has(button){padding:0}.big{font-size:14pt}.key{font-size:12pt;margin-bottom:.8rem}
    .top{padding-bottom:.6rem}.top .wide{padding-top:.8rem}footer{break-inside:avoid;padding-bottom:0}
    body:has(.brief) h1{font-size:15pt;margin:.2rem 0}body:has(.brief) h1~p{font-size:10pt;margin:0 0 .3rem}.brief h2{margin:.5rem 0 .3rem}.brief .plot svg{max-height:88mm}.brief #ranking,.brief #divide{padding-top:1rem}.brief #matrix,.brief #ranking{break-before:page}.brief .tiles+p{max-width:none}.brief #summary{zoom:.85}.brief #divide{break-before:auto}.brief table{font-size:8pt}
    .indicators tbody th,.limits th,.limits td,.ranking th{min-width:0}
    .chart svg{min-width:0}
    .dense table{font-size:6pt}.dense th,.dense td{padding:.1rem .22rem .1rem 0;font-size:6pt}
    .dense thead th.n,.dense .grid thead th+th,.dense .flags thead th:nth-child(n+3){writing-mode:vertical-rl;white-space:nowrap;text-align:right;vertical-align:top;padding:0 0 .2rem}
    .dense .n.none{white-space:normal;word-break:normal}.dense svg.iv{width:28px}
    .dense svg.bar{display:none}.dense .rank{font-size:6pt}
    .turned{page:turned}.over{display:none}.paper[hidden]{display:block}
    .chip,.mark,svg,.banner,.warn,.callout,.grid td{print-color-adjust:exact;-webkit-print-color-adjust:exact}
    a,.term{color:inherit;text-decoration:none}}

    """

  /// Said in the margin of every printed page that shows synthetic data.
  static let syntheticMark: StaticString =
    "@page{@top-left{content:\"Synthetic data \\00b7  \\d569\\c131  \\b370\\c774\\d130\";font:bold 9pt sans-serif;color:#8a3b00}}"

  /// Said in the margin of every printed page that shows country values for cities.
  static let proxyMark: StaticString =
    "@page{@top-left{content:\"Country values \\00b7  \\ad6d\\ac00  \\ac12\";font:bold 9pt sans-serif;color:#8a3b00}}"

  static func printMark(for origin: SurveyDescription.Origin) -> StaticString? {
    switch origin {
    case .real: nil
    case .synthetic: syntheticMark
    case .countryProxy: proxyMark
    }
  }

  static func printMarkHash(for origin: SurveyDescription.Origin) -> String? {
    switch origin {
    case .real: nil
    case .synthetic: syntheticMarkHash
    case .countryProxy: proxyMarkHash
    }
  }
}
