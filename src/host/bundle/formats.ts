import type { SealedFormat } from '../../contract/bundle.ts';
import { ageFormat } from './age-format.ts';
import { kdbxFormat } from './kdbx-format.ts';
import type { Format } from './sealed.ts';
import { zipFormat } from './zip-format.ts';

export const formats: Readonly<Record<SealedFormat, Format>> = {
  kdbx: kdbxFormat,
  age: ageFormat,
  zip: zipFormat,
};
