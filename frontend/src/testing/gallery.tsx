import '@/design/styles';
import { useSyncExternalStore } from 'react';
import { createRoot } from 'react-dom/client';
import { useTextParts } from '@/questions/textParts';
import { AtAddress } from './AtAddress';
import { scenes } from './scenes';

/** Before the scenes that need them. */
const TEXTS = ['formatted', 'formulas', 'code'];

/**
 * Every scene of the game without a server, for looking at while changing it: `npm run dev`, then
 * /src/testing/gallery.html#host-lobby and so on. The browser tests look at the same scenes.
 */
function Gallery() {
  useTextParts(TEXTS);
  const name = useSyncExternalStore(onHashChange, () => asked);
  const scene = scenes[name];
  return (
    <AtAddress key={name}>
      {scene ? (
        scene()
      ) : (
        <ul>
          {Object.keys(scenes).map((key) => (
            <li key={key}>
              <a href={`#${key}`}>{key}</a>
            </li>
          ))}
        </ul>
      )}
    </AtAddress>
  );
}

/** The scene that was asked for last; one that takes the hash for its own goes on being shown. */
let asked = location.hash.slice(1);

function onHashChange(listener: () => void): () => void {
  const ask = () => {
    asked = location.hash.slice(1);
    listener();
  };
  window.addEventListener('hashchange', ask);
  return () => window.removeEventListener('hashchange', ask);
}

createRoot(document.getElementById('root') as HTMLElement).render(<Gallery />);
