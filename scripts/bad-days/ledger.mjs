/** What the apps were told, to be held against what is there in the end. */
export class Ledger {
  /** {person, content} of messages that were acknowledged. */
  messages = [];
  /** {person, id, amount, currency} of payments that the gateway has taken. */
  payments = [];
  /** {person, id, bytes} of inquiries with a scan. */
  inquiries = [];
  /** {id, action, state, total} of bulk actions that came to their end. */
  tasks = [];
  /** The newest entry of the audit log from before all this. */
  entriesBefore = 0;
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
      'bulk actions of staff': this.tasks.length,
      'rows of those': this.tasks.reduce((sum, { total }) => sum + total, 0),
      ...Object.fromEntries([...this.#answers].map(([how, count]) => [`answers: ${how}`, count])),
    };
  }
}
