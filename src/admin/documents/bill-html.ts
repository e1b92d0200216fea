import { type BillDocument, type BillDocumentLine } from '../../domain/commissions/bill-document.js';

const text = (value: string): string =>
  value.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);

/** A bill to be read and printed: one page without a script, its style within it. */
export function billHtml(bill: BillDocument, nonce: string): string {
  const { number, clinic, facts, currency, lines, totals, payout, warning } = bill;
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Bill ${text(number)}</title>
<style nonce="${nonce}">${STYLE}</style>
</head>
<body>
<main>
<header>
<p class="brand">Hairline</p>
<h1>Bill ${text(number)}</h1>
</header>
${warning ? `<p class="warning">${text(warning)}</p>` : ''}
<div class="about">
<address><b>${text(clinic.name)}</b><br>${text(clinic.place)}</address>
<dl>${facts.map(({ label, value }) => `<dt>${text(label)}</dt><dd>${text(value)}</dd>`).join('')}</dl>
</div>
<table>
<thead><tr><th>Day</th><th>What</th><th>Patient</th><th class="sum">Gross</th><th class="sum">Share</th><th class="sum">Commission</th><th class="sum">Net</th></tr></thead>
<tbody>
${lines.map(row).join('\n')}
</tbody>
<tfoot><tr><th colspan="3">Together, in ${text(currency)}</th><td class="sum">${text(totals.gross)}</td><td></td><td class="sum">${text(totals.commission)}</td><td class="sum">${text(totals.net)}</td></tr></tfoot>
</table>
<p class="net">${text(payout)}: <b>${text(totals.net)} ${text(currency)}</b></p>
</main>
</body>
</html>`;
}

const row = ({ day, what, patient, gross, percentage, commission, net }: BillDocumentLine): string =>
  `<tr><td>${[day, what, patient].map(text).join('</td><td>')}</td>${[gross, percentage, commission, net]
    .map((value) => `<td class="sum">${text(value)}</td>`)
    .join('')}</tr>`;

const STYLE = `
@page { size: A4; margin: 16mm; }
body { margin: 0; background: #eef0f2; color: #1c2430; font: 14px/1.45 system-ui, "DejaVu Sans", sans-serif; }
main { box-sizing: border-box; max-width: 210mm; margin: 24px auto; padding: 16mm; background: #fff; }
header { display: flex; justify-content: space-between; align-items: baseline; }
.brand { margin: 0; font-weight: 700; font-size: 20px; color: #0f5f57; }
h1 { margin: 0; font-size: 22px; }
.about { display: flex; justify-content: space-between; gap: 24px; margin: 24px 0; }
address { font-style: normal; }
dl { display: grid; grid-template-columns: auto auto; gap: 2px 16px; margin: 0; }
dt { color: #55606e; }
dd { margin: 0; }
.warning { border: 2px solid #b42318; color: #b42318; padding: 8px 12px; font-weight: 600; }
table { width: 100%; border-collapse: collapse; font-size: 12.5px; }
thead { display: table-header-group; }
tfoot { display: table-row-group; }
tr { break-inside: avoid; }
td:first-child, td:nth-child(3) { white-space: nowrap; }
th, td { text-align: left; padding: 6px 8px; border-bottom: 1px solid #d9dee4; vertical-align: top; }
tfoot th, tfoot td { border-top: 2px solid #1c2430; border-bottom: 0; font-weight: 700; }
.sum { text-align: right; white-space: nowrap; font-variant-numeric: tabular-nums; }
.net { text-align: right; font-size: 17px; }
@media print { body { background: none; } main { margin: 0; padding: 0; max-width: none; } }
`;
