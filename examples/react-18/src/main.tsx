import { createRoot } from 'react-dom/client';
import { Page } from './page.tsx';

createRoot(document.querySelector('#root')!).render(<Page />);
