import type { Visibility } from '@/api/generated/quiz';
import { SelectField } from '@/design/Field';
import { editor } from '@/text/editor';
import type { QuizForm } from './form';
import { languagesFor } from '@/text/languages';
import { MediaFields } from './MediaFields';
import { said } from '@/questions/writing';
import styles from './EditorScene.module.css';
import type { Editor } from './useEditor';
import { TermsFields } from './TermsFields';
import { WrittenArea, WrittenField } from '@/design/WrittenFields';

const VISIBILITIES: readonly Visibility[] = ['private', 'link', 'public'];

export function DetailFields({ writing }: { writing: Editor }) {
  const { form, shown, edit } = writing;
  const change = (part: Partial<Omit<QuizForm, 'questions'>>) =>
    edit({ type: 'quiz-changed', part });
  return (
    <section className={styles.card} aria-label={editor.details}>
      <WrittenField
        label={editor.title}
        placeholder={editor.titlePlaceholder}
        {...said(shown, 'title')}
        value={form.title}
        onChange={(event) => change({ title: event.target.value })}
      />
      <WrittenArea
        label={editor.description}
        {...said(shown, 'description')}
        value={form.description}
        rows={2}
        onChange={(event) => change({ description: event.target.value })}
      />
      <div className={styles.pair}>
        <WrittenField
          label={editor.tags}
          hint={editor.tagsHint}
          {...said(shown, 'tags')}
          value={form.tags}
          onChange={(event) => change({ tags: event.target.value })}
        />
        {writing.isOwn && (
          <SelectField
            label={editor.visibility}
            {...said(shown, 'visibility')}
            value={form.visibility}
            onChange={(event) => change({ visibility: event.target.value as Visibility })}
          >
            {VISIBILITIES.map((visibility) => (
              <option key={visibility} value={visibility}>
                {editor.visibilities[visibility]}
              </option>
            ))}
          </SelectField>
        )}
        <SelectField
          label={editor.language}
          hint={editor.languageHint}
          {...said(shown, 'language')}
          value={form.language}
          onChange={(event) => change({ language: event.target.value })}
        >
          {languagesFor(form.language).map(({ tag, name }) => (
            <option key={tag} value={tag} lang={tag}>
              {name}
            </option>
          ))}
        </SelectField>
      </div>
      <MediaFields
        legend={editor.cover}
        field="cover"
        media={form.cover}
        shown={shown}
        onChange={(cover) => change({ cover })}
        onUploaded={(image) => edit({ type: 'picture-uploaded', image })}
      />
      <TermsFields form={form} shown={shown} onChange={change} />
    </section>
  );
}
