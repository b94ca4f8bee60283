import { exportCertificate } from '../secret/export-certificate.ts';
import type { Handlers } from './handler.ts';

export const certificates: Pick<Handlers, 'certificate.export'> = {
  'certificate.export': (asked, context) => exportCertificate(context, asked),
};
