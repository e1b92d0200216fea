// Runs before AdminJS's bundles: what they expect to find in the window, made of what the page was given.
(function () {
  var chosen = localStorage.getItem('hairline-theme');
  if (chosen) document.documentElement.dataset.theme = chosen;

  var root = '/admin';
  window.REDUX_STATE = {
    resources: [],
    branding: { companyName: 'Hairline', withMadeWithLove: false, logo: false },
    assets: { styles: [], scripts: [] },
    locale: { language: 'en', availableLanguages: ['en'], translations: {} },
    paths: { rootPath: root, loginPath: root + '/login', logoutPath: root + '/logout' },
    pages: [],
    session: { email: window.HAIRLINE_PERSON.email },
    dashboard: {},
    versions: {},
  };
  window.THEME = { colors: {}, space: {}, sizes: {}, borders: {}, fontSizes: {}, breakpoints: [] };
  window.THEME_COMPONENTS = {};
  window.AdminJS = { Components: {} };
})();
