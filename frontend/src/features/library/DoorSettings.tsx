import type { GameSettings } from '@/api/generated/session';
import { Check, Checks } from '@/design/Check';
import { TextField } from '@/design/Field';
import { library } from '@/text/library';

interface DoorSettingsProps {
  readonly settings: GameSettings;
  readonly onChange: (settings: GameSettings) => void;
}

/** Who gets into the room, and under which name. */
export function DoorSettings({ settings, onChange }: DoorSettingsProps) {
  const { maxPlayers, closesAfter, ...checks } = settings;
  const text = library.howToPlay;
  return (
    <Checks legend={text.door}>
      <Check
        label={text.generatedNames}
        isChecked={checks.generatedNames ?? false}
        onChange={(generatedNames) =>
          onChange({ ...settings, generatedNames, approveNames: false })
        }
      />
      <Check
        label={text.approveNames}
        isChecked={checks.approveNames ?? false}
        onChange={(approveNames) => onChange({ ...settings, approveNames, generatedNames: false })}
      />
      <Check
        label={text.waitingRoom}
        isChecked={checks.waitingRoom ?? false}
        onChange={(waitingRoom) => onChange({ ...settings, waitingRoom })}
      />
      <NumberField
        label={text.maxPlayers}
        least={1}
        value={maxPlayers}
        onChange={(most) =>
          onChange({
            ...checks,
            ...(closesAfter !== undefined && { closesAfter }),
            ...(most !== undefined && { maxPlayers: most }),
          })
        }
      />
      <NumberField
        label={text.closesAfter}
        hint={text.closesAfterHint}
        least={0}
        value={closesAfter}
        onChange={(last) =>
          onChange({
            ...checks,
            ...(maxPlayers !== undefined && { maxPlayers }),
            ...(last !== undefined && { closesAfter: last }),
          })
        }
      />
    </Checks>
  );
}

interface NumberFieldProps {
  readonly label: string;
  readonly hint?: string;
  readonly least: number;
  readonly value: number | undefined;
  readonly onChange: (value: number | undefined) => void;
}

/** A whole number, or nothing. */
function NumberField({ label, hint, least, value, onChange }: NumberFieldProps) {
  return (
    <TextField
      label={label}
      hint={hint}
      type="number"
      inputMode="numeric"
      min={least}
      step={1}
      value={value ?? ''}
      onChange={({ target }) => {
        const typed = Math.floor(Number(target.value));
        onChange(target.value === '' || Number.isNaN(typed) ? undefined : Math.max(least, typed));
      }}
    />
  );
}
