import type { Picture, Points } from '@/api/generated/quiz';
import { noteKind } from '@/questions/forms';
import { takesAnswers } from '@/questions/traits';
import {
  type Findings,
  noteLines,
  type Notes,
  noteText,
  type SoundForm,
} from '@/questions/writing';
import { editor } from '@/text/editor';
import { licences } from '@/text/licences';
import { type AnyQuestionForm, type QuizForm, tagsOf } from './form';

const MOST = {
  title: 120,
  description: 2_000,
  tags: 10,
  question: 300,
  questionLines: 20,
  explanation: 600,
  source: 300,
  sourceUrl: 500,
  hint: 300,
  transcript: 2_000,
  notes: 2_000,
  points: 10_000,
};

/** What can be said before asking the server, which has the last word. */
export function findingsIn(form: QuizForm): Findings {
  const wrong: Record<string, string> = {};
  const missing: Record<string, string> = {};
  const notes: Notes = {
    wrong: (field, hint) => {
      wrong[field] ??= hint;
    },
    missing: (field, hint) => {
      missing[field] ??= hint;
    },
  };
  noteText(notes, 'title', form.title, MOST.title, editor.hints.noTitle);
  noteText(notes, 'description', form.description, MOST.description);
  if (tagsOf(form.tags).length > MOST.tags) {
    notes.wrong('tags', editor.hints.tooManyTags);
  }
  noteMedia(notes, 'cover', form.cover);
  noteTerms(notes, form);
  if (form.questions.length === 0) {
    notes.missing('questions', editor.hints.noQuestion);
  }
  form.questions.forEach((question, index) => noteQuestion(notes, `questions[${index}]`, question));
  return { wrong, missing };
}

function noteTerms(notes: Notes, { licence, source, sourceUrl }: QuizForm): void {
  const url = sourceUrl.trim();
  noteText(notes, 'source', source, MOST.source);
  noteText(notes, 'sourceUrl', url, MOST.sourceUrl);
  if (url !== '' && !/^https:\/\/[^\s/@]+(\/|$|[?#])/i.test(url)) {
    notes.wrong('sourceUrl', licences.noUrl);
  }
  if (licence === 'other' && source.trim() === '' && url === '') {
    notes.missing('licence', licences.noOther);
  }
}

/** The index in `questions[3].text`. */
export function questionOf(field: string): number | undefined {
  const index = /^questions\[(\d+)\]/.exec(field)?.[1];
  return index === undefined ? undefined : Number(index);
}

function noteQuestion(notes: Notes, field: string, question: AnyQuestionForm): void {
  if (question.type === 'kept') {
    return;
  }
  const isAsked = takesAnswers(question.type);
  const { noQuestionText, noHeading } = editor.hints;
  noteText(
    notes,
    `${field}.text`,
    question.text,
    MOST.question,
    isAsked ? noQuestionText : noHeading,
  );
  noteLines(notes, `${field}.text`, question.text, MOST.questionLines);
  noteKind(notes, field, question);
  if (isAsked) {
    noteText(notes, `${field}.explanation`, question.explanation, MOST.explanation);
    noteText(notes, `${field}.hint`, question.hint, MOST.hint);
    notePoints(notes, `${field}.points`, question.points);
  }
  noteText(notes, `${field}.notes`, question.notes, MOST.notes);
  noteText(notes, `${field}.source`, question.source, MOST.source);
  noteMedia(notes, `${field}.media`, question.media);
  noteSound(notes, `${field}.media`, question.sound);
}

function notePoints(notes: Notes, field: string, points: Points): void {
  if (typeof points !== 'number') {
    return;
  }
  if (Number.isNaN(points)) {
    notes.missing(field, editor.hints.noPoints(MOST.points));
  } else if (!Number.isInteger(points) || points < 1 || points > MOST.points) {
    notes.wrong(field, editor.hints.noPoints(MOST.points));
  }
}

function noteSound(notes: Notes, field: string, sound: SoundForm | undefined): void {
  if (sound && sound.sound === '') {
    notes.missing(`${field}.sound`, editor.hints.noSound);
  }
  if (sound) {
    noteText(
      notes,
      `${field}.transcript`,
      sound.transcript,
      MOST.transcript,
      editor.hints.noTranscript,
    );
  }
}

function noteMedia(notes: Notes, field: string, media: Picture | undefined): void {
  if (!media) {
    return;
  }
  const image = media.image.trim();
  if (image === '') {
    notes.missing(`${field}.image`, editor.hints.noImage);
  } else if (!/^(https:\/\/[^/]|\/(?!\/))/.test(image)) {
    notes.wrong(`${field}.image`, editor.hints.image);
  }
  noteText(notes, `${field}.alt`, media.alt, Infinity, editor.hints.noAlt);
}
