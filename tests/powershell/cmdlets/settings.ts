import type { Computer } from '../computer.ts';
import type { Command } from '../language/frame.ts';
import { cmdlet, once } from './stages.ts';

/** What a window asks of, and leaves to, the computer that it is on. */
export const settings = (computer: Computer): readonly Command[] => [
  cmdlet('Get-ExecutionPolicy', {}, ({ out }) => once(() => out(computer.executionPolicy))),
  cmdlet('Set-ExecutionPolicy', { Scope: 'named', ExecutionPolicy: 0, Force: 'switch' }, ({ given }) =>
    once(() => {
      computer.executionPolicy = given.text('ExecutionPolicy') ?? '';
    }),
  ),
  cmdlet('Set-Clipboard', { Value: 0 }, ({ given }) =>
    once(() => {
      computer.clipboard = given.text('Value') ?? '';
    }),
  ),
];
