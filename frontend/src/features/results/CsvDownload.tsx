import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { sessions } from '@/api/http';
import { answered, problemOf } from '@/api/problem';
import { saveFile } from '@/browser/saveFile';
import { Button } from '@/design/Button';
import { SelectField } from '@/design/Field';
import { Notice } from '@/design/Notice';
import { problemText } from '@/text/problem';
import { results } from '@/text/results';
import styles from './CsvDownload.module.css';
import { type CsvFormat, csvFormats, type CsvFormatName, usualCsvFormat } from './csvFormat';

/** The results of a session as a file, in the form that the host's spreadsheet reads. */
export function CsvDownload({ sessionId, code }: { sessionId: string; code: string }) {
  const [format, setFormat] = useState<CsvFormatName>(usualCsvFormat);
  const csv = useMutation({ mutationFn: () => download(sessionId, code, csvFormats[format]) });
  return (
    <div className={styles.download}>
      <SelectField
        label={results.csvFormat}
        labelHidden
        value={format}
        onChange={(event) => setFormat(event.target.value as CsvFormatName)}
      >
        {Object.keys(csvFormats).map((name) => (
          <option key={name} value={name}>
            {results.csvFormats[name as CsvFormatName]}
          </option>
        ))}
      </SelectField>
      <Button look="secondary" disabled={csv.isPending} onClick={() => csv.mutate()}>
        {results.download}
      </Button>
      {csv.isError && <Notice>{problemText(problemOf(csv.error))}</Notice>}
    </div>
  );
}

async function download(sessionId: string, code: string, format: CsvFormat): Promise<void> {
  const file = await answered(
    sessions.GET('/sessions/{sessionId}/export', {
      params: { path: { sessionId }, query: { format: 'csv', ...format } },
      parseAs: 'blob',
    }),
  );
  saveFile(file as Blob, `quizhall-${code}.csv`);
}
