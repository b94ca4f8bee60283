import type { ReactNode } from 'react';

export type GlyphName =
  'tick' | 'circle' | 'quarter' | 'clock' | 'person' | 'octagon' | 'dash' | 'warning' | 'info';

/** Drawn on a grid of 16. A shape alone has to say the state: no two may be told apart by colour only. */
const SHAPES: Record<GlyphName, ReactNode> = {
  tick: (
    <>
      <circle cx="8" cy="8" r="7" fill="currentColor" />
      <path d="m4.8 8.3 2.2 2.2 4.3-4.6" fill="none" stroke="var(--glyph-ground)" strokeWidth="1.6" />
    </>
  ),
  circle: <circle cx="8" cy="8" r="6.2" fill="none" stroke="currentColor" strokeWidth="1.4" />,
  quarter: (
    <>
      <circle cx="8" cy="8" r="6.2" fill="none" stroke="currentColor" strokeWidth="1.4" opacity=".45" />
      <path d="M8 8V1.8A6.2 6.2 0 0 1 14.2 8z" fill="currentColor" />
    </>
  ),
  clock: (
    <>
      <circle cx="8" cy="8" r="6.2" fill="none" stroke="currentColor" strokeWidth="1.4" />
      <path d="M8 4.4V8l2.4 1.8" fill="none" stroke="currentColor" strokeWidth="1.4" strokeLinecap="round" />
    </>
  ),
  person: (
    <>
      <circle cx="8" cy="4.8" r="3" fill="currentColor" />
      <path d="M2.6 14.4c0-3.2 2.4-5 5.4-5s5.4 1.8 5.4 5z" fill="currentColor" />
    </>
  ),
  octagon: (
    <>
      <path d="M5.2 1.2h5.6l4 4v5.6l-4 4H5.2l-4-4V5.2z" fill="currentColor" />
      <path d="m5.5 5.5 5 5m0-5-5 5" stroke="var(--glyph-ground)" strokeWidth="1.6" strokeLinecap="round" />
    </>
  ),
  dash: <path d="M3.5 8h9" stroke="currentColor" strokeWidth="1.6" strokeLinecap="round" />,
  warning: (
    <>
      <path d="M8 1.2 15.4 14.6H.6z" fill="currentColor" />
      <path d="M8 6v4" stroke="var(--glyph-ground)" strokeWidth="1.6" strokeLinecap="round" />
      <circle cx="8" cy="12.2" r=".9" fill="var(--glyph-ground)" />
    </>
  ),
  info: (
    <>
      <circle cx="8" cy="8" r="6.2" fill="none" stroke="currentColor" strokeWidth="1.4" />
      <path d="M8 7.4v3.6" stroke="currentColor" strokeWidth="1.5" strokeLinecap="round" />
      <circle cx="8" cy="4.9" r=".95" fill="currentColor" />
    </>
  ),
};

/** Always beside its word, so it is hidden from screen readers. */
export function Glyph({ name, className }: { readonly name: GlyphName; readonly className?: string }) {
  return (
    <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true" className={className}>
      {SHAPES[name]}
    </svg>
  );
}
