/** What the apps were told, to be held against what is there in the end. */
export class Ledger {
  /** {person, content} of messages that were acknowledged. */
  messages = [];
  /** {person, id, amount, currency} of payments that the gateway has taken. */
  payments = [];
  /** {person, id, bytes} of inquiries with a scan. */
  inquiries = [];
  #answers = new Map();

  /** How a try went: `acknowledged`, `refused`, or `unknown` where no answer came. */
  answered(how) {
    this.#answers.set(how, (this.#answers.get(how) ?? 0) + 1);
  }

  counts() {
    return {
      'messages acknowledged': this.messages.length,
      'card payments taken': this.payments.length,
      'inquiries with an upload acknowledged': this.inquiries.length,
      ...Object.fromEntries([...this.#answers].map(([how, count]) => [`answers: ${how}`, count])),
    };
  }
}
