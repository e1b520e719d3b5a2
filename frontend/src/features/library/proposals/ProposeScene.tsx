import { useState } from 'react';
import type { Commission } from '@/api/generated/quiz';
import type { Problem } from '@/api/problem';
import type { ProposalLimits } from '@/api/proposals';
import { Button } from '@/design/Button';
import { SelectField, TextArea, TextField } from '@/design/Field';
import { Notice } from '@/design/Notice';
import { languagesFor, likelyLanguage } from '@/text/languages';
import { problemText } from '@/text/problem';
import { proposals } from '@/text/proposals';
import styles from './ProposeScene.module.css';

const USUAL = 10;

interface ProposeSceneProps {
  readonly limits: ProposalLimits;
  readonly isBusy: boolean;
  readonly problem: Problem | undefined;
  readonly onAsk: (commission: Commission) => void;
}

export function ProposeScene({ limits, isBusy, problem, onAsk }: ProposeSceneProps) {
  const [topic, setTopic] = useState('');
  const [material, setMaterial] = useState('');
  const [language, setLanguage] = useState(likelyLanguage);
  const [count, setCount] = useState(Math.min(USUAL, limits.questions));
  const wrong = (field: string) => problem?.errors?.find((error) => error.field === field)?.message;
  return (
    <div className={styles.page}>
      <header>
        <h1 className={styles.title}>{proposals.title}</h1>
        <p className={styles.lead}>{proposals.lead}</p>
      </header>
      <form
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault();
          onAsk({ topic, material, language, questions: count });
        }}
      >
        <TextField
          label={proposals.topic}
          hint={proposals.topicHint}
          error={wrong('topic')}
          value={topic}
          maxLength={limits.topicLength}
          required
          onChange={({ target }) => setTopic(target.value)}
        />
        <TextArea
          label={proposals.material}
          hint={proposals.materialHint}
          error={wrong('material')}
          value={material}
          rows={7}
          maxLength={limits.materialLength}
          onChange={({ target }) => setMaterial(target.value)}
        />
        <div className={styles.pair}>
          <SelectField
            label={proposals.language}
            error={wrong('language')}
            value={language}
            onChange={({ target }) => setLanguage(target.value)}
          >
            {languagesFor(language).map(({ tag, name }) => (
              <option key={tag} value={tag} lang={tag}>
                {name}
              </option>
            ))}
          </SelectField>
          <SelectField
            label={proposals.count}
            error={wrong('questions')}
            value={count}
            onChange={({ target }) => setCount(Number(target.value))}
          >
            {Array.from({ length: limits.questions }, (_, index) => (
              <option key={index + 1} value={index + 1}>
                {index + 1}
              </option>
            ))}
          </SelectField>
        </div>
        <p className={styles.sent}>{proposals.sent}</p>
        {problem && !problem.errors && <Notice>{problemText(problem)}</Notice>}
        <Button type="submit" large disabled={isBusy || topic.trim() === ''}>
          {isBusy ? proposals.asking : proposals.write}
        </Button>
      </form>
    </div>
  );
}
