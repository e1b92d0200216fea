import { type UIEvent, useRef, useState } from 'react';
import { formatDate } from '../lib/format';
import { fileOf, type Scan, TYPE_NAMES } from './scans-lib';

interface ComparisonProps {
  left: Scan;
  right: Scan;
}

const LOOKS = { beside: 'Side by side', slider: 'Slider' } as const;

/** Two scans large: beside each other, zoomed and moved together, or one over the other behind a slider. */
export const Comparison = ({ left, right }: ComparisonProps) => {
  const [look, setLook] = useState<keyof typeof LOOKS>('beside');
  const [zoom, setZoom] = useState(100);
  const [split, setSplit] = useState(50);
  return (
    <section className="card" aria-label="Comparison">
      <div className="scan-controls">
        <fieldset className="scan-side">
          <legend>Compare</legend>
          {(Object.keys(LOOKS) as (keyof typeof LOOKS)[]).map((one) => (
            <label key={one}>
              <input type="radio" name="scan-look" checked={look === one} onChange={() => setLook(one)} />{' '}
              {LOOKS[one]}
            </label>
          ))}
        </fieldset>
        {look === 'beside' ? (
          <label>
            Zoom{' '}
            <input
              type="range"
              min={100}
              max={400}
              step={25}
              value={zoom}
              aria-valuetext={`${zoom} %`}
              onChange={(event) => setZoom(Number(event.target.value))}
            />
          </label>
        ) : (
          <label>
            Slider{' '}
            <input
              type="range"
              min={0}
              max={100}
              value={split}
              aria-valuetext={`${split} % of the left scan`}
              onChange={(event) => setSplit(Number(event.target.value))}
            />
          </label>
        )}
      </div>
      {look === 'beside' ? (
        <Beside left={left} right={right} zoom={zoom} />
      ) : (
        <Over left={left} right={right} split={split} />
      )}
    </section>
  );
};

const Beside = ({ left, right, zoom }: ComparisonProps & { zoom: number }) => {
  const frames = useRef<(HTMLDivElement | null)[]>([]);
  const follow = (event: UIEvent<HTMLDivElement>) => {
    const { scrollLeft, scrollTop } = event.currentTarget;
    for (const frame of frames.current)
      if (frame && frame !== event.currentTarget) frame.scrollTo({ left: scrollLeft, top: scrollTop });
  };
  return (
    <div className="scan-pair">
      {[left, right].map((scan, at) => (
        <figure key={at}>
          <div
            className="scan-frame"
            ref={(element) => void (frames.current[at] = element)}
            onScroll={follow}
            role="region"
            tabIndex={0}
            aria-label={`${describe(scan)}: arrows move it when zoomed`}
          >
            <img src={fileOf(scan)} alt={describe(scan)} style={{ width: `${zoom}%` }} />
          </div>
          <Caption scan={scan} />
        </figure>
      ))}
    </div>
  );
};

const Over = ({ left, right, split }: ComparisonProps & { split: number }) => (
  <>
    <div className="scan-over">
      <img src={fileOf(right)} alt={describe(right)} />
      <img src={fileOf(left)} alt={describe(left)} style={{ clipPath: `inset(0 ${100 - split}% 0 0)` }} />
      <span className="scan-line" style={{ left: `${split}%` }} />
    </div>
    <div className="scan-pair">
      {[left, right].map((scan, at) => (
        <figure key={at}>
          <Caption scan={scan} />
        </figure>
      ))}
    </div>
  </>
);

const describe = ({ scan_type, scan_date }: Scan) => `${TYPE_NAMES[scan_type]}, ${formatDate(scan_date)}`;

const Caption = ({ scan }: { scan: Scan }) => (
  <figcaption>
    <b>{formatDate(scan.scan_date)}</b> · {TYPE_NAMES[scan.scan_type]} · {scan.milestone}
  </figcaption>
);
