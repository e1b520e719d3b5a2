import { describe, expect, it } from 'vitest';
import type { ServerMessage } from '@/api/generated/wire';
import { aPlayer, aReveal, aWelcome, anAnswer, anOpenQuestion } from '@/testing/messages';
import { remainingAt } from './countdown';
import { nextView, type RoomView } from './roomView';

function after(...messages: (ServerMessage | [number, ServerMessage])[]): RoomView {
  let view: RoomView | undefined;
  for (const entry of messages) {
    const [now, message] = Array.isArray(entry) ? entry : [0, entry];
    const next = nextView(view, message, now);
    if (next === 'gap') {
      throw new Error('a gap');
    }
    view = next;
  }
  if (!view) {
    throw new Error('no welcome');
  }
  return view;
}

const remaining = (view: RoomView, now: number) =>
  view.countdown && remainingAt(view.countdown, now);

const opening = (view: RoomView, now: number) => view.opening && remainingAt(view.opening, now);

describe('what is known of a room', () => {
  it('starts with the welcome', () => {
    const view = after(aWelcome({ name: 'lobby' }));

    expect(view).toMatchObject({
      code: 'K7M2QX',
      seq: 5,
      kinds: ['single'],
      phase: { name: 'lobby' },
    });
  });

  it('follows the phases in their order', () => {
    const view = after(
      aWelcome({ name: 'lobby' }),
      { type: 'phase', seq: 6, prev: 5, phase: anOpenQuestion() },
      { type: 'phase', seq: 9, prev: 6, phase: aReveal() },
    );

    expect(view).toMatchObject({ seq: 9, phase: { name: 'reveal' } });
  });

  it('goes on without what a newer server says besides', () => {
    const later = { type: 'later' } as unknown as ServerMessage;

    expect(after(aWelcome({ name: 'lobby' }), later).phase.name).toBe('lobby');
  });

  it('ignores a phase that it has seen', () => {
    const welcome = aWelcome(anOpenQuestion());

    const view = after(welcome, { type: 'phase', seq: 5, prev: 4, phase: { name: 'lobby' } });

    expect(view.phase.name).toBe('question');
  });

  it('notices that a phase is missing', () => {
    const view = after(aWelcome({ name: 'lobby' }));

    expect(nextView(view, { type: 'phase', seq: 8, prev: 7, phase: aReveal() }, 0)).toBe('gap');
    expect(nextView(view, { type: 'resumed', epoch: 'e1', seq: 7 }, 0)).toBe('gap');
    expect(nextView(undefined, { type: 'resumed', epoch: 'e1', seq: 7 }, 0)).toBe('gap');
  });

  it('counts down on its own clock from what the server said', () => {
    const view = after([1_000, aWelcome(anOpenQuestion({}, 8_000))]);

    expect(remaining(view, 3_000)).toBe(6_000);
    expect(remaining(view, 99_000)).toBe(0);
  });

  it('takes the time left from each later word of the server', () => {
    const welcome = aWelcome(anOpenQuestion({}, 8_000));

    const byClock = after(welcome, [2_000, { type: 'clock', question: 0, remainingMs: 7_000 }]);
    const byHeartbeat = after(welcome, [2_000, { type: 'alive', remainingMs: 7_500 }]);
    const ofAnotherQuestion = after(welcome, [
      2_000,
      { type: 'clock', question: 3, remainingMs: 1 },
    ]);

    expect(remaining(byClock, 3_000)).toBe(6_000);
    expect(remaining(byHeartbeat, 3_000)).toBe(6_500);
    expect(remaining(ofAnotherQuestion, 3_000)).toBe(5_000);
  });

  it('stands still while the room cannot save', () => {
    const saving = after(
      [0, aWelcome(anOpenQuestion({}, 8_000))],
      [2_000, { type: 'saving', saving: true }],
    );
    const over = nextView(saving, { type: 'saving', saving: false }, 12_000) as RoomView;

    expect(remaining(saving, 9_000)).toBe(6_000);
    expect(remaining(over, 13_000)).toBe(5_000);
  });

  it('counts down to what gives way by itself, until the host holds it', () => {
    const shown = after([
      0,
      aWelcome({ ...aReveal(), goesOnInMs: 8_000 }, { pace: { type: 'pace', standingsEvery: 2 } }),
    ]);
    const paused = after(
      [0, aWelcome({ ...aReveal(), goesOnInMs: 8_000 })],
      [3_000, { type: 'clock', question: 0, goesOnInMs: 5_000, paused: ['nobody'] }],
      [9_000, { type: 'saving', saving: false }],
    );
    const held = after(
      [0, aWelcome({ ...aReveal(), goesOnInMs: 8_000 })],
      [3_000, { type: 'clock', question: 0 }],
    );

    expect(shown.pace?.standingsEvery).toBe(2);
    expect(shown.goingOn && remainingAt(shown.goingOn, 3_000)).toBe(5_000);
    expect(paused.goingOn && remainingAt(paused.goingOn, 20_000)).toBe(5_000);
    expect(held.goingOn).toBeUndefined();
  });

  it('stands still while the room is paused, also when it could not save meanwhile', () => {
    const paused = after(
      [0, aWelcome(anOpenQuestion({}, 8_000))],
      [
        2_000,
        { type: 'clock', question: 0, remainingMs: 6_000, paused: ['host'], answersWait: true },
      ],
      [3_000, { type: 'saving', saving: true }],
      [4_000, { type: 'saving', saving: false }],
      [5_000, { type: 'alive', remainingMs: 6_000 }],
    );
    const over = nextView(
      paused,
      { type: 'clock', question: 0, remainingMs: 6_000 },
      12_000,
    ) as RoomView;

    expect(remaining(paused, 9_000)).toBe(6_000);
    expect(paused.answersWait).toBe(true);
    expect(remaining(over, 13_000)).toBe(5_000);
    expect(over.paused).toBeUndefined();
    expect(over.answersWait).toBeUndefined();
  });

  it('knows of which time its countdown is left, also when there is more of it', () => {
    const view = after([1_000, aWelcome(anOpenQuestion({ limitMs: 20_000 }, 8_000))]);
    const more = nextView(
      view,
      { type: 'clock', question: 0, remainingMs: 18_000, limitMs: 30_000 },
      2_000,
    ) as RoomView;

    expect(view.limitMs).toBe(20_000);
    expect(more.limitMs).toBe(30_000);
  });

  it('counts down to when answers are taken, and stands still then too', () => {
    const phase = { ...anOpenQuestion({ readingMs: 5_000 }, 25_000), opensInMs: 5_000 };
    const reading = after([1_000, aWelcome(phase)]);
    const still = after(
      [1_000, aWelcome(phase)],
      [3_000, { type: 'saving', saving: true }],
      [9_000, { type: 'clock', question: 0, remainingMs: 22_500, opensInMs: 2_500 }],
    );
    const open = after(
      [1_000, aWelcome(phase)],
      [7_000, { type: 'clock', question: 0, remainingMs: 19_000 }],
    );

    expect(opening(reading, 4_000)).toBe(2_000);
    expect(remaining(reading, 4_000)).toBe(22_000);
    expect(opening(still, 20_000)).toBe(2_500);
    expect(open.opening).toBeUndefined();
  });

  it('has no countdown for a question without a limit', () => {
    const view = after(aWelcome(anOpenQuestion()), {
      type: 'phase',
      seq: 6,
      prev: 5,
      phase: { name: 'question', question: anOpenQuestion().question },
    });

    expect(view.countdown).toBeUndefined();
  });

  it('records an answer when it is accepted and forgets it with the next question', () => {
    const answered = after(aWelcome(anOpenQuestion()), {
      type: 'accepted',
      id: 'a',
      ...anAnswer(0, 1),
    });
    const next = nextView(
      answered,
      { type: 'phase', seq: 6, prev: 5, phase: anOpenQuestion({ index: 1 }) },
      0,
    );

    expect(answered.you?.answer).toEqual(anAnswer(0, 1));
    expect(next).toMatchObject({ you: { nickname: 'Ann' } });
    expect(next).not.toHaveProperty('you.answer');
  });

  it('shows how the question went', () => {
    const you = aPlayer({ score: 950, streak: 1, rank: 2 });

    const view = after(aWelcome(aReveal()), { type: 'you', you });

    expect(view.you).toEqual(you);
  });

  it('adds up what players show while a phase is, and knows whether they may', () => {
    const lobby = aWelcome({ name: 'lobby' }, { reactions: true });
    const counts = { clap: 2, heart: 0, laugh: 1, wow: 0 };
    const twice = [1, 2].map((): ServerMessage => ({ type: 'reactions', on: true, counts }));

    expect(after(aWelcome({ name: 'lobby' })).mayReact).toBe(false);
    expect(after(lobby).mayReact).toBe(true);
    expect(after(lobby, ...twice).reacted).toEqual({ clap: 4, heart: 0, laugh: 2, wow: 0 });
    const off: ServerMessage = { type: 'reactions', on: false };
    const on: ServerMessage = { type: 'reactions', on: true };
    expect(after(lobby, ...twice, on).reacted).toMatchObject({ clap: 4 });
    expect(after(lobby, ...twice, off).mayReact).toBe(false);
    expect(after(lobby, ...twice, off)).not.toHaveProperty('reacted');
    expect(after(lobby, ...twice, off, on)).not.toHaveProperty('reacted');
    const question: ServerMessage = { type: 'phase', seq: 6, prev: 5, phase: anOpenQuestion() };
    expect(after(lobby, ...twice, question)).not.toHaveProperty('reacted');
  });

  it('stays with a question that others see the key of, and sees it when that is over', () => {
    const still = after(
      [0, aWelcome(anOpenQuestion({}, 20_000), { seq: 2 })],
      [1_000, { type: 'phase', seq: 3, prev: 2, phase: anOpenQuestion({}, 19_000) }],
    );
    const over = nextView(still, { type: 'revised', seq: 3, phase: aReveal() }, 5_000);

    expect(still).toMatchObject({ seq: 3, phase: { name: 'question' } });
    expect(over).toMatchObject({ seq: 3, phase: { name: 'reveal' } });
  });

  it('knows at the reveal, too, how many still answer', () => {
    const view = after(
      [0, aWelcome(aReveal())],
      [1, { type: 'answers', question: 0, answered: 3, players: 5, unhurried: 2 }],
    );

    expect(view.answers?.unhurried).toBe(2);
  });

  it('holds counts of the open question only', () => {
    const view = after(
      aWelcome(anOpenQuestion({ index: 2 })),
      { type: 'answers', question: 2, answered: 4, players: 9 },
      { type: 'answers', question: 1, answered: 9, players: 9 },
    );

    expect(view.answers?.answered).toBe(4);
  });

  it('holds what was said so far until the reveal, and what is said again of that', () => {
    const question = {
      index: 2,
      kind: 'word-cloud',
      text: 'What comes to mind?',
      points: 'none',
      words: 1,
      maxLength: 30,
    } as const;
    const cloud = {
      kind: 'word-cloud',
      words: [{ text: 'sea', count: 1 }],
      more: 0,
      hidden: 0,
    } as const;
    const open = after(
      aWelcome({ name: 'question', question }),
      { type: 'tally', question: 2, ...cloud, words: [...cloud.words] },
      { type: 'tally', question: 1, ...cloud, words: [] },
    );

    const hidden = { ...cloud, words: [], hidden: 1 };
    const reveal = { name: 'reveal', question, answered: 1, players: 1, ...cloud } as const;
    const revealed = after(
      aWelcome({ name: 'question', question }),
      { type: 'phase', seq: 6, prev: 5, phase: { ...reveal, words: [...reveal.words] } },
      { type: 'tally', question: 2, ...hidden },
    );

    const typed = {
      name: 'reveal',
      kind: 'text',
      question: { index: 2, kind: 'text', text: 'Who?', points: 'normal', maxLength: 9 },
      accepted: ['Ann'],
      right: [],
      wrong: 1,
      answered: 1,
      players: 1,
    } as const;
    const rest = { kind: 'text', accepted: ['Ann'], right: [], wrong: 1 } as const;
    const takenBack = after(
      aWelcome({ ...typed, accepted: ['Ann'], right: [], byHost: ['Anna'] }),
      { type: 'tally', question: 2, ...rest, accepted: ['Ann'], right: [] },
      { type: 'unaccepted', question: 2, spellings: [{ text: 'Anna', count: 1 }], more: 0 },
    );

    expect(takenBack.phase).toEqual(typed);
    expect(takenBack.unaccepted).toMatchObject({ spellings: [{ text: 'Anna' }] });
    expect(open.tally).toMatchObject({ words: [{ text: 'sea', count: 1 }] });
    expect(revealed.phase).toMatchObject({ name: 'reveal', answered: 1, ...hidden });
    expect(revealed).not.toHaveProperty('tally');
  });
});
