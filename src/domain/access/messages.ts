import { type Message } from '../notifications/notify.js';

export const rolesChanged = ({ roles }: { roles: string }): Message => ({
  en: { title: 'Your roles changed', body: `From now on you work as: ${roles}.` },
  tr: { title: 'Rolleriniz değişti', body: `Bundan sonraki rolleriniz: ${roles}.` },
});

export const reactivated = (): Message => ({
  en: { title: 'Your account is active again', body: 'You can sign in as before.' },
  tr: { title: 'Hesabınız yeniden etkin', body: 'Eskisi gibi giriş yapabilirsiniz.' },
});

export const unlocked = (): Message => ({
  en: {
    title: 'Your account is unlocked',
    body: 'It was locked after too many wrong attempts. If they were not yours, change your password.',
  },
  tr: {
    title: 'Hesabınızın kilidi açıldı',
    body: 'Çok fazla hatalı deneme yüzünden kilitlenmişti. Denemeler size ait değilse şifrenizi değiştirin.',
  },
});

export const secondFactorReset = ({ reason }: { reason: string }): Message => ({
  en: {
    title: 'Your second factor was reset',
    body: `A colleague took it away: ${reason} Set up a new one in "My account".`,
  },
  tr: {
    title: 'İkinci doğrulama adımınız sıfırlandı',
    body: `Bir iş arkadaşınız kaldırdı: ${reason} "Hesabım" sayfasından yenisini kurun.`,
  },
});

export const recoveryCodeUsed = ({ left }: { left: number }): Message => ({
  en: {
    title: 'A recovery code was used',
    body: `Somebody signed in to your account with a recovery code; ${left} are left. If it was not you, change your password now.`,
  },
  tr: {
    title: 'Bir kurtarma kodu kullanıldı',
    body: `Hesabınıza bir kurtarma koduyla giriş yapıldı; ${left} kod kaldı. Siz değilseniz şifrenizi hemen değiştirin.`,
  },
});
