import { type Order } from '../../core/stripe/gateway.js';
import { type GatewayCustomer } from './entities.js';
import { type CardRow, type CardTable } from './ledgers.js';

/** Which try of a card payment it is, from 1; 0 where nobody has tried. */
export const attemptOf = ({ metadata }: Pick<CardRow, 'metadata'>): number =>
  Number(metadata?.charge_attempt ?? 0);

/** What the gateway is asked for: the sum of our row, under a key that each attempt has of its own. */
export function orderFor(table: CardTable, row: CardRow, { gateway_customer_id }: GatewayCustomer): Order {
  const { id, amount, currency } = row;
  const attempt = attemptOf(row);
  return {
    idempotency_key: `charge-${id}-${attempt}`,
    row: { table, id, attempt },
    amount,
    currency,
    customer: gateway_customer_id,
  };
}
