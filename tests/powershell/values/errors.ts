import { Thing, type Found, type Value } from './value.ts';

/** An exception of .NET. */
export class Exception extends Thing {
  readonly types: readonly string[];
  readonly message: string;

  constructor(type: string, message: string) {
    super();
    this.types = [type, 'System.Exception', 'System.Object'];
    this.message = message;
  }

  override text(): string {
    return `${this.types[0] ?? ''}: ${this.message}`;
  }

  override member(name: string): Found {
    return name === 'message' ? { value: this.message } : undefined;
  }
}

interface Details {
  readonly fqid: string;
  readonly category?: string;
  /** The short name of the exception's type, unless a module says another. */
  readonly reason?: string;
}

const shortName = (type: string): string => type.slice(type.lastIndexOf('.') + 1);

class CategoryInfo extends Thing {
  readonly types = ['System.Management.Automation.ErrorCategoryInfo', 'System.Object'];
  readonly #category: string;
  readonly #reason: string;

  constructor(category: string, reason: string) {
    super();
    this.#category = category;
    this.#reason = reason;
  }

  override member(name: string): Found {
    if (name === 'category') return { value: this.#category };
    return name === 'reason' ? { value: this.#reason } : undefined;
  }
}

/** What `$_` is in a `catch`. */
export class ErrorRecord extends Thing {
  readonly types = ['System.Management.Automation.ErrorRecord', 'System.Object'];
  readonly exception: Exception;
  readonly fqid: string;
  readonly #category: CategoryInfo;

  constructor(exception: Exception, { fqid, category = 'NotSpecified', reason }: Details) {
    super();
    this.exception = exception;
    this.fqid = fqid;
    this.#category = new CategoryInfo(category, reason ?? shortName(exception.types[0] ?? ''));
  }

  override text(): string {
    return this.exception.message;
  }

  override member(name: string): Found {
    const values: Readonly<Record<string, Value>> = {
      exception: this.exception,
      fullyqualifiederrorid: this.fqid,
      categoryinfo: this.#category,
    };
    return name in values ? { value: values[name] } : undefined;
  }
}

/** Of PowerShell itself: ends the statement, unless it is caught or `$ErrorActionPreference` is `Stop`. */
export class Thrown extends Error {
  readonly record: ErrorRecord;
  /** `throw`, and what was told to stop: ends the whole script. */
  readonly endsScript: boolean;

  constructor(record: ErrorRecord, endsScript: boolean) {
    super(record.exception.message);
    this.record = record;
    this.endsScript = endsScript;
  }
}

const AUTOMATION = 'System.Management.Automation';

/** An error that PowerShell raises of its own accord. */
export function raised(message: string, fqid: string, type = `${AUTOMATION}.RuntimeException`): Thrown {
  return new Thrown(
    new ErrorRecord(new Exception(type, message), { fqid, category: 'InvalidOperation' }),
    false,
  );
}
