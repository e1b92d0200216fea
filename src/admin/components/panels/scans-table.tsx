import { formatDate } from '../lib/format';
import { Button, Icon } from '../ui/basics';
import { datesOf, fileOf, isPicture, type Scan, SCAN_TYPES, TYPE_NAMES } from './scans-lib';

interface ScanTableProps {
  scans: readonly Scan[];
  left: string | undefined;
  right: string | undefined;
  onChoose: (scan: Scan) => void;
  /** The first and the last of one view. */
  onCompare: (type: string) => void;
}

/** A row for each view, a column for each day. */
export const ScanTable = ({ scans, left, right, onChoose, onCompare }: ScanTableProps) => {
  const dates = datesOf(scans);
  const types = SCAN_TYPES.filter((type) => scans.some(({ scan_type }) => scan_type === type));
  const milestoneOn = (date: string) => scans.find(({ scan_date }) => scan_date === date)?.milestone;
  return (
    <div className="scan-scroll" role="region" aria-label="Scans by view and day" tabIndex={0}>
      <table className="scan-table">
        <thead>
          <tr>
            <th scope="col">View</th>
            {dates.map((date) => (
              <th scope="col" key={date}>
                {formatDate(date)}
                <small>{milestoneOn(date)}</small>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {types.map((type) => (
            <tr key={type}>
              <th scope="row">
                {TYPE_NAMES[type]}
                {scans.filter((scan) => scan.scan_type === type && isPicture(scan)).length > 1 ? (
                  <Button look="ghost" onClick={() => onCompare(type)}>
                    First and last
                  </Button>
                ) : null}
              </th>
              {dates.map((date) => (
                <td key={date}>
                  {scans
                    .filter(({ scan_type, scan_date }) => scan_type === type && scan_date === date)
                    .map((scan) => (
                      <Cell key={scan.id} scan={scan} side={sideOf(scan)} onChoose={onChoose} />
                    ))}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );

  function sideOf({ id }: Scan): string | null {
    const sides = [id === left ? 'left' : null, id === right ? 'right' : null].filter(Boolean);
    return sides.length > 0 ? sides.join(' and ') : null;
  }
};

interface CellProps {
  scan: Scan;
  /** Where it is shown large. */
  side: string | null;
  onChoose: (scan: Scan) => void;
}

const Cell = ({ scan, side, onChoose }: CellProps) => {
  const name = `${TYPE_NAMES[scan.scan_type]}, ${formatDate(scan.scan_date)}`;
  if (!isPicture(scan))
    return (
      <a className="scan-cell" href={fileOf(scan)} download aria-label={`${name}: download`}>
        <Icon name="Box" size={22} />
      </a>
    );
  return (
    <button
      type="button"
      className="scan-cell"
      aria-pressed={side !== null}
      aria-label={`${name}${scan.is_overdue ? ', sent late' : ''}${side ? `, shown ${side}` : ''}`}
      onClick={() => onChoose(scan)}
    >
      <img src={fileOf(scan)} alt="" loading="lazy" />
      {side ? <span className="scan-mark">{side}</span> : null}
    </button>
  );
};
