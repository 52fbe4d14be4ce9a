/// The style of a city's sheet, behind that of every page. The page's policy admits it by its hash.
enum SnapshotStyle {
  static let text: StaticString = """

    .snapshot main{max-width:46rem;padding-top:1.5rem;padding-bottom:1rem}
    .snapshot h1{font-size:3.4rem;line-height:1.1;margin:.2rem 0 1rem}
    .snapshot h1 .alt{font-size:1.6rem}
    .snapshot h2{font-size:1.35rem;margin:0 0 .4rem}
    .snapshot p,.snapshot li{font-size:1.3rem;line-height:1.4}
    .snapshot .eyebrow{font-size:1rem}
    .answer{border-left:.5rem solid var(--k2);padding:.1rem 0 .1rem 1rem;margin-bottom:1.3rem}
    .answer p{margin:0}.snapshot .verdict{font-size:1.9rem;font-weight:650;line-height:1.25}
    .where svg{width:100%;height:auto;display:block;margin:0 0 1rem}
    .where p{margin:0 0 .5rem}
    .where .axis{stroke:var(--soft);stroke-width:2}.where .span{fill:var(--k3);stroke:var(--k2)}
    .where circle{fill:var(--k1);stroke:var(--panel);stroke-width:2}
    .where text{fill:var(--soft);font-size:18px;text-anchor:middle;font-family:inherit}
    .snapshot section{margin-bottom:1.3rem}.snapshot ul{list-style:none;margin:0;padding:0}
    .snapshot li{padding:.1rem 0 .1rem 1.6em;position:relative}
    .snapshot li::before{position:absolute;left:0}
    .good li::before{content:"◆";content:"◆"/""}.todo li::before{content:"→";content:"→"/""}
    .snapshot footer{max-width:46rem}.snapshot footer p{font-size:.8125rem}
    @page sheet{size:A4;margin:14mm;@bottom-right{content:""}}
    @media print{.snapshot{page:sheet;font-size:11pt}.snapshot main{padding:8pt 0 0;max-width:none}
    .snapshot footer{max-width:none}
    .snapshot h1{font-size:42pt;margin:0 0 12pt}.snapshot h1 .alt{font-size:20pt}.snapshot h2{font-size:17pt;margin:0 0 3pt}
    .snapshot p,.snapshot li{font-size:15pt;line-height:1.32}.snapshot .eyebrow{font-size:11pt}
    .snapshot .verdict{font-size:22pt}.answer{margin-bottom:14pt}.snapshot section{margin-bottom:13pt}
    .snapshot .banner p{font-size:8pt}.snapshot footer p{font-size:8pt;line-height:1.3}
    .where svg,.answer{print-color-adjust:exact;-webkit-print-color-adjust:exact}}

    """

  // The hash of the text, as the policy writes it; a test works it out again and says what to put here.
  static let hash = "sha256-fksvF77BOOMe37oIaa6OpZQhr9SS1BPCfYfeq/xOC5k="
}
