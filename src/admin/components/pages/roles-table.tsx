import { humanize } from '../lib/format';

export interface Role {
  id: string;
  name: string;
  people: number;
  permissions: string[];
}

export interface Matrix {
  permissions: string[];
  roles: Role[];
  mayChange: boolean;
  own: string[];
  /** What a change of it rests on: a matrix that changed meanwhile is refused. */
  seen: string;
}

export const tickOf = (role: Role, permission: string): string => `${role.name}: ${permission}`;

interface MatrixTableProps {
  matrix: Matrix;
  /** The ticks that are other than stored. */
  changed: ReadonlySet<string>;
  onToggle: (tick: string) => void;
}

export const MatrixTable = ({ matrix, changed, onToggle }: MatrixTableProps) => {
  const areas = [...new Set(matrix.permissions.map((name) => name.split('.')[0]!))];
  return (
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
                  {matrix.roles.map((role) => {
                    const tick = tickOf(role, permission);
                    const isChanged = changed.has(tick);
                    return (
                      <td key={role.id} className={isChanged ? 'changed' : ''}>
                        <input
                          type="checkbox"
                          aria-label={tick}
                          aria-description={isChanged ? 'Not saved yet' : undefined}
                          checked={role.permissions.includes(permission) !== isChanged}
                          disabled={!matrix.mayChange || !matrix.own.includes(permission)}
                          onChange={() => onToggle(tick)}
                        />
                      </td>
                    );
                  })}
                </tr>
              ))}
          </tbody>
        ))}
      </table>
    </div>
  );
};
