export const LOCALES = ['en', 'tr'] as const;
