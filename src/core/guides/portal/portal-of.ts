import type { Step } from '../../../contract/checklist.ts';
import type { Sketch } from '../../../contract/sketch.ts';
import { filledIn, type Filling } from '../fill-spec.ts';
import type { StepSpec } from '../guide.ts';
import { interpolate } from '../interpolate.ts';

/** The way through the portal with what is known today: in words, as values to copy, and drawn. */
export function portalOf({ portal }: StepSpec, filling: Filling): Step['portal'] {
  const drawn = JSON.stringify(portal.sketch ?? '');
  const isDrawn = (value: string): boolean => drawn.includes(JSON.stringify({ value }));
  const values = portal.values.map(({ label, value, secret }) => {
    const known = secret === true ? undefined : interpolate(value, filling.values);
    return {
      label,
      ...(known === undefined ? {} : { value: known }),
      ...(secret === undefined ? {} : { secret }),
      ...(secret !== true && isDrawn(value) ? { drawn: true as const } : {}),
    };
  });
  return {
    path: portal.path,
    values,
    ...(portal.sketch === undefined ? {} : { sketch: filledSketch(portal.sketch, filling) }),
  };
}

/** What is not known leaves its value out, and the drawing a bar. */
function filledSketch(sketch: Sketch, filling: Filling): Sketch {
  // The same shape: only values were filled in, and elements that are not chosen left out.
  return filledIn(sketch, filling) as Sketch;
}
