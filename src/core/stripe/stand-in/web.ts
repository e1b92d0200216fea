import { type IncomingMessage, type ServerResponse } from 'node:http';
import { invalid } from './errors.js';
import { readForm, type SaidFields } from './form.js';

const LONGEST_BODY = 1_000_000;

/** What a request says, in its address and in its body. */
export async function saidIn(request: IncomingMessage): Promise<SaidFields> {
  const { search } = addressOf(request);
  const body = await bodyOf(request);
  return { ...readForm(search), ...readForm(body) };
}

export function addressOf(request: IncomingMessage): URL {
  return new URL(request.url ?? '/', originOf(request));
}

export function originOf(request: IncomingMessage): string {
  return `http://${request.headers.host ?? '127.0.0.1'}`;
}

export type Reply =
  { status: number; body: object } | { status: number; html: string } | { status: number; location: string };

export function send(response: ServerResponse, reply: Reply, headers: Record<string, string> = {}): void {
  if ('location' in reply) response.writeHead(reply.status, { location: reply.location }).end();
  else if ('html' in reply) response.writeHead(reply.status, PAGE).end(reply.html);
  else
    response.writeHead(reply.status, { ...JSON_TYPE, ...headers }).end(JSON.stringify(reply.body, null, 2));
}

const JSON_TYPE = { 'content-type': 'application/json' };
const PAGE = { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' };

/**
 * The connection ends in the middle of the answer. Stripe's library repeats by itself, and unseen, what was cut off
 * before it: then nobody would ever meet a lost answer.
 */
export function breakOff(response: ServerResponse, status: number): void {
  response.writeHead(status, { ...JSON_TYPE, 'content-length': '1000' });
  response.write('{', () => response.destroy());
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    length += chunk.length;
    if (length > LONGEST_BODY) throw invalid('Request body is too large.', {}, 413);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
}
