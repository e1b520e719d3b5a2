import type { ReactNode } from 'react';
import { useState } from 'react';
import { DrawFields } from '@/features/library/DrawFields';
import type { DrawForm } from '@/features/library/drawing';
import { HowToPlay } from '@/features/library/HowToPlay';
import { oneWord } from './extremes';

/** What a host chooses before a room opens, unfolded. */
export const drawing: Readonly<Record<string, () => ReactNode>> = {
  'how-to-play': () => <Scene begin={{ questions: undefined, tags: '' }} />,
  'how-to-play-draw': () => <Scene begin={{ questions: 10, tags: 'maps, old maps' }} />,
  'how-to-play-long': () => <Scene begin={{ questions: 100, tags: oneWord.text }} />,
};

function Scene({ begin }: { begin: DrawForm }) {
  const [draw, setDraw] = useState(begin);
  return (
    <main data-lights="up" style={{ padding: '1rem', maxInlineSize: '44rem', margin: '0 auto' }}>
      <h1>Rivers of Europe</h1>
      <div ref={(scene) => scene?.querySelector('details')?.setAttribute('open', '')}>
        <HowToPlay
          settings={{}}
          drawn={draw.questions}
          drawing={<DrawFields draw={draw} most={40} onChange={setDraw} />}
          onChange={() => undefined}
          hiddenWords={2}
        >
          {null}
        </HowToPlay>
      </div>
    </main>
  );
}
