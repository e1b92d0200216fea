import { useState } from 'react';
import { usePageData } from '../lib/use-page-data';
import { Empty, Loading } from '../ui/basics';
import { type PanelProps } from './index';
import { Comparison } from './scans-comparison';
import { ScanTable } from './scans-table';
import { type Scan, firstAndLast, isPicture } from './scans-lib';

interface ScansJson {
  scans: Scan[];
  older_left_out: boolean;
}

export const PlanScans = ({ record }: PanelProps) => <Scans table="after_cares" id={record.id} />;
export const PatientScans = ({ record }: PanelProps) => <Scans table="patients" id={record.id} />;

/** How a recovery looked over time: two scans large beside each other, and all of them to choose from. */
const Scans = ({ table, id }: { table: string; id: string }) => {
  const { data, fault } = usePageData<ScansJson>('Scans', { table, id });
  const [chosen, setChosen] = useState<Partial<Record<'left' | 'right', string>>>({});
  const [side, setSide] = useState<'left' | 'right'>('left');
  if (fault) return <Empty icon="AlertCircle">{fault}</Empty>;
  if (!data) return <Loading />;
  const pictures = data.scans.filter(isPicture);
  if (data.scans.length === 0) return <Empty icon="Image">No scans have been sent yet.</Empty>;

  const start = firstAndLast(pictures);
  const find = (wanted: string | undefined) => pictures.find((scan) => scan.id === wanted);
  const left = find(chosen.left) ?? start?.[0];
  const right = find(chosen.right) ?? start?.[1];
  const choose = (scan: Scan) => {
    setChosen({ left: left?.id, right: right?.id, [side]: scan.id });
    setSide(side === 'left' ? 'right' : 'left');
  };
  const compareType = (type: string) => {
    const [first, last] = firstAndLast(pictures, type) ?? [];
    if (first && last) setChosen({ left: first.id, right: last.id });
  };
  return (
    <div className="scans">
      {left && right ? <Comparison left={left} right={right} /> : null}
      <section className="card" aria-label="All scans">
        <fieldset className="scan-side">
          <legend>The scan that is chosen next goes to the</legend>
          {(['left', 'right'] as const).map((one) => (
            <label key={one}>
              <input type="radio" name="scan-side" checked={side === one} onChange={() => setSide(one)} />{' '}
              {one}
            </label>
          ))}
        </fieldset>
        <ScanTable
          scans={data.scans}
          left={left?.id}
          right={right?.id}
          onChoose={choose}
          onCompare={compareType}
        />
        {data.older_left_out ? <p className="help">Older scans are listed with their milestones.</p> : null}
      </section>
    </div>
  );
};
