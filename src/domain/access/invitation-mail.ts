interface Invitation {
  firstname: string;
  link: string;
  locale: string | null;
}

/** In the language that was chosen for the person; the link works once, for seven days. */
export function invitationMail({ firstname, link, locale }: Invitation): { subject: string; text: string } {
  if (locale === 'tr')
    return {
      subject: 'Hairline yönetim paneline davet edildiniz',
      text: `Merhaba ${firstname},\n\nHairline yönetim paneline davet edildiniz. Yedi gün içinde buradan bir şifre belirleyin:\n${link}\n\nBağlantı bir kez çalışır. Sonrasında e-posta adresinizle giriş yapın.\n`,
    };
  return {
    subject: 'You are invited to the Hairline back office',
    text: `Hello ${firstname},\n\nyou are invited to the Hairline back office. Set a password here within seven days:\n${link}\n\nThe link works once. Afterwards sign in with your e-mail address.\n`,
  };
}
