/** Country code and how the part behind the check digits is filled from a number, at a bank that does not exist. */
const FORMATS: Record<string, [code: string, length: number]> = {
  Turkey: ['TR', 22],
  Spain: ['ES', 20],
  Poland: ['PL', 24],
  Hungary: ['HU', 24],
  Germany: ['DE', 18],
};

/** An IBAN whose check digits are right, of an account full of zeros; null where the country has none. */
export function iban(country: string, number: number): string | null {
  const format = FORMATS[country];
  if (!format) return null;
  const [code, length] = format;
  const account = String(number).padStart(length, '0');
  return code + check(account + code) + account;
}

export function accountNumber(number: number): string {
  return String(number).padStart(12, '0');
}

/** ISO 7064, mod 97-10: letters count from 10, the check digits as 00. */
function check(text: string): string {
  const digits = `${text.replace(/[A-Z]/g, (letter) => String(letter.charCodeAt(0) - 55))}00`;
  return String(98n - (BigInt(digits) % 97n)).padStart(2, '0');
}
