import { useEffect, useState } from 'react';
import { ask } from '../lib/api';
import { humanize } from '../lib/format';
import { Loading } from '../ui/basics';
import { useNotices } from '../ui/notices';
import { PageHead } from '../ui/page-head';

interface Role {
  id: string;
  name: string;
  people: number;
  permissions: string[];
}

interface Matrix {
  permissions: string[];
  roles: Role[];
  mayChange: boolean;
  own: string[];
}

/** Which role may do what; a tick is saved at once and counts from the next click of whoever has the role. */
export const RolesMatrix = () => {
  const [matrix, setMatrix] = useState<Matrix | null>(null);
  const notify = useNotices();
  useEffect(() => {
    const abort = new AbortController();
    ask<Partial<Matrix>>('pages/RolesMatrix', undefined, abort.signal)
      .then((answer) => (answer.roles ? setMatrix(answer as Matrix) : notify(answer.notice)))
      .catch(() => undefined);
    return () => abort.abort();
  }, [notify]);
  if (!matrix) return <Loading />;
  const toggle = async (role: Role, permission: string) => {
    const held = role.permissions.includes(permission);
    const answer = await ask<Partial<Matrix>>('pages/RolesMatrix', {
      role_id: role.id,
      [held ? 'withdraw' : 'grant']: [permission],
    });
    notify(answer.notice);
    if (answer.roles) setMatrix(answer as Matrix);
  };
  const areas = [...new Set(matrix.permissions.map((name) => name.split('.')[0]!))];
  return (
    <section>
      <PageHead title="Roles and permissions" crumb="Staff" />
      <p className="lead">
        {matrix.mayChange
          ? 'A tick is saved at once, and stands in the audit log. You can give only what you hold yourself.'
          : 'You may look, but not change anything here.'}
      </p>
      <div className="rows matrix" role="region" aria-label="Roles and permissions" tabIndex={0}>
        <table>
          <thead>
            <tr>
              <th scope="col">Permission</th>
              {matrix.roles.map((role) => (
                <th key={role.id} scope="col">
                  {role.name} <small>{role.people === 1 ? '1 person' : `${role.people} people`}</small>
                </th>
              ))}
            </tr>
          </thead>
          {areas.map((area) => (
            <tbody key={area}>
              <tr className="area">
                <th scope="rowgroup" colSpan={matrix.roles.length + 1}>
                  {humanize(area)}
                </th>
              </tr>
              {matrix.permissions
                .filter((name) => name.startsWith(`${area}.`))
                .map((permission) => (
                  <tr key={permission}>
                    <th scope="row">{humanize(permission.split('.')[1] ?? permission)}</th>
                    {matrix.roles.map((role) => (
                      <td key={role.id}>
                        <input
                          type="checkbox"
                          aria-label={`${role.name}: ${permission}`}
                          checked={role.permissions.includes(permission)}
                          disabled={!matrix.mayChange || !matrix.own.includes(permission)}
                          onChange={() => void toggle(role, permission)}
                        />
                      </td>
                    ))}
                  </tr>
                ))}
            </tbody>
          ))}
        </table>
      </div>
    </section>
  );
};
