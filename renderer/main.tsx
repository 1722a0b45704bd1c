// The page starts here. Styles first, so that nothing is ever drawn without them.
import './styles/fonts.css';
import './styles/tokens.css';
import './styles/base.css';
import './styles/print.css';
import { createRoot } from 'react-dom/client';
import { App } from './app/App.tsx';
import { showAppearance } from './app/appearance.ts';
import { markCopies } from './app/markCopies.ts';
import { refuseDrops } from './app/refuseDrops.ts';
import { DEFAULT_SETTINGS } from '../preload/contract/schemas/settings.ts';

showAppearance(DEFAULT_SETTINGS);
refuseDrops(window);
markCopies(document);

const root = document.getElementById('root');
if (root) createRoot(root).render(<App />);
