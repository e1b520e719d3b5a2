import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { longestName } from '@/api/names';
import { Button } from '@/design/Button';
import { Dialog } from '@/design/Dialog';
import { TextField } from '@/design/Field';
import { common } from '@/text/common';

interface NameDialogProps {
  readonly title: string;
  /** Of what is typed. */
  readonly label: string;
  readonly action: string;
  readonly name?: string;
  readonly onName: (name: string) => void;
  readonly onClose: () => void;
}

/** Asks what something of one's own is called. */
export function NameDialog({ title, label, action, name = '', onName, onClose }: NameDialogProps) {
  const [typed, setTyped] = useState(name);
  const longest = useQuery({
    queryKey: ['longest-name'],
    queryFn: longestName,
    staleTime: Infinity,
  });
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (typed.trim() !== '') {
          onName(typed.trim());
          onClose();
        }
      }}
    >
      <Dialog
        title={title}
        onClose={onClose}
        actions={
          <>
            <Button look="secondary" onClick={onClose}>
              {common.cancel}
            </Button>
            <Button type="submit" disabled={typed.trim() === ''}>
              {action}
            </Button>
          </>
        }
      >
        <TextField
          label={label}
          value={typed}
          maxLength={longest.data}
          onChange={(event) => setTyped(event.target.value)}
        />
      </Dialog>
    </form>
  );
}
