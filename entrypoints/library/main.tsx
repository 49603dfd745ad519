import { render } from 'preact';
import '@/components/screen.css';
import { Library } from './Library';
import { wakeOnReturn } from './wake-on-return';

render(<Library />, document.body);
wakeOnReturn();
