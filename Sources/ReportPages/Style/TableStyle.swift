extension ReportStyle {
  /// Tables, chips, tiles and filters.
  static let tables: StaticString = """

    .scroll{overflow-x:auto;margin:0 -1.25rem 1.2rem;padding:0 1.25rem}
    table{border-collapse:collapse;width:100%;font-size:.9375rem;line-height:1.45}
    caption{text-align:left;color:var(--soft);font-size:.875rem;padding:0 0 .7rem;max-width:50rem}
    th,td{text-align:left;padding:.5rem .9rem .5rem 0;border-bottom:1px solid var(--hair);vertical-align:top;font-weight:400}
    th:last-child,td:last-child{padding-right:0}
    thead th{color:var(--soft);font-size:.8125rem;border-bottom:1px solid var(--line);vertical-align:bottom;line-height:1.3;white-space:normal}
    thead .n{white-space:normal}
    thead td{border-bottom:1px solid var(--line)}
    tbody th{font-weight:500}
    tr.aside th,tr.aside td{color:var(--soft)}
    tr.whole th,tr.whole td{font-weight:650}
    tr.part th{padding-top:1.3rem;font-weight:650;border-bottom-color:var(--line)}
    .n,.standings td{text-align:right;font-variant-numeric:tabular-nums;white-space:nowrap}
    .n.none{white-space:normal}
    tbody tr:hover>*{background:color-mix(in srgb,var(--accent) 5%,transparent)}
    .rank{font-size:1.05rem;font-weight:650}
    .ranking tbody th a{color:var(--ink);text-decoration-color:var(--line)}
    .ranking tbody th a:hover{color:var(--accent)}
    .score{font-weight:650}
    .meters .bar{display:block}
    svg.bar{background:var(--hair);width:60px;height:4px;margin:.3rem 0 0 auto;border-radius:2px;
    display:block;fill:var(--k2)}
    th button{font:inherit;color:inherit;background:none;border:0;padding:.3rem .3rem .3rem 0;margin:-.3rem 0;min-height:24px;
    cursor:pointer;text-align:inherit;line-height:1.3}
    th button::after{content:"↕";content:"↕"/"";opacity:.45;margin-left:.25em}
    th[aria-sort=ascending] button::after{content:"↑";content:"↑"/"";opacity:1}
    th[aria-sort=descending] button::after{content:"↓";content:"↓"/"";opacity:1}
    th[aria-sort] button{color:var(--ink);font-weight:650}
    .chip{display:inline-flex;align-items:center;gap:.4em;border-radius:1em;padding:.05em .7em .05em .5em;font-size:.875rem;
    line-height:1.6;border:1px solid transparent}
    .k1{background:var(--k1);color:var(--k1t)}.k2{background:var(--k2);color:var(--k2t)}
    .k3{background:var(--k3);color:var(--k3t)}.k4{background:var(--k4);color:var(--k4t)}
    .k0{border-color:var(--line);color:var(--ink);background:var(--panel)}
    .icon{width:.8em;height:.8em;flex:none;overflow:visible}
    .glyph{fill:currentColor;stroke:currentColor;stroke-width:1.6}
    .provisional{color:var(--soft);font-size:.8125rem;border-bottom:1px dashed currentColor;white-space:nowrap}
    .tiles{list-style:none;padding:0;margin:0 0 1.5rem;display:flex;flex-wrap:wrap;gap:.7rem}
    .tiles li{background:var(--panel);border:1px solid var(--line);border-radius:.6rem;padding:.8rem 1rem .95rem;min-width:8rem}
    .tiles li:has(button){padding:0}
    .tiles button{font:inherit;color:inherit;background:none;border:0;border-radius:.6rem;padding:.8rem 1rem .95rem;text-align:left;
    cursor:pointer;width:100%}
    .tiles button:hover{background:color-mix(in srgb,var(--accent) 6%,transparent)}
    .tiles button[aria-pressed=true]{box-shadow:inset 0 0 0 2px var(--accent)}
    .big{display:block;font-size:2rem;line-height:1.2;font-weight:650;font-variant-numeric:tabular-nums;letter-spacing:-.02em}
    .filters{display:flex;flex-wrap:wrap;gap:.8rem 1rem;align-items:end;margin-bottom:1.5rem}
    .filters[hidden]{display:none}
    .filters label{max-width:100%;min-width:0;display:flex;flex-direction:column;font-size:.8125rem;color:var(--soft);gap:.2rem}
    .filters input,.filters select,.filters button{font:inherit;font-size:.9375rem;color:var(--ink);background:var(--panel);
    border:1px solid color-mix(in srgb,var(--ink) 45%,transparent);border-radius:.4rem;padding:.4rem .6rem;min-height:2.4rem;max-width:100%}
    .filters button{cursor:pointer}
    .shown{color:var(--soft);font-size:.9375rem;padding:.45rem 0}
    .flag{display:inline-flex;align-items:center;gap:.5em;white-space:nowrap}
    .flag::before{color:var(--pip);letter-spacing:.02em;font-size:.8em}
    .f0::before{content:"▯▯▯▯";content:"▯▯▯▯"/""}.f1::before{content:"▮▯▯▯";content:"▮▯▯▯"/""}
    .f2::before{content:"▮▮▯▯";content:"▮▮▯▯"/""}.f3::before{content:"▮▮▮▯";content:"▮▮▮▯"/""}
    .f4::before{content:"▮▮▮▮";content:"▮▮▮▮"/""}
    .grid td{font-variant-numeric:tabular-nums;white-space:nowrap;padding:.3rem .6rem;border:2px solid var(--bg);font-size:.875rem}
    .grid th{padding-top:.3rem;padding-bottom:.3rem}
    .a4{background:color-mix(in srgb,var(--k2) 7%,var(--bg))}.a3{background:color-mix(in srgb,var(--soft) 14%,var(--bg))}
    .a2{background:color-mix(in srgb,var(--soft) 24%,var(--bg))}.a1{background:color-mix(in srgb,var(--soft) 34%,var(--bg))}
    td.a2,td.a1{color:var(--ink)}
    .a0{background:repeating-linear-gradient(135deg,var(--bg) 0 4px,color-mix(in srgb,var(--soft) 22%,var(--bg)) 4px 6px)}
    .tree th{font-weight:400}.tree th.node{font-weight:600}
    .tree .d0 :is(th,td){padding-top:1.4rem}.tree .d0 th{font-size:1.05rem}
    .tree .d1 th{padding-left:1.2rem}.tree .d2 th{padding-left:2.4rem}.tree .d3 th{padding-left:3.6rem}
    .limits .definition{display:block;color:var(--soft);font-size:.875rem;font-weight:400}
    .limits th{min-width:14rem}.limits td{min-width:6rem}
    .limits td:nth-last-child(-n+2){min-width:12rem;color:var(--soft);font-size:.875rem}
    .inputs code,.stages td{overflow-wrap:anywhere}
    .ladder .flag{white-space:normal}.ladder td{overflow-wrap:anywhere}.lacking{font-weight:650}
    .ladder{width:auto;min-width:14rem;margin-bottom:1.2rem}
    .names{columns:14rem;padding-left:1.1rem}
    .downloads{padding-left:1.1rem}.downloads li{margin-bottom:.35rem}

    """
}
