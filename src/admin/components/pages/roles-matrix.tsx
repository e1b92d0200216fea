import { useCallback, useEffect, useState } from 'react';
import { ask } from '../lib/api';
import { unlessLeft } from '../lib/use-page-data';
import { useUnsaved } from '../lib/leaving';
import { Button, Loading } from '../ui/basics';
import { useNotices } from '../ui/notices';
import { PageHead } from '../ui/page-head';
import { type Effect, EffectCard } from './roles-effect';
import { type Matrix, MatrixTable, tickOf } from './roles-table';

/** Which role may do what. Ticks are collected, shown with what they bring about, and saved together. */
export const RolesMatrix = () => {
  const [matrix, setMatrix] = useState<Matrix | null>(null);
  const [changed, setChanged] = useState<ReadonlySet<string>>(new Set());
  const [effect, setEffect] = useState<Effect[] | null>(null);
  const [busy, setBusy] = useState(false);
  const notify = useNotices();
  useUnsaved(changed.size > 0);

  const load = useCallback(
    (signal?: AbortSignal) =>
      ask<Partial<Matrix>>('pages/RolesMatrix', undefined, signal)
        .then((answer) => (answer.roles ? setMatrix(answer as Matrix) : notify(answer.notice)))
        .catch(unlessLeft),
    [notify],
  );
  useEffect(() => {
    const abort = new AbortController();
    void load(abort.signal);
    return () => abort.abort();
  }, [load]);
  if (!matrix) return <Loading />;

  const toggle = (tick: string) => {
    const next = new Set(changed);
    if (!next.delete(tick)) next.add(tick);
    setChanged(next);
    setEffect(null);
  };
  const startAgain = async () => {
    setChanged(new Set());
    setEffect(null);
    await load();
  };
  const send = async (extra: object) => {
    setBusy(true);
    const answer = await ask<Partial<Matrix> & { effect?: Effect[] }>('pages/RolesMatrix', {
      changes: changesOf(matrix, changed),
      seen: matrix.seen,
      ...extra,
    });
    setBusy(false);
    notify(answer.notice);
    return answer;
  };
  const look = async () => setEffect((await send({ _preview: true })).effect ?? null);
  const save = async () => {
    const answer = await send({});
    setEffect(null);
    if (!answer.roles) return;
    setMatrix(answer as Matrix);
    setChanged(new Set());
  };

  return (
    <section>
      <PageHead title="Roles and permissions" crumb="Staff">
        {changed.size > 0 ? (
          <>
            <Button onClick={() => void startAgain()}>Start again</Button>
            {effect ? (
              <Button look="primary" icon="Check" disabled={busy} onClick={() => void save()} autoFocus>
                Confirm: {changed.size === 1 ? 'one change' : `${changed.size} changes`}
              </Button>
            ) : (
              <Button look="primary" disabled={busy} onClick={() => void look()}>
                See what will happen
              </Button>
            )}
          </>
        ) : null}
      </PageHead>
      <p className="lead">
        {matrix.mayChange
          ? 'Set ticks, see whom they concern, then confirm. You can give only what you hold yourself.'
          : 'You may look, but not change anything here.'}
      </p>
      {effect ? <EffectCard effect={effect} /> : null}
      <MatrixTable matrix={matrix} changed={changed} onToggle={toggle} />
    </section>
  );
};

/** By role: what was ticked that was not, and the other way round. */
function changesOf({ roles, permissions }: Matrix, changed: ReadonlySet<string>) {
  return roles
    .map((role) => {
      const own = permissions.filter((permission) => changed.has(tickOf(role, permission)));
      return {
        role_id: role.id,
        grant: own.filter((permission) => !role.permissions.includes(permission)),
        withdraw: own.filter((permission) => role.permissions.includes(permission)),
      };
    })
    .filter(({ grant, withdraw }) => grant.length + withdraw.length > 0);
}
