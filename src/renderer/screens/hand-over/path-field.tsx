import { Field, Input } from '@fluentui/react-components';
import { useEffect } from 'react';
import { ask } from '../../engine/ask.ts';

interface Props {
  readonly label: string;
  readonly hint?: string;
  readonly value: string;
  readonly onChange: (path: string) => void;
}

/** A path of the computer that the engine runs on, which is this one. */
export function PathField({ label, hint, value, onChange }: Props) {
  return (
    <Field label={label} hint={hint}>
      <Input value={value} spellCheck={false} onChange={(_, data) => onChange(data.value)} />
    </Field>
  );
}

/** Proposes a name in the data folder; what was typed stays. */
export function useProposedPath(name: string, propose: (choose: (typed: string) => string) => void): void {
  useEffect(() => {
    let isWanted = true;
    void ask('app.info', {}).then((info) => {
      if (!isWanted || !info.ok) return;
      const { dataFolder } = info.value;
      const proposed = `${dataFolder}${dataFolder.includes('\\') ? '\\' : '/'}${name}`;
      propose((typed) => (typed === '' ? proposed : typed));
    });
    return () => {
      isWanted = false;
    };
  }, [name, propose]);
}
