import { create } from 'zustand';
import { product, type Diagnosed, type Product } from '../../contract/diagnosis.ts';
import type { Problem } from '../../contract/problem.ts';
import { ask } from '../engine/ask.ts';
import { arrived, loading, nothing, type Remote } from './remote.ts';

/** No error is longer; what is pasted beyond it would only be carried about. */
export const LONGEST_TEXT = 200_000;

/** What is to be explained, and what came of it. It outlives the screen, as a form does; it is never stored. */
interface Diagnosing {
  readonly text: string;
  /** A problem that the window itself has shown; absent where a text was asked about. */
  readonly problem: Problem | undefined;
  readonly answer: Remote<Diagnosed>;
}

export const useDiagnosing = create<Diagnosing>(() => ({ text: '', problem: undefined, answer: nothing }));

let newest = 0;

export const typeText = (text: string): void => useDiagnosing.setState({ text });

/** `guide`: whose failure it may be. */
export async function diagnoseText(guide: string | undefined): Promise<void> {
  const mine = (newest += 1);
  const text = useDiagnosing.getState().text.slice(0, LONGEST_TEXT);
  useDiagnosing.setState({ problem: undefined, answer: loading });
  const asked = await ask('diagnose.text', { text, ...productOf(guide) });
  if (mine === newest) useDiagnosing.setState({ answer: arrived(asked) });
}

export async function diagnoseProblem(problem: Problem, guide: string | undefined): Promise<void> {
  const mine = (newest += 1);
  useDiagnosing.setState({ text: '', problem, answer: loading });
  const asked = await ask('diagnose.problem', { problem, ...productOf(guide) });
  if (mine === newest) useDiagnosing.setState({ answer: arrived(asked) });
}

/** The catalogue knows the vendors' products; a guide of another kind is none of them. */
function productOf(guide: string | undefined): { product?: Product } {
  const found = product.safeParse(guide);
  return found.success ? { product: found.data } : {};
}
