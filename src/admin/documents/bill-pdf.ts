import { createRequire } from 'node:module';
import PDFDocument from 'pdfkit';
import { type BillDocument, type BillDocumentLine } from '../../domain/commissions/bill-document.js';

const { resolve } = createRequire(import.meta.url);
// The fonts that every reader has know no ş, ğ or İ.
const REGULAR = resolve('dejavu-fonts-ttf/ttf/DejaVuSans.ttf');
const BOLD = resolve('dejavu-fonts-ttf/ttf/DejaVuSans-Bold.ttf');

const MARGIN = 46;
const BOTTOM = 780;
const INK = '#1c2430';
const SOFT = '#55606e';
const LINE = '#d9dee4';

interface Column {
  label: string;
  of: keyof BillDocumentLine;
  x: number;
  width: number;
  right?: boolean;
}

const COLUMNS: readonly Column[] = [
  { label: 'Day', of: 'day', x: 46, width: 62 },
  { label: 'What', of: 'what', x: 110, width: 138 },
  { label: 'Patient', of: 'patient', x: 252, width: 64 },
  { label: 'Gross', of: 'gross', x: 318, width: 68, right: true },
  { label: 'Share', of: 'percentage', x: 388, width: 34, right: true },
  { label: 'Commission', of: 'commission', x: 424, width: 60, right: true },
  { label: 'Net', of: 'net', x: 486, width: 63, right: true },
];

type Page = PDFKit.PDFDocument;

/** A bill as a PDF; it ends by itself. */
export function billPdf(bill: BillDocument): Page {
  const page = new PDFDocument({
    size: 'A4',
    margin: MARGIN,
    bufferPages: true,
    font: REGULAR,
    info: { Title: `Bill ${bill.number}`, Author: 'Hairline' },
  });
  head(page, bill);
  let y = tableHead(page, page.y + 18);
  for (const line of bill.lines) y = row(page, line, y);
  totals(page, bill, y);
  numberPages(page, bill);
  page.end();
  return page;
}

function head(page: Page, { number, clinic, facts, warning }: BillDocument): void {
  page.font(BOLD).fontSize(17).fillColor('#0f5f57').text('Hairline', MARGIN, MARGIN);
  page.fillColor(INK).text(`Bill ${number}`, MARGIN, MARGIN, { align: 'right' });
  page.moveDown(0.6);
  if (warning) {
    page.fontSize(10).fillColor('#b42318').text(warning, MARGIN, page.y);
    page.moveDown(0.6);
  }
  const top = page.y + 8;
  page.fontSize(10).fillColor(INK).text(clinic.name, MARGIN, top, { width: 240 });
  page.font(REGULAR).text(clinic.place, { width: 240 });
  const left = page.y;
  let y = top;
  for (const { label, value } of facts) {
    page.fillColor(SOFT).text(label, 300, y, { width: 84 });
    page.fillColor(INK).text(value, 386, y, { width: 163 });
    y = page.y + 2;
  }
  page.y = Math.max(left, y);
}

function tableHead(page: Page, y: number): number {
  page.font(BOLD).fontSize(8).fillColor(INK);
  for (const { label, x, width, right } of COLUMNS)
    page.text(label, x, y, { width, align: right ? 'right' : 'left', lineBreak: false });
  page.font(REGULAR);
  return rule(page, y + 14, INK);
}

function row(page: Page, line: BillDocumentLine, at: number): number {
  page.fontSize(8).fillColor(INK);
  const height = Math.max(...COLUMNS.map(({ of, width }) => page.heightOfString(line[of], { width })));
  const y = at + height > BOTTOM ? nextPage(page) : at;
  page.fontSize(8).fillColor(INK);
  for (const { of, x, width, right } of COLUMNS)
    page.text(line[of], x, y, { width, align: right ? 'right' : 'left' });
  return rule(page, y + height + 3, LINE);
}

function totals(
  page: Page,
  { totals: { gross, commission, net }, currency, payout }: BillDocument,
  at: number,
) {
  const y = (at + 60 > BOTTOM ? nextPage(page) : at) + 2;
  const together = { day: '', what: '', patient: '', percentage: '', gross, commission, net };
  page.font(BOLD).fontSize(8).text(`Together, in ${currency}`, MARGIN, y, { width: 260 });
  for (const { of, x, width } of COLUMNS.slice(3)) page.text(together[of], x, y, { width, align: 'right' });
  page.fontSize(12).text(`${payout}: ${net} ${currency}`, MARGIN, y + 26, { align: 'right' });
}

function nextPage(page: Page): number {
  page.addPage();
  return tableHead(page, MARGIN);
}

function rule(page: Page, y: number, colour: string): number {
  page
    .moveTo(MARGIN, y)
    .lineTo(page.page.width - MARGIN, y)
    .lineWidth(0.6)
    .stroke(colour);
  return y + 5;
}

function numberPages(page: Page, { number }: BillDocument): void {
  const { start, count } = page.bufferedPageRange();
  for (let at = start; at < start + count; at++) {
    page.switchToPage(at);
    // Below the margin, where text would begin another page.
    page.page.margins.bottom = 0;
    const label = `Bill ${number}, page ${at + 1} of ${count}`;
    page.font(REGULAR).fontSize(7).fillColor(SOFT);
    page.text(label, MARGIN, 806, { align: 'right', lineBreak: false });
  }
}
