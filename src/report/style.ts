/** The report's looks: light and dark, screen and paper. All pairs of text and ground reach a contrast of 4.5:1, marks 3:1 (WCAG 2.2 AA). */
export const style: string = `
:root{color-scheme:light dark;--ground:#fbfaf7;--card:#fff;--ink:#1d2125;--soft:#565d66;--rule:#dcd9d2;--accent:#1b5e7d;--positive:#1f7a8c;--neutral:#8a8f98;--negative:#c2511b;--mixed:#7a5c9e;--band:#1b5e7d2b;--urgent:#9d1c1c;--attention:#8a5200;--info:#1b5e7d}
@media (prefers-color-scheme:dark){:root{--ground:#15181b;--card:#1e2226;--ink:#ececec;--soft:#b3bac2;--rule:#3a4047;--accent:#7cc4e4;--positive:#4fb3c6;--neutral:#8d949d;--negative:#f08a54;--mixed:#b79bdc;--band:#7cc4e433;--urgent:#ff9c94;--attention:#f3bd62;--info:#7cc4e4}}
*{box-sizing:border-box}
html{-webkit-text-size-adjust:100%}
body{margin:0;background:var(--ground);color:var(--ink);font:16px/1.55 system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans",sans-serif}
.skip{position:absolute;left:-999px}
.skip:focus{left:8px;top:8px;background:var(--card);padding:8px;z-index:1}
header,main,footer{max-width:1000px;margin:0 auto;padding:0 20px}
header{padding-top:40px}
h1{font-size:2.1rem;line-height:1.2;margin:0 0 6px;letter-spacing:-.01em}
h2{font-size:1.35rem;margin:0 0 4px}
h3{font-size:1.02rem;margin:0 0 4px}
p{margin:0 0 10px}
.meta,.help,.small{color:var(--soft)}
.meta span+span::before{content:"·";margin:0 8px}
.small{font-size:.875rem}
.help{max-width:74ch}
section{background:var(--card);border:1px solid var(--rule);border-radius:12px;padding:22px 24px;margin:22px 0}
.tiles{display:grid;grid-template-columns:repeat(auto-fit,minmax(190px,1fr));gap:14px;margin-top:14px}
.tile{border:1px solid var(--rule);border-radius:10px;padding:14px 16px}
.tile .big{font-size:2rem;line-height:1.15;font-weight:650;font-variant-numeric:tabular-nums}
.tile dl,.tile p{margin:0}
.scroll{overflow-x:auto;margin-top:10px}
table{border-collapse:collapse;width:100%;font-variant-numeric:tabular-nums}
caption{text-align:left;color:var(--soft);font-size:.875rem;padding-bottom:6px}
th,td{text-align:left;padding:7px 12px 7px 0;border-bottom:1px solid var(--rule);vertical-align:middle}
thead th{font-size:.8125rem;color:var(--soft);font-weight:600;vertical-align:bottom}
tbody th{font-weight:600}
td.n,th.n{text-align:right}td.n{white-space:nowrap}
.ends{display:block;color:var(--soft);font-size:.8125rem}
th.name{min-width:170px}
td.chart{min-width:200px}
table tbody+tbody{border-top:1px solid var(--rule)}
table:has(tbody+tbody) tbody :is(th,td){border-bottom:0}
tr.more td{padding-top:0}tr.more details{margin-top:0}
svg{display:block;max-width:100%;height:auto;overflow:visible}
td svg{width:100%}
svg text{font:12px system-ui,sans-serif;fill:var(--soft)}
.positive{fill:var(--positive)}.neutral{fill:var(--neutral)}.negative{fill:var(--negative)}.mixed{fill:var(--mixed)}
.axis{stroke:var(--soft);stroke-width:1}.grid{stroke:var(--rule);stroke-width:1}
.band{fill:var(--band)}.line{fill:none;stroke:var(--accent);stroke-width:2.5;stroke-linejoin:round}
.whisker{stroke-width:2.5;stroke:var(--neutral)}.dot{stroke-width:2;stroke:var(--neutral);fill:var(--card)}
.dot.plain{fill:var(--accent);stroke:var(--accent)}
.whisker.up{stroke:var(--positive)}.dot.up{fill:var(--positive);stroke:var(--positive)}
.whisker.down{stroke:var(--negative)}.dot.down{fill:var(--negative);stroke:var(--negative)}
.spark{fill:var(--neutral)}.spark.last{fill:var(--accent)}
.legend{display:flex;flex-wrap:wrap;gap:6px 20px;list-style:none;margin:10px 0 0;padding:0}
.key{display:inline-block;width:12px;height:12px;border-radius:3px;margin-right:7px;vertical-align:-1px}
.key.positive{background:var(--positive)}.key.neutral{background:var(--neutral)}.key.negative{background:var(--negative)}.key.mixed{background:var(--mixed)}
blockquote{margin:8px 0 0;padding:2px 0 2px 12px;border-left:3px solid var(--rule)}
blockquote.positive{border-color:var(--positive)}blockquote.negative{border-color:var(--negative)}blockquote.mixed{border-color:var(--mixed)}blockquote.neutral{border-color:var(--neutral)}
blockquote p{margin:0}
blockquote cite{font-style:normal;color:var(--soft);font-size:.8125rem}
details{margin-top:8px}
summary{cursor:pointer;color:var(--accent)}
summary:focus-visible,a:focus-visible{outline:3px solid var(--accent);outline-offset:2px;border-radius:3px}
a{color:var(--accent)}
.cards{display:grid;grid-template-columns:repeat(auto-fill,minmax(280px,1fr));gap:14px;margin-top:14px}
.card{border:1px solid var(--rule);border-radius:10px;padding:14px 16px}
.card svg{margin:6px 0 8px}
.card h3{hyphens:auto;overflow-wrap:anywhere}
.badge{display:inline-block;border:1px solid currentColor;border-radius:999px;padding:0 9px;font-size:.8125rem;font-weight:600}
.badge.urgent{color:var(--urgent)}.badge.attention{color:var(--attention)}.badge.info{color:var(--info)}.badge.up{color:var(--accent)}
.flag{border-left:4px solid var(--rule);padding:4px 0 4px 14px;margin:14px 0 0}
.flag.urgent{border-color:var(--urgent)}.flag.attention{border-color:var(--attention)}.flag.info{border-color:var(--info)}
.ids{overflow-wrap:anywhere}
footer{padding-bottom:48px}
@media (max-width:640px){section{padding:18px 16px}h1{font-size:1.6rem}}
@media print{:root{color-scheme:light;--ground:#fff;--card:#fff;--ink:#000;--soft:#444;--rule:#bbb}body{font-size:10.5pt}section{border:0;border-top:1px solid #999;border-radius:0;padding:14px 0;margin:12px 0}.card,.tile,.flag,tr,blockquote,svg{break-inside:avoid}h2,h3{break-after:avoid}.skip{display:none}*{print-color-adjust:exact;-webkit-print-color-adjust:exact}}
`
