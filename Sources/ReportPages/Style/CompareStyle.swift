extension ReportStyle {
  /// Cities side by side.
  static let compare: StaticString = """

    .compare caption,.heatgrid caption,.gaplines caption,.levels caption{max-width:min(50rem,calc(100vw - 2.5rem))}
    .compare td,.compare thead th{min-width:7.5rem}.compare tbody th{min-width:9rem}.compare thead th+th{width:16%}.compare thead th.n{width:6%;min-width:0}
    .compare .inner{padding-left:1.2rem;font-weight:400}.compare th .icon,.dumbbells .icon{width:12px;height:12px}
    .compare td .chip{white-space:normal;border-radius:.5rem;line-height:1.35;padding:.15em .6em}
    .diff{color:var(--soft);font-size:.875rem;font-variant-numeric:tabular-nums}.diff b{color:var(--ink)}
    span.best{color:var(--accent);font-size:.75rem;border:1px solid;border-radius:.3rem;padding:0 .3rem;white-space:nowrap}
    .pairs td{font-variant-numeric:tabular-nums}
    .slot{display:flex;gap:.3rem;align-items:end;max-width:100%}.slot label{flex:1;min-width:0}
    .slot select{width:15rem;max-width:100%}.filters button:disabled{opacity:.5;cursor:default}
    .filters .check{flex-direction:row;align-items:center;gap:.5rem;font-size:.9375rem;color:var(--ink)}
    .filters .check input{min-height:0;width:1.2rem;height:1.2rem}
    .notice{color:var(--warn);margin:0 0 1rem}.notice:empty{margin:0}
    .comparison .gridline{stroke:var(--line)}.comparison .span{stroke-width:2}
    .plots{display:grid;grid-template-columns:repeat(auto-fill,minmax(min(20rem,100%),1fr));gap:1.1rem 2.5rem;margin-bottom:1.6rem}
    .plot ul,.dumbbells{list-style:none;padding:0;margin:0;font-size:.875rem}
    .plot li{display:grid;grid-template-columns:7.5rem 1fr 3.6rem;gap:.6rem;align-items:center;line-height:1.45}
    .plot svg{width:100%;height:14px}
    .label{margin:0;font-weight:600;font-size:.9375rem}.inner .label{font-weight:400}
    .dumbbells{margin-bottom:1.6rem}
    .dumbbells li{display:grid;grid-template-columns:minmax(8rem,16rem) 5.2rem 5.2rem minmax(8rem,22rem) 7rem;gap:.2rem .8rem;
    align-items:center;border-bottom:1px solid var(--hair);padding:.25rem 0}
    .dumbbells .inner .label{padding-left:1.2rem}.dumbbells svg:not(.icon){width:100%;height:auto}
    .dumbbells .gap{text-align:left}
    @media (max-width:48rem){.dumbbells li{grid-template-columns:1fr 1fr 1fr}.dumbbells .label{grid-column:1/-1;padding:0}
    .dumbbells svg:not(.icon){grid-column:1/-1;order:9}.plot li{grid-template-columns:6.5rem 1fr 3.2rem}}
    @page compare{size:A4 landscape;margin:10mm 12mm}
    @media print{body:has(main>.comparison),body:has(main>#compare:first-child),.comparison{page:compare}
    body:has(main>.comparison) h1,main>#compare:first-child h1{font-size:15pt;margin:.2rem 0}
    .comparison{font-size:7.5pt}.comparison h2,.comparison h3{font-size:10pt;margin:.5rem 0 .15rem}
    .comparison table,.comparison th,.comparison td,.comparison caption,.comparison .soft,.comparison .none,.comparison .chip,.comparison .alt,.comparison .unit{font-size:6.8pt;line-height:1.15}
    .comparison th,.comparison td{padding:.04rem .5rem .04rem 0;min-width:0}.comparison caption{padding:0 0 .1rem;max-width:none}
    .comparison .key{font-size:10pt;margin:0 0 .3rem;max-width:none}.comparison p,.comparison ul,.comparison .scroll{margin-bottom:.25rem;max-width:none}
    .comparison .diff{display:inline;margin-left:.5em;font-size:1em}.comparison .best{font-size:.85em;padding:0 .2em}
    .plots{grid-template-columns:repeat(5,1fr);gap:.3rem .8rem;margin-bottom:.4rem}.plot{break-inside:avoid}
    .plot li{grid-template-columns:4.8rem 1fr 2rem;font-size:6pt;gap:.2rem;line-height:1.1}.plot svg,.dumbbells svg:not(.icon){height:8px}
    .comparison .label{font-size:7pt}.dumbbells li{font-size:7pt;padding:.02rem 0}
    body:has(main>.comparison),body:has(main>#compare:first-child){.banner{padding:.1rem .4rem}
    .banner p,.eyebrow,footer,footer *,.prose,code{font-size:6.8pt;line-height:1.3;max-width:none}
    .top,.top .wide,.facts,footer p,#compare{margin:0;padding:0}footer{padding:.2rem 0 0}.facts{gap:.1rem 1.2rem}}
    .comparison thead th+th{width:12.5%}.comparison .pairs thead th+th{width:16%}
    .comparison li{line-height:1.25}.elsewhere,.notice{display:none}}

    """
}
