import { type ComponentType, useEffect, useState } from 'react';
import { Link, Route, Routes, useLocation, useParams, useSearchParams } from 'react-router-dom';
import { builders } from './builder';
import { tables } from './lib/tables';
import { ListActionPage } from './pages/action';
import { CommissionSimulator } from './pages/commission-simulator';
import { AccountPage } from './pages/account';
import { Dashboard } from './pages/dashboard';
import { FormPage } from './pages/form';
import { ListPage } from './pages/list';
import { NotThere } from './pages/not-there';
import { QueuesPage } from './pages/queues';
import { RecordPage } from './pages/record';
import { RolesMatrix } from './pages/roles-matrix';
import { SettingsPage } from './pages/settings';
import { TasksPage } from './pages/tasks';
import { Boundary } from './shell/boundary';
import { Navigation } from './shell/navigation';
import { PersonMenu } from './shell/person-menu';
import { SearchDialog } from './shell/search';
import { Button, Icon } from './ui/basics';
import { Notices } from './ui/notices';

/** The back office's own shell in place of AdminJS's: navigation, search, pages. */
const Application = () => {
  const { pathname } = useLocation();
  const [searching, setSearching] = useState(false);
  const [menu, setMenu] = useState(false);
  useEffect(() => setMenu(false), [pathname]);
  useEffect(() => {
    const keys = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || event.key.toLowerCase() !== 'k') return;
      event.preventDefault();
      setSearching(true);
    };
    window.addEventListener('keydown', keys);
    return () => window.removeEventListener('keydown', keys);
  }, []);
  return (
    <Notices>
      <a className="skip" href="#main">
        Skip to the page
      </a>
      <div className={`layout ${menu ? 'menu-open' : ''}`}>
        <aside id="sidebar">
          <Link to="/admin" className="brand">
            Hairline
          </Link>
          <Navigation />
        </aside>
        <div className="column">
          <header className="top">
            <Button
              look="ghost"
              icon="Menu"
              className="menu-button"
              aria-label="Navigation"
              aria-expanded={menu}
              aria-controls="sidebar"
              onClick={() => setMenu(!menu)}
            />
            <button type="button" className="search-button" onClick={() => setSearching(true)}>
              <Icon name="Search" /> Search <kbd>Ctrl K</kbd>
            </button>
            <PersonMenu />
          </header>
          <main id="main" tabIndex={-1}>
            <Boundary resetKey={pathname}>
              <Routes>
                <Route path="/admin" element={<Dashboard />} />
                <Route path="/admin/resources/:table" element={<Keyed of={ListPage} />} />
                <Route path="/admin/resources/:table/actions/new" element={<NewPage />} />
                <Route
                  path="/admin/resources/:table/records/:id/:action"
                  element={<Keyed of={RecordPage} />}
                />
                <Route path="/admin/resources/:table/actions/:action" element={<ListActionPage />} />
                <Route path="/admin/pages/Settings" element={<SettingsPage />} />
                <Route path="/admin/pages/Queues" element={<QueuesPage />} />
                <Route path="/admin/pages/Tasks" element={<TasksPage />} />
                <Route path="/admin/pages/RolesMatrix" element={<RolesMatrix />} />
                {Object.entries({
                  TemplateBuilder: 'aftercare_milestone_templates',
                  QuestionnaireBuilder: 'aftercare_questionnaires',
                }).map(([page, table]) => (
                  <Route
                    key={page}
                    path={`/admin/pages/${page}`}
                    element={<BuilderPage of={builders[table]!} />}
                  />
                ))}
                <Route path="/admin/pages/CommissionSimulator" element={<CommissionSimulator />} />
                <Route path="/admin/pages/Account" element={<AccountPage />} />
                <Route path="*" element={<NotThere what="This page" />} />
              </Routes>
            </Boundary>
          </main>
        </div>
      </div>
      {searching ? <SearchDialog onClose={() => setSearching(false)} /> : null}
    </Notices>
  );
};

/** Another table or record is another page: nothing typed in one shows in the next. */
const Keyed = ({ of: Page }: { of: () => JSX.Element }) => {
  const { table, id } = useParams();
  return <Page key={`${table}/${id}`} />;
};

/** By its own address: of the row in the query, or of a new one. */
const BuilderPage = ({ of: Builder }: { of: ComponentType<{ id: string | null }> }) => {
  const [query] = useSearchParams();
  const id = query.get('id');
  return <Builder key={id} id={id} />;
};

const NewPage = () => {
  const { table: name = '' } = useParams();
  const table = tables[name];
  if (!table?.creates) return <NotThere what="This form" />;
  const Builder = builders[name];
  if (Builder) return <Builder key={name} id={null} />;
  return <FormPage key={name} name={name} table={table} record={null} />;
};

export default Application;
