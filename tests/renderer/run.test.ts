import { beforeEach, expect, test } from 'vitest';
import { engagementId } from '../../src/contract/ids.ts';
import {
  noteProgress,
  noteRunning,
  runOf,
  setRun,
  useRuns,
  type Progress,
} from '../../src/renderer/state/run.ts';

const id = engagementId.parse('teamspace-muster-1a2b');
const now = () => runOf(useRuns.getState().runs, id);

const progress: Progress = {
  engagementId: id,
  purpose: 'check',
  steps: [{ id: 'name-app', state: { state: 'done' } }],
  done: 1,
  of: 20,
};

beforeEach(() => useRuns.setState({ runs: {} }));

test('steps told one after the other are all remembered', () => {
  setRun(id, { at: 'running', purpose: 'apply', startedBy: 'this-page', steps: {} });
  noteProgress(progress);
  noteProgress({ ...progress, steps: [{ id: 'add-secret', state: { state: 'working' } }], done: 2 });
  expect(now()).toMatchObject({
    at: 'running',
    steps: { 'name-app': { state: 'done' }, 'add-secret': { state: 'working' } },
    progress: { done: 2 },
  });
});

test('what is told after the end does not start the run again', () => {
  setRun(id, { at: 'idle' });
  noteProgress(progress);
  expect(now()).toEqual({ at: 'idle' });
});

test('a run that another page started is followed from its first word to its end', () => {
  noteRunning(id, true);
  noteProgress(progress);
  expect(now()).toMatchObject({ at: 'running', startedBy: 'elsewhere', purpose: 'check' });
  noteRunning(id, false);
  expect(now()).toEqual({ at: 'idle' });
});

test('a run of this page ends with its own answer, not with a glance at the engagement', () => {
  setRun(id, { at: 'running', purpose: 'apply', startedBy: 'this-page', steps: {} });
  noteRunning(id, false);
  expect(now()).toMatchObject({ at: 'running' });
});
