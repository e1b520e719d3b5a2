import '@/design/styles';
import { createRoot } from 'react-dom/client';
import { MemoryRouter } from 'react-router';
import { scenes } from './scenes';

/**
 * Every scene of the game without a server, for looking at while changing it:
 * `npm run dev`, then /src/testing/gallery.html?scene=….
 */
const name = new URLSearchParams(location.search).get('scene') ?? '';
const scene = scenes[name];

createRoot(document.getElementById('root') as HTMLElement).render(
  <MemoryRouter>
    {scene ? (
      scene()
    ) : (
      <ul>
        {Object.keys(scenes).map((key) => (
          <li key={key}>
            <a href={`?scene=${key}`}>{key}</a>
          </li>
        ))}
      </ul>
    )}
  </MemoryRouter>,
);
