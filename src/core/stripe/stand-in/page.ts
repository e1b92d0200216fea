import { type Stripe } from 'stripe';

/** Stripe counts these in hundredths, which do not exist. */
const DECIMALS_BY_CONVENTION: Readonly<Record<string, number>> = { isk: 2, ugx: 2 };

/** Where a bank would ask its customer. */
export function authenticationPage(intent: Stripe.PaymentIntent, method: Stripe.PaymentMethod): string {
  const { brand, last4 } = method.card ?? { brand: 'card', last4: '' };
  return framed(
    'Confirm your payment',
    `<p class="sum">${escaped(sum(intent))}</p>
<p>${escaped(intent.description ?? 'Card payment')}<br>${escaped(brand)} ending in ${escaped(last4)}</p>
<form method="post">
<button name="outcome" value="passed">Complete authentication</button>
<button name="outcome" value="failed" class="quiet">Fail authentication</button>
</form>`,
  );
}

export function closingPage(title: string, text: string): string {
  return framed(title, `<p>${escaped(text)}</p>`);
}

function sum({ amount, currency }: Stripe.PaymentIntent): string {
  const format = new Intl.NumberFormat('en', { style: 'currency', currency });
  const decimals = DECIMALS_BY_CONVENTION[currency] ?? format.resolvedOptions().maximumFractionDigits ?? 2;
  return format.format(amount / 10 ** decimals);
}

function framed(title: string, body: string): string {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(title)}</title>
<style>${STYLE}</style>
</head>
<body>
<main>
<p class="bank">Test bank</p>
<h1>${escaped(title)}</h1>
${body}
<p class="note">No money moves here: this page stands in for the bank of whoever pays.</p>
</main>
</body>
</html>
`;
}

const STYLE = `
body { margin: 0; min-height: 100vh; display: grid; place-items: center; background: #eef1f5; color: #1b2430;
  font: 16px/1.5 system-ui, sans-serif; }
main { box-sizing: border-box; width: min(26rem, calc(100vw - 2rem)); padding: 2rem; background: #fff;
  border-radius: 12px; box-shadow: 0 8px 30px rgb(27 36 48 / 12%); }
h1 { margin: 0 0 1rem; font-size: 1.4rem; }
.bank { margin: 0 0 .25rem; color: #5a6675; font-size: .85rem; font-weight: 600; }
.sum { margin: 0; font-size: 2rem; font-weight: 600; }
form { display: grid; gap: .75rem; margin: 1.5rem 0; }
button { padding: .8rem 1rem; border: 1px solid #1d4ed8; border-radius: 8px; background: #1d4ed8; color: #fff;
  font: inherit; font-weight: 600; cursor: pointer; }
button.quiet { background: #fff; color: #1d4ed8; }
button:focus-visible { outline: 3px solid #93b4ff; outline-offset: 2px; }
.note { margin: 0; color: #5a6675; font-size: .85rem; }
`;

function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (letter) => `&#${letter.charCodeAt(0)};`);
}
