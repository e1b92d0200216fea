import { useEffect } from 'react';

const QUESTION = 'What you typed here is not saved yet. Leave this page without it?';

let unsaved = false;
/** Where the browser's history stood, to return to it when somebody stays after all. */
let place = 0;

/** Whether the page may be left: asks where a form holds something that nobody saved. */
export function mayLeave(): boolean {
  if (unsaved && !window.confirm(QUESTION)) return false;
  unsaved = false;
  return true;
}

/** Tells that this page's form holds something unsaved; a page that goes takes that along. */
export function useUnsaved(touched: boolean): void {
  useEffect(() => {
    unsaved = touched;
    place = positionIn(window.history.state);
    return () => {
      unsaved = false;
    };
  }, [touched]);
}

/** What was typed is saved, or given up on purpose. */
export const forgetUnsaved = (): void => {
  unsaved = false;
};

const positionIn = (state: unknown): number => (state as { idx?: number } | null)?.idx ?? 0;

window.addEventListener('beforeunload', (event) => {
  if (unsaved) event.preventDefault();
});

// Both come before the router, which is made later: whoever stays never leaves the page.
window.addEventListener('popstate', (event) => {
  if (!unsaved || mayLeave()) return;
  event.stopImmediatePropagation();
  unsaved = false;
  window.addEventListener('popstate', stay, { capture: true, once: true });
  window.history.go(place - positionIn(event.state));
});
document.addEventListener(
  'click',
  (event) => {
    const link = (event.target as Element).closest?.('a[href]');
    if (!link || link.getAttribute('target') === '_blank' || event.ctrlKey || event.metaKey) return;
    if (link.getAttribute('href')?.startsWith('#') || mayLeave()) return;
    event.preventDefault();
    event.stopPropagation();
  },
  { capture: true },
);

function stay(event: Event): void {
  event.stopImmediatePropagation();
  unsaved = true;
}
