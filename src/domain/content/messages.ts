import { longDay } from '../../core/dates.js';
import { type Message } from '../notifications/notify.js';

interface Terms {
  title: string;
  version: string;
  from: string;
}

/** The title is that of the text itself, in the language in which its readers have it. */
export const consentAsked = ({ title, version, from }: Terms): Message => ({
  en: {
    title: `Please read: ${title}`,
    body: `There is a new version (${version}), valid from ${longDay(from, 'en')}. Please open the app, read it and say whether you agree.`,
  },
  tr: {
    title: `Lütfen okuyun: ${title}`,
    body: `${longDay(from, 'tr')} tarihinden itibaren geçerli yeni bir sürüm var (${version}). Lütfen uygulamayı açın, okuyun ve onaylayıp onaylamadığınızı belirtin.`,
  },
});
