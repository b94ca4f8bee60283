import { setTimeout as pause } from 'node:timers/promises';
import type { Exchange } from '../serve/frame.ts';
import type { PracticeAnswer, PracticeRequest } from '../serve/http.ts';
import { interfered } from '../serve/interfered.ts';
import type { Interfere } from '../serve/interference.ts';
import type { LogLine, RequestLog } from '../serve/request-log.ts';

/** A command to a mail server. */
export interface MailCommand {
  readonly service: 'imap' | 'smtp';
  /** In capitals. */
  readonly name: string;
  /** The mailbox that the client names, as soon as it does. */
  readonly mailbox: () => string;
}

/** Runs a command and answers with its reply. `undefined`: the connection is to be cut. */
export type MailFrame = (
  command: MailCommand,
  work: () => Promise<PracticeAnswer>,
) => Promise<PracticeAnswer | undefined>;

export interface MailFrameParts {
  /** Added to every command, milliseconds. */
  readonly latencyMs: number;
  readonly log: RequestLog;
  readonly interfere: Interfere;
  readonly heard: (line: LogLine, exchange: Exchange) => void;
}

/** What a mail server has in common with the HTTP services: latency, faults, the log and whoever watches. */
export function mailFrame({ latencyMs, log, interfere, heard }: MailFrameParts): MailFrame {
  return async (command, work) => {
    const startMs = Date.now();
    if (latencyMs > 0) await pause(latencyMs);
    const met = interfere(command.service, requestOf(command));
    const answer = await interfered(met, work);
    // By now the client may have named the mailbox.
    const request = requestOf(command);
    const { method, path } = request;
    const status = answer?.status ?? 0;
    const line: LogLine = { service: command.service, method, path, status, startMs, endMs: Date.now() };
    log.write(line);
    heard(line, { request, answer });
    return answer;
  };
}

function requestOf({ name, mailbox }: MailCommand): PracticeRequest {
  return { method: name, path: `/${mailbox()}`, headers: {}, body: Buffer.alloc(0) };
}
