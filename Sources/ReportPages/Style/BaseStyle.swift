extension ReportStyle {
  /// Colours, type and the frame. Marks use Okabe and Ito's palette, shades of one blue stand for an order, and no
  /// meaning rests on colour alone.
  static let base: StaticString = """

    :root{color-scheme:light dark;--bg:#fbfbf9;--panel:#fff;--ink:#1c1f24;--soft:#555c66;--line:#dcdfe3;--hair:#ebedf0;
    --accent:#0b5a8c;--k1:#0a4a73;--k1t:#fff;--k2:#2a75a8;--k2t:#fff;--k3:#cbe2f2;--k3t:#10303f;--k4:#e6f1f8;--k4t:#10303f;
    --warn:#8a3b00;--warnbg:#fff1df;--warnline:#d55e00;--pip:#c04f00;--band:#728b9b;--more:#0072b2;--less:#c04f00;
    --g0:#1c1f24;--g1:#0072b2;--g2:#d55e00;--g3:#009e73;--g4:#cc79a7}
    @media (prefers-color-scheme:dark){:root{--bg:#131518;--panel:#191c20;--ink:#e7e9ec;--soft:#a9b0ba;--line:#353b43;
    --hair:#252a30;--accent:#7cc0ee;--k1:#a5d5f6;--k1t:#08202f;--k2:#4f9fd3;--k2t:#06131c;--k3:#1d4460;--k3t:#dcecf7;
    --k4:#182f40;--k4t:#dcecf7;--warn:#ffc38a;--warnbg:#33210f;--warnline:#d97a1e;--pip:#f0924a;--band:#71889a;
    --more:#4f9fd3;--less:#f0924a;--g0:#e7e9ec;--g1:#3d9bd6;--g2:#e6701c;--g3:#12ab7f;--g4:#cc79a7}}
    *{box-sizing:border-box}
    html{scroll-padding-top:.75rem;-webkit-text-size-adjust:100%}
    body{margin:0;background:var(--bg);color:var(--ink);font:1rem/1.6 system-ui,-apple-system,"Segoe UI",Roboto,
    "Noto Sans","Noto Sans KR","Noto Sans CJK KR","Malgun Gothic","NanumGothic",sans-serif;overflow-wrap:break-word}
    :lang(ko){word-break:keep-all}
    html:lang(ko) body{overflow-wrap:anywhere}
    body table,html:lang(ko) table{overflow-wrap:normal}
    html:lang(ko) body{line-height:1.7;font-family:"Noto Sans KR","Noto Sans CJK KR","Malgun Gothic",
    "Apple SD Gothic Neo","NanumGothic",sans-serif}
    .wide,main,footer{max-width:76rem;margin:0 auto;padding:0 1.25rem}
    main{padding-bottom:4rem}
    a{color:var(--accent);text-underline-offset:.18em;text-decoration-thickness:1px}
    a:hover{text-decoration-thickness:2px}
    :focus-visible{outline:3px solid var(--accent);outline-offset:2px;border-radius:2px}
    .skip{position:absolute;left:-100vw;top:0;background:var(--ink);color:var(--bg);padding:.6rem 1rem;z-index:9}
    .skip:focus{left:0}
    .top{padding:0 0 2rem}
    .top .wide{padding-top:2.75rem}
    .eyebrow{margin:0;color:var(--soft);font-size:.875rem;letter-spacing:.01em}
    h1,h2,h3,h4,h5{line-height:1.25;font-weight:650;text-wrap:balance;margin:0}
    h1{font-size:clamp(1.75rem,1.2rem + 2.4vw,2.75rem);letter-spacing:-.015em;margin:.35rem 0 .5rem}
    h2{font-size:1.6rem;letter-spacing:-.01em;margin:0 0 1.1rem}
    h3{font-size:1.2rem;margin:2.4rem 0 .8rem}
    h4{font-size:1rem;margin:1.8rem 0 .6rem}
    :lang(ko) h1,:lang(ko) h2{letter-spacing:0}
    p{margin:0 0 1rem}
    .lead{font-size:1.15rem;color:var(--soft);max-width:46rem}
    .prose{max-width:46rem}
    .key{font-size:1.3rem;line-height:1.5;max-width:50rem;margin-bottom:1.6rem;text-wrap:pretty}
    .soft{color:var(--soft);font-size:.875rem}
    p.soft{max-width:50rem}
    .none{color:var(--soft);font-size:.875rem}
    .alt{color:var(--soft);font-size:.875em;font-weight:400}
    main>section{padding-top:3.5rem}@media screen{#method>h2:not(:first-child){margin-top:2.6rem}}
    .city,h2[id],h3[id],dfn{scroll-margin-top:3.5rem}
    .ways{display:flex;flex-wrap:wrap;gap:.3rem 1.6rem}tr[id]{scroll-margin-top:6.5rem}
    .term{color:inherit;text-decoration:underline dotted;scroll-margin-top:4rem}
    .terms{columns:26rem;column-gap:2.5rem;margin:0 0 1rem}.terms div{break-inside:avoid;padding:.3rem 0}.terms dd{margin:0;color:var(--soft);font-size:.875rem}
    dfn{font-style:normal;font-weight:650}:target>dfn,dfn:target,section:target>:is(h1,h2,h3):first-child{box-shadow:-.5rem 0 var(--bg),-.75rem 0 var(--accent)}
    .permalink{margin-left:.45em;color:var(--soft);text-decoration:none;opacity:0;font-weight:400;padding:0 .3em}
    h2:hover .permalink,h3:hover .permalink,.permalink:focus{opacity:1}
    .banner{background:var(--warnbg);color:var(--warn);border-bottom:3px solid var(--warnline);padding:.8rem 1.25rem}
    .banner p{max-width:73.5rem;margin:0 auto;font-size:.9375rem;line-height:1.5}
    .banner p+p{margin-top:.25rem}
    .warn{display:inline-block;background:var(--warnbg);color:var(--warn);border:1px solid var(--warnline);
    border-radius:.3rem;padding:0 .45rem;font-size:.8125rem;line-height:1.5;margin-left:.3rem}
    .nav{position:sticky;top:0;z-index:5;background:var(--bg);border-block:1px solid var(--line)}
    .nav ul{display:flex;gap:.25rem;list-style:none;max-width:76rem;margin:0 auto;padding:0 .75rem;overflow-x:auto;
    scrollbar-width:none}
    .nav a{display:block;padding:.7rem .55rem;color:var(--ink);text-decoration:none;white-space:nowrap;font-size:.9375rem}
    .nav a:hover{color:var(--accent);box-shadow:inset 0 -3px var(--accent)}
    .nav a[aria-current]{box-shadow:inset 0 -3px var(--accent);font-weight:650}
    .nav .language{margin-left:auto}
    .nav .language a{color:var(--accent)}
    .facts{display:flex;flex-wrap:wrap;gap:.9rem 2.2rem;margin:1.4rem 0 0}
    .facts div{max-width:30rem}
    .facts dt{color:var(--soft);font-size:.8125rem}
    .facts>div{min-width:0}.facts dd{overflow-wrap:anywhere;margin:0;font-size:.9375rem}
    .digest{font-family:ui-monospace,"SFMono-Regular",Menlo,Consolas,monospace;font-size:.875rem}
    code,pre{font-family:ui-monospace,"SFMono-Regular",Menlo,Consolas,monospace;font-size:.875em}
    pre{background:var(--panel);border:1px solid var(--line);border-radius:.4rem;padding:.8rem 1rem;white-space:pre-wrap;
    overflow-wrap:anywhere}
    footer{border-top:1px solid var(--line);padding-top:1.5rem;padding-bottom:3rem;color:var(--soft);font-size:.875rem}
    .status{position:fixed;bottom:1rem;left:50%;transform:translateX(-50%);margin:0;background:var(--ink);color:var(--bg);
    padding:.5rem 1rem;border-radius:.4rem;font-size:.9375rem;z-index:8}
    .status:empty{padding:0}

    """
}
