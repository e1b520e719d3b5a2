import '@/design/styles';
import { addressOf, basePath } from '@/api/site';
import { bringWhatIsLacking } from '@/browser/lacking';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './App';

const root = document.getElementById('root');
if (!root) {
  throw new Error('index.html has no #root');
}
if (`${location.pathname}/`.startsWith(`${basePath}/`)) {
  void bringWhatIsLacking().finally(() =>
    createRoot(root).render(
      <StrictMode>
        <App />
      </StrictMode>,
    ),
  );
} else {
  // Who came past the prefix is led below it, where addresses and cookies belong.
  location.replace(addressOf(location.pathname + location.search));
}
