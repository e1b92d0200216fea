import { useState } from 'react';
import { useLocation, useNavigate, useParams, useSearchParams } from 'react-router-dom';
import { actionUrl, type Column, columnOf, newUrl, tables } from '../lib/tables';
import { totalText, useList } from '../lib/use-list';
import { Button, Icon, LinkButton, Loading } from '../ui/basics';
import { PageHead } from '../ui/page-head';
import { Chips } from './chips';
import { DownloadDialog } from './download';
import { FilterPanel } from './filters';
import { NotThere } from './not-there';
import { groupActions, NONE, type Selection, SelectionBar } from './selection';
import { NothingListed } from './nothing-listed';
import { Pager, Rows } from './rows';

const PER_PAGE = 25;

/** A table's list. Filters stand in the address, but for those about a person: these stay in the tab's history. */
export const ListPage = () => {
  const { table: name = '' } = useParams();
  const table = tables[name];
  const [query] = useSearchParams();
  const location = useLocation();
  const navigate = useNavigate();
  const [open, setOpen] = useState(false);
  const [downloading, setDownloading] = useState(false);
  const [selection, setSelection] = useState<Selection>(NONE);
  const hidden = (location.state as { filters?: Record<string, string> } | null)?.filters ?? {};
  const filters = { ...fromQuery(query), ...hidden };
  const page = Number(query.get('page') ?? 1);
  const sortBy = query.get('sortBy') ?? undefined;
  const direction = query.get('direction') ?? undefined;
  const listing = useList(name, { filters, page, perPage: PER_PAGE, sortBy, direction });
  if (!table) return <NotThere what="This table" />;

  const columns = table.list
    .map((wanted) => columnOf(table, wanted))
    .filter((column): column is Column => column !== undefined);
  const trash = filters.deleted_at === 'trashed';
  const onList = table.actions.filter(({ scope }) => scope === 'table');
  const selects = groupActions(table).length > 0 && !trash;
  const go = (next: Record<string, string>, more: Record<string, string | undefined> = {}) => {
    const isPersonal = (key: string) => {
      const column = columnOf(table, key.split('~~')[0] ?? '');
      return column?.personal === true || column?.masked === true;
    };
    const open_ = Object.entries(next).filter(([key]) => !isPersonal(key));
    const personal = Object.fromEntries(Object.entries(next).filter(([key]) => isPersonal(key)));
    const kept = { sortBy, direction, ...more };
    const search = new URLSearchParams([
      ...open_.map(([key, value]) => [`filters.${key}`, value] as [string, string]),
      ...Object.entries(kept).filter((entry): entry is [string, string] => entry[1] !== undefined),
    ]);
    setSelection(NONE);
    void navigate(`?${search.toString()}`, { state: { filters: personal } });
  };
  const sort = (column: string) => {
    const turned = listing.meta?.sortBy === column && listing.meta.direction === 'asc' ? 'desc' : 'asc';
    go(filters, { sortBy: column, direction: turned });
  };
  const { deleted_at: _trash, ...chips } = filters;

  return (
    <section>
      <PageHead
        title={table.label}
        crumb={table.area.name}
        heading={
          <>
            {table.label} {listing.meta ? <span className="count">{totalText(listing.meta)}</span> : null}
          </>
        }
      >
        {table.trash ? (
          <Button
            icon={trash ? 'List' : 'Trash2'}
            look="ghost"
            aria-pressed={trash}
            onClick={() => go(trash ? chips : { ...chips, deleted_at: 'trashed' })}
          >
            {trash ? 'Leave the trash' : 'Trash'}
          </Button>
        ) : null}
        <Button icon="Filter" onClick={() => setOpen(true)}>
          Filter
        </Button>
        {table.key ? (
          <Button icon="Download" look="ghost" onClick={() => setDownloading(true)}>
            Download
          </Button>
        ) : null}
        {onList.map((action) => (
          <LinkButton
            key={action.name}
            to={actionUrl(name, action.name)}
            icon={action.icon}
            about={action.about}
            look={action.makes ? 'primary' : 'plain'}
          >
            {action.label}
          </LinkButton>
        ))}
        {table.creates && !onList.some(({ makes }) => makes) ? (
          <LinkButton to={newUrl(name)} icon="Plus" look="primary">
            New
          </LinkButton>
        ) : null}
      </PageHead>
      {trash ? (
        <p className="banner">
          <Icon name="Trash2" /> You are looking at the trash.
        </p>
      ) : null}
      <Chips
        filters={chips}
        table={table}
        onRemove={(key) => go(Object.fromEntries(Object.entries(filters).filter(([other]) => other !== key)))}
      />
      {listing.fault ? (
        <p className="banner bad" role="alert">
          <Icon name="AlertCircle" /> {listing.fault}
        </p>
      ) : null}
      {listing.records === null ? <Loading /> : null}
      {listing.records?.length === 0 && !listing.fault ? (
        <NothingListed
          name={name}
          table={table}
          trash={trash}
          filtered={Object.keys(chips).length > 0}
          onClear={() => go(trash ? { deleted_at: 'trashed' } : {})}
        />
      ) : null}
      {selects ? (
        <SelectionBar
          name={name}
          table={table}
          selection={selection}
          meta={listing.meta}
          shown={listing.records?.length ?? 0}
          filters={filters}
          onSelect={setSelection}
        />
      ) : null}
      {listing.records && listing.records.length > 0 ? (
        <Rows
          name={name}
          table={table}
          columns={columns}
          records={listing.records}
          meta={listing.meta}
          onSort={sort}
          {...(selects ? { selection, onSelect: setSelection } : {})}
        />
      ) : null}
      {listing.meta && listing.records && listing.meta.total > 0 ? (
        <Pager
          meta={listing.meta}
          shown={listing.records.length}
          onPage={(next) => go(filters, { page: String(next) })}
        />
      ) : null}
      {downloading ? (
        <DownloadDialog
          name={name}
          table={table}
          filters={filters}
          number={listing.meta ? totalText(listing.meta) : 'All'}
          onClose={() => setDownloading(false)}
        />
      ) : null}
      {open ? (
        <FilterPanel
          table={table}
          filters={filters}
          onClose={() => setOpen(false)}
          onApply={(next) => {
            setOpen(false);
            go(next);
          }}
        />
      ) : null}
    </section>
  );
};

function fromQuery(query: URLSearchParams): Record<string, string> {
  const entries = [...query].filter(([name]) => name.startsWith('filters.'));
  return Object.fromEntries(entries.map(([name, value]) => [name.slice('filters.'.length), value]));
}
