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

export const secondFactorOn = (): Message => ({
  en: {
    title: 'Your second factor is on',
    body: 'From now on you sign in with your password and a code. Your other sessions have ended. If this was not you, write to us at once.',
  },
  tr: {
    title: 'İkinci doğrulama adımınız açıldı',
    body: 'Bundan sonra şifreniz ve bir kodla giriş yapacaksınız. Diğer oturumlarınız kapatıldı. Bunu siz yapmadıysanız bize hemen yazın.',
  },
});

export const secondFactorOff = (): Message => ({
  en: {
    title: 'Your second factor is off',
    body: 'From now on your password alone signs you in. Your other sessions have ended. If this was not you, change your password now.',
  },
  tr: {
    title: 'İkinci doğrulama adımınız kapatıldı',
    body: 'Bundan sonra yalnızca şifrenizle giriş yapacaksınız. Diğer oturumlarınız kapatıldı. Bunu siz yapmadıysanız şifrenizi hemen değiştirin.',
  },
});

export const recoveryCodesRenewed = (): Message => ({
  en: {
    title: 'You have new recovery codes',
    body: 'The old ones work no more. If this was not you, change your password now.',
  },
  tr: {
    title: 'Yeni kurtarma kodlarınız var',
    body: 'Eskileri artık geçersiz. Bunu siz yapmadıysanız şifrenizi hemen değiştirin.',
  },
});

export const appSecondFactorReset = ({ reason }: { reason: string }): Message => ({
  en: {
    title: 'Your second factor was reset',
    body: `Hairline took it away: ${reason} Sign in with your password, and set up a new one.`,
  },
  tr: {
    title: 'İkinci doğrulama adımınız sıfırlandı',
    body: `Hairline kaldırdı: ${reason} Şifrenizle giriş yapıp yenisini kurun.`,
  },
});
