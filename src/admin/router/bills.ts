import { type RequestHandler } from 'express';
import { billDocument } from '../../domain/commissions/bill-document.js';
import { billHtml } from '../documents/bill-html.js';
import { billPdf } from '../documents/bill-pdf.js';

const idOf = (params: unknown): string => (params as { id?: string }).id ?? '';

/** A bill as a page to print: nothing but text and its own style runs in it. */
export const printBill: RequestHandler = async (request, response) => {
  const bill = await billDocument(request.staff!.actor, idOf(request.params));
  const nonce = String(response.locals.nonce);
  response
    .set(
      'Content-Security-Policy',
      `default-src 'none'; style-src 'nonce-${nonce}'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'`,
    )
    .type('html')
    .send(billHtml(bill, nonce));
};

export const downloadBill: RequestHandler = async (request, response) => {
  const bill = await billDocument(request.staff!.actor, idOf(request.params));
  response.set({
    'Content-Type': 'application/pdf',
    'Content-Disposition': `inline; filename="${bill.number.replace(/[^\w-]/g, '_')}.pdf"`,
    'Content-Security-Policy': "default-src 'none'; sandbox",
  });
  billPdf(bill)
    .on('error', () => response.destroy())
    .pipe(response);
};
